import type { CalendarNotice } from '../calendar/calendarNotice.ts';
import { computeDeadline, type Deadline } from '../calendar/computeDeadline.ts';
import type { EmployerRecord } from '../employers/employerRecord.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import { judgeFilingPeriod, judgePublicity } from '../reports/publicity.ts';
import type { ReminderDeadline } from './reminderRules.ts';

/** A deadline that is open, with its count; null where it was not counted but set (the county's first round). */
export type OpenDeadline = {
  readonly deadline: ReminderDeadline;
  readonly dueOn: PlainDate;
  readonly counted: Deadline | null;
};

/**
 * The deadlines of an employer that are not yet met: what it owes next, and the end of a publicity under way. A deadline
 * is met when the record no longer owes it; a publicity's end when the report is signed, withdrawn or filed.
 * @source R68, R79, R83, R85, R87–R93
 */
export function listDeadlines(record: EmployerRecord, notices: readonly CalendarNotice[]): readonly OpenDeadline[] {
  const open: OpenDeadline[] = [];
  const { nextDue, openPosting, summary } = record;
  if (nextDue !== null) {
    open.push({ deadline: nextDue.kind, dueOn: nextDue.on, counted: findCount(record, notices) });
  }
  if (openPosting !== null && summary?.reportState === 'IN_PUBLICITY') {
    // Only the last day is asked for, which no day of asking changes.
    const counted = judgePublicity(openPosting, openPosting.postedOn, notices).deadline;
    open.push({ deadline: 'PUBLICITY_END', dueOn: counted.endsOn, counted });
  }
  return open;
}

/** How the day that is due next was counted, where counting leads to that very day. */
function findCount(record: EmployerRecord, notices: readonly CalendarNotice[]): Deadline | null {
  const { nextDue } = record;
  const counted = nextDue && countNextDue(record, notices);
  return counted?.endsOn === nextDue?.on ? counted : null;
}

function countNextDue(record: EmployerRecord, notices: readonly CalendarNotice[]): Deadline | null {
  const { nextDue, openPosting, filedAssessmentOn, productionStartOn, majorChange } = record;
  switch (nextDue?.kind) {
    case 'FILING':
      return openPosting && judgeFilingPeriod(openPosting, notices);
    case 'REASSESSMENT':
      return filedAssessmentOn && computeDeadline('reassessment', filedAssessmentOn, { notices });
    case 'FIRST_ASSESSMENT':
      return productionStartOn && computeDeadline('newEmployer', productionStartOn, { notices });
    case 'MAJOR_CHANGE':
      return (
        majorChange &&
        computeDeadline('majorChange', majorChange.detectedOn, { majorChangeDays: majorChange.days, notices })
      );
    case undefined:
      return null;
  }
}

/** Whether a deadline that was reminded of is met, or no longer the employer's: it has none of that kind and day open. */
export function isSettled(
  { deadline, dueOn }: { readonly deadline: ReminderDeadline; readonly dueOn: PlainDate },
  record: EmployerRecord,
  notices: readonly CalendarNotice[],
): boolean {
  return !listDeadlines(record, notices).some((open) => open.deadline === deadline && open.dueOn === dueOn);
}
