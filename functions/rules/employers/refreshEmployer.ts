import type { Report } from '../reports/report.ts';
import { openReportStates } from '../reports/reportLifecycle.ts';
import { findCounty } from './counties.ts';
import type { Employer } from './employer.ts';
import type { EmployerRecord } from './employerRecord.ts';
import { findNextDue } from './nextDue.ts';

/** The record of an employer that has just entered the ledger. */
export function toNewRecord(employer: Employer): EmployerRecord {
  return refreshNextDue({
    ...employer,
    delegation: null,
    summary: null,
    openReportId: null,
    openPosting: null,
    filedAssessmentOn: null,
    nextDue: null,
    industryAnswer: null,
  });
}

/** The same record with other facts from the ledger; what the platform knows of its assessments stays. */
export function withLedgerFacts(record: EmployerRecord, employer: Employer): EmployerRecord {
  return refreshNextDue({ ...record, ...employer });
}

/** What the employer keeps of its report after a step: the state, whether it is open, its posting, what is due next. */
export function withReport(record: EmployerRecord, report: Report): EmployerRecord {
  const open = openReportStates.includes(report.state);
  const isOfLatest = record.summary?.assessmentId === report.assessmentId;
  return refreshNextDue({
    ...record,
    summary: record.summary && isOfLatest ? { ...record.summary, reportState: report.state } : record.summary,
    openReportId: open ? report.reportId : null,
    openPosting:
      open && report.posting ? { postedOn: report.posting.postedOn, workingDays: report.posting.workingDays } : null,
    filedAssessmentOn: report.state === 'FILED' ? report.assessedOn : record.filedAssessmentOn,
  });
}

/** The record with its next due day computed anew. */
export function refreshNextDue(record: EmployerRecord): EmployerRecord {
  const nextDue = findNextDue({
    factorCount: record.factors.length,
    productionStartOn: record.productionStartOn,
    firstRoundEndsOn: findCounty(record.county)?.firstRoundEndsOn ?? null,
    filedAssessmentOn: record.filedAssessmentOn,
    openPosting: record.openPosting,
  });
  return { ...record, nextDue };
}
