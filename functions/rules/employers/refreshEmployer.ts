import type { CalendarNotice } from '../calendar/calendarNotice.ts';
import type { Report } from '../reports/report.ts';
import { openReportStates } from '../reports/reportLifecycle.ts';
import { findCounty } from './counties.ts';
import type { Employer } from './employer.ts';
import type { EmployerRecord } from './employerRecord.ts';
import { findNextDue } from './nextDue.ts';

/** The record of an employer that has just entered the ledger. */
export function toNewRecord(employer: Employer, notices: readonly CalendarNotice[] = []): EmployerRecord {
  const known = { techServiceCode: null, summary: null, openReportId: null, openPosting: null };
  return refreshNextDue({ ...employer, ...known, filedAssessmentOn: null, nextDue: null }, notices);
}

/** The same record with other facts from the ledger; what the platform knows of its assessments stays. */
export function withLedgerFacts(
  record: EmployerRecord,
  employer: Employer,
  notices: readonly CalendarNotice[] = [],
): EmployerRecord {
  return refreshNextDue({ ...record, ...employer }, notices);
}

/** What the employer keeps of its report after a step: the state, whether it is open, its posting, what is due next. */
export function withReport(
  record: EmployerRecord,
  report: Report,
  notices: readonly CalendarNotice[] = [],
): EmployerRecord {
  const open = openReportStates.includes(report.state);
  const isOfLatest = record.summary?.assessmentId === report.assessmentId;
  const next = {
    ...record,
    summary: record.summary && isOfLatest ? { ...record.summary, reportState: report.state } : record.summary,
    openReportId: open ? report.reportId : null,
    openPosting:
      open && report.posting ? { postedOn: report.posting.postedOn, workingDays: report.posting.workingDays } : null,
    filedAssessmentOn: report.state === 'FILED' ? report.assessedOn : record.filedAssessmentOn,
  };
  return refreshNextDue(next, notices);
}

/**
 * The record with its next due day computed anew. What a notice moved keeps its earlier day for as long as the same
 * thing is due on the same day.
 */
export function refreshNextDue(record: EmployerRecord, notices: readonly CalendarNotice[] = []): EmployerRecord {
  const facts = {
    factorCount: record.factors.length,
    productionStartOn: record.productionStartOn,
    firstRoundEndsOn: findCounty(record.county)?.firstRoundEndsOn ?? null,
    filedAssessmentOn: record.filedAssessmentOn,
    openPosting: record.openPosting,
  };
  const nextDue = findNextDue(facts, notices);
  const before = record.nextDue;
  const isSame = nextDue !== null && before?.kind === nextDue.kind && before.on === nextDue.on;
  return { ...record, nextDue: isSame ? before : nextDue };
}

/** The same, naming the earlier day and the notice where the notice moves it; the very record where it does not. */
export function moveNextDue(
  record: EmployerRecord,
  notices: readonly CalendarNotice[],
  because: string,
): EmployerRecord {
  const moved = refreshNextDue(record, notices);
  const { nextDue: before } = record;
  if (moved.nextDue === before || moved.nextDue === null || before === null) return record;
  return { ...moved, nextDue: { ...moved.nextDue, previously: { on: before.on, because } } };
}
