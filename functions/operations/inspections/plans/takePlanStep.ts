import type { Permission } from '../../../rules/accounts/permissions.ts';
import type { Plan, PlanRef } from '../../../rules/inspections/plan.ts';
import { findPlanActionRefusal, mayLeadTo, type PlanAction } from '../../../rules/inspections/planLifecycle.ts';
import { findParty } from '../../../rules/inspections/planParties.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import type { Change } from '../../../storage/stores.ts';
import { changeAggregate } from '../../changes.ts';
import { type Context, permit } from '../../context.ts';
import { once } from '../../once.ts';
import { publishDraw } from './publishDraw.ts';

export type PlanStepInput = { readonly idempotencyKey: string; readonly plan: PlanRef };

type Step = {
  readonly operation: string;
  readonly permission: Permission;
  readonly action: PlanAction;
  /** The plan after the step, and what else is written with it; may refuse for reasons of its own. */
  readonly complete: (
    plan: Plan,
  ) => Promise<Result<{ readonly plan: Plan; readonly changes?: readonly Change[] }, Refusal>>;
};

/**
 * Takes a plan from one state to the next: permission, lifecycle, the step's own part, then one transaction over plan,
 * audit entry and first answer. The plan is written at the version that was read: of two writers one at most wins.
 */
export async function takePlanStep(
  context: Context,
  input: PlanStepInput,
  { operation, permission, action, complete }: Step,
): Promise<Result<Plan, Refusal>> {
  permit(context, permission, input.plan);
  return once<Plan, Refusal>(context, operation, input, async () => {
    const before = await context.stores.findPlan(input.plan);
    if (before === null) return refused({ code: 'NOT_FOUND' });
    const refusal = findPlanActionRefusal(action, before.state);
    if (refusal) return refused(refusal);
    const completed = await complete(before);
    if (!completed.ok) return completed;
    const { plan, changes = [] } = completed.value;
    if (!mayLeadTo(action, plan.state)) throw new Error(`${action} led to ${plan.state}`);
    const after = withStep(context, plan, action);
    const change = changeAggregate(context, operation, 'plan', before, after);
    const isDrawn = before.state !== 'DRAWN' && after.state === 'DRAWN';
    const publications = isDrawn ? await publishDraw(context, operation, after) : [];
    return accepted({ changes: [change, ...changes, ...publications], answer: after });
  });
}

/** The plan with the step in its list: when, in which role, for which party. */
export function withStep({ now, viewer }: Context, plan: Plan, action: PlanAction): Plan {
  const ofParty = action === 'COMMIT' || action === 'REVEAL';
  const party = ofParty ? (findParty(plan.parties, viewer)?.name ?? null) : null;
  return { ...plan, steps: [...plan.steps, { action, takenAt: now, role: viewer.role, party }] };
}
