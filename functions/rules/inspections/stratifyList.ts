import { daysBetween, type PlainDate, toDayNumber } from '../kernel/plainDate.ts';
import { type Exclusion, type ListRow, type PlanSettings, type Stratum, strata } from './drawFile.ts';
import { wholeRatio } from './judgePlanSettings.ts';

/** The eligible employers of a list by stratum, in the order of the list, and those that are not. */
export type StratifiedList = {
  readonly excluded: readonly (readonly [creditCode: string, reason: Exclusion])[];
  /** Every stratum, in drawing order. */
  readonly strata: readonly { readonly stratum: Stratum; readonly creditCodes: readonly string[] }[];
};

/**
 * Why an employer cannot be drawn, or null: its checks of the year have reached the cap, its draws the category's
 * frequency (equal has reached it), or its last check lies fewer than `spacingDays` days before the plan's first day.
 * The first that holds, in this order.
 * @source draw.md §3 EXCLUSION；国办发〔2024〕54号（D）
 */
export function findExclusion(row: ListRow, settings: PlanSettings): Exclusion | null {
  const [, , category, , drawnThisYear, checkedThisYear, lastCheckedOn] = row;
  if (checkedThisYear >= settings.yearlyCap) return 'YEARLY_CAP';
  if (drawnThisYear >= settings.timesPerYear[category]) return 'FREQUENCY';
  if (lastCheckedOn !== null && daysBetween(lastCheckedOn, settings.startsOn) < settings.spacingDays) return 'SPACING';
  return null;
}

/** The stratum of an employer: its category, and whether its industry is covered in full. @source draw.md §3 STRATA */
export function toStratum([, , category, industry]: ListRow, fullCoverage: readonly string[]): Stratum {
  const covered = industry !== null && fullCoverage.some((prefix) => industry.startsWith(prefix));
  return `${category}/${covered ? 'FULL' : 'SAMPLED'}`;
}

/**
 * How many of a stratum are drawn: all under full coverage, else the ratio's share rounded up, so that the county's
 * ratio is always reached and one employer of a stratum with any ratio at all is drawn.
 * @source draw.md §3 STRATA（D）
 */
export function countDrawn(stratum: Stratum, eligible: number, { ratios }: Pick<PlanSettings, 'ratios'>): number {
  const [category, coverage] = stratum.split('/') as ['JIA' | 'YI' | 'BING', 'FULL' | 'SAMPLED'];
  return coverage === 'FULL' ? eligible : Math.ceil((eligible * ratios[category]) / wholeRatio);
}

/** Divides a list into strata and excluded employers. @source draw.md §3 EXCLUSION, STRATA */
export function stratifyList(list: readonly ListRow[], settings: PlanSettings): StratifiedList {
  const excluded: [string, Exclusion][] = [];
  const members = new Map<Stratum, string[]>(strata.map((stratum) => [stratum, []]));
  for (const row of list) {
    const reason = findExclusion(row, settings);
    if (reason !== null) excluded.push([row[0], reason]);
    else members.get(toStratum(row, settings.fullCoverage))?.push(row[0]);
  }
  return { excluded, strata: strata.map((stratum) => ({ stratum, creditCodes: members.get(stratum) ?? [] })) };
}

/** Whether an officer's card is valid on every day of the plan's period. @source draw.md §4；行政处罚法 第四十二条 */
export function isCardValid(
  { validFrom, validTo }: { readonly validFrom: PlainDate; readonly validTo: PlainDate },
  { startsOn, endsOn }: Pick<PlanSettings, 'startsOn' | 'endsOn'>,
): boolean {
  return toDayNumber(validFrom) <= toDayNumber(startsOn) && toDayNumber(endsOn) <= toDayNumber(validTo);
}
