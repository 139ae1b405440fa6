import { randomBytes } from 'node:crypto';
import type { FrozenPlan } from '../../../rules/inspections/drawFile.ts';
import { freezePlan as freeze } from '../../../rules/inspections/freezePlan.ts';
import { judgePlanDay } from '../../../rules/inspections/judgePlanDraft.ts';
import { judgeOfficers } from '../../../rules/inspections/officer.ts';
import type { Plan, StratumCount } from '../../../rules/inspections/plan.ts';
import { findSettingsOn, toPlanSettings } from '../../../rules/inspections/planSettingsVersion.ts';
import { countDrawn, stratifyList } from '../../../rules/inspections/stratifyList.ts';
import { toDrawRoster } from '../../../rules/inspections/toDrawRoster.ts';
import { yearOf } from '../../../rules/kernel/plainDate.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import type { Context } from '../../context.ts';
import { countPendingDraws } from './countDraws.ts';
import { keepPlanFile } from './planFiles.ts';
import { readPopulation } from './readPopulation.ts';
import { type PlanStepInput, takePlanStep } from './takePlanStep.ts';
import { toPlanRefusal } from './toPlanRefusal.ts';
import { listTooLong } from './tryPlanSettings.ts';

const saltBytes = 32;

/**
 * Freezes a plan: the list of employers with their counts of the year, the settings in effect on its first day and the
 * roster are hashed and published with this moment; only then can anyone contribute to the seed. Draws of earlier plans
 * are counted first. Permission `freezePlan`. Refusals: NOT_FOUND, WRONG_PLAN_STATE, NO_PLAN_SETTINGS, INVALID_INPUT,
 * NOTHING_TO_DRAW, OFFICERS_SHORT with the employers, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R106–R114；draw.md §2–§4
 */
export async function freezePlan(context: Context, input: PlanStepInput): Promise<Result<Plan, Refusal>> {
  return takePlanStep(context, input, {
    operation: 'freezePlan',
    permission: 'freezePlan',
    action: 'FREEZE',
    complete: async (plan) => {
      const counted = await countPendingDraws(context, plan.county);
      return complete(context, plan, counted);
    },
  });
}

async function complete(
  context: Context,
  plan: Plan,
  counted: readonly string[],
): Promise<Result<{ readonly plan: Plan }, Refusal>> {
  const { county, startsOn } = plan;
  const [register, roster, population, notices] = await Promise.all([
    context.stores.findPlanSettings(county),
    context.stores.readRoster(county),
    readPopulation(context, county, yearOf(startsOn), counted),
    context.notices.read(county),
  ]);
  const version = findSettingsOn(register, startsOn);
  if (version === null) return refused({ code: 'NO_PLAN_SETTINGS', on: startsOn });
  const officers = roster.filter(({ retiredOn }) => retiredOn === null);
  const problems = [
    ...judgePlanDay(plan, context.today),
    ...judgeOfficers(officers),
    ...(population === null ? [listTooLong] : []),
  ];
  if (population === null || problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });

  const settings = toPlanSettings(version, plan);
  const list = population.members.map(({ row }) => row);
  const salts = officers.map(() => randomBytes(saltBytes).toString('hex'));
  const listed = new Set(list.map(([creditCode]) => creditCode));
  const calendar = { localDays: [], notices };
  const drawRoster = toDrawRoster(officers, salts, { planId: plan.planId, listed, settings }, calendar);
  const parties = plan.parties.map(({ name }) => name);
  const given = { ...plan, parties, frozenAt: context.now, list, settings, roster: drawRoster.roster };
  const frozen = freeze(given);
  if (!frozen.ok) return refused(toPlanRefusal(frozen.refusal, list));
  const [file, identities] = await Promise.all([
    keepPlanFile(context, plan, 'freeze', frozen.value),
    keepPlanFile(context, plan, 'identities', drawRoster.identities),
  ]);
  const published = {
    freeze: frozen.value.freeze,
    freezeHash: frozen.value.freezeHash,
    settingsId: version.id,
    settings: frozen.value.settings,
    employers: list.length,
    unclassified: population.unclassified,
    strata: countStrata(frozen.value),
    file,
    identities,
  };
  return accepted({ plan: { ...plan, state: 'FROZEN', frozen: published } });
}

function countStrata({ list, settings }: FrozenPlan): readonly StratumCount[] {
  return stratifyList(list, settings).strata.map(({ stratum, creditCodes }) => ({
    stratum,
    eligible: creditCodes.length,
    drawn: countDrawn(stratum, creditCodes.length, settings),
  }));
}
