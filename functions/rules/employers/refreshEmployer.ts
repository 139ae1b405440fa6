import type { Role } from '../accounts/viewer.ts';
import type { Assessment } from '../assessments/assessment.ts';
import type { CalendarNotice } from '../calendar/calendarNotice.ts';
import { clocks } from '../calendar/clocks.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { Report } from '../reports/report.ts';
import { openReportStates } from '../reports/reportLifecycle.ts';
import { restsOnIndustry } from '../reviews/confirmation.ts';
import { type CategoryCause, judgeEffectiveCategory } from '../reviews/effectiveCategory.ts';
import type { AssessedBasis } from './assessedBasis.ts';
import type { County } from './counties.ts';
import { detectMajorChange } from './detectMajorChange.ts';
import type { Employer } from './employer.ts';
import type { EmployerRecord } from './employerRecord.ts';
import type { MajorChange } from './majorChange.ts';
import { findNextDue } from './nextDue.ts';
import { toAssessedBasis } from './toAssessedBasis.ts';

/** What days are counted by: today, the holiday notices that are loaded, and the county (null: not set up). */
export type Counting = {
  readonly today: PlainDate;
  readonly notices: readonly CalendarNotice[];
  readonly county: County | null;
};

/** The same, and who acts: a change of the effective category names the role. */
export type Acting = Counting & { readonly role: Role };

/** The record of an employer that has just entered the ledger. */
export function toNewRecord(employer: Employer, acting: Acting): EmployerRecord {
  const record = {
    ...employer,
    delegation: null,
    summary: null,
    openReportId: null,
    openPosting: null,
    filedAssessmentOn: null,
    returnedReportId: null,
    filedReportId: null,
    nextDue: null,
    industryAnswer: null,
    latestBasis: null,
    filedBasis: null,
    majorChange: null,
    confirmed: null,
    effective: null,
    formerCategories: [],
    bodySince: acting.today,
    formerBodies: [],
    inspections: null,
  };
  return refreshNextDue(refreshEffective(record, acting, 'LEDGER'), acting);
}

/**
 * The same record with other facts from the ledger; what the platform knows of its assessments stays. A major change
 * against the last filed assessment is recorded today. A category that was confirmed for the industry falls with it.
 */
export function withLedgerFacts(record: EmployerRecord, employer: Employer, acting: Acting): EmployerRecord {
  const isSameIndustry = record.industryCode === employer.industryCode;
  const confirmed = isSameIndustry || !restsOnIndustry(record.confirmed) ? record.confirmed : null;
  const changed = { ...withBody(record, employer.bodyId, acting.today), ...employer, confirmed };
  const after = refreshEffective(changed, acting, 'LEDGER');
  return refreshNextDue(refreshMajorChange(after, acting), acting);
}

/** The record with the body that the ledger names from today on; another one before it is kept with its days. */
function withBody(record: EmployerRecord, bodyId: string, today: PlainDate): EmployerRecord {
  if (record.bodyId === bodyId) return record;
  const former = { bodyId: record.bodyId, from: record.bodySince, until: today };
  return { ...record, bodyId, bodySince: today, formerBodies: [...record.formerBodies, former] };
}

/**
 * What a ledger row makes of an employer that is known already: a cell that says nothing (a blank cell, a column that
 * the workbook lacks) changes nothing. Only the mutation `saveEmployer` can empty a field.
 * @param declarationAssumed the row did not say whether the employer has declared
 */
export function mergeLedgerFacts(known: Employer, said: Employer, declarationAssumed: boolean): Employer {
  const facts = Object.entries(said).map(([field, value]) => [field, value ?? known[field as keyof Employer]]);
  return {
    ...(Object.fromEntries(facts) as Employer),
    factors: said.factors.length > 0 ? said.factors : known.factors,
    declared: declarationAssumed ? known.declared : said.declared,
  };
}

/** The record after an assessment: its summary, what it rested on, the answer about the industry, a major change. */
export function withAssessment(record: EmployerRecord, assessment: Assessment, acting: Acting): EmployerRecord {
  const { assessmentId, assessedOn, industryAnswer } = assessment;
  const { hazardGrade, managementGrade, category } = assessment.computed;
  const after = {
    ...record,
    summary: { assessmentId, assessedOn, hazardGrade, managementGrade, category, reportState: null },
    industryAnswer,
    latestBasis: toAssessedBasis(assessment, record),
  };
  const refreshed = refreshEffective(after, acting, 'ASSESSMENT');
  return refreshNextDue(refreshMajorChange(refreshed, acting), acting);
}

