import type { Supervision } from '../rules/supervision/supervision.ts';
import type { DynamoTable, Item } from './dynamo.ts';
import { decode, encode } from './items.ts';
import { readPage } from './pages.ts';
import type { Page, PageRequest, Versioned } from './stores.ts';

export const supervisionPrefix = 'supervision#';

export function supervisionPartition(county: string): string {
  return `county#${county}#supervisions`;
}

export function supervisionKey(county: string, supervisionId: string) {
  return { pk: supervisionPartition(county), sk: `${supervisionPrefix}${supervisionId}` };
}

export function toSupervisionItem(supervision: Versioned<Supervision>): Item {
  return encode('supervision', supervisionKey(supervision.county, supervision.supervisionId), supervision);
}

function fromSupervisionItem(item: Item): Versioned<Supervision> {
  return decode<Versioned<Supervision>>('supervision', item);
}

/** Records of supervision of a county. */
export type SupervisionStores = {
  readonly findSupervision: (county: string, supervisionId: string) => Promise<Versioned<Supervision> | null>;
  /** At most 100, in any order; missing ones are left out. */
  readonly findSupervisions: (county: string, ids: readonly string[]) => Promise<readonly Versioned<Supervision>[]>;
  /** Newest first: all, or the recorded ones of a unit. */
  readonly listSupervisions: (
    county: string,
    shown: 'ALL' | { readonly of: string },
    page: PageRequest,
  ) => Promise<Page<Versioned<Supervision>>>;
};

/** The stores' part for supervision. */
export function openSupervisionStores(table: DynamoTable): SupervisionStores {
  return {
    async findSupervision(county, supervisionId) {
      const item = await table.get(supervisionKey(county, supervisionId));
      return item && fromSupervisionItem(item);
    },

    async findSupervisions(county, ids) {
      return (await table.batchGet(ids.map((id) => supervisionKey(county, id)))).map(fromSupervisionItem);
    },

    listSupervisions(county, shown, page) {
      const request = { partition: supervisionPartition(county), sortPrefix: supervisionPrefix, newestFirst: true };
      if (shown === 'ALL') return readPage(table, request, page, fromSupervisionItem);
      const filter = {
        expression: 'attribute_type(#recordedAt, :text) AND #unit.#id = :unit',
        names: { '#recordedAt': 'recordedAt', '#unit': 'unit', '#id': 'recipientId' },
        values: { ':text': 'S', ':unit': shown.of },
      };
      return readPage(table, { ...request, filter }, page, fromSupervisionItem);
    },
  };
}
