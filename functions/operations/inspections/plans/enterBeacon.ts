import { enterBeaconValue, makeSeed } from '../../../rules/inspections/contributeSeed.ts';
import type { Plan } from '../../../rules/inspections/plan.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import type { Context } from '../../context.ts';
import { drawIfComplete } from './drawIfComplete.ts';
import { type PlanStepInput, takePlanStep } from './takePlanStep.ts';
import { toPlanRefusal } from './toPlanRefusal.ts';

export type EnterBeaconInput = PlanStepInput & { readonly value: string };

/**
 * Enters what the announced source said, as it was published there, from the announced moment on and when every party
 * has revealed; the draw is made within the same request. Permission `enterBeacon`. Refusals: NOT_FOUND,
 * SEED_BEFORE_FREEZE, WRONG_PLAN_STATE, BEACON_NOT_ANNOUNCED, BEACON_TOO_EARLY, SEED_INCOMPLETE with the silent
 * parties, INVALID_INPUT, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source draw.md §3 CONTRIBUTION, SEED
 */
export function enterBeacon(context: Context, input: EnterBeaconInput): Promise<Result<Plan, Refusal>> {
  return takePlanStep(context, input, {
    operation: 'enterBeacon',
    permission: 'enterBeacon',
    action: 'ENTER_BEACON',
    complete: async (plan) => {
      const { frozen, contributions } = plan;
      if (frozen === null) return refused({ code: 'SEED_BEFORE_FREEZE' });
      const entered = enterBeaconValue(frozen.freeze, plan.beaconValue, { value: input.value, at: context.now });
      if (!entered.ok) return refused(toPlanRefusal(entered.refusal));
      const seed = makeSeed(frozen, contributions, entered.value);
      if (!seed.ok) return refused(toPlanRefusal(seed.refusal));
      return accepted({ plan: await drawIfComplete(context, { ...plan, beaconValue: entered.value }) });
    },
  });
}
