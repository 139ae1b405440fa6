import type { Circular } from '../rules/circulars/circular.ts';
import type { DynamoTable, Item, QueryRequest } from './dynamo.ts';
import { decode, encode } from './items.ts';
import { readPage } from './pages.ts';
import type { Page, PageRequest, Versioned } from './stores.ts';

export const circularPrefix = 'circular#';

export function circularPartition(county: string): string {
  return `county#${county}#circulars`;
}

export function circularKey(county: string, circularId: string) {
  return { pk: circularPartition(county), sk: `${circularPrefix}${circularId}` };
}

export function toCircularItem(circular: Versioned<Circular>): Item {
  return encode('circular', circularKey(circular.county, circular.circularId), circular);
}

export function fromCircularItem(item: Item): Versioned<Circular> {
  // What was written before these came does not say.
  return Object.assign({ supervisions: [], withdrawn: null }, decode<Versioned<Circular>>('circular', item));
}

/** Circulars of a county. */
export type CircularStores = {
  readonly findCircular: (county: string, circularId: string) => Promise<Versioned<Circular> | null>;
  /** Newest first: all; those issued to a unit; those that are public. */
  readonly listCirculars: (
    county: string,
    shown: 'ALL' | 'PUBLIC' | { readonly to: string },
    page: PageRequest,
  ) => Promise<Page<Versioned<Circular>>>;
};

const isIssued = 'attribute_exists(#issued.#at)';
const issuedNames = { '#issued': 'issued', '#at': 'at' };

/** What is issued and addressed to a unit: an id of a body or member unit, or a credit code. */
export function issuedTo(recipientId: string): NonNullable<QueryRequest['filter']> {
  return {
    expression: `${isIssued} AND contains(#to, :to)`,
    names: { ...issuedNames, '#to': 'recipientIds' },
    values: { ':to': recipientId },
  };
}

/** The stores' part for circulars. */
export function openCircularStores(table: DynamoTable): CircularStores {
  return {
    async findCircular(county, circularId) {
      const item = await table.get(circularKey(county, circularId));
      return item && fromCircularItem(item);
    },

    listCirculars(county, shown, page) {
      const request = { partition: circularPartition(county), sortPrefix: circularPrefix, newestFirst: true };
      if (shown === 'ALL') return readPage(table, request, page, fromCircularItem);
      const filter =
        shown === 'PUBLIC'
          ? {
              expression: `${isIssued} AND #isPublic = :true`,
              names: { ...issuedNames, '#isPublic': 'isPublic' },
              values: { ':true': true },
            }
          : issuedTo(shown.to);
      return readPage(table, { ...request, filter }, page, fromCircularItem);
    },
  };
}
