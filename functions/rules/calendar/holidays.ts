import type { LegalSource } from '../kernel/legalSource.ts';
import { type PlainDate, plainDate } from '../kernel/plainDate.ts';
import { toNoticeSource } from './calendarNotice.ts';

/** A holiday as the notice names it; where two fall together the notice joins their names. */
export type HolidayName =
  | '元旦'
  | '春节'
  | '清明节'
  | '劳动节'
  | '端午节'
  | '中秋节'
  | '国庆节'
  | '中秋节、国庆节'
  | '国庆节、中秋节';

/** One holiday of a year: rest from `from` to `to`, both included, and the weekend days worked in exchange (调休). */
export type HolidayRow = {
  readonly name: HolidayName;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly makeUpOn: readonly PlainDate[];
};

/**
 * The rest days of one year. `published: false` means that the State Council's notice was not yet loaded: only the
 * statutory days stand there, and everything counted over that year is provisional.
 */
export type HolidayYear = {
  readonly year: number;
  readonly published: boolean;
  readonly issuedOn: PlainDate | null;
  readonly source: LegalSource;
  readonly holidays: readonly HolidayRow[];
};

function rest(name: HolidayName, from: string, to: string, ...makeUpOn: readonly string[]): HolidayRow {
  return { name, from: plainDate(from), to: plainDate(to), makeUpOn: makeUpOn.map(plainDate) };
}

/**
 * Rest and make-up working days per year, one row for each notice. A notice may reach into the year before it
 * (31 December 2022). A new notice is a new row here; nothing else changes.
 * @source 国务院办公厅关于部分节假日安排的通知（各年）；2027年：全国年节及纪念日放假办法 第二条
 */
export const holidayYears = [
  {
    year: 2023,
    published: true,
    issuedOn: plainDate('2022-12-08'),
    source: toNoticeSource({ year: 2023, number: '国办发明电〔2022〕16号' }),
    holidays: [
      rest('元旦', '2022-12-31', '2023-01-02'),
      rest('春节', '2023-01-21', '2023-01-27', '2023-01-28', '2023-01-29'),
      rest('清明节', '2023-04-05', '2023-04-05'),
      rest('劳动节', '2023-04-29', '2023-05-03', '2023-04-23', '2023-05-06'),
      rest('端午节', '2023-06-22', '2023-06-24', '2023-06-25'),
      rest('中秋节、国庆节', '2023-09-29', '2023-10-06', '2023-10-07', '2023-10-08'),
    ],
  },
  {
    year: 2024,
    published: true,
    issuedOn: plainDate('2023-10-25'),
    source: toNoticeSource({ year: 2024, number: '国办发明电〔2023〕7号' }),
    holidays: [
      rest('元旦', '2024-01-01', '2024-01-01'),
      rest('春节', '2024-02-10', '2024-02-17', '2024-02-04', '2024-02-18'),
      rest('清明节', '2024-04-04', '2024-04-06', '2024-04-07'),
      rest('劳动节', '2024-05-01', '2024-05-05', '2024-04-28', '2024-05-11'),
      rest('端午节', '2024-06-10', '2024-06-10'),
      rest('中秋节', '2024-09-15', '2024-09-17', '2024-09-14'),
      rest('国庆节', '2024-10-01', '2024-10-07', '2024-09-29', '2024-10-12'),
    ],
  },
  {
    year: 2025,
    published: true,
    issuedOn: plainDate('2024-11-12'),
    source: toNoticeSource({ year: 2025, number: '国办发明电〔2024〕12号' }),
    holidays: [
      rest('元旦', '2025-01-01', '2025-01-01'),
      rest('春节', '2025-01-28', '2025-02-04', '2025-01-26', '2025-02-08'),
      rest('清明节', '2025-04-04', '2025-04-06'),
      rest('劳动节', '2025-05-01', '2025-05-05', '2025-04-27'),
      rest('端午节', '2025-05-31', '2025-06-02'),
      rest('国庆节、中秋节', '2025-10-01', '2025-10-08', '2025-09-28', '2025-10-11'),
    ],
  },
  {
    year: 2026,
    published: true,
    issuedOn: plainDate('2025-11-04'),
    source: toNoticeSource({ year: 2026, number: '国办发明电〔2025〕7号' }),
    holidays: [
      rest('元旦', '2026-01-01', '2026-01-03', '2026-01-04'),
      rest('春节', '2026-02-15', '2026-02-23', '2026-02-14', '2026-02-28'),
      rest('清明节', '2026-04-04', '2026-04-06'),
      rest('劳动节', '2026-05-01', '2026-05-05', '2026-05-09'),
      rest('端午节', '2026-06-19', '2026-06-21'),
      rest('中秋节', '2026-09-25', '2026-09-27'),
      rest('国庆节', '2026-10-01', '2026-10-07', '2026-09-20', '2026-10-10'),
    ],
  },
  {
    year: 2027,
    published: false,
    issuedOn: null,
    source: { instrument: '全国年节及纪念日放假办法', clause: '第二条', confidence: 'M' },
    holidays: [
      rest('元旦', '2027-01-01', '2027-01-01'),
      rest('春节', '2027-02-05', '2027-02-08'),
      rest('清明节', '2027-04-05', '2027-04-05'),
      rest('劳动节', '2027-05-01', '2027-05-02'),
      rest('端午节', '2027-06-09', '2027-06-09'),
      rest('中秋节', '2027-09-15', '2027-09-15'),
      rest('国庆节', '2027-10-01', '2027-10-03'),
    ],
  },
] as const satisfies readonly HolidayYear[];
