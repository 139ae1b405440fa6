import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { Context } from '../context.ts';
import { once } from '../once.ts';
import { getOwnInbox } from './readInbox.ts';

export type MarkReadInput = { readonly idempotencyKey: string; readonly messageIds: readonly string[] };

export type MarkedRead = { readonly messageIds: readonly string[] };

/** Most messages of one request: what a page shows. */
const mostAtOnce = 50;

/**
 * Marks messages of the viewer's organisation as read, for everybody of it; what was read before keeps its moment. In no
 * audit chain: a message says what is told elsewhere. Permission `markRead`. Refusals: INVALID_INPUT, NOT_FOUND when one
 * is in no such inbox, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 */
export async function markRead(context: Context, input: MarkReadInput): Promise<Result<MarkedRead, Refusal>> {
  const inbox = getOwnInbox(context, 'markRead');
  return once<MarkedRead, Refusal>(context, 'markRead', input, async () => {
    const wanted = [...new Set(input.messageIds)];
    if (wanted.length === 0 || wanted.length > mostAtOnce) {
      const message = `请选择 1–${mostAtOnce} 条消息`;
      return refused({ code: 'INVALID_INPUT', problems: [{ path: 'messageIds', code: 'MESSAGE_COUNT', message }] });
    }
    const found = await context.stores.findMessages(wanted.map((messageId) => ({ inbox, messageId })));
    if (found.length < wanted.length) return refused({ code: 'NOT_FOUND' });
    const messages = found
      .filter(({ readAt }) => readAt === null)
      .map((message) => ({ ...message, readAt: context.now }));
    const changes = messages.length > 0 ? [{ kind: 'messages' as const, messages, mustBe: 'PRESENT' as const }] : [];
    return accepted({ changes, answer: { messageIds: wanted } });
  });
}
