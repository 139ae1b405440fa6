import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { Report, ReportRef } from '../../rules/reports/report.ts';
import type { Context } from '../context.ts';
import { takeReportStep } from './takeReportStep.ts';

export type WithdrawReportInput = {
  readonly idempotencyKey: string;
  readonly report: ReportRef;
  readonly reason: string;
};

/**
 * Withdraws a report that is not filed; it stays in the file and a new one may be drafted. Permission
 * `withdrawReport`. Refusals: WRONG_REPORT_STATE, INVALID_INPUT, NOT_FOUND, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 */
export async function withdrawReport(context: Context, input: WithdrawReportInput): Promise<Result<Report, Refusal>> {
  return takeReportStep(context, input, {
    operation: 'withdrawReport',
    action: 'WITHDRAW',
    complete: () => {
      const reason = input.reason.trim();
      if (reason !== '' && reason.length <= 500) return accepted({ withdrawnBecause: reason });
      const message = '请填写撤回原因（不超过 500 字）';
      return refused<Refusal>({
        code: 'INVALID_INPUT',
        problems: [{ path: 'reason', code: 'REASON_INVALID', message }],
      });
    },
  });
}
