import type { SiteVisit } from '../inspections/siteVisit.ts';
import { yearOf } from '../kernel/plainDate.ts';
import { noKey } from './cell.ts';
import { type Counted, cellsOf } from './counted.ts';

/**
 * What a visit adds to the year of its day: as planned, as made once it has started, and with problems once that is its
 * result. A cancelled one adds nothing. Its category is that of the check list it was begun with; none before.
 * @source R106–R114
 */
export function countVisit(visit: SiteVisit): Counted {
  const { bodyId, state, start, conclusion } = visit;
  const { creditCode, employerName, visitId: recordId } = visit;
  const common = { bodyId, creditCode, employerName, recordId };
  if (state === 'CANCELLED') return { ...common, cells: [] };
  const place = { category: start?.form.category ?? noKey };
  const period = { when: String(yearOf(visit.on)) };
  return {
    ...common,
    cells: [
      ...cellsOf('VISITS_PLANNED', place, period),
      ...(start ? cellsOf('VISITS_MADE', place, period) : []),
      ...(conclusion?.result === 'PROBLEMS_FOUND' ? cellsOf('VISITS_WITH_PROBLEMS', place, period) : []),
    ],
  };
}
