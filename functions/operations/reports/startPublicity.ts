import { computeDeadline } from '../../rules/calendar/computeDeadline.ts';
import type { InputProblem, Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { publicityWorkingDays } from '../../rules/reports/judgeReportStep.ts';
import type { Report, ReportRef } from '../../rules/reports/report.ts';
import type { Context } from '../context.ts';
import { takeReportStep } from './takeReportStep.ts';

export type StartPublicityInput = {
  readonly idempotencyKey: string;
  readonly report: ReportRef;
  readonly place: string;
  readonly workingDays: number;
};

function findProblems({ place, workingDays }: StartPublicityInput): InputProblem[] {
  const problems: InputProblem[] = [];
  const { least, most } = publicityWorkingDays;
  if (place.trim() === '' || place.length > 200) {
    problems.push({ path: 'place', code: 'PLACE_INVALID', message: '请填写公示地点（不超过 200 字）' });
  }
  if (!Number.isInteger(workingDays) || workingDays < least || workingDays > most) {
    const message = `公示期须为 ${least}–${most} 个工作日`;
    problems.push({ path: 'workingDays', code: 'PUBLICITY_TOO_SHORT', message });
  }
  return problems;
}

/**
 * Posts a draft; today, by the server's clock, is the day of posting. Permission `startPublicity`. Refusals:
 * WRONG_REPORT_STATE, INVALID_INPUT, NOT_FOUND, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R78, R79
 */
export async function startPublicity(context: Context, input: StartPublicityInput): Promise<Result<Report, Refusal>> {
  return takeReportStep(context, input, {
    operation: 'startPublicity',
    action: 'START_PUBLICITY',
    complete: async ({ county }) => {
      const problems = findProblems(input);
      if (problems.length > 0) return refused<Refusal>({ code: 'INVALID_INPUT', problems });
      const { workingDays } = input;
      const notices = await context.notices.read(county);
      const deadline = computeDeadline('publicity', context.today, { publicityWorkingDays: workingDays, notices });
      const postedOn = context.today;
      return accepted({
        posting: { place: input.place.trim(), postedOn, workingDays, endsOnAtPosting: deadline.endsOn },
      });
    },
  });
}
