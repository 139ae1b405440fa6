import type { LegalSource } from '../kernel/legalSource.ts';
import type { HolidayName } from './holidays.ts';

/** A statutory rest day with a fixed place in the Gregorian year, and the years in which it was one (both included). */
export type FixedStatutoryDayRow = {
  /** `MM-DD`. */
  readonly monthDay: string;
  readonly name: HolidayName;
  readonly fromYear: number;
  readonly toYear: number | null;
  readonly source: LegalSource;
};

function edition(revision: string): LegalSource {
  return { instrument: '全国年节及纪念日放假办法', clause: `第二条（${revision}）`, confidence: 'M' };
}

/**
 * Statutory days known without a notice, for years that have no row in `holidayYears`. The movable ones (春节, 清明节,
 * 端午节, 中秋节) are left out: such a year is provisional in any case.
 * @source 全国年节及纪念日放假办法 第二条，1949、1999、2007、2024年各版
 */
export const fixedStatutoryDays = [
  { monthDay: '01-01', name: '元旦', fromYear: 1950, toYear: null, source: edition('1949年') },
  { monthDay: '05-01', name: '劳动节', fromYear: 1950, toYear: null, source: edition('1949年') },
  { monthDay: '05-02', name: '劳动节', fromYear: 2000, toYear: 2007, source: edition('1999年修订') },
  { monthDay: '05-03', name: '劳动节', fromYear: 2000, toYear: 2007, source: edition('1999年修订') },
  { monthDay: '05-02', name: '劳动节', fromYear: 2025, toYear: null, source: edition('2024年修订') },
  { monthDay: '10-01', name: '国庆节', fromYear: 1950, toYear: null, source: edition('1949年') },
  { monthDay: '10-02', name: '国庆节', fromYear: 1950, toYear: null, source: edition('1949年') },
  { monthDay: '10-03', name: '国庆节', fromYear: 1999, toYear: null, source: edition('1999年修订') },
] as const satisfies readonly FixedStatutoryDayRow[];
