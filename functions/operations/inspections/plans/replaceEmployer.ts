import type { SubstitutionReason } from '../../../rules/inspections/drawFile.ts';
import type { Plan } from '../../../rules/inspections/plan.ts';
import { substituteEmployers } from '../../../rules/inspections/substituteEmployers.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import { type Context, permit } from '../../context.ts';
import { changeCounts, countDraws } from './countDraws.ts';
import { keepResult } from './drawIfComplete.ts';
import { readPlanFile } from './planFiles.ts';
import { type PlanStepInput, takePlanStep } from './takePlanStep.ts';
import { toPlanRefusal } from './toPlanRefusal.ts';

export type ReplaceEmployerInput = PlanStepInput & {
  readonly creditCode: string;
  readonly reason: SubstitutionReason;
  readonly evidence: string;
};

/**
 * Records that a drawn employer cannot be visited; the next of its stratum's published order takes its place, and
 * nobody chooses. The draw goes from the one's count to the other's. Permission `replaceEmployer`. Refusals: NOT_FOUND,
 * WRONG_PLAN_STATE, NOT_IN_PLAN, OFFICERS_SHORT, INVALID_INPUT without evidence, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source draw.md §5
 */
export async function replaceEmployer(context: Context, input: ReplaceEmployerInput): Promise<Result<Plan, Refusal>> {
  permit(context, 'replaceEmployer', input.plan);
  await countDraws(context, input.plan);
  return takePlanStep(context, input, {
    operation: 'replaceEmployer',
    permission: 'replaceEmployer',
    action: 'REPLACE_EMPLOYER',
    complete: async (plan) => {
      if (plan.result === null) return refused({ code: 'WRONG_PLAN_STATE', state: plan.state });
      const before = await readPlanFile(context, 'result', plan.result.file);
      const { creditCode: replaced, reason, evidence } = input;
      const after = substituteEmployers(before, [{ replaced, reason, evidence, recordedOn: context.today }]);
      if (!after.ok) return refused(toRefusal(toPlanRefusal(after.refusal, before.list)));
      const substitute = after.value.substitutions.at(-1)?.substitute ?? null;
      const drawn = new Map<string, 1 | -1>([[replaced, -1]]);
      if (substitute !== null) drawn.set(substitute, 1);
      const changes = await changeCounts(context, 'replaceEmployer', plan, drawn);
      return accepted({ plan: { ...plan, result: await keepResult(context, plan, after.value) }, changes });
    },
  });
}

/** The engine takes a list of employers, the request is about one. */
function toRefusal(refusal: Refusal): Refusal {
  if (refusal.code !== 'INVALID_INPUT') return refusal;
  const problems = refusal.problems.map((one) => ({ ...one, path: one.path.replace(/^closed\[0\]\./, '') }));
  return { code: 'INVALID_INPUT', problems };
}
