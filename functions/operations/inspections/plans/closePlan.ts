import { judgePlanClosing } from '../../../rules/inspections/judgePlanClosing.ts';
import { isDrawText } from '../../../rules/inspections/judgePlanSettings.ts';
import type { Plan } from '../../../rules/inspections/plan.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import type { Context } from '../../context.ts';
import { type PlanStepInput, takePlanStep } from './takePlanStep.ts';

export type ClosePlanInput = PlanStepInput & { readonly note: string };

/**
 * Ends a plan that cannot go on, in public and with the names of those who stayed silent; a new plan may name it.
 * Permission `closePlan`. Refusals: NOT_FOUND, WRONG_PLAN_STATE, PLAN_NOT_OVERDUE, INVALID_INPUT, STATE_CONFLICT,
 * IDEMPOTENCY_KEY_REUSED.
 * @source draw.md §6
 */
export function closePlan(context: Context, input: ClosePlanInput): Promise<Result<Plan, Refusal>> {
  return takePlanStep(context, input, {
    operation: 'closePlan',
    permission: 'closePlan',
    action: 'CLOSE',
    complete: async (plan) => {
      if (!isDrawText(input.note.trim())) {
        const problems = [{ path: 'note', code: 'TEXT_INVALID', message: '请写明终止的原因（500 字以内，不换行）。' }];
        return refused({ code: 'INVALID_INPUT', problems });
      }
      const failure = judgePlanClosing(plan, context.now, input.note.trim());
      return failure.ok ? accepted({ plan: { ...plan, state: 'FAILED', failure: failure.value } }) : failure;
    },
  });
}
