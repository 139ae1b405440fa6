import type { Beacon, QuietPeriod } from '../../../rules/inspections/drawFile.ts';
import { judgeSeedSources } from '../../../rules/inspections/freezePlan.ts';
import { judgePlanDay } from '../../../rules/inspections/judgePlanDraft.ts';
import { judgePlanSettings } from '../../../rules/inspections/judgePlanSettings.ts';
import type { Plan, PlanParty } from '../../../rules/inspections/plan.ts';
import { judgeParties } from '../../../rules/inspections/planParties.ts';
import { findSettingsOn, toPlanSettings } from '../../../rules/inspections/planSettingsVersion.ts';
import type { Instant, PlainDate } from '../../../rules/kernel/plainDate.ts';
import type { InputProblem, Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import { changeAggregate } from '../../changes.ts';
import { type Context, permit } from '../../context.ts';
import { once } from '../../once.ts';
import { withStep } from './takePlanStep.ts';

export type DraftPlanInput = {
  readonly idempotencyKey: string;
  readonly title: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly quietPeriods: readonly QuietPeriod[];
  readonly parties: readonly PlanParty[];
  readonly beacon: Beacon | null;
  readonly revealBy: Instant;
  /** Id of the plan to be drawn again. */
  readonly replaces: string | null;
};

/**
 * Announces a plan: its period, who contributes to the seed, by when, and which plan it draws again. Nothing is drawn
 * from yet. Permission `draftPlan`. Refusals: INVALID_INPUT, NO_PLAN_SETTINGS when no version is in effect on its first
 * day, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R106–R114；draw.md §2, §6
 */
export async function draftPlan(context: Context, input: DraftPlanInput): Promise<Result<Plan, Refusal>> {
  const county = context.viewer.county ?? '';
  permit(context, 'draftPlan', { county });
  return once<Plan, Refusal>(context, 'draftPlan', input, async () => {
    const { idempotencyKey: _, ...given } = input;
    const plan = withStep(context, { ...given, ...newPlan, county, planId: context.newId() }, 'DRAFT');
    const settings = findSettingsOn(await context.stores.findPlanSettings(county), plan.startsOn);
    if (settings === null) return refused({ code: 'NO_PLAN_SETTINGS', on: plan.startsOn });
    const names = plan.parties.map(({ name }) => name);
    const problems = [
      ...judgePlanDay(plan, context.today),
      ...judgePlanSettings(toPlanSettings(settings, plan)),
      ...judgeParties(plan.parties),
      ...judgeSeedSources({ ...plan, parties: names, frozenAt: context.now }),
      ...(await findReplacedProblems(context, plan)),
    ];
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    return accepted({ changes: [changeAggregate(context, 'draftPlan', 'plan', null, plan)], answer: plan });
  });
}

const newPlan = {
  state: 'DRAFT',
  frozen: null,
  contributions: [],
  beaconValue: null,
  result: null,
  counted: 0,
  failure: null,
  steps: [],
} as const;

/** A plan is drawn again only when it is over: drawn, or failed. */
async function findReplacedProblems({ stores }: Context, { county, replaces }: Plan): Promise<InputProblem[]> {
  if (replaces === null) return [];
  const replaced = await stores.findPlan({ county, planId: replaces });
  if (replaced?.state === 'DRAWN' || replaced?.state === 'FAILED') return [];
  const message = '被替换的计划不存在，或者尚未抽取、尚未终止。';
  return [{ path: 'replaces', code: 'REPLACED_NOT_OVER', message }];
}
