import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result } from '../../rules/kernel/result.ts';
import { judgeFiling, toReceiptNumber } from '../../rules/reports/receipt.ts';
import type { Report, ReportRef } from '../../rules/reports/report.ts';
import type { Context } from '../context.ts';
import { lockFiledDocument } from './lockFiledDocument.ts';
import { supersedeFiledReport } from './supersedeFiledReport.ts';
import { takeReportStep } from './takeReportStep.ts';

export type FileReportInput = { readonly idempotencyKey: string; readonly report: ReportRef };

/**
 * Files a signed report, gives the receipt, locks the signed document and supersedes the report that was filed before.
 * After the filing period it is accepted and marked late. Permission `fileReport`. Refusals: PUBLICITY_NOT_STARTED,
 * NOT_SIGNED_OFF, WRONG_REPORT_STATE, NOT_FOUND, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R83, R84
 */
export async function fileReport(context: Context, input: FileReportInput): Promise<Result<Report, Refusal>> {
  return takeReportStep(context, input, {
    operation: 'fileReport',
    action: 'FILE',
    complete: async (report) => {
      const { county, reportId, posting } = report;
      if (posting === null) throw new Error(`signed report ${reportId} was never posted`);
      const filedOn = context.today;
      const notices = await context.notices.read(county);
      const receiptNumber = toReceiptNumber(county, filedOn, reportId);
      await lockFiledDocument(context, report);
      const filing = { receiptNumber, filedAt: context.now, filedOn, ...judgeFiling(posting, filedOn, notices) };
      return accepted({ filing });
    },
    alsoWrites: async (report, employer) => {
      const { county, creditCode, reportId, filing } = report;
      if (filing === null) throw new Error(`report ${reportId} is being filed without a filing`);
      const { receiptNumber } = filing;
      const receipt = { kind: 'receipt' as const, value: { county, creditCode, reportId, receiptNumber } };
      return [receipt, ...(await supersedeFiledReport(context, employer, report))];
    },
  });
}
