import type { PlainDate } from '../rules/kernel/plainDate.ts';
import { toPieces } from '../rules/kernel/toPieces.ts';
import type { SourceKind } from '../rules/statistics/measures.ts';
import type { SourceRecord } from '../rules/statistics/statisticsSources.ts';
import {
  type ChangedRecord,
  type CountedRecord,
  countyScope,
  type RecordPlace,
  rowsOf,
  type Tally,
  type TallyScope,
} from '../rules/statistics/tally.ts';
import { type Condition, type DynamoTable, type Item, mustBeAbsent } from './dynamo.ts';
import { fromFindingItem } from './findingItems.ts';
import { fromEmployerItem, fromReportItem, fromVisitItem } from './items.ts';
import { readAll, readPage } from './pages.ts';
import { fromPatrolRecordItem } from './patrolItems.ts';
import { fromPatrolRoundItem } from './patrolRoundItems.ts';
import { openRecordWalk, type RecordWalk } from './recordWalk.ts';
import {
  countedKey,
  countedPartition,
  fromCountedItem,
  fromTallyItem,
  tallyKey,
  toCellsText,
  toCellText,
  toCountedItem,
  toTallyItem,
} from './statisticsItems.ts';
import type { Page, PageRequest } from './stores.ts';

/** The records behind a figure: those with a cell of that name, or whose name begins so, or those due before a day; of one body, or all (null). */
export type CountedFilter = {
  readonly kind: SourceKind;
  readonly bodyId: string | null;
} & ({ readonly cell: string } | { readonly cellsOf: string } | { readonly dueBefore: PlainDate });

/** Figures, what has been counted in them, and the records that they are counted from. */
export type StatisticsStores = RecordWalk & {
  readonly findTally: (county: string, scope: TallyScope) => Promise<Tally | null>;
  /** Read strongly, a store call for each 100; scopes without figures are left out. */
  readonly findTallies: (county: string, scopes: readonly TallyScope[]) => Promise<readonly Tally[]>;
  /** Totals and breakdowns of whole counties, at most 50, read strongly; those without figures are left out. */
  readonly findCountyTallies: (counties: readonly string[]) => Promise<readonly Tally[]>;
  /** All scopes of a county. */
  readonly readTallies: (county: string) => Promise<readonly Tally[]>;
  /** Read strongly, at most 100; what has never been counted is left out. */
  readonly findCountedRecords: (places: readonly RecordPlace[]) => Promise<readonly CountedRecord[]>;
  /** The records as they stand, read strongly, at most 100; those that are gone are left out. */
  readonly readRecords: (
    places: readonly RecordPlace[],
  ) => Promise<readonly { readonly place: RecordPlace; readonly record: SourceRecord }[]>;
  /** Writes all or nothing, at most 100, each only over the revision before its own. */
  readonly saveCounts: (counted: readonly CountedRecord[], tallies: readonly Tally[]) => Promise<'DONE' | 'CONFLICT'>;
  /** By body and name. */
  readonly listCountedRecords: (
    county: string,
    filter: CountedFilter,
    page: PageRequest,
  ) => Promise<Page<CountedRecord>>;
};

type Decode = { readonly [K in SourceKind]: (item: Item) => Extract<SourceRecord, { kind: K }>['value'] };
const decoders: Decode = {
  employer: fromEmployerItem,
  report: fromReportItem,
  visit: fromVisitItem,
  finding: fromFindingItem,
  patrolRound: fromPatrolRoundItem,
  patrolRecord: fromPatrolRecordItem,
};

function findSourceKind(entity: unknown): SourceKind | null {
  return typeof entity === 'string' && Object.hasOwn(decoders, entity) ? (entity as SourceKind) : null;
}

/** @throws Error for an item that is not counted. */
export function toRecord(item: Item): { readonly place: RecordPlace; readonly record: SourceRecord } {
  const kind = findSourceKind(item['entity']);
  if (kind === null) throw new Error(`item ${String(item['pk'])} ${String(item['sk'])} is not counted`);
  const place = { pk: String(item['pk']), sk: String(item['sk']) };
  return { place, record: { kind, value: decoders[kind](item) } as SourceRecord };
}

/** An attribute as a stream carries it. */
type StreamImage = Readonly<Record<string, { readonly S?: string | undefined } | undefined>>;

/** The counted record that an event of the table's stream is about, by its images; null: of another kind. */
export function findChangedRecord(change: {
  readonly NewImage?: StreamImage | undefined;
  readonly OldImage?: StreamImage | undefined;
}): ChangedRecord | null {
  const image = change.NewImage ?? change.OldImage;
  const kind = findSourceKind(image?.['entity']?.S);
  const county = image?.['county']?.S;
  const pk = image?.['pk']?.S;
  const sk = image?.['sk']?.S;
  return kind && county && pk && sk ? { county, kind, place: { pk, sk } } : null;
}

function mustBeBefore(revision: number): Condition {
  if (revision === 1) return mustBeAbsent;
  return { expression: '#revision = :before', names: { '#revision': 'revision' }, values: { ':before': revision - 1 } };
}

/** The stores' part for statistics. */
export function openStatisticsStores(table: DynamoTable): StatisticsStores {
  return {
    ...openRecordWalk(table),

    async findTally(county, scope) {
      const item = await table.get(tallyKey(county, scope));
      return item && fromTallyItem(item);
    },

    async findTallies(county, scopes) {
      const keys = scopes.map((scope) => tallyKey(county, scope));
      const found = await Promise.all(toPieces(keys, 100).map((piece) => table.batchGet(piece)));
      return found.flat().map(fromTallyItem);
    },

    async findCountyTallies(counties) {
      const scopes = [countyScope, rowsOf(countyScope)];
      const items = await table.batchGet(counties.flatMap((county) => scopes.map((scope) => tallyKey(county, scope))));
      return items.map(fromTallyItem);
    },

    async readTallies(county) {
      const request = { partition: tallyKey(county, '').pk, sortPrefix: 'tally#', consistent: true };
      return (await readAll(table, request)).map(fromTallyItem);
    },

    async findCountedRecords(places) {
      return (await table.batchGet(places.map(countedKey))).map(fromCountedItem);
    },

    async readRecords(places) {
      return (await table.batchGet(places)).map(toRecord);
    },

    async saveCounts(counted, tallies) {
      const failed = await table.transact([
        ...tallies.map(
          (one) => ({ kind: 'put', item: toTallyItem(one), condition: mustBeBefore(one.revision) }) as const,
        ),
        ...counted.map(
          (one) => ({ kind: 'put', item: toCountedItem(one), condition: mustBeBefore(one.revision) }) as const,
        ),
      ]);
      return failed === null ? 'DONE' : 'CONFLICT';
    },

    listCountedRecords(county, { kind, bodyId, ...wanted }, page) {
      const filter =
        'dueBefore' in wanted
          ? { expression: '#dueOn < :day', names: { '#dueOn': 'dueOn' }, values: { ':day': wanted.dueBefore } }
          : {
              expression: 'contains(#counts, :cell)',
              names: { '#counts': 'counts' },
              values: { ':cell': 'cell' in wanted ? toCellText(wanted.cell) : toCellsText(wanted.cellsOf) },
            };
      const partition = countedPartition(county, kind);
      const request = { indexName: 'gsi2' as const, partition, filter };
      return readPage(
        table,
        bodyId === null ? request : { ...request, sortPrefix: `${bodyId}#` },
        page,
        fromCountedItem,
      );
    },
  };
}
