import { composeRoundReopened } from '../../rules/inbox/composePatrolHappenings.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { reopenRound } from '../../rules/patrols/judgeReturn.ts';
import type { PatrolRoundRef } from '../../rules/patrols/patrolRound.ts';
import { listGates } from '../../rules/patrols/roundGate.ts';
import { changeAggregate, toActor } from '../changes.ts';
import { type Context, permit } from '../context.ts';
import { tell } from '../inbox/tell.ts';
import { once } from '../once.ts';
import { releaseWaiting } from './releaseWaiting.ts';
import { type RoundView, toRoundView } from './roundView.ts';

export type ReopenPatrolRoundInput = {
  readonly idempotencyKey: string;
  readonly round: PatrolRoundRef;
  readonly reason: string;
};

/**
 * Opens a round again whose return was submitted; that return stays on file with the reason, and what was kept aside
 * meanwhile is merged. Permission
 * `reopenPatrolRound`. Refusals: PATROL_MONTH_NOT_OPEN, PATROL_ROUND_NOT_LOCKED, INVALID_INPUT, STATE_CONFLICT,
 * IDEMPOTENCY_KEY_REUSED.
 * @source R153
 */
export async function reopenPatrolRound(
  context: Context,
  input: ReopenPatrolRoundInput,
): Promise<Result<RoundView, Refusal>> {
  const { round: ref, reason } = input;
  permit(context, 'reopenPatrolRound', ref);
  const reopenedRound = await once<RoundView, Refusal>(context, 'reopenPatrolRound', input, async () => {
    const whole = await context.stores.readWholeRound(ref);
    if (whole === null) return refused({ code: 'PATROL_MONTH_NOT_OPEN', month: ref.month, possibleFrom: null });
    const reopened = { at: context.now, by: toActor(context.viewer), reason };
    const judged = reopenRound(whole.round, reopened);
    if (!judged.ok) return judged;
    const gates = listGates(ref, false).map((value) => ({ kind: 'roundGate' as const, value }));
    const change = changeAggregate(context, 'reopenPatrolRound', 'patrolRound', whole.round, judged.value, gates);
    const happening = composeRoundReopened({ messageId: context.newId(), at: context.now }, judged.value, reason);
    const told = tell(happening, { creditCode: null, bodyId: ref.bodyId, techServiceCode: null });
    return accepted({ changes: [change, told], answer: await toRoundView(context, judged.value, whole.summaries) });
  });
  if (reopenedRound.ok) await releaseWaiting(context, ref, input.idempotencyKey);
  return reopenedRound;
}
