import type { CalendarNotice } from '../calendar/calendarNotice.ts';
import { computeDeadline } from '../calendar/computeDeadline.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import { judgeFilingPeriod } from '../reports/publicity.ts';
import type { Posting } from '../reports/report.ts';

export type NextDueKind = 'FIRST_ASSESSMENT' | 'FILING' | 'REASSESSMENT' | 'MAJOR_CHANGE';

export type NextDue = {
  readonly kind: NextDueKind;
  readonly on: PlainDate;
  /** The day that it was before a notice moved it, and which notice. */
  readonly previously?: { readonly on: PlainDate; readonly because: string };
};

export type DueFacts = {
  readonly factorCount: number;
  readonly productionStartOn: PlainDate | null;
  /** Last day of the county's first round of assessments, where it had one. */
  readonly firstRoundEndsOn: PlainDate | null;
  /** Day of the assessment whose report was filed last. */
  readonly filedAssessmentOn: PlainDate | null;
  /** Posting of the report that is in publicity or signed, if there is one. */
  readonly openPosting: Pick<Posting, 'postedOn' | 'workingDays'> | null;
  /** Last day for the assessment that a major change asks for. */
  readonly majorChangeDueOn: PlainDate | null;
};

/**
 * What an employer owes next, and by which day. An assessment counts as made once its report is filed, so that an
 * assessment left in the drawer does not stop the clock. A posted report owes its filing. An employer that started
 * production before or during the first round has until the round's end, a later one two months. A major change owes
 * a new assessment beside all that; the earlier day comes first. Without hazard factors nothing is due.
 * @source R68, R83, R85, R87–R93
 */
export function findNextDue(facts: DueFacts, notices: readonly CalendarNotice[] = []): NextDue | null {
  if (facts.factorCount === 0) return null;
  const regular = findRegularDue(facts, notices);
  const { majorChangeDueOn } = facts;
  if (majorChangeDueOn === null || (regular !== null && regular.on <= majorChangeDueOn)) return regular;
  return { kind: 'MAJOR_CHANGE', on: majorChangeDueOn };
}

function findRegularDue(facts: DueFacts, notices: readonly CalendarNotice[]): NextDue | null {
  if (facts.openPosting !== null) return { kind: 'FILING', on: judgeFilingPeriod(facts.openPosting, notices).endsOn };
  if (facts.filedAssessmentOn !== null) {
    return { kind: 'REASSESSMENT', on: computeDeadline('reassessment', facts.filedAssessmentOn, { notices }).endsOn };
  }
  const days = [facts.firstRoundEndsOn];
  if (facts.productionStartOn !== null)
    days.push(computeDeadline('newEmployer', facts.productionStartOn, { notices }).endsOn);
  const last = days
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  return last === undefined ? null : { kind: 'FIRST_ASSESSMENT', on: last };
}

/** Overdue from the day after; on the day itself it is not. */
export function isOverdue(due: NextDue, today: PlainDate): boolean {
  return today > due.on;
}
