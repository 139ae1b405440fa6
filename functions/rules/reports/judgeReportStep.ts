import type { CalendarNotice } from '../calendar/calendarNotice.ts';
import { addDays, type PlainDate } from '../kernel/plainDate.ts';
import type { Refusal } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { judgePublicity } from './publicity.ts';
import type { Report } from './report.ts';
import { type Precondition, type ReportAction, reportActions, reportLifecycle } from './reportLifecycle.ts';

/** Working days of publicity that are the least (R79) and the most that may be set. */
export const publicityWorkingDays = { least: 5, most: 60 } as const;

/** First day of sign-off if the notice were posted today for the least period. */
function signOffIfPosted(today: PlainDate, notices: readonly CalendarNotice[]): PlainDate {
  return judgePublicity({ postedOn: today, workingDays: publicityWorkingDays.least }, today, notices).signOffFrom;
}

/**
 * Decides whether a step may be taken on a report today, as far as the report itself says: objections are counted
 * elsewhere, see `judgeObjections`. An early step is refused with the day from which it will be
 * possible: signing off on the last day of publicity is still early.
 * Refusals: PUBLICITY_NOT_STARTED, PUBLICITY_NOT_FINISHED, NOT_SIGNED_OFF, WRONG_REPORT_STATE.
 * @source R78–R84, R271–R273
 */
export function judgeReportStep(
  report: Report,
  action: ReportAction,
  today: PlainDate,
  notices: readonly CalendarNotice[] = [],
): Result<null, Refusal> {
  const step = reportLifecycle[action];
  const from: readonly string[] = step.from;
  if (!from.includes(report.state)) return refused(toOrderRefusal(report, action, today, notices));
  const preconditions: readonly Precondition[] = step.preconditions;
  if (preconditions.includes('PUBLICITY_ENDED') && report.posting !== null) {
    const publicity = judgePublicity(report.posting, today, notices);
    if (!publicity.ended) {
      return refused({
        code: 'PUBLICITY_NOT_FINISHED',
        endsOn: publicity.deadline.endsOn,
        daysLeft: publicity.daysLeft,
        possibleFrom: publicity.signOffFrom,
      });
    }
  }
  return accepted(null);
}

function toOrderRefusal(
  report: Report,
  action: ReportAction,
  today: PlainDate,
  notices: readonly CalendarNotice[],
): Refusal {
  const later = action === 'SIGN_OFF' || action === 'FILE';
  if (later && report.state === 'DRAFT')
    return { code: 'PUBLICITY_NOT_STARTED', possibleFrom: signOffIfPosted(today, notices) };
  if (action === 'FILE' && report.state === 'IN_PUBLICITY' && report.posting !== null) {
    const { signOffFrom } = judgePublicity(report.posting, today, notices);
    return { code: 'NOT_SIGNED_OFF', possibleFrom: signOffFrom > today ? signOffFrom : today };
  }
  return { code: 'WRONG_REPORT_STATE', state: report.state };
}

export type NextStep = { readonly action: ReportAction; readonly possibleFrom: PlainDate };

/** The employer's steps that the report's state allows, each with the first day on which it is possible. */
export function listNextSteps(
  report: Report,
  today: PlainDate,
  notices: readonly CalendarNotice[] = [],
): readonly NextStep[] {
  const steps: NextStep[] = [];
  for (const action of reportActions) {
    const verdict = judgeReportStep(report, action, today, notices);
    if (verdict.ok) steps.push({ action, possibleFrom: today });
    else if (verdict.refusal.code === 'PUBLICITY_NOT_FINISHED') {
      steps.push({ action, possibleFrom: addDays(verdict.refusal.endsOn, 1) });
    }
  }
  return steps;
}
