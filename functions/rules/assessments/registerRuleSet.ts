import type { Actor } from '../kernel/auditChain.ts';
import { addMonths, type Instant, type PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem, Refusal } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { type RuleSetRegister, type RuleSetVersion, toRuleSetId } from './countyRuleSets.ts';
import type { ManagementGrade } from './grades.ts';

/** What the bureau says of a table besides its items. */
export type RuleSetParticulars = {
  readonly title: string;
  readonly decisionNumber: string;
  readonly effectiveFrom: PlainDate;
  /** The best grade left when a key item failed; null: a failed key item only loses its marks. */
  readonly keyItemCapsGrade: ManagementGrade | null;
};

/** Longest texts, characters. */
export const ruleSetTextLimits = { title: 60, decisionNumber: 60, reason: 200 } as const;
/** How far ahead a table may be announced, months: a later day is taken for a slip. */
const announcedMonths = 24;

type Imported = Pick<RuleSetVersion, 'county' | 'baseId' | 'itemCount' | 'importedAt' | 'importedBy'>;

/** What is wrong with the best grade left by a failed key item: A would leave every grade as it is. */
export function findCapProblems(cap: ManagementGrade | null): readonly InputProblem[] {
  const message = '关键项不符合时的最高等级应为 B 级或者 C 级；不设上限的不填';
  return cap === 'A' ? [{ path: 'keyItemCapsGrade', code: 'CAP_INVALID', message }] : [];
}

/** The cap as a rule set has it; call after `findCapProblems`. */
export function toCap(cap: ManagementGrade | null): RuleSetVersion['keyItemCapsGrade'] {
  return cap === null || cap === 'A' ? false : cap;
}

/**
 * Enters a version under the next number. It takes effect tomorrow at the earliest, so that no day is judged by two
 * tables, and within 24 months. Refusals: INVALID_INPUT with every fault; RULE_SET_DAY_TAKEN where a version that is
 * not withdrawn takes effect on the same day.
 * @source 本平台自定（D）：资料未规定自查表更替的日期
 */
export function enterVersion(
  register: RuleSetRegister | null,
  given: RuleSetParticulars,
  imported: Imported,
  today: PlainDate,
): Result<{ readonly register: RuleSetRegister; readonly version: RuleSetVersion }, Refusal> {
  const title = given.title.trim();
  const decisionNumber = given.decisionNumber.trim();
  const problems = [
    ...findTextProblems('title', '自查表名称', title),
    ...findTextProblems('decisionNumber', '决定文号', decisionNumber),
    ...findDayProblems(given.effectiveFrom, today),
    ...findCapProblems(given.keyItemCapsGrade),
  ];
  if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
  const versions = register?.versions ?? [];
  const { effectiveFrom } = given;
  const taken = versions.find((one) => one.withdrawn === null && one.effectiveFrom === effectiveFrom);
  if (taken) return refused({ code: 'RULE_SET_DAY_TAKEN', ruleSetId: taken.id, effectiveFrom });
  const number = versions.length + 1;
  const version: RuleSetVersion = {
    ...imported,
    id: toRuleSetId(imported.county, number),
    number,
    title,
    decisionNumber,
    effectiveFrom,
    keyItemCapsGrade: toCap(given.keyItemCapsGrade),
    withdrawn: null,
  };
  return accepted({ register: { county: imported.county, versions: [...versions, version] }, version });
}

/**
 * Withdraws a version before its day; on its day it is in effect and stays. Its number and items stay known. Refusals:
 * NOT_FOUND, RULE_SET_IN_EFFECT, INVALID_INPUT without a reason or when it is withdrawn already.
 */
export function withdrawVersion(
  register: RuleSetRegister | null,
  { id, reason }: { readonly id: string; readonly reason: string },
  { at, by, today }: { readonly at: Instant; readonly by: Actor; readonly today: PlainDate },
): Result<{ readonly register: RuleSetRegister; readonly version: RuleSetVersion }, Refusal> {
  const found = register?.versions.find((one) => one.id === id);
  if (!register || !found) return refused({ code: 'NOT_FOUND' });
  const why = reason.trim();
  const problems = findTextProblems('reason', '撤回原因', why);
  if (found.withdrawn) {
    problems.push({ path: 'id', code: 'ALREADY_WITHDRAWN', message: '该自查表已经撤回' });
  }
  if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
  const { effectiveFrom } = found;
  if (today >= effectiveFrom) return refused({ code: 'RULE_SET_IN_EFFECT', ruleSetId: id, effectiveFrom });
  const version = { ...found, withdrawn: { at, by, reason: why } };
  const versions = register.versions.map((one) => (one.id === id ? version : one));
  return accepted({ register: { ...register, versions }, version });
}

function findTextProblems(path: keyof typeof ruleSetTextLimits, what: string, text: string): InputProblem[] {
  const most = ruleSetTextLimits[path];
  const right = text.length >= 1 && text.length <= most && !/\p{Cc}/u.test(text);
  return right ? [] : [{ path, code: 'TEXT_INVALID', message: `${what}应为 1–${most} 字，不能换行` }];
}

function findDayProblems(effectiveFrom: PlainDate, today: PlainDate): InputProblem[] {
  const path = 'effectiveFrom';
  if (effectiveFrom <= today) return [{ path, code: 'NOT_IN_FUTURE', message: '施行日期最早为明日' }];
  if (effectiveFrom <= addMonths(today, announcedMonths)) return [];
  return [{ path, code: 'TOO_FAR_AHEAD', message: `施行日期不能晚于 ${addMonths(today, announcedMonths)}` }];
}
