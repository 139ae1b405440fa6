import { categories } from '../../functions/rules/assessments/grades.ts';
import { findPresetCounty } from '../../functions/rules/counties/presetCounties.ts';
import { type Instant, plainDate } from '../../functions/rules/kernel/plainDate.ts';
import { patrolMonth } from '../../functions/rules/patrols/patrolMonth.ts';
import type { PilotFacts } from '../../functions/rules/pilotReports/pilotFacts.ts';
import { listMonths, type PilotPeriod } from '../../functions/rules/pilotReports/pilotPeriod.ts';
import type { BodyRounds } from '../../functions/rules/pilotReports/sumRounds.ts';
import { type Counts, type Dimension, nameCell } from '../../functions/rules/statistics/cell.ts';
import { getMeasure, type MeasureId, measureIds } from '../../functions/rules/statistics/measures.ts';

const bodies = (findPresetCounty('433122')?.bodies ?? []).map(({ id, name }) => ({ id, name }));

const keysOf: Readonly<Partial<Record<Dimension, readonly string[]>>> = {
  body: bodies.map(({ id }) => id),
  industry: ['B091', 'C202', 'C301', 'NONE'],
  category: [...categories, 'NONE'],
  article: ['70', '72'],
};

/** Different numbers for every measure and row, which add up to the total. */
function aTally(isShown: (measure: MeasureId) => boolean, when: string, seed: number): Counts {
  const counts: Record<string, number> = {};
  for (const [at, measure] of measureIds.entries()) {
    if (!isShown(measure)) continue;
    const total = 20 + ((at * 7 + seed * 3) % 41);
    for (const dimension of getMeasure(measure).dimensions) {
      const keys = dimension === 'total' ? [''] : (keysOf[dimension] ?? []);
      for (const [place, key] of keys.entries()) {
        const share = Math.floor(total / keys.length) + (place === 0 ? total % keys.length : 0);
        if (share > 0) counts[nameCell({ measure, dimension, key, when })] = share;
      }
    }
  }
  return counts;
}

function aBodyRounds({ id, name }: { readonly id: string; readonly name: string }, at: number): BodyRounds {
  const expected = 60 + at * 3;
  const submitted = expected - (at % 4) * 5;
  return {
    ...{ bodyId: id, name, rounds: 12, returned: 12 - (at % 3), returnedLate: at % 2, overdue: at % 3, expected },
    ...{
      visited: submitted,
      submitted,
      submittedInTime: submitted - (at % 5),
      excused: at,
      problems: at * 2,
      referrals: at % 2,
    },
  };
}

export const pilotPeriod = (from: string, to: string, kind: PilotPeriod['kind'] = 'FINAL'): PilotPeriod => ({
  ...{ from: patrolMonth(from), to: patrolMonth(to), kind },
});

/** Everything filled in for all bodies; `change` replaces parts of it. */
export function aPilotFacts(change: Partial<PilotFacts> = {}): PilotFacts {
  const period = { ...pilotPeriod('2023-04', '2024-10'), ...change };
  return {
    ...period,
    county: { code: '433122', name: '泸溪县', bodies },
    asOf: plainDate('2024-10-08'),
    countedAt: '2024-10-08T01:30:00.000Z' as Instant,
    deadline: null,
    stock: aTally((measure) => ['NOW', 'DUE'].includes(getMeasure(measure).period), '', 5),
    months: listMonths(period).map((month, at) => ({
      month,
      counts: aTally((measure) => getMeasure(measure).period === 'YEAR', month, at),
    })),
    ratios: { JIA: 1000, YI: 3000, BING: 10_000 },
    count: {
      number: 1,
      reportedAt: '2023-03-20T02:00:00.000Z' as Instant,
      incompleteBecause: '示例乡受灾',
      figures: {
        ...{ employers: 150, declared: 120, staff: 4000, exposed: 900 },
        bySection: [
          { section: 'B', employers: 50, declared: 40, staff: 1500, exposed: 400 },
          { section: null, employers: 100, declared: 80, staff: 2500, exposed: 500 },
        ],
      },
      rows: bodies.map(({ id, name }, at) => ({
        ...{ bodyId: id, name, daysLate: at === 2 ? 3 : 0, differences: 0 },
        figures: at === 1 ? null : { employers: 10 + at, declared: 8, staff: 300, exposed: 70, bySection: [] },
      })),
    },
    rounds: bodies.map(aBodyRounds),
    ...change,
  };
}

/** Nothing has happened yet. */
export function anEmptyPilot(): PilotFacts {
  const facts = aPilotFacts({ stock: {}, count: null, rounds: [], ratios: null, countedAt: null });
  return { ...facts, months: facts.months.map(({ month }) => ({ month, counts: {} })) };
}
