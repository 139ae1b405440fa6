import type { SiteVisit } from '../inspections/siteVisit.ts';
import { noKey } from './cell.ts';
import { type Counted, eventCellsOf } from './counted.ts';

/**
 * What a visit adds to the year and month of its day: as planned, as made once it has started, and with problems once
 * that is its result. A cancelled one adds nothing. Its category is that of the check list it was begun with; none before.
 * @source R106–R114
 */
export function countVisit(visit: SiteVisit): Counted {
  const { bodyId, state, start, conclusion } = visit;
  const { creditCode, employerName, visitId: recordId } = visit;
  const common = { bodyId, creditCode, employerName, recordId };
  if (state === 'CANCELLED') return { ...common, cells: [] };
  const place = { category: start?.form.category ?? noKey };
  return {
    ...common,
    cells: [
      ...eventCellsOf('VISITS_PLANNED', place, visit.on),
      ...(start ? eventCellsOf('VISITS_MADE', place, visit.on) : []),
      ...(conclusion?.result === 'PROBLEMS_FOUND' ? eventCellsOf('VISITS_WITH_PROBLEMS', place, visit.on) : []),
    ],
  };
}
