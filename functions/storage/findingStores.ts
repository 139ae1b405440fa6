import type { FindingState } from '../rules/enforcement/findingLifecycle.ts';
import type { FindingRecord, FindingRef } from '../rules/enforcement/findingRecord.ts';
import type { PlainDate } from '../rules/kernel/plainDate.ts';
import type { EmployerRef } from '../rules/reports/report.ts';
import type { DynamoTable } from './dynamo.ts';
import { fromDecisionPlaceItem, fromFindingItem } from './findingItems.ts';
import { decisionPartition, employerPartition, findingWorklist, keys, sortPrefixes } from './keys.ts';
import { readAll, readPage } from './pages.ts';
import type { Page, PageRequest } from './stores.ts';

/** Conditions on a county's findings; all must hold. `dueBy`: a clock ends on that day or earlier. */
export type FindingFilter = { readonly isOpen: boolean; readonly state?: FindingState; readonly dueBy?: PlainDate };

/** Findings and the list of published decisions. */
export type FindingStores = {
  readonly findFinding: (ref: FindingRef) => Promise<FindingRecord | null>;
  /** Newest first; those in state FOUND only for whoever may see them. */
  readonly listFindingsOfEmployer: (
    ref: EmployerRef,
    withFound: boolean,
    page: PageRequest,
  ) => Promise<Page<FindingRecord>>;
  /** All of an employer, read strongly: what was decided before binds the next decision. */
  readonly readFindingHistory: (ref: EmployerRef) => Promise<readonly FindingRecord[]>;
  /** The clock that ends first first. */
  readonly listFindings: (county: string, filter: FindingFilter, page: PageRequest) => Promise<Page<FindingRecord>>;
  /** Newest first, without those that were withdrawn or whose term is over. */
  readonly listPublishedFindings: (county: string, today: PlainDate, page: PageRequest) => Promise<Page<FindingRecord>>;
};

/** The findings' part of the stores. */
export function openFindingStores(table: DynamoTable): FindingStores {
  return {
    async findFinding(ref) {
      const item = await table.get(keys.finding(ref));
      return item && fromFindingItem(item);
    },

    listFindingsOfEmployer(ref, withFound, page) {
      const filter = { expression: '#state <> :found', names: { '#state': 'state' }, values: { ':found': 'FOUND' } };
      const request = { partition: employerPartition(ref), sortPrefix: sortPrefixes.finding, newestFirst: true };
      return readPage(table, { ...request, ...(!withFound && { filter }) }, page, fromFindingItem);
    },

    async readFindingHistory(ref) {
      const request = { partition: employerPartition(ref), sortPrefix: sortPrefixes.finding, consistent: true };
      return (await readAll(table, request)).map(fromFindingItem);
    },

    listFindings(county, { isOpen, state, dueBy }, page) {
      return readPage(
        table,
        { indexName: 'gsi2' as const, partition: findingWorklist(county, isOpen), ...toFilter(state, dueBy) },
        page,
        fromFindingItem,
      );
    },

    async listPublishedFindings(county, today, page) {
      const filter = {
        expression: '#withdrawn = :no AND #shownTo >= :today',
        names: { '#withdrawn': 'withdrawn', '#shownTo': 'shownTo' },
        values: { ':no': false, ':today': today },
      };
      const request = { partition: decisionPartition(county), sortPrefix: sortPrefixes.decision, newestFirst: true };
      const { items, ...places } = await readPage(table, { ...request, filter }, page, fromDecisionPlaceItem);
      const found = items.length === 0 ? [] : (await table.batchGet(items.map(keys.finding))).map(fromFindingItem);
      return { ...places, items: items.map((place) => getFinding(found, place)) };
    },
  };
}

function toFilter(state: FindingState | undefined, dueBy: PlainDate | undefined) {
  const conditions = [
    ...(state === undefined ? [] : ['#state = :state']),
    ...(dueBy === undefined ? [] : ['#nextDue.#endsOn <= :dueBy']),
  ];
  if (conditions.length === 0) return {};
  const names = {
    ...(state !== undefined && { '#state': 'state' }),
    ...(dueBy !== undefined && { '#nextDue': 'nextDue', '#endsOn': 'endsOn' }),
  };
  const values = { ...(state !== undefined && { ':state': state }), ...(dueBy !== undefined && { ':dueBy': dueBy }) };
  return { filter: { expression: conditions.join(' AND '), names, values } };
}

/** @throws Error when a place leads nowhere, which is a fault. */
function getFinding(found: readonly FindingRecord[], { creditCode, findingId }: FindingRef): FindingRecord {
  const finding = found.find((one) => one.creditCode === creditCode && one.findingId === findingId);
  if (!finding) throw new Error(`finding ${findingId} is named but missing`);
  return finding;
}
