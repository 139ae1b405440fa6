import { toOnBehalf } from '../../../rules/accounts/delegation.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import {
  answerTextLength,
  type CommentRef,
  findTextProblem,
  type PublicComment,
  toCommentText,
} from '../../../rules/reports/publicComment.ts';
import { changeAggregate } from '../../changes.ts';
import type { Context } from '../../context.ts';
import { findEmployer } from '../../employers/findEmployer.ts';
import { once } from '../../once.ts';

export type AnswerPublicCommentInput = {
  readonly idempotencyKey: string;
  readonly comment: CommentRef;
  readonly text: string;
};

/**
 * The employer's one answer to a comment, whatever has become of the report since: its author waits for it all the same.
 * Permission `answerPublicComment`. Refusals: COMMENT_ALREADY_ANSWERED, INVALID_INPUT, NOT_FOUND, STATE_CONFLICT,
 * IDEMPOTENCY_KEY_REUSED.
 */
export async function answerPublicComment(
  context: Context,
  input: AnswerPublicCommentInput,
): Promise<Result<PublicComment, Refusal>> {
  await findEmployer(context, input.comment, 'answerPublicComment');
  return once<PublicComment, Refusal>(context, 'answerPublicComment', input, async () => {
    const comment = await context.stores.findPublicComment(input.comment);
    if (comment === null) return refused({ code: 'NOT_FOUND' });
    if (comment.status === 'ANSWERED') return refused({ code: 'COMMENT_ALREADY_ANSWERED' });
    const problem = findTextProblem(input.text, answerTextLength);
    if (problem) return refused({ code: 'INVALID_INPUT', problems: [problem] });
    const onBehalf = toOnBehalf(context.viewer);
    const answer = { text: toCommentText(input.text), answeredAt: context.now, onBehalf };
    const answered = { ...comment, status: 'ANSWERED' as const, answer };
    const change = changeAggregate(context, 'answerPublicComment', 'publicComment', comment, answered);
    return accepted({ changes: [change], answer: answered });
  });
}
