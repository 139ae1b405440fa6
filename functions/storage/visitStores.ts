import type { VisitRef } from '../rules/inspections/siteVisit.ts';
import type { VisitState } from '../rules/inspections/visitLifecycle.ts';
import type { PlainDate } from '../rules/kernel/plainDate.ts';
import type { EmployerRef } from '../rules/reports/report.ts';
import type { Condition, DynamoTable } from './dynamo.ts';
import { fromVisitItem } from './items.ts';
import { keys, visitPartition, visitPrefix, visitWorklistPartition } from './keys.ts';
import { readAll, readPage } from './pages.ts';
import type { Page, PageRequest, StoredVisit } from './stores.ts';

/** Visits to employers. */
export type VisitStores = {
  readonly findVisit: (ref: VisitRef) => Promise<StoredVisit | null>;
  /** At most 100, in any order; missing ones are left out. */
  readonly findVisits: (refs: readonly VisitRef[]) => Promise<readonly StoredVisit[]>;
  /** Newest first; all, or only those whose notice the employer has been given, or whose result is public. */
  readonly listVisitsOfEmployer: (
    ref: EmployerRef,
    shown: 'ALL' | 'NOTIFIED' | 'PUBLISHED',
    page: PageRequest,
  ) => Promise<Page<StoredVisit>>;
  /** By the visit's day: earliest first, for PUBLISHED latest first. */
  readonly listVisitsInState: (county: string, state: VisitState, page: PageRequest) => Promise<Page<StoredVisit>>;
  /** Every visit of the county in one of the states on the days from … to, both included, by day. */
  readonly listVisitsBetween: (
    county: string,
    states: readonly VisitState[],
    from: PlainDate,
    to: PlainDate,
  ) => Promise<readonly StoredVisit[]>;
};

const shownTo = {
  ALL: null,
  // A visit without notice has a null there, which has no such field.
  NOTIFIED: {
    expression: 'attribute_exists(#notice.#servedAt)',
    names: { '#notice': 'notice', '#servedAt': 'servedAt' },
    values: {},
  },
  PUBLISHED: { expression: '#state = :published', names: { '#state': 'state' }, values: { ':published': 'PUBLISHED' } },
} as const satisfies Record<string, Condition | null>;

/** The stores' part for visits. */
export function openVisitStores(table: DynamoTable): VisitStores {
  return {
    async findVisit(ref) {
      const item = await table.get(keys.visit(ref));
      return item && fromVisitItem(item);
    },

    async findVisits(refs) {
      const items = await table.batchGet(refs.map(keys.visit));
      return items.map(fromVisitItem);
    },

    listVisitsOfEmployer(ref, shown, page) {
      const filter = shownTo[shown];
      const request = { partition: visitPartition(ref.county), sortPrefix: visitPrefix(ref), newestFirst: true };
      return readPage(table, { ...request, ...(filter && { filter }) }, page, fromVisitItem);
    },

    listVisitsInState(county, state, page) {
      const partition = visitWorklistPartition(county, state);
      const request = { indexName: 'gsi2' as const, partition, newestFirst: state === 'PUBLISHED' };
      return readPage(table, request, page, fromVisitItem);
    },

    async listVisitsBetween(county, states, from, to) {
      const lists = await Promise.all(
        states.map(async (state) => {
          const request = {
            indexName: 'gsi2' as const,
            partition: visitWorklistPartition(county, state),
            // A key goes on behind its day with `#`.
            sortBetween: [from, `${to}$`] as const,
          };
          return (await readAll(table, request)).map(fromVisitItem);
        }),
      );
      return lists.flat().sort((one, other) => (`${one.on}${one.visitId}` < `${other.on}${other.visitId}` ? -1 : 1));
    },
  };
}
