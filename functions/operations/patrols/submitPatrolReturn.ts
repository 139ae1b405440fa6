import { composeReturnSubmitted } from '../../rules/inbox/composePatrolHappenings.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { judgeReturn } from '../../rules/patrols/judgeReturn.ts';
import { findReturnInForce, type PatrolRoundRef, type UnfinishedReason } from '../../rules/patrols/patrolRound.ts';
import { listGates } from '../../rules/patrols/roundGate.ts';
import { changeAggregate, toActor } from '../changes.ts';
import { type Context, permit } from '../context.ts';
import { tell } from '../inbox/tell.ts';
import { once } from '../once.ts';
import { type RoundView, readReturnDueOn, toRoundView } from './roundView.ts';

export type SubmitPatrolReturnInput = {
  readonly idempotencyKey: string;
  readonly round: PatrolRoundRef;
  readonly unfinished: readonly UnfinishedReason[];
};

/**
 * Submits a body's monthly return and locks the round. Its figures are those of the records as read in this request.
 * Permission `submitPatrolReturn`. Refusals: PATROL_MONTH_NOT_OPEN, PATROL_ROUND_LOCKED, PATROLS_UNEXPLAINED,
 * INVALID_INPUT, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R150–R153
 */
export async function submitPatrolReturn(
  context: Context,
  input: SubmitPatrolReturnInput,
): Promise<Result<RoundView, Refusal>> {
  const { round: ref, unfinished: reasons } = input;
  permit(context, 'submitPatrolReturn', ref);
  return once<RoundView, Refusal>(context, 'submitPatrolReturn', input, async () => {
    const [whole, expected] = await Promise.all([context.stores.readWholeRound(ref), context.stores.readExpected(ref)]);
    if (whole === null) return refused({ code: 'PATROL_MONTH_NOT_OPEN', month: ref.month, possibleFrom: null });
    const judged = judgeReturn({
      round: whole.round,
      expected: expected.map(({ creditCode }) => creditCode),
      summaries: new Map(whole.summaries.map(({ creditCode, summary }) => [creditCode, summary])),
      reasons,
      dueOn: await readReturnDueOn(context, ref.county, ref.month),
      at: context.now,
      by: toActor(context.viewer),
    });
    if (!judged.ok) return judged;
    const after = judged.value;
    const filed = findReturnInForce(after);
    if (filed === null) throw new Error('a return that was just submitted is in force');
    const change = changeAggregate(context, 'submitPatrolReturn', 'patrolRound', whole.round, after, [
      { kind: 'unfinishedList', value: { ...ref, number: filed.number, reasons } },
      ...listGates(ref, true).map((value) => ({ kind: 'roundGate' as const, value })),
    ]);
    const happening = composeReturnSubmitted({ messageId: context.newId(), at: context.now }, after, filed);
    const told = tell(happening, { creditCode: null, bodyId: ref.bodyId, techServiceCode: null });
    return accepted({ changes: [change, told], answer: await toRoundView(context, after, whole.summaries) });
  });
}
