import type { KeptBatch, KeptPatrol, PatrolRef } from '../rules/patrols/keptPatrol.ts';
import type { PatrolReferral, ReferralRef } from '../rules/patrols/patrolReferral.ts';
import type { PatrolRoundRef } from '../rules/patrols/patrolRound.ts';
import type { ReferralState } from '../rules/patrols/referralStates.ts';
import type { EmployerRef } from '../rules/reports/report.ts';
import type { Condition, DynamoTable, Item } from './dynamo.ts';
import { ofBody, readPage } from './pages.ts';
import { fromPatrolBatchItem, fromPatrolRecordItem, fromReferralItem } from './patrolItems.ts';
import {
  patrolBatchKey,
  patrolChangesPartition,
  patrolledPartition,
  patrolRecordKey,
  recordPrefix,
  referralKey,
  referralWorklist,
} from './patrolKeys.ts';
import { roundPartition } from './patrolRoundKeys.ts';
import type { Page, PageRequest, Versioned } from './stores.ts';

export type StoredPatrol = Versioned<KeptPatrol>;
export type StoredReferral = Versioned<PatrolReferral>;

/** Which records of a round: all, those with a field that people filled in differently, those with operations that wait. */
export type PatrolFilter = 'ALL' | 'IN_CONFLICT' | 'WAITING';

/** Records of patrols, and what was referred. */
export type PatrolStores = {
  readonly findPatrolRecord: (ref: PatrolRef) => Promise<StoredPatrol | null>;
  /** At most 100, in any order; missing ones are left out. */
  readonly findPatrolRecords: (refs: readonly PatrolRef[]) => Promise<readonly StoredPatrol[]>;
  /** Of a body's round, by credit code. */
  readonly listPatrolRecords: (
    round: PatrolRoundRef,
    filter: PatrolFilter,
    page: PageRequest,
  ) => Promise<Page<StoredPatrol>>;
  /** Newest month first, of all bodies. */
  readonly listPatrolRecordsOfEmployer: (ref: EmployerRef, page: PageRequest) => Promise<Page<StoredPatrol>>;
  /** At most 100, oldest first; missing ones are left out. */
  readonly findPatrolBatches: (ref: PatrolRef, batchIds: readonly string[]) => Promise<readonly KeptBatch[]>;
  /** At most 100 of a round that came after an id, oldest first. */
  readonly listPatrolBatchesAfter: (
    round: PatrolRoundRef,
    after: string,
    first: number,
  ) => Promise<{ readonly batches: readonly KeptBatch[]; readonly hasMore: boolean }>;
  readonly findPatrolReferral: (ref: ReferralRef) => Promise<StoredReferral | null>;
  /** Longest waiting first; of one body, or all (null). */
  readonly listPatrolReferrals: (
    county: string,
    state: ReferralState,
    bodyId: string | null,
    page: PageRequest,
  ) => Promise<Page<StoredReferral>>;
};

const filters = {
  ALL: null,
  IN_CONFLICT: {
    expression: '#summary.#conflicts > :none',
    names: { '#summary': 'summary', '#conflicts': 'conflictCount' },
    values: { ':none': 0 },
  },
  WAITING: { expression: 'size(#waiting) > :none', names: { '#waiting': 'waiting' }, values: { ':none': 0 } },
} as const satisfies Record<PatrolFilter, Condition | null>;

const toKey = ({ pk, sk }: Item) => ({ pk: String(pk), sk: String(sk) });

/** The stores' part for patrols. */
export function openPatrolStores(table: DynamoTable): PatrolStores {
  return {
    async findPatrolRecord(ref) {
      const item = await table.get(patrolRecordKey(ref));
      return item && fromPatrolRecordItem(item);
    },

    async findPatrolRecords(refs) {
      const items = await table.batchGet(refs.map(patrolRecordKey));
      return items.map(fromPatrolRecordItem);
    },

    listPatrolRecords(round, filter, page) {
      const conditions = filters[filter];
      const request = { partition: roundPartition(round), sortPrefix: recordPrefix };
      return readPage(table, { ...request, ...(conditions && { filter: conditions }) }, page, fromPatrolRecordItem);
    },

    async listPatrolRecordsOfEmployer(ref, page) {
      const request = { indexName: 'gsi1' as const, partition: patrolledPartition(ref), newestFirst: true };
      const { items: keys, ...rest } = await readPage(table, request, page, toKey);
      const found = keys.length === 0 ? [] : (await table.batchGet(keys)).map(fromPatrolRecordItem);
      const byPlace = new Map(found.map((record) => [patrolRecordKey(record).pk, record]));
      const items = keys.map(({ pk }) => byPlace.get(pk));
      if (items.some((record) => record === undefined)) throw new Error('a listed patrol record is missing');
      return { items: items as StoredPatrol[], ...rest };
    },

    async findPatrolBatches(ref, batchIds) {
      const items = await table.batchGet(batchIds.map((batchId) => patrolBatchKey(ref, batchId)));
      return items.map(fromPatrolBatchItem).sort(byId);
    },

    async listPatrolBatchesAfter(round, after, first) {
      const { items: keys, lastKey } = await table.query({
        indexName: 'gsi1',
        partition: patrolChangesPartition(round),
        // Behind the id itself, before every following one.
        sortBetween: [`${after}!`, '~'],
        limit: first,
      });
      const items = keys.length === 0 ? [] : await table.batchGet(keys.map(toKey));
      return { batches: items.map(fromPatrolBatchItem).sort(byId), hasMore: lastKey !== null };
    },

    async findPatrolReferral(ref) {
      const item = await table.get(referralKey(ref));
      return item && fromReferralItem(item);
    },

    listPatrolReferrals(county, state, bodyId, page) {
      const request = {
        indexName: 'gsi2' as const,
        partition: referralWorklist(county, state),
        ...ofBody(bodyId),
      };
      return readPage(table, request, page, fromReferralItem);
    },
  };
}

function byId(one: KeptBatch, other: KeptBatch): number {
  return one.batchId < other.batchId ? -1 : 1;
}
