import { toYearCount } from '../../../rules/inspections/inspectionCount.ts';
import { judgeVisitDay } from '../../../rules/inspections/judgeVisitDay.ts';
import { isVisitText, visitRecordLimits } from '../../../rules/inspections/judgeVisitRecord.ts';
import { isReason } from '../../../rules/inspections/rescheduleVisit.ts';
import type { PlannedVisit, VisitWeight } from '../../../rules/inspections/schedule.ts';
import type { SiteVisit } from '../../../rules/inspections/siteVisit.ts';
import type { VisitCause } from '../../../rules/inspections/visitCauses.ts';
import { addDays, type PlainDate, yearOf } from '../../../rules/kernel/plainDate.ts';
import type { InputProblem, Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import type { ReferralRef } from '../../../rules/patrols/patrolReferral.ts';
import type { EmployerRef } from '../../../rules/reports/report.ts';
import type { StoredEmployer } from '../../../storage/stores.ts';
import { changeAggregate } from '../../changes.ts';
import type { Context } from '../../context.ts';
import { getEmployer } from '../../employers/findEmployer.ts';
import { once } from '../../once.ts';
import { settlePatrolReferral } from '../../patrols/patrolReferrals.ts';
import { isRestDay, readVisitWorld } from './visitWorld.ts';

export type OpenVisitInput = {
  readonly idempotencyKey: string;
  readonly employer: EmployerRef;
  readonly cause: Exclude<VisitCause, 'PLAN'>;
  readonly causeText: string;
  readonly matter: string;
  readonly on: PlainDate;
  readonly restDayReason: string | null;
  readonly weight: VisitWeight;
  readonly officerIds: readonly string[];
  readonly emergency: string | null;
  /** The patrol's referral that it looks into, which it closes; of cause REFERRAL only. */
  readonly referral: ReferralRef | null;
};

/** How far ahead a visit may be opened, days (D). */
const longestAhead = 180;

function findProblems(input: OpenVisitInput, today: PlainDate): readonly InputProblem[] {
  const { causeText, matter, emergency, restDayReason, on, cause, referral, employer } = input;
  const problems: InputProblem[] = [];
  const add = (path: string, code: string, message: string) => problems.push({ path, code, message });
  if (!isVisitText(causeText, visitRecordLimits.note)) add('causeText', 'TEXT_INVALID', '请写明投诉举报或者移送的内容');
  if (!isVisitText(matter, visitRecordLimits.short)) add('matter', 'TEXT_INVALID', '请写明检查事项（100 字以内）');
  if (emergency !== null && !isReason(emergency)) add('emergency', 'TEXT_INVALID', '请写明紧急情况（500 字以内）');
  if (restDayReason !== null && !isReason(restDayReason))
    add('restDayReason', 'TEXT_INVALID', '请写明休息日检查的理由（500 字以内）');
  if (on < today || on > addDays(today, longestAhead))
    add('on', 'DAY_OUT_OF_RANGE', `检查日期须在今日起 ${longestAhead} 日内`);
  if (
    referral !== null &&
    (cause !== 'REFERRAL' || referral.creditCode !== employer.creditCode || referral.county !== employer.county)
  )
    add('referralId', 'REFERRAL_DIFFERS', '移送线索须是该单位的，且检查来源为转办移送');
  return problems;
}

/**
 * Opens a visit outside the draw, for a complaint or a referral. A yearly cap that is reached does not bar it; the visit
 * says so and counts. The officers' load, cards and recusals hold for it like for any other; the spacing of planned
 * visits does not. A referral that it names is closed by it. Permission `openVisit`. Refusals: VISIT_DAY_BLOCKED,
 * REFERRAL_SETTLED, INVALID_INPUT, NOT_FOUND, STATE_CONFLICT,
 * IDEMPOTENCY_KEY_REUSED.
 * @source visitCauses, scheduleRules
 */
export async function openVisit(context: Context, input: OpenVisitInput): Promise<Result<SiteVisit, Refusal>> {
  const found = await getEmployer(context, input.employer, 'openVisit');
  if (!found.ok) return found;
  const employer = found.value;
  return once<SiteVisit, Refusal>(context, 'openVisit', input, async () => {
    const problems = findProblems(input, context.today);
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const { on, restDayReason } = input;
    const { today } = context;
    const planned = toPlannedVisit(context, input, employer);
    const world = await readVisitWorld(context, employer.county, on);
    const refusal = judgeVisitDay(planned, { on, restDayReason, today }, withoutSpacing(world, employer.creditCode));
    if (refusal !== null) return refused(refusal);
    const restDay = isRestDay(on, world) ? restDayReason : null;
    const visit = await toSiteVisit(context, input, employer, { ...planned, restDayReason: restDay });
    const outcome = { state: 'VISIT_OPENED', visitId: visit.visitId } as const;
    const settled = input.referral && (await settlePatrolReferral(context, 'openVisit', input.referral, outcome));
    if (settled?.ok === false) return settled;
    const changes = [changeAggregate(context, 'openVisit', 'visit', null, visit), ...(settled?.value.changes ?? [])];
    return accepted({ changes, answer: visit });
  });
}

/** Two visits on one day still meet; how far apart they lie is no matter. */
function withoutSpacing<W extends { readonly visits: readonly PlannedVisit[] }>(world: W, creditCode: string): W {
  const visits = world.visits.map((visit) => (visit.creditCode === creditCode ? { ...visit, spacingDays: 0 } : visit));
  return { ...world, visits };
}

function toPlannedVisit(
  { newId, today }: Context,
  { matter, on, weight, officerIds, restDayReason }: OpenVisitInput,
  { creditCode, name, address, bodyId }: StoredEmployer,
): PlannedVisit {
  const visitId = newId();
  return {
    visitId,
    creditCode,
    employerName: name,
    address,
    bodyId,
    checks: [{ visitId, matter: matter.trim() }],
    round: 1,
    officerIds: [...new Set(officerIds)],
    notBefore: today,
    notAfter: addDays(today, longestAhead),
    quietPeriods: [],
    spacingDays: 0,
    weight,
    on,
    restDayReason,
    changes: [],
  };
}

async function toSiteVisit(
  context: Context,
  { cause, causeText, emergency, referral }: OpenVisitInput,
  { county, inspections }: StoredEmployer,
  planned: PlannedVisit,
): Promise<SiteVisit> {
  const year = yearOf(planned.on);
  const { checked } = toYearCount(inspections, year);
  return {
    ...planned,
    ...unopened,
    county,
    cause,
    planId: null,
    causeText: causeText.trim(),
    emergency: emergency?.trim() ?? null,
    referralId: referral?.referralId ?? null,
    openedOn: context.today,
    tally: { year, checked, cap: await context.visitSource.findYearlyCap(context, county, planned.on) },
  };
}

/** A visit of which nothing has been done yet. */
export const unopened = {
  state: 'PLANNED',
  officerChanges: [],
  approval: null,
  notice: null,
  start: null,
  evidence: [],
  record: null,
  confirmation: null,
  conclusion: null,
  publishedOn: null,
} as const satisfies Partial<SiteVisit>;
