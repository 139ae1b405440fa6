import type { CriteriaRegister } from '../rules/disclosure/lists/criteriaVersion.ts';
import { isPublicState, type ListEntryRef } from '../rules/disclosure/lists/listEntry.ts';
import type { ListKind } from '../rules/disclosure/lists/listKinds.ts';
import type { ListState } from '../rules/disclosure/lists/listStates.ts';
import type { PlainDate } from '../rules/kernel/plainDate.ts';
import type { EmployerRef } from '../rules/reports/report.ts';
import type { DynamoTable } from './dynamo.ts';
import { keys, listEntryPartition, sortPrefixes } from './keys.ts';
import { fromListCriteriaItem, fromListEntryItem, listStatePartition } from './listItems.ts';
import { readAll, readPage } from './pages.ts';
import type { Page, PageRequest, StoredListEntry, Versioned } from './stores.ts';

/** The published lists and the criteria of the non-compliant one. */
export type ListStores = {
  readonly findListCriteria: (county: string) => Promise<Versioned<CriteriaRegister> | null>;
  readonly findListEntry: (ref: ListEntryRef) => Promise<StoredListEntry | null>;
  /** All of an employer, by list, oldest first, read strongly. */
  readonly readListEntriesOfEmployer: (ref: EmployerRef) => Promise<readonly StoredListEntry[]>;
  /** All of a county, by employer and list, oldest first. */
  readonly readListEntries: (county: string) => Promise<readonly StoredListEntry[]>;
  /** Longest in their state first; public ones by the last day of their term. */
  readonly listListEntries: (
    county: string,
    list: ListKind,
    state: ListState,
    page: PageRequest,
  ) => Promise<Page<StoredListEntry>>;
  /** What the public sees of a list today, by the last day of the term. */
  readonly listPublicListEntries: (
    county: string,
    list: ListKind,
    today: PlainDate,
    page: PageRequest,
  ) => Promise<Page<StoredListEntry>>;
};

const lastDay = '9999-12-31$';

/** The stores' part for the published lists. */
export function openListStores(table: DynamoTable): ListStores {
  return {
    async findListCriteria(county) {
      const item = await table.get(keys.listCriteria(county));
      return item && fromListCriteriaItem(item);
    },

    async findListEntry(ref) {
      const item = await table.get(keys.listEntry(ref));
      return item && fromListEntryItem(item);
    },

    async readListEntriesOfEmployer({ county, creditCode }) {
      const sortPrefix = `${sortPrefixes.listEntry}${creditCode}#`;
      return (await readAll(table, { partition: listEntryPartition(county), sortPrefix, consistent: true })).map(
        fromListEntryItem,
      );
    },

    async readListEntries(county) {
      return (await readAll(table, { partition: listEntryPartition(county), sortPrefix: sortPrefixes.listEntry })).map(
        fromListEntryItem,
      );
    },

    listListEntries(county, list, state, page) {
      const filter = { expression: '#state = :state', names: { '#state': 'state' }, values: { ':state': state } };
      const request = { indexName: 'gsi2' as const, partition: listStatePartition(county, list, state) };
      return readPage(table, { ...request, ...(isPublicState({ state }) && { filter }) }, page, fromListEntryItem);
    },

    listPublicListEntries(county, list, today, page) {
      const partition = listStatePartition(county, list, 'PUBLISHED');
      const request = { indexName: 'gsi2' as const, partition, sortBetween: [today, lastDay] as const };
      return readPage(table, request, page, fromListEntryItem);
    },
  };
}
