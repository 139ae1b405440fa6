import type { County } from '../../rules/employers/counties.ts';
import { type Instant, type PlainDate, yearOf } from '../../rules/kernel/plainDate.ts';
import { toPieces } from '../../rules/kernel/toPieces.ts';
import { findReturnDueOn } from '../../rules/patrols/judgeOpening.ts';
import type { PatrolMonth } from '../../rules/patrols/patrolMonth.ts';
import { addCounts, type Counts } from '../../rules/statistics/cell.ts';
import { type Breakdown, composeDashboard, type Figure } from '../../rules/statistics/composeDashboard.ts';
import { getMeasure, measureIds } from '../../rules/statistics/measures.ts';
import { countyScope, type Tally } from '../../rules/statistics/tally.ts';
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

/** Of each county its totals and its breakdowns. */
const batchSize = 50;

/** Which patrols came in time depends on each county's settings: of an area it is not added up. */
const shown = measureIds.filter((id) => getMeasure(id).period !== 'MONTH_IN_TIME' && id !== 'PATROLS_LATE');

/**
 * The figures of the viewer's area as they were last counted, over all its counties and of each. Two store calls for
 * each fifty counties. Permission `readArea`. @throws AccessRefused
 */
export async function readAreaFigures(context: Context, wantedYear: number | null): Promise<AreaFigures> {
  const { viewer, today, counties, stores } = context;
  const { area } = viewer;
  if (area === undefined) throw new AccessRefused(viewer, 'readArea');
  permit(context, 'readArea', { county: area });
  const ofArea = await counties.list(area);
  const tallies = new Map<string, Pick<Tally, 'counts' | 'countedAt'>>();
  for (const piece of toPieces(ofArea, batchSize)) {
    const found = await stores.findCountyTallies(piece.map(({ code }) => code));
    for (const { county, scope, counts, countedAt } of found) {
      const known = tallies.get(county);
      const ofTotals = scope === countyScope ? countedAt : (known?.countedAt ?? countedAt);
      tallies.set(county, { counts: { ...known?.counts, ...counts }, countedAt: ofTotals });
    }
  }
  const year = wantedYear ?? yearOf(today);
  const period = { year, month: null, today, patrolsDueOn: toDueOn };
  const compose = (counts: Counts) => composeDashboard({ counts, shown, bodies: [], ...period });
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

function toDueOn(month: PatrolMonth): PlainDate {
  return findReturnDueOn(month, { patrolRollsOver: false, notices: [] });
}
