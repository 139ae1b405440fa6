import type { ListedEmployer } from '../rules/employers/employerRecord.ts';
import type { ExpectedEmployer } from '../rules/patrols/expectedEmployer.ts';
import type { PatrolMonth } from '../rules/patrols/patrolMonth.ts';
import type { PatrolRoundRef, UnfinishedList } from '../rules/patrols/patrolRound.ts';
import type { PatrolSummary } from '../rules/patrols/patrolSummary.ts';
import type { DynamoTable, Item } from './dynamo.ts';
import { directoryPartition } from './keys.ts';
import { ofBody, readAll, readPage } from './pages.ts';
import {
  fromExpectedItem,
  fromPatrolRoundItem,
  fromPatrolSummaryItem,
  fromUnfinishedItem,
} from './patrolRoundItems.ts';
import {
  bodySummaryPartition,
  expectedPrefix,
  monthSummaryPartition,
  roundKeys,
  roundListPartition,
  roundPartition,
  roundSortRange,
} from './patrolRoundKeys.ts';
import type { Page, PageRequest, StoredRound } from './stores.ts';

/** At most 500 employers of a round's list; parts are numbered from 1. */
export type ExpectedPart = PatrolRoundRef & {
  readonly number: number;
  readonly employers: readonly ExpectedEmployer[];
};

/** What a round needs to know of one employer's record. */
export type RecordSummary = PatrolRoundRef & { readonly creditCode: string; readonly summary: PatrolSummary };

/** What decides whether and by whom an employer is patrolled. */
export type PatrolCandidate = ExpectedEmployer & Pick<ListedEmployer, 'bodyId' | 'exposed' | 'factorCount'>;

/** A round with everything that is kept beside its list. */
export type WholeRound = {
  readonly round: StoredRound;
  readonly summaries: readonly RecordSummary[];
  readonly unfinished: readonly UnfinishedList[];
};

/** Rounds of patrols. */
export type PatrolRoundStores = {
  /** Every employer of a county's directory, which may lag a moment behind; one store call per MB. */
  readonly listPatrolCandidates: (county: string) => Promise<readonly PatrolCandidate[]>;
  readonly findPatrolRound: (ref: PatrolRoundRef) => Promise<StoredRound | null>;
  /** At most 100, in any order; missing ones are left out. */
  readonly findPatrolRounds: (refs: readonly PatrolRoundRef[]) => Promise<readonly StoredRound[]>;
  /** Read strongly; one store call per MB. Null where the round is not open. */
  readonly readWholeRound: (ref: PatrolRoundRef) => Promise<WholeRound | null>;
  /** Its list in order of credit codes, read strongly; one store call per MB. */
  readonly readExpected: (ref: PatrolRoundRef) => Promise<readonly ExpectedEmployer[]>;
  readonly findExpectedPart: (ref: PatrolRoundRef, number: number) => Promise<readonly ExpectedEmployer[] | null>;
  /** Newest month first; of one month, of one body, or both. */
  readonly listPatrolRounds: (
    county: string,
    filter: { readonly month: PatrolMonth | null; readonly bodyId: string | null },
    page: PageRequest,
  ) => Promise<Page<StoredRound>>;
  /** Every round of all months from … to, both included, by month and body; one store call per MB. */
  readonly listRoundsOfMonths: (
    county: string,
    months: readonly [from: PatrolMonth, to: PatrolMonth],
  ) => Promise<readonly StoredRound[]>;
  /** Of all bodies from … to, both included. */
  readonly listSummariesOfMonth: (
    county: string,
    month: PatrolMonth,
    bodies: readonly [from: string, to: string],
  ) => Promise<readonly RecordSummary[]>;
  /** Of all months from … to, both included. */
  readonly listSummariesOfBody: (
    county: string,
    bodyId: string,
    months: readonly [from: PatrolMonth, to: PatrolMonth],
  ) => Promise<readonly RecordSummary[]>;
};

const candidateFields = [
  'creditCode',
  'name',
  'address',
  'bodyId',
  'exposed',
  'factorCount',
] as const satisfies readonly (keyof PatrolCandidate)[];

/** The stores' part for rounds of patrols. */
export function openPatrolRoundStores(table: DynamoTable): PatrolRoundStores {
  return {
    async listPatrolCandidates(county) {
      const request = {
        indexName: 'gsi1' as const,
        partition: directoryPartition(county),
        attributes: candidateFields,
      };
      const items = await readAll(table, request);
      // Indexes that were made before they carried the address have none.
      return items.map((item) => ({ address: null, ...item }) as PatrolCandidate);
    },

    async findPatrolRound(ref) {
      const item = await table.get(roundKeys.round(ref));
      return item && fromPatrolRoundItem(item);
    },

    async findPatrolRounds(refs) {
      return (await table.batchGet(refs.map(roundKeys.round))).map(fromPatrolRoundItem);
    },

    async readWholeRound(ref) {
      const request = { partition: roundPartition(ref), sortBetween: roundSortRange, consistent: true };
      const items = await readAll(table, request);
      const root = items.find(({ sk }) => sk === 'round');
      if (root === undefined) return null;
      const below = (prefix: string): readonly Item[] => items.filter(({ sk }) => String(sk).startsWith(prefix));
      return {
        round: fromPatrolRoundItem(root),
        summaries: below('summary#').map(fromPatrolSummaryItem),
        unfinished: below('return#').map(fromUnfinishedItem),
      };
    },

    async readExpected(ref) {
      const request = { partition: roundPartition(ref), sortPrefix: expectedPrefix, consistent: true };
      return (await readAll(table, request)).flatMap(fromExpectedItem);
    },

    async findExpectedPart(ref, number) {
      const item = await table.get(roundKeys.expectedPart(ref, number));
      return item && fromExpectedItem(item);
    },

    listPatrolRounds(county, { month, bodyId }, page) {
      const request = {
        indexName: 'gsi2' as const,
        partition: roundListPartition(county),
        newestFirst: month === null,
        ...(month !== null && { sortPrefix: `${month}#` }),
        ...ofBody(bodyId),
      };
      return readPage(table, request, page, fromPatrolRoundItem);
    },

    async listRoundsOfMonths(county, [from, to]) {
      const partition = roundListPartition(county);
      const request = { indexName: 'gsi2' as const, partition, sortBetween: [from, `${to}$`] as const };
      return (await readAll(table, request)).map(fromPatrolRoundItem);
    },

    async listSummariesOfMonth(county, month, [from, to]) {
      const partition = monthSummaryPartition(county, month);
      // A key goes on behind its body with `#`.
      const request = { indexName: 'gsi2' as const, partition, sortBetween: [from, `${to}$`] as const };
      return (await readAll(table, request)).map(fromPatrolSummaryItem);
    },

    async listSummariesOfBody(county, bodyId, [from, to]) {
      const partition = bodySummaryPartition(county, bodyId);
      const request = { indexName: 'gsi1' as const, partition, sortBetween: [from, `${to}$`] as const };
      return (await readAll(table, request)).map(fromPatrolSummaryItem);
    },
  };
}
