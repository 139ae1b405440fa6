import { monthOf, type PlainDate, yearOf } from '../../../../functions/rules/kernel/plainDate.ts';
import type { ScorePeriod } from '../../../../functions/rules/scoring/scorePeriod.ts';
import { yearsTo } from '../../shared/yearsTo.ts';

/** Years and quarters to choose from up to that of `today`, latest first. */
export function listPeriods(today: PlainDate): readonly ScorePeriod[] {
  const lastYear = yearOf(today);
  return yearsTo(lastYear).flatMap((year) => {
    const quarters = year === lastYear ? quarterOf(today) : 4;
    const own = Array.from({ length: quarters }, (_, index) => `${year}Q${quarters - index}` as ScorePeriod);
    return [`${year}` as ScorePeriod, ...own];
  });
}

/** The quarter before that of `today`: the one that is to be fixed. */
export function formerQuarter(today: PlainDate): ScorePeriod {
  const quarter = quarterOf(today);
  return (quarter === 1 ? `${yearOf(today) - 1}Q4` : `${yearOf(today)}Q${quarter - 1}`) as ScorePeriod;
}

function quarterOf(day: PlainDate): number {
  return Math.ceil(monthOf(day) / 3);
}

/** Such as 2026 年第三季度. */
export function toPeriodWords(period: string): string {
  const year = period.slice(0, 4);
  return period.length === 4 ? `${year} 年全年` : `${year} 年第${'一二三四'[Number(period.slice(-1)) - 1]}季度`;
}

/** Hundredths as people write points: `9860` → `98.6`. */
export function toPoints(hundredths: number): string {
  return String(hundredths / 100);
}
