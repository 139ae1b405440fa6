import { type Receipt, readReceiptNumber, toReceipt } from '../../rules/reports/receipt.ts';
import { type Context, permit } from '../context.ts';

/**
 * The filing that a receipt number stands for, for anyone; null for a number that was never given. The number only leads
 * to the report: what the receipt says is what the report says, which the audit chain holds.
 */
export async function findReceipt(context: Context, number: string): Promise<Receipt | null> {
  const read = readReceiptNumber(number);
  permit(context, 'readReceipt', { county: read?.county ?? '' });
  const place = read && (await context.stores.findReceiptPlace(read.county, read.receiptNumber));
  const report = place && (await context.stores.findReport(place));
  return report?.filing && report.filing.receiptNumber === read?.receiptNumber ? toReceipt(report) : null;
}