/**
 * The record with its effective category judged anew. A category or basis that is another one begins today, with its
 * cause and the role of whoever acts; the one before is kept.
 */
export function refreshEffective(
  record: EmployerRecord,
  { today, role }: Acting,
  cause: CategoryCause,
): EmployerRecord {
  const { effective: before, formerCategories, factors, industryCode, industryAnswer, confirmed } = record;
  const judged = judgeEffectiveCategory({ factorCount: factors.length, industryCode, industryAnswer, confirmed });
  if (before?.category === judged.category && before.basis === judged.basis) return record;
  const effective = { ...judged, since: today, cause, byRole: role };
  return { ...record, effective, formerCategories: before ? [...formerCategories, before] : formerCategories };
}

/**
 * What the employer keeps of its report after a step: the state, whether it is open, its posting, what is due next.
 * Filing makes the report's assessment the one that changes are measured against: those it took in are settled. A
 * change since it was recorded keeps the day on which it was detected, or is detected today.
 */
export function withReport(record: EmployerRecord, report: Report, counting: Counting): EmployerRecord {
  const open = openReportStates.includes(report.state);
  // The review of a filed report leaves the next one alone, which may be on its way already.
  const isOther = !open && record.openReportId !== null && record.openReportId !== report.reportId;
  const isOfLatest = record.summary?.assessmentId === report.assessmentId;
  const after = {
    ...record,
    summary: record.summary && isOfLatest ? { ...record.summary, reportState: report.state } : record.summary,
    ...(!isOther && {
      openReportId: open ? report.reportId : null,
      openPosting:
        open && report.posting ? { postedOn: report.posting.postedOn, workingDays: report.posting.workingDays } : null,
    }),
    ...(report.state === 'RETURNED' && { returnedReportId: report.reportId }),
  };
  if (report.state === 'RETURNED') return refreshNextDue(refreshMajorChange(after, counting), counting);
  if (report.state !== 'FILED') return refreshNextDue(after, counting);
  const filed = {
    ...after,
    filedAssessmentOn: report.assessedOn,
    filedReportId: report.reportId,
    filedBasis: report.basis,
    returnedReportId: null,
  };
  const majorChange = record.majorChange && sinceRecorded(record.majorChange, report.basis);
  return refreshNextDue(refreshMajorChange({ ...filed, majorChange }, counting), counting);
}

/** What was detected since an assessment was recorded: it keeps its day, what came before was another change. */
function sinceRecorded(change: MajorChange, basis: AssessedBasis | null): MajorChange {
  return { ...change, reasons: change.reasons.filter(({ detectedOn }) => basis && detectedOn >= basis.recordedOn) };
}

/** What was returned is no yardstick: to correct it is no change of the employer. */
function refreshMajorChange(record: EmployerRecord, { today, notices, county }: Counting): EmployerRecord {
  const { filedBasis, latestBasis: latest, majorChange: before, returnedReportId } = record;
  const filed = returnedReportId === null ? filedBasis : null;
  const majorChangeDays = county?.majorChangeDays ?? clocks.majorChange.amount;
  const majorChange = detectMajorChange({ filed, latest, before, ledger: record }, { today, notices, majorChangeDays });
  return { ...record, majorChange };
}

/**
 * The record with its next due day computed anew. What a notice moved keeps its earlier day for as long as the same
 * thing is due on the same day.
 */
export function refreshNextDue(
  record: EmployerRecord,
  { notices, county }: Pick<Counting, 'notices' | 'county'>,
): EmployerRecord {
  const facts = {
    factorCount: record.factors.length,
    productionStartOn: record.productionStartOn,
    firstRoundEndsOn: county?.firstRoundEndsOn ?? null,
    filedAssessmentOn: record.filedAssessmentOn,
    openPosting: record.openPosting,
    majorChangeDueOn: record.majorChange?.dueOn ?? null,
  };
  const nextDue = findNextDue(facts, notices);
  const before = record.nextDue;
  const isSame = nextDue !== null && before?.kind === nextDue.kind && before.on === nextDue.on;
  return { ...record, nextDue: isSame ? before : nextDue };
}

/** The same, naming the earlier day and the notice where the notice moves it; the very record where it does not. */
export function moveNextDue(
  record: EmployerRecord,
  counting: Pick<Counting, 'notices' | 'county'>,
  because: string,
): EmployerRecord {
  const moved = refreshNextDue(record, counting);
  const { nextDue: before } = record;
  if (moved.nextDue === before || moved.nextDue === null || before === null) return record;
  return { ...moved, nextDue: { ...moved.nextDue, previously: { on: before.on, because } } };
}
