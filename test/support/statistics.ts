import type { DynamoDBRecord } from 'aws-lambda';
import { createStreamHandler } from '../../functions/handlers/stream.ts';
import { checkStatistics } from '../../functions/operations/statistics/rebuildStatistics.ts';
import { publicViewer } from '../../functions/rules/accounts/viewer.ts';
import { openReader } from '../../local/tableStream.ts';
import type { TestApi } from './testApi.ts';

/** Everything that the table's stream holds, in order. */
export async function readStream({ wiring }: Pick<TestApi, 'wiring'>): Promise<readonly DynamoDBRecord[]> {
  const reader = openReader(wiring.environment);
  const found: DynamoDBRecord[] = [];
  let position: Parameters<typeof reader.readAfter>[0] = null;
  for (;;) {
    const { shardId, records } = await reader.readAfter(position);
    const after = records.at(-1)?.dynamodb?.SequenceNumber;
    if (after === undefined) return found;
    found.push(...records);
    position = { shardId, after };
  }
}

/** Hands the whole stream to the stream function, as the event source does; must leave nothing uncounted. */
export async function countAll(api: Pick<TestApi, 'wiring'>): Promise<void> {
  const handle = createStreamHandler(api.wiring);
  const { batchItemFailures } = await handle({ Records: [...(await readStream(api))] });
  if (batchItemFailures.length > 0) throw new Error(`not counted: ${JSON.stringify(batchItemFailures)}`);
}

/** What a full recount of the demo county finds wrong. */
export async function findWrongFigures({ wiring }: Pick<TestApi, 'wiring'>): Promise<readonly string[]> {
  return (await checkStatistics(wiring.openContext(publicViewer), '433122')).differences;
}

const figure = 'measure value';

export const statisticsDocuments = {
  dashboard: `query ($patrolBodyId: ID, $year: Int, $month: String) {
    dashboard(patrolBodyId: $patrolBodyId, year: $year, month: $month) {
    county { code } patrolBody { id } year month rates { rate title value definition } figures { ${figure} title unit definition source { clause } }
    breakdowns { dimension title rows { key label figures { ${figure} title unit } rates { title value } } }
    coverage { category employers ratio wanted visits } countedAt rebuildingSince } }`,
  records: `query ($figure: FigureInput!, $after: String, $first: Int) { figureRecords(figure: $figure, after: $after, first: $first) {
    nodes { id kind employerId employerName patrolMonth patrolBodyId value } pageInfo { hasNextPage endCursor } } }`,
  workbook: '{ statisticsWorkbook { url fileName } }',
} as const;

// biome-ignore lint/suspicious/noExplicitAny: answers are asserted on field by field
export type Dashboard = any;

/** A dashboard's figures by measure. */
export function toValues(dashboard: Dashboard): Readonly<Record<string, number>> {
  return Object.fromEntries(
    dashboard.figures.map(({ measure, value }: { measure: string; value: number }) => [measure, value]),
  );
}

/** One row of a breakdown by measure; rows that are not there have none. */
export function toRow(dashboard: Dashboard, dimension: string, key: string): Readonly<Record<string, number>> {
  const breakdown = dashboard.breakdowns.find((one: Dashboard) => one.dimension === dimension);
  const row = breakdown?.rows.find((one: Dashboard) => one.key === key);
  return row ? toValues(row) : {};
}
