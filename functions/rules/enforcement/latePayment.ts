import { daysBetween, type PlainDate } from '../kernel/plainDate.ts';

/**
 * The surcharge on a fine that is paid late, in fen: 3 % of the fine for each day after the last day of payment up to
 * and including `on`, never more than the fine (reached on the 34th day). 0 on the last day itself. Days of a pending
 * review or lawsuit are not counted.
 * @param fineYuan whole yuan
 * @param suspendedDays days within the period on which a review or lawsuit was pending
 * @source 行政处罚法（2021年修订）第七十二条第一款第一项、第七十三条第三款
 */
export function computeLatePaymentFen(
  fineYuan: number,
  paymentEndsOn: PlainDate,
  on: PlainDate,
  suspendedDays = 0,
): number {
  const days = Math.max(0, daysBetween(paymentEndsOn, on) - suspendedDays);
  const fenPerDay = fineYuan * 3;
  return Math.min(fineYuan * 100, fenPerDay * days);
}
