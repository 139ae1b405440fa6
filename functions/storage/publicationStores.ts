import type { PublicationKind } from '../rules/disclosure/publicationDuties.ts';
import type { PublicSearch } from '../rules/disclosure/publicEntry.ts';
import { toYearBounds } from '../rules/kernel/plainDate.ts';
import type { Condition, DynamoTable, QueryRequest } from './dynamo.ts';
import { fromReportItem } from './items.ts';
import { keys, publicationListPartition, worklistPartition } from './keys.ts';
import { readPage } from './pages.ts';
import { fromPublicationItem } from './publicationItems.ts';
import type { PublicationStores } from './stores.ts';

/** What a list of public things is narrowed to; null: not. */
export type PublicFilter = {
  readonly search: PublicSearch;
  readonly kind: PublicationKind | null;
  /** Of Shanghai, in which it was made public. */
  readonly year: number | null;
};

/** The list's keys begin with the moment of publication: a year is a stretch of it. */
function toStretch(year: number | null): Pick<QueryRequest, 'sortBetween'> {
  return year === null ? {} : { sortBetween: toYearBounds(year) };
}

/** All of the conditions as one filter; none: no filter, so that a page is one call. */
function toFilter(conditions: readonly (Condition | null)[]): Pick<QueryRequest, 'filter'> {
  const wanted = conditions.filter((condition) => condition !== null);
  if (wanted.length === 0) return {};
  const expression = wanted.map((condition) => `(${condition.expression})`).join(' AND ');
  const names = Object.assign({}, ...wanted.map((condition) => condition.names));
  return { filter: { expression, names, values: Object.assign({}, ...wanted.map(({ values }) => values)) } };
}

function ofKind(kind: PublicationKind | null): Condition | null {
  return kind && { expression: '#kind = :kind', names: { '#kind': 'kind' }, values: { ':kind': kind } };
}

/** By title, unit or code. The party's name counts for a unit only: a search must not confirm a natural person's. */
function publicationContains(search: PublicSearch): Condition | null {
  return (
    search && {
      expression:
        'contains(#published.#title, :text) OR #party.#code = :code OR (attribute_type(#party.#code, :string) AND contains(#party.#name, :text))',
      names: {
        '#published': 'published',
        '#title': 'title',
        '#party': 'party',
        '#code': 'creditCode',
        '#name': 'name',
      },
      values: { ':text': search.text, ':code': search.creditCode, ':string': 'S' },
    }
  );
}

function noticeContains(search: PublicSearch): Condition | null {
  return (
    search && {
      expression: 'contains(#name, :text) OR #code = :code',
      names: { '#name': 'employerName', '#code': 'creditCode' },
      values: { ':text': search.text, ':code': search.creditCode },
    }
  );
}

/** The stores' part for what must be made public. */
export function openPublicationStores(table: DynamoTable): PublicationStores {
  return {
    async findPublicationDuty(ref) {
      const item = await table.get(keys.publicationDuty(ref));
      return item && fromPublicationItem(item);
    },

    listDuePublications(county, page) {
      const request = { indexName: 'gsi2' as const, partition: publicationListPartition(county, 'DUE') };
      return readPage(table, request, page, fromPublicationItem);
    },

    listPublications(county, { search, kind, year }, page) {
      const request = {
        indexName: 'gsi2' as const,
        partition: publicationListPartition(county, 'PUBLISHED'),
        newestFirst: true,
        ...toStretch(year),
        ...toFilter([ofKind(kind), publicationContains(search)]),
      };
      return readPage(table, request, page, fromPublicationItem);
    },

    listReportsInPublicity(county, { search, year }, page) {
      const request = {
        indexName: 'gsi2' as const,
        partition: worklistPartition(county, 'IN_PUBLICITY'),
        newestFirst: true,
        ...toStretch(year),
        ...toFilter([noticeContains(search)]),
      };
      return readPage(table, request, page, fromReportItem);
    },

    async findReports(refs) {
      const items = await table.batchGet(refs.map((ref) => keys.report(ref, ref.reportId)));
      return items.map(fromReportItem);
    },
  };
}
