import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { judgeOpening } from '../../rules/patrols/judgeOpening.ts';
import type { PatrolMonth } from '../../rules/patrols/patrolMonth.ts';
import { type Context, permit } from '../context.ts';
import { once } from '../once.ts';
import { type OpenedRounds, openRounds } from './openRounds.ts';

export type OpenPatrolMonthInput = { readonly idempotencyKey: string; readonly month: PatrolMonth };

/**
 * Opens the rounds of a month that has begun, as the job does on its first day. Permission `openPatrolMonth`. Refusals:
 * PATROL_MONTH_NOT_OPEN, PATROL_MONTH_OVER, INVALID_INPUT, IDEMPOTENCY_KEY_REUSED, STATE_CONFLICT.
 * @source R150, R151
 */
export async function openPatrolMonth(
  context: Context,
  input: OpenPatrolMonthInput,
): Promise<Result<OpenedRounds & { readonly month: PatrolMonth }, Refusal>> {
  const county = context.viewer.county ?? '';
  permit(context, 'openPatrolMonth', { county });
  return once<OpenedRounds & { readonly month: PatrolMonth }, Refusal>(context, 'openPatrolMonth', input, async () => {
    const refusal = judgeOpening(input.month, context.today);
    if (refusal !== null) return refused(refusal);
    const opened = await openRounds(context, county, input.month);
    return accepted({ changes: [], answer: { month: input.month, ...opened } });
  });
}
