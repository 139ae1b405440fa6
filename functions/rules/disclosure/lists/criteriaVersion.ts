import type { Actor } from '../../kernel/auditChain.ts';
import { findInEffect } from '../../kernel/findInEffect.ts';
import type { Instant, PlainDate } from '../../kernel/plainDate.ts';
import type { Refusal } from '../../kernel/refusals.ts';
import { accepted, type Result, refused } from '../../kernel/result.ts';
import { type Criterion, defaultCriteria } from './criteria.ts';
import { criteriaLimits, findCriteriaProblems } from './findCriteriaProblems.ts';

/** What a county decides on its criteria, from a day on. */
export type CriteriaDecision = {
  readonly effectiveOn: PlainDate;
  /** Number of the county's document. */
  readonly decision: string;
  readonly criteria: readonly Criterion[];
};

/** One version of a county's criteria; never changed. */
export type CriteriaVersion = CriteriaDecision & {
  readonly id: string;
  readonly county: string;
  /** 1 for the county's first. */
  readonly number: number;
  readonly savedAt: Instant;
  readonly savedBy: Actor;
};

/** All versions of a county, oldest first. One record, so that two cannot take one number or day. */
export type CriteriaRegister = { readonly county: string; readonly versions: readonly CriteriaVersion[] };

/** The criteria that hold, and under which name they are kept with what was judged by them. */
export type CriteriaInForce = { readonly id: string; readonly criteria: readonly Criterion[] };

/** Name of the criteria of a county that has recorded none. */
export const defaultCriteriaId = 'default-criteria@1';

/** The criteria in force on a day, see `findInEffect`; before a county's first, the default ones. @source R164 */
export function findCriteriaOn(register: CriteriaRegister | null, day: PlainDate): CriteriaInForce {
  return findInEffect(register?.versions ?? [], day) ?? { id: defaultCriteriaId, criteria: defaultCriteria };
}

/**
 * Enters the next version. It takes effect today at the earliest. A later one for the same day takes the place of one
 * that is not yet in effect; one in effect stays. Refusals: INVALID_INPUT with every fault, LIST_CRITERIA_IN_EFFECT.
 * @source R164
 */
export function enterCriteria(
  register: CriteriaRegister | null,
  given: CriteriaDecision,
  saved: Pick<CriteriaVersion, 'county' | 'savedAt' | 'savedBy'>,
  today: PlainDate,
): Result<{ readonly register: CriteriaRegister; readonly version: CriteriaVersion }, Refusal> {
  const versions = register?.versions ?? [];
  const problems = [...findCriteriaProblems(given, today)];
  const rows = [...versions, given].reduce((sum, { criteria }) => sum + criteria.length, 0);
  if (rows > criteriaLimits.rowsOfAll) {
    const message = `本县历次标准合计不得超过 ${criteriaLimits.rowsOfAll} 条，请联系平台管理员`;
    problems.push({ path: 'criteria', code: 'TOO_MANY', message });
  }
  if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
  const { effectiveOn } = given;
  const same = versions.find((one) => one.effectiveOn === effectiveOn);
  if (same && effectiveOn <= today)
    return refused({ code: 'LIST_CRITERIA_IN_EFFECT', criteriaId: same.id, effectiveOn });
  const number = versions.length + 1;
  const version = { ...given, ...saved, number, id: `${saved.county}-criteria@${number}` };
  return accepted({ register: { county: saved.county, versions: [...versions, version] }, version });
}
