import type { Exclusion } from '../../../rules/inspections/drawFile.ts';
import { estimatePlan, type PlanEstimate } from '../../../rules/inspections/estimatePlan.ts';
import {
  judgeSamplingRules,
  type PlanPeriod,
  type SamplingRules,
  toPlanSettings,
} from '../../../rules/inspections/planSettingsVersion.ts';
import { countDrawnOf, groupPopulation } from '../../../rules/inspections/population.ts';
import type { VisitWeight } from '../../../rules/inspections/schedule.ts';
import { yearOf } from '../../../rules/kernel/plainDate.ts';
import type { RefusalOf } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import { type Context, permit } from '../../context.ts';
import { readPopulation } from './readPopulation.ts';

export type TryPlanSettingsInput = {
  readonly rules: SamplingRules;
  readonly period: PlanPeriod;
  readonly weight: VisitWeight;
};

/** What settings would come to, and who could not be drawn. */
export type TriedSettings = PlanEstimate & {
  readonly employers: number;
  readonly excluded: Readonly<Record<Exclusion, number>>;
  readonly unclassified: number;
};

/**
 * What any settings would mean for today's directory and roster: visits, officer-days, coverage, load. By the draw's own
 * strata and counts; which employers would be drawn is not told. Writes nothing. Permission `tryPlanSettings`.
 * Refusal: INVALID_INPUT.
 * @source R106–R114
 */
export async function tryPlanSettings(
  context: Context,
  { rules, period, weight }: TryPlanSettingsInput,
): Promise<Result<TriedSettings, RefusalOf<'INVALID_INPUT'>>> {
  const county = context.viewer.county ?? '';
  permit(context, 'tryPlanSettings', { county });
  const settings = toPlanSettings(rules, period);
  const problems = judgeSamplingRules(rules, period);
  if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
  const [population, roster, notices] = await Promise.all([
    readPopulation(context, county, yearOf(settings.startsOn)),
    context.stores.readRoster(county),
    context.notices.read(county),
  ]);
  if (population === null) return refused({ code: 'INVALID_INPUT', problems: [listTooLong] });
  const { groups, excluded } = groupPopulation(population.members, settings);
  const estimate = estimatePlan(
    groups,
    {
      ...settings,
      // A plan draws an employer once, and repeats are further plans.
      visitsPerEmployer: { JIA: 1, YI: 1, BING: 1 },
      officersPerVisit: settings.officersPerEmployer,
      weight,
      countDrawn: (stratum, eligible) => countDrawnOf(stratum, eligible, settings),
    },
    roster.filter(({ retiredOn }) => retiredOn === null),
    { localDays: [], notices },
  );
  const { members, unclassified } = population;
  return accepted({ ...estimate, employers: members.length, excluded, unclassified });
}

export const listTooLong = {
  path: 'list',
  code: 'LIST_TOO_LONG',
  message: '名单超过五万家，请分批制定计划。',
} as const;
