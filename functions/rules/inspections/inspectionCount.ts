import type { PlainDate } from '../kernel/plainDate.ts';

/** How often an employer was drawn and checked in a calendar year, and when it was checked last, in any year. */
export type InspectionCount = {
  readonly year: number;
  readonly drawn: number;
  readonly checked: number;
  readonly lastCheckedOn: PlainDate | null;
};

/** The count as a calendar year sees it: a year of which nothing is kept has none; the last check stays. */
export function toYearCount(count: InspectionCount | null, year: number): InspectionCount {
  if (count?.year === year) return count;
  return { year, drawn: 0, checked: 0, lastCheckedOn: count?.lastCheckedOn ?? null };
}

/**
 * The count after a draw (1), or after a substitute took the place of a drawn employer (−1). A year that is over is no
 * longer counted: only the latest year decides over further draws.
 * @source R109–R113；draw.md §3 EXCLUSION
 */
export function countDraw(count: InspectionCount | null, year: number, change: 1 | -1): InspectionCount {
  if (count !== null && count.year > year) return count;
  const before = toYearCount(count, year);
  return { ...before, drawn: Math.max(0, before.drawn + change) };
}

/**
 * The count after a check on a day, drawn or not (a complaint's check counts against the yearly cap too).
 * @source 国办发〔2024〕54号；draw.md §3 EXCLUSION
 */
export function countCheck(count: InspectionCount | null, on: PlainDate): InspectionCount {
  const year = Number(on.slice(0, 4));
  const lastCheckedOn = count?.lastCheckedOn && count.lastCheckedOn > on ? count.lastCheckedOn : on;
  if (count !== null && count.year > year) return { ...count, lastCheckedOn };
  const before = toYearCount(count, year);
  return { ...before, checked: before.checked + 1, lastCheckedOn };
}
