import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result } from '../../rules/kernel/result.ts';
import { judgeFiling, toReceiptNumber } from '../../rules/reports/receipt.ts';
import type { Report, ReportRef } from '../../rules/reports/report.ts';
import type { Context } from '../context.ts';
import { takeReportStep } from './takeReportStep.ts';

export type FileReportInput = { readonly idempotencyKey: string; readonly report: ReportRef };

/**
 * Files a signed report and gives the receipt. After the filing period it is accepted and marked late. Permission
 * `fileReport`. Refusals: PUBLICITY_NOT_STARTED, NOT_SIGNED_OFF, WRONG_REPORT_STATE, NOT_FOUND, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R83, R84
 */
export async function fileReport(context: Context, input: FileReportInput): Promise<Result<Report, Refusal>> {
  return takeReportStep(context, input, {
    operation: 'fileReport',
    action: 'FILE',
    complete: async ({ county, reportId, posting }) => {
      if (posting === null) throw new Error(`signed report ${reportId} was never posted`);
      const filedOn = context.today;
      const notices = await context.notices.read(county);
      const receiptNumber = toReceiptNumber(county, filedOn, reportId);
      const filing = { receiptNumber, filedAt: context.now, filedOn, ...judgeFiling(posting, filedOn, notices) };
      return accepted({ filing });
    },
    alsoWrites: ({ county, creditCode, reportId, filing }) =>
      filing ? [{ kind: 'receipt', value: { county, creditCode, reportId, receiptNumber: filing.receiptNumber } }] : [],
  });
}
