import { type Receipt, readReceiptNumber } from '../../rules/reports/receipt.ts';
import { type Context, permit } from '../context.ts';

/** The filing that a receipt number stands for, for anyone; null for a number that was never given. One store call. */
export async function findReceipt(context: Context, number: string): Promise<Receipt | null> {
  const read = readReceiptNumber(number);
  permit(context, 'readReceipt', { county: read?.county ?? '' });
  return read && context.stores.findReceipt(read.county, read.receiptNumber);
}
