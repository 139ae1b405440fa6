import type { ListedEmployer } from '../employers/employerRecord.ts';
import { type Exclusion, type ListRow, type PlanSettings, type Stratum, strata } from './drawFile.ts';
import type { PopulationGroup } from './estimatePlan.ts';
import { toYearCount } from './inspectionCount.ts';
import { countDrawn, findExclusion, toStratum } from './stratifyList.ts';

/** The employers of a county as a plan of a year sees them. */
export type Population = {
  readonly members: readonly { readonly row: ListRow; readonly bodyId: string }[];
  /** Employers with hazard factors that have no effective category: nothing says how often to visit them. */
  readonly unclassified: number;
};

/**
 * Whom a plan may draw from: every employer of the directory with hazard factors and an effective category, once.
 * @param listed the directory; an employer that is renamed while it is read may come twice, the later counts
 * @source R106–R113；draw.md §2
 */
export function toPopulation(listed: readonly ListedEmployer[], year: number): Population {
  const known = [...new Map(listed.map((one) => [one.creditCode, one])).values()];
  const inScope = known.filter(({ factorCount }) => factorCount > 0);
  const members = inScope.flatMap(({ creditCode, name, bodyId, industryCode, effective, inspections }) => {
    if (!effective?.category) return [];
    const { drawn, checked, lastCheckedOn } = toYearCount(inspections, year);
    const row: ListRow = [creditCode, name, effective.category, industryCode, drawn, checked, lastCheckedOn];
    return [{ row, bodyId }];
  });
  return { members, unclassified: inScope.length - members.length };
}

/** Stands for those that cannot be drawn this time, so that coverage is of all. */
const excluded = 'EXCLUDED';

/**
 * The population in groups that are alike, for `estimatePlan`, by the very strata and exclusions of the draw; who would
 * be drawn is not told, for nobody knows. Industries are divisions (letter and two digits), 「未填」 without a code.
 */
export function groupPopulation(
  members: Population['members'],
  settings: PlanSettings,
): { readonly groups: readonly PopulationGroup[]; readonly excluded: Readonly<Record<Exclusion, number>> } {
  const counts: Record<Exclusion, number> = { YEARLY_CAP: 0, FREQUENCY: 0, SPACING: 0 };
  const groups = new Map<string, PopulationGroup>();
  for (const { row, bodyId } of members) {
    const reason = findExclusion(row, settings);
    if (reason !== null) counts[reason] += 1;
    const [, , category, code] = row;
    const stratum = reason === null ? toStratum(row, settings.fullCoverage) : excluded;
    const industry = code?.slice(0, 3) ?? '未填';
    const key = `${stratum} ${category} ${industry} ${bodyId}`;
    const employers = (groups.get(key)?.employers ?? 0) + 1;
    groups.set(key, { category, industry, bodyId, stratum, employers });
  }
  return { groups: [...groups.values()], excluded: counts };
}

/** How many of a group's stratum are drawn: none of the excluded, else the draw's own count. */
export function countDrawnOf(stratum: string, eligible: number, settings: PlanSettings): number {
  const known = strata.find((one): one is Stratum => one === stratum);
  return known === undefined ? 0 : countDrawn(known, eligible, settings);
}
