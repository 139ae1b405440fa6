import type { Actor } from '../kernel/auditChain.ts';
import { addDays, addMonths, type Instant, type PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem, Refusal } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { findFormProblems } from './findFormProblems.ts';
import { findSuccessionProblems } from './findSuccessionProblems.ts';
import { formLimits, type PatrolForm } from './patrolForm.ts';
import { firstDayOf, type PatrolMonth, toPatrolMonth } from './patrolMonth.ts';

/** One version of a county's patrol form without its questions; never changed but to be withdrawn. */
export type PatrolFormVersion = {
  /** The form's own id. */
  readonly formId: string;
  readonly county: string;
  readonly title: string;
  /** First month whose rounds are patrolled with it. */
  readonly from: PatrolMonth;
  readonly savedAt: Instant;
  readonly savedBy: Actor;
  readonly withdrawn: { readonly at: Instant; readonly by: Actor; readonly reason: string } | null;
};

/** All versions of a county, oldest first. One record, so that two cannot take one month. */
export type PatrolFormRegister = { readonly county: string; readonly versions: readonly PatrolFormVersion[] };

/** A form as it is kept beside the register: its definition as canonical JSON. Never changed. */
export type KeptPatrolForm = { readonly county: string; readonly formId: string; readonly definitionJson: string };

type Saved = Pick<PatrolFormVersion, 'county' | 'savedAt' | 'savedBy'>;
type Entered = { readonly register: PatrolFormRegister; readonly version: PatrolFormVersion };

/** How far ahead a form may be announced, months: a later one is taken for a slip. */
const announcedMonths = 24;

/**
 * The version with which the rounds of a month are patrolled, or null: the platform's own form. A month has one form for
 * ever: nothing is entered or withdrawn for a month that has begun or begins tomorrow.
 */
export function findFormVersionOn(register: PatrolFormRegister | null, month: PatrolMonth): PatrolFormVersion | null {
  return listStanding(register).findLast(({ from }) => from <= month) ?? null;
}

/** Whether a month's form can be changed no more: from the day before the month on. Our own (D). */
function isFormSettled(month: PatrolMonth, today: PlainDate): boolean {
  return addDays(today, 1) >= firstDayOf(month);
}

/** The version that the next one replaces, or null: the platform's own form. */
export function findLatestVersion(register: PatrolFormRegister | null): PatrolFormVersion | null {
  return listStanding(register).at(-1) ?? null;
}

/**
 * Enters a county's next form, given as data, from a coming month on. Refusals: INVALID_INPUT with every fault of the
 * form itself, of what becomes of the questions before, and of the month; PATROL_FORM_MONTH_TAKEN where a form that is
 * not withdrawn begins in the same month.
 * @param former the form that it replaces
 * @param lineage that form and all that it comes from
 * @source R152；版本、月份和提前日数为本平台自定（D）
 */
export function enterFormVersion(
  register: PatrolFormRegister | null,
  given: { readonly definition: unknown; readonly from: PatrolMonth },
  { former, lineage }: { readonly former: PatrolForm; readonly lineage: readonly PatrolForm[] },
  saved: Saved,
  today: PlainDate,
): Result<Entered & { readonly form: PatrolForm }, Refusal> {
  const { definition, from } = given;
  const ofForm = findFormProblems(definition).map(toDefinitionProblem);
  // Only a form in which nothing is wrong can be compared with the one before.
  const form = definition as PatrolForm;
  const ofSuccession = ofForm.length > 0 ? [] : findSuccessionProblems(form, former, lineage).map(toDefinitionProblem);
  const versions = register?.versions ?? [];
  const problems = [...ofForm, ...ofSuccession, ...findMonthProblems(register, from, today)];
  const taken = [...versions.map(({ formId }) => formId), ...lineage.map(({ id }) => id)];
  if (ofForm.length === 0 && taken.includes(form.id))
    problems.push({ path: 'definition.id', code: 'ID_TAKEN', message: '该编号已用于另一版巡查表' });
  if (versions.length >= formLimits.versions)
    problems.push({ path: '', code: 'TOO_MANY_VERSIONS', message: `至多登记${formLimits.versions}版巡查表` });
  if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
  const other = listStanding(register).find((one) => one.from === from);
  if (other) return refused({ code: 'PATROL_FORM_MONTH_TAKEN', formId: other.formId, from });
  const version: PatrolFormVersion = { ...saved, formId: form.id, title: form.title, from, withdrawn: null };
  return accepted({ register: { county: saved.county, versions: [...versions, version] }, version, form });
}

/**
 * Withdraws the latest version while its month is not settled; its id stays taken and its questions known. Refusals:
 * NOT_FOUND, PATROL_FORM_IN_EFFECT, INVALID_INPUT without a reason, when it is withdrawn already or a later one stands.
 */
export function withdrawFormVersion(
  register: PatrolFormRegister | null,
  { formId, reason }: { readonly formId: string; readonly reason: string },
  { at, by, today }: { readonly at: Instant; readonly by: Actor; readonly today: PlainDate },
): Result<Entered, Refusal> {
  const found = register?.versions.find((one) => one.formId === formId);
  if (!register || !found) return refused({ code: 'NOT_FOUND' });
  const why = reason.trim();
  const problems: InputProblem[] = [];
  if (why === '' || why.length > formLimits.help || /\p{Cc}/u.test(why))
    problems.push({ path: 'reason', code: 'TEXT_INVALID', message: `撤回原因应为1–${formLimits.help}字，不能换行` });
  if (found.withdrawn) problems.push({ path: 'formId', code: 'ALREADY_WITHDRAWN', message: '该版巡查表已经撤回' });
  else if (findLatestVersion(register) !== found)
    problems.push({ path: 'formId', code: 'NOT_THE_LATEST', message: '其后另有一版，请先撤回其后的一版' });
  if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
  if (isFormSettled(found.from, today)) return refused({ code: 'PATROL_FORM_IN_EFFECT', formId, from: found.from });
  const version = { ...found, withdrawn: { at, by, reason: why } };
  const versions = register.versions.map((one) => (one === found ? version : one));
  return accepted({ register: { ...register, versions }, version });
}

function listStanding(register: PatrolFormRegister | null): readonly PatrolFormVersion[] {
  return (register?.versions ?? []).filter(({ withdrawn }) => withdrawn === null);
}

function toDefinitionProblem({ path, ...problem }: InputProblem): InputProblem {
  return { path: path === '' ? 'definition' : `definition.${path}`, ...problem };
}

function findMonthProblems(register: PatrolFormRegister | null, from: PatrolMonth, today: PlainDate): InputProblem[] {
  const problem = (code: string, message: string) => [{ path: 'month', code, message }];
  if (isFormSettled(from, today)) return problem('TOO_LATE', '新版巡查表最迟应在启用月份首日的两日前登记');
  const latest = toPatrolMonth(addMonths(today, announcedMonths));
  if (from > latest) return problem('TOO_FAR_AHEAD', `启用月份不能晚于 ${latest}`);
  const last = findLatestVersion(register);
  if (last === null || from >= last.from) return [];
  return problem('BEFORE_ANOTHER', `已有自 ${last.from} 起启用的一版，新版应在其后启用，或者先撤回该版`);
}
