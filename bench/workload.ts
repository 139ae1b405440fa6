import { toFigure } from './measure.ts';

export type OperationUnits = {
  readonly label: string;
  readonly count: number;
  readonly calls: number;
  readonly readUnits: number;
  readonly writeUnits: number;
};

/** Entity → mean bytes of an item. */
export type EntitySizes = ReadonlyMap<string, number>;

/** What an employer causes in a year. Times are ours (D) where no rule names them. */
const perEmployerYear = [
  { label: 'syncPatrols', times: 12, why: 'one patrol a month, R163' },
  { label: 'patrolTasks', times: 12, why: 'its share of the lists that clerks fetch' },
  { label: 'saveAssessmentDraft', times: 8, why: 'a third of 24 savings: an assessment every three years' },
  { label: 'recordAssessment', times: 0.4, why: 'every three years, more often after changes' },
  { label: 'draftReport', times: 0.4, why: 'one a recorded assessment' },
  { label: 'startPublicity', times: 0.4, why: 'likewise' },
  { label: 'signOffReport', times: 0.4, why: 'likewise' },
  { label: 'fileReport', times: 0.4, why: 'likewise' },
  { label: 'acceptReport', times: 0.4, why: 'likewise' },
  { label: 'publicNotice', times: 20, why: 'who looks at a notice: ours' },
  { label: 'publicSearch', times: 20, why: 'who searches: ours' },
  { label: 'viewer', times: 24, why: 'its own first page, twice a month' },
  { label: 'employers', times: 24, why: 'its share of pages of the ledger' },
  { label: 'startVisit', times: 0.3, why: 'ratios of a plan: 丙 often, 乙 normally, 甲 hardly' },
  { label: 'endVisit', times: 0.3, why: 'likewise' },
  { label: 'publishVisit', times: 0.3, why: 'likewise' },
  { label: 'stream', times: 20, why: 'every write of a counted record' },
] as const;

/** Items that an employer adds in a year, beside the one of its own. */
const itemsPerEmployerYear = [
  { entity: 'patrolRecord', times: 12 },
  { entity: 'audit', times: 40 },
  { entity: 'assessment', times: 0.4 },
  { entity: 'report', times: 0.4 },
  { entity: 'visit', times: 0.3 },
  { entity: 'countedRecord', times: 13 },
] as const;

/** Megabytes of files that an employer adds in a year: two scaled photos a patrol, documents and scans of its report. */
const filesPerEmployerYear = 12 * 2 * 0.3 + 0.4 * 3;

const places = [
  { name: 'county', employers: 500 },
  { name: 'prefecture', employers: 10_000 },
  { name: 'province', employers: 100_000 },
  { name: 'nation', employers: 3_000_000 },
] as const;

/** US dollars on demand, us-east-1, as we remember the price pages of 2025 (M); the regions of China have their own. */
const prices = {
  millionReads: 0.125,
  millionWrites: 0.625,
  /** HTTP API, Lambda's request, and 0.1 s at 512 MB on arm64. */
  millionInvocations: 1 + 0.2 + 0.67,
  tableGigabyteMonth: 0.25 + 0.2,
  fileGigabyteMonth: 0.023,
} as const;

/** Share of a year's work in its busiest hour: a tenth of a month's patrols on its last day, in eight hours. */
const busiestHour = 1 / 12 / 10 / 8;

/** Request units, bytes and money of a year's work, and units a second in the busiest hour; money of the year's end. */
export function describeSizes(units: readonly OperationUnits[], sizes: EntitySizes): string {
  const each = sumUp(units);
  const tableBytes = itemsPerEmployerYear.reduce((sum, { entity, times }) => sum + getSize(sizes, entity) * times, 0);
  const lines = places.map(({ name, employers }) => {
    const million = (figure: number) => (employers * figure) / 1e6;
    const perSecond = (figure: number) => (employers * figure * busiestHour) / 3600;
    const tableGigabytes = (employers * tableBytes) / 1e9;
    const fileGigabytes = (employers * filesPerEmployerYear) / 1e3;
    const money =
      million(each.reads) * prices.millionReads +
      million(each.writes) * prices.millionWrites +
      million(each.invocations) * prices.millionInvocations +
      12 * (tableGigabytes * prices.tableGigabyteMonth + fileGigabytes * prices.fileGigabyteMonth);
    const figures = [
      ...[million(each.invocations), million(each.reads), million(each.writes), tableGigabytes, fileGigabytes],
      ...[perSecond(each.reads), perSecond(each.writes), money],
    ];
    return `| ${name} | ${employers} | ${figures.map(toFigure).join(' | ')} |`;
  });
  return [
    'a year:',
    '| | employers | requests, million | read units, million | write units, million | table, GB | files, GB | reads/s at most | writes/s at most | USD |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...lines,
    `bytes an item: ${[...sizes].map(([entity, mean]) => `${entity} ${Math.round(mean)}`).join(', ')}`,
  ].join('\n');
}

/** What an employer's year asks for. @throws Error if an operation was not measured */
function sumUp(units: readonly OperationUnits[]) {
  const each = { invocations: 0, reads: 0, writes: 0 };
  for (const { label, times } of perEmployerYear) {
    const found = units.find((one) => one.label === label);
    if (!found) throw new Error(`${label} was not measured`);
    each.invocations += times;
    each.reads += found.readUnits * times;
    each.writes += found.writeUnits * times;
  }
  return each;
}

function getSize(sizes: EntitySizes, entity: string): number {
  const size = sizes.get(entity);
  if (size === undefined) throw new Error(`no item of ${entity} was measured`);
  return size;
}
