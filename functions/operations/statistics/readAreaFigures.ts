import type { County } from '../../rules/employers/counties.ts';
import { type Instant, yearOf } from '../../rules/kernel/plainDate.ts';
import { addCounts, type Counts } from '../../rules/statistics/cell.ts';
import { type Breakdown, composeDashboard, type Figure } from '../../rules/statistics/composeDashboard.ts';
import { measureIds } from '../../rules/statistics/measures.ts';
import type { Tally } from '../../rules/statistics/tally.ts';
import { AccessRefused, type Context, permit } from '../context.ts';

export type CountyFigures = {
  readonly county: County;
  readonly figures: readonly Figure[];
  readonly countedAt: Instant | null;
};

/** Figures of a prefecture or province: sums, and nothing of any employer. */
export type AreaFigures = {
  readonly area: string;
  readonly year: number;
  readonly figures: readonly Figure[];
  readonly breakdowns: readonly Breakdown[];
  readonly counties: readonly CountyFigures[];
};

const batchSize = 100;

/**
 * The figures of the viewer's area as they were last counted, over all its counties and of each. Two store calls for
 * each hundred counties. Permission `readArea`. @throws AccessRefused
 */
export async function readAreaFigures(context: Context, wantedYear: number | null): Promise<AreaFigures> {
  const { viewer, today, counties, stores } = context;
  const { area } = viewer;
  if (area === undefined) throw new AccessRefused(viewer, 'readArea');
  permit(context, 'readArea', { county: area });
  const ofArea = await counties.list(area);
  const tallies = new Map<string, Tally>();
  for (let at = 0; at < ofArea.length; at += batchSize) {
    const found = await stores.findCountyTallies(ofArea.slice(at, at + batchSize).map(({ code }) => code));
    for (const tally of found) tallies.set(tally.county, tally);
  }
  const year = wantedYear ?? yearOf(today);
  const compose = (counts: Counts) => composeDashboard({ counts, shown: measureIds, year, today, bodies: [] });
  return {
    area,
    year,
    ...compose([...tallies.values()].reduce<Counts>((sum, { counts }) => addCounts(sum, counts), {})),
    counties: ofArea.map((county) => {
      const tally = tallies.get(county.code);
      return { county, figures: compose(tally?.counts ?? {}).figures, countedAt: tally?.countedAt ?? null };
    }),
  };
}
