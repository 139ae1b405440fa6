import type { Actor } from '../kernel/auditChain.ts';
import { findInEffect } from '../kernel/findInEffect.ts';
import type { Instant, PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem, Refusal } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { PlanSettings } from './drawFile.ts';
import { judgePlanSettings } from './judgePlanSettings.ts';

/** What a county decides on sampling, from a day on; the period and its quiet days are each plan's own. */
export type SamplingRules = Omit<PlanSettings, 'startsOn' | 'endsOn' | 'quietPeriods'>;

/** One version of a county's sampling rules; never changed. */
export type PlanSettingsVersion = SamplingRules & {
  readonly id: string;
  readonly county: string;
  /** 1 for the county's first. */
  readonly number: number;
  readonly savedAt: Instant;
  readonly savedBy: Actor;
};

/** All versions of a county, oldest first. One record, so that two cannot take one number or day. */
export type PlanSettingsRegister = { readonly county: string; readonly versions: readonly PlanSettingsVersion[] };

/** The period of a plan with its quiet days. */
export type PlanPeriod = Pick<PlanSettings, 'startsOn' | 'endsOn' | 'quietPeriods'>;

/** The rules of a version for one period, with nothing else in them: they are hashed. */
export function toPlanSettings(rules: SamplingRules, { startsOn, endsOn, quietPeriods }: PlanPeriod): PlanSettings {
  const { effectiveOn, decision, ratios, timesPerYear, yearlyCap, spacingDays, officersPerEmployer } = rules;
  return {
    ...{ startsOn, endsOn, effectiveOn, decision, ratios, timesPerYear, yearlyCap, spacingDays, officersPerEmployer },
    fullCoverage: [...rules.fullCoverage].sort(),
    quietPeriods,
  };
}

/** The version in effect on a day, see `findInEffect`; null where there is none. @source R114 */
export function findSettingsOn(register: PlanSettingsRegister | null, day: PlainDate): PlanSettingsVersion | null {
  return findInEffect(register?.versions ?? [], day);
}

/** Names every fault of sampling rules over a period, see `judgePlanSettings`; those of the rules below `rules.`. */
export function judgeSamplingRules(rules: SamplingRules, period: PlanPeriod): readonly InputProblem[] {
  const isOfPeriod = (path: string): boolean => /^(startsOn|endsOn|quietPeriods)/.test(path);
  return judgePlanSettings(toPlanSettings(rules, period)).map((one) =>
    isOfPeriod(one.path) ? one : { ...one, path: `rules.${one.path}` },
  );
}

/**
 * Enters the next version. It takes effect today at the earliest. A later one for the same day takes the place of one
 * that is not yet in effect; one in effect stays. Refusals: INVALID_INPUT with every fault, PLAN_SETTINGS_IN_EFFECT.
 * @source R106–R114
 */
export function enterPlanSettings(
  register: PlanSettingsRegister | null,
  given: SamplingRules,
  saved: Pick<PlanSettingsVersion, 'county' | 'savedAt' | 'savedBy'>,
  today: PlainDate,
): Result<{ readonly register: PlanSettingsRegister; readonly version: PlanSettingsVersion }, Refusal> {
  const rules = { ...given, fullCoverage: [...given.fullCoverage].sort() };
  const { effectiveOn } = rules;
  const anyPeriod = { startsOn: effectiveOn, endsOn: effectiveOn, quietPeriods: [] };
  const problems = [...judgeSamplingRules(rules, anyPeriod)];
  if (effectiveOn < today) {
    const message = '施行日期不得早于今日：已经过去的日子不能改按另一套比例。';
    problems.push({ path: 'rules.effectiveOn', code: 'IN_THE_PAST', message });
  }
  if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
  const versions = register?.versions ?? [];
  const same = versions.find((one) => one.effectiveOn === effectiveOn);
  if (same && effectiveOn <= today)
    return refused({ code: 'PLAN_SETTINGS_IN_EFFECT', settingsId: same.id, effectiveOn });
  const number = versions.length + 1;
  const version = { ...rules, ...saved, number, id: `${saved.county}-sampling@${number}` };
  return accepted({ register: { county: saved.county, versions: [...versions, version] }, version });
}
