import type { CalendarNotice } from '../../functions/rules/calendar/calendarNotice.ts';
import { plainDate } from '../../functions/rules/kernel/plainDate.ts';

/** A made-up notice for 2027, 250 working days: it bridges the New Year from 31 December. Change what a test is about. */
export function aNotice(change: Partial<CalendarNotice> = {}): CalendarNotice {
  const rest = (name: string, from: string, to: string) => ({ name, from: plainDate(from), to: plainDate(to) });
  return {
    year: 2027,
    number: '国办发明电〔2026〕示例号',
    issuedOn: plainDate('2026-11-05'),
    source: '示例，非真实通知',
    holidays: [
      rest('元旦', '2026-12-31', '2027-01-03'),
      rest('春节', '2027-02-05', '2027-02-12'),
      rest('清明节', '2027-04-03', '2027-04-05'),
      rest('劳动节', '2027-05-01', '2027-05-05'),
      rest('端午节', '2027-06-09', '2027-06-09'),
      rest('中秋节', '2027-09-15', '2027-09-15'),
      rest('国庆节', '2027-10-01', '2027-10-07'),
    ],
    makeUpDays: ['2027-01-09', '2027-01-31', '2027-02-20', '2027-04-25', '2027-05-08', '2027-09-26', '2027-10-09'].map(
      plainDate,
    ),
    ...change,
  };
}
