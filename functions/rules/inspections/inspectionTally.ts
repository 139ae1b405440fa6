import { type PlainDate, yearOf } from '../kernel/plainDate.ts';

/** Draws and checks of an employer in one calendar year, and the day of its last check, of whatever year. */
export type InspectionTally = {
  readonly year: number;
  readonly drawn: number;
  readonly checked: number;
  readonly lastCheckedOn: PlainDate | null;
};

/** The tally of a year: that of another year counts nothing in it, its last check stays the last. */
export function tallyOfYear(tally: InspectionTally | null, year: number): InspectionTally {
  if (tally?.year === year) return tally;
  return { year, drawn: 0, checked: 0, lastCheckedOn: tally?.lastCheckedOn ?? null };
}

/** The tally after a check on a day, drawn or not. A day of an earlier year than the tally's changes no count. */
export function withCheck(tally: InspectionTally | null, on: PlainDate): InspectionTally {
  if (tally !== null && tally.year > yearOf(on)) return tally;
  const ofYear = tallyOfYear(tally, yearOf(on));
  return { ...ofYear, checked: ofYear.checked + 1, lastCheckedOn: on };
}
