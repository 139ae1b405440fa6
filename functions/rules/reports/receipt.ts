import type { Category } from '../assessments/grades.ts';
import type { CalendarNotice } from '../calendar/calendarNotice.ts';
import { workingDaysBetween } from '../calendar/workingDaysBetween.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { ReportState } from '../kernel/refusals.ts';
import { judgeFilingPeriod } from './publicity.ts';
import type { Filing, Posting, Report, ReportRef } from './report.ts';

/** What anyone may learn of a filing by its receipt number; nothing personal. */
export type Receipt = Pick<Filing, 'receiptNumber' | 'filedAt' | 'filedOn' | 'late' | 'workingDaysLate'> & {
  readonly county: string;
  readonly employerName: string;
  readonly category: Category;
  /** Filed, or superseded by a later filing. */
  readonly state: ReportState;
  /** Of the signed and sealed document. */
  readonly documentSha256: string;
};

/** Where a receipt number leads: to the report that was filed under it. What it says is read there. */
export type ReceiptPlace = ReportRef & Pick<Filing, 'receiptNumber'>;

const form = /^ZJ(\d{6})-\d{8}-[0-9A-Z]{10}$/;

/** The number of a receipt: county, day of filing, end of the report's id. */
export function toReceiptNumber(county: string, filedOn: PlainDate, reportId: string): string {
  return `ZJ${county}-${filedOn.replaceAll('-', '')}-${reportId.slice(-10)}`;
}

/** The county in a receipt number as people type it (blanks around it, small letters), or null for another text. */
export function readReceiptNumber(text: string): { readonly county: string; readonly receiptNumber: string } | null {
  const receiptNumber = text.trim().toUpperCase();
  const county = receiptNumber.length <= 40 ? form.exec(receiptNumber)?.[1] : undefined;
  return county === undefined ? null : { county, receiptNumber };
}

/**
 * Whether a filing on that day is late, and by how many working days. The period's last day itself is on time; a rest
 * day right after it is late by no working day.
 * @source R83, R84
 */
export function judgeFiling(
  posting: Pick<Posting, 'postedOn' | 'workingDays'>,
  filedOn: PlainDate,
  notices: readonly CalendarNotice[] = [],
): Pick<Filing, 'late' | 'workingDaysLate'> {
  const { endsOn } = judgeFilingPeriod(posting, notices);
  return { late: filedOn > endsOn, workingDaysLate: workingDaysBetween(endsOn, filedOn, [], notices) };
}

/** The receipt of a filed report. @throws Error for one that is not filed, which is a fault. */
export function toReceipt({
  county,
  employerName,
  declaredCategory,
  state,
  signOff,
  filing,
  reportId,
}: Report): Receipt {
  if (filing === null || signOff === null) throw new Error(`report ${reportId} is not filed`);
  const { receiptNumber, filedAt, filedOn, late, workingDaysLate } = filing;
  const documentSha256 = signOff.document.sha256;
  const category = declaredCategory;
  return {
    receiptNumber,
    county,
    employerName,
    category,
    state,
    filedAt,
    filedOn,
    late,
    workingDaysLate,
    documentSha256,
  };
}
