import { type Circular, circularLimits, judgeDaysLate } from '../../rules/circulars/circular.ts';
import { findTextProblems } from '../../rules/enforcement/findingLimits.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { changeAggregate } from '../changes.ts';
import { type Context, permit } from '../context.ts';
import { once } from '../once.ts';

export type AnswerCircularInput = {
  readonly idempotencyKey: string;
  readonly circularId: string;
  readonly recipientId: string;
  readonly text: string;
};

/**
 * A unit reports its rectification: itself, or the bureau for it (member units have no accounts). Late reports are taken and marked. Permission
 * `answerCircular`. Refusals: NOT_FOUND, also where it is addressed to others; NO_ANSWER_ASKED, CIRCULAR_ANSWERED,
 * INVALID_INPUT, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R170
 */
export async function answerCircular(context: Context, input: AnswerCircularInput): Promise<Result<Circular, Refusal>> {
  const county = context.viewer.county ?? '';
  const { circularId, recipientId, text } = input;
  permit(context, 'answerCircular', { county, bodyId: recipientId, creditCode: recipientId });
  return once<Circular, Refusal>(context, 'answerCircular', input, async () => {
    const before = await context.stores.findCircular(county, circularId);
    if (before === null || !before.recipientIds.includes(recipientId)) return refused({ code: 'NOT_FOUND' });
    const dueOn = before.issued?.dueOn ?? null;
    if (dueOn === null) return refused({ code: 'NO_ANSWER_ASKED' });
    if (before.answers.some((one) => one.recipientId === recipientId)) return refused({ code: 'CIRCULAR_ANSWERED' });
    const problems = findTextProblems('text', text, circularLimits.answer);
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const daysLate = judgeDaysLate(dueOn, context.today);
    const answer = { recipientId, text, at: context.now, role: context.viewer.role, daysLate };
    const after: Circular = { ...before, answers: [...before.answers, answer] };
    return accepted({
      changes: [changeAggregate(context, 'answerCircular', 'circular', before, after)],
      answer: after,
    });
  });
}
