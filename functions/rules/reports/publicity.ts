import type { CalendarNotice } from '../calendar/calendarNotice.ts';
import { computeDeadline, type Deadline } from '../calendar/computeDeadline.ts';
import { workingDaysBetween } from '../calendar/workingDaysBetween.ts';
import { addDays, type PlainDate } from '../kernel/plainDate.ts';
import type { Posting } from './report.ts';

export type PublicityStatus = {
  readonly deadline: Deadline;
  readonly ended: boolean;
  /** Working days after today up to the last day. */
  readonly daysLeft: number;
  /** First day after the period: it ends at 24:00 of its last day. */
  readonly signOffFrom: PlainDate;
};

/**
 * Where a publicity stands today. It has ended from the day after its last day; on the last day itself it has not.
 * @source R79, R80; 民法典 第二百零三条第二款
 */
export function judgePublicity(
  posting: Pick<Posting, 'postedOn' | 'workingDays'>,
  today: PlainDate,
  notices: readonly CalendarNotice[] = [],
): PublicityStatus {
  const settings = { publicityWorkingDays: posting.workingDays, notices };
  const deadline = computeDeadline('publicity', posting.postedOn, settings);
  return {
    deadline,
    ended: today > deadline.endsOn,
    daysLeft: workingDaysBetween(today, deadline.endsOn, [], notices),
    signOffFrom: addDays(deadline.endsOn, 1),
  };
}

/**
 * The period for filing: 10 working days after the last day of publicity.
 * @source R83; counted from the end of publicity, the stricter reading (D)
 */
export function judgeFilingPeriod(
  posting: Pick<Posting, 'postedOn' | 'workingDays'>,
  notices: readonly CalendarNotice[] = [],
): Deadline {
  const settings = { publicityWorkingDays: posting.workingDays, notices };
  const publicity = computeDeadline('publicity', posting.postedOn, settings);
  return computeDeadline('filing', publicity.endsOn, { notices });
}
