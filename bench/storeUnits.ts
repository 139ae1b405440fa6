import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { openStores } from '../local/backup/stores.ts';
import { type StoredItem, walkItems } from '../local/backup/walkStores.ts';
import { connect } from '../local/cli/client.ts';
import { loadDemo } from '../local/demo/loadDemo.ts';
import { openDevelopmentClock } from '../local/developmentClock.ts';
import { startEmbeddedStack } from '../local/embeddedStack.ts';
import { importLambdaHandlers, type LambdaHandlers } from '../local/lambdaHandlers.ts';
import { type Measured, median, toFigure } from './measure.ts';
import { describeSizes, type EntitySizes, type OperationUnits } from './workload.ts';

/** What one invocation of a function asked of the table. */
type Invocation = { readonly label: string; calls: number; readUnits: number; writeUnits: number; startedAt: number };

/**
 * What each operation asks of the table: calls and request units, as the embedded database counts them by DynamoDB's
 * rules, while the demo county is played through the deployed handlers; and what that comes to for a county, a
 * prefecture, a province and the nation (`workload.ts`, `infra/capacity.md`).
 */
export async function benchmark(): Promise<Measured> {
  const invocations: Invocation[] = [];
  const running = new AsyncLocalStorage<Invocation>();
  const restoreClient = countCommands(running);
  const stack = await startEmbeddedStack({
    port: 0,
    dataFolder: null,
    clock: openDevelopmentClock(null, null),
    makeHandlers: labelled(await importLambdaHandlers(), running, invocations),
  });
  try {
    await loadDemo(stack);
    await askSamples(stack.origin);
    const sizes = await measureEntities(stack.environment);
    const units = sumUp(invocations);
    const ofRequests = units.filter(({ label }) => !label.startsWith('job ') && label !== 'stream');
    return {
      rows: [
        {
          name: 'store calls of a request, of all operations of the demo county',
          median: median(ofRequests.map(({ calls }) => calls)),
          unit: 'calls',
          target: 5,
          better: 'lower',
        },
      ],
      notes: [describeUnits(units), describeSizes(units, sizes)],
    };
  } finally {
    await stack.stop();
    restoreClient();
  }
}

/** What people look at, and a draft that is saved: not in the demo county's story. */
async function askSamples(origin: string): Promise<void> {
  const [anyone, bureau, employer] = await Promise.all(
    [null, 'bureau', 'employer-001'].map((as) => connect(origin, as)),
  );
  if (!anyone || !bureau || !employer) throw new Error('nobody to ask');
  const search = `query ($section: PublicSection!) { publicSearch(county: "433122", section: $section) { nodes { id title } } }`;
  for (const section of ['NOTICE', 'PUBLICATION', 'RECEIPT']) await anyone.ask(search, { section });
  const inPublicity = '{ viewer { employer { id reports(first: 1) { nodes { id } } } } }';
  const posted = (await (await connect(origin, 'employer-005')).ask(inPublicity)).viewer.employer.reports.nodes[0];
  await anyone.ask('query ($id: ID!) { publicNotice(id: $id) { state } }', posted);
  await bureau.ask('{ employers(first: 100) { nodes { id name nextDue { on } summary { category } } } }');
  await bureau.ask('{ dashboard { figures { value } breakdowns { rows { figures { value } } } } }');
  const { viewer } = await employer.ask('{ viewer { employer { id } } }');
  const input = { employerId: viewer.employer.id, idempotencyKey: randomUUID(), basedOnVersion: 0, notes: '示例' };
  await employer.ask(
    'mutation ($input: SaveAssessmentDraftInput!) { saveAssessmentDraft(input: $input) { __typename } }',
    { input },
  );
}

/** Adds each answer's consumed units to the invocation that waits for it. */
function countCommands(running: AsyncLocalStorage<Invocation>): () => void {
  type Send = (command: { input: object }, ...more: unknown[]) => Promise<{ ConsumedCapacity?: unknown }>;
  const { prototype } = DynamoDBClient as unknown as { prototype: { send: Send } };
  const send = prototype.send;
  prototype.send = async function (this: unknown, command, ...more) {
    Object.assign(command.input, { ReturnConsumedCapacity: 'INDEXES' });
    const answer = await send.call(this, command, ...more);
    const invocation = running.getStore();
    if (!invocation) return answer;
    invocation.calls += 1;
    const isWrite = /Transact|Update|Put/.test(command.constructor.name);
    for (const consumed of [answer.ConsumedCapacity ?? []].flat() as readonly { CapacityUnits?: number }[])
      invocation[isWrite ? 'writeUnits' : 'readUnits'] += consumed.CapacityUnits ?? 0;
    return answer;
  };
  return () => {
    prototype.send = send;
  };
}

function labelled(
  make: Awaited<ReturnType<typeof importLambdaHandlers>>,
  running: AsyncLocalStorage<Invocation>,
  invocations: Invocation[],
): typeof make {
  const within = <Event, Answer>(toLabel: (event: Event) => string, handle: (event: Event) => Promise<Answer>) => {
    return (event: Event): Promise<Answer> => {
      const label = toLabel(event);
      const invocation = { label, calls: 0, readUnits: 0, writeUnits: 0, startedAt: performance.now() };
      return running.run(invocation, async () => {
        const answer = await handle(event);
        invocations.push(invocation);
        return answer;
      });
    };
  };
  return (...given) => {
    const { api, intake, jobs, stream } = make(...given);
    const handlers: LambdaHandlers = {
      api: within(({ body }) => toOperation(body), api),
      intake: within(() => 'intake', intake),
      jobs: within(({ job }) => `job ${job}`, jobs),
      stream: within(() => 'stream', stream),
    };
    return handlers;
  };
}

/** The first field that a request asks for. */
function toOperation(body: string | undefined): string {
  const { query = '' } = JSON.parse(body ?? '{}') as { query?: string };
  return /\{\s*(?:\w+:\s*)?(\w+)/.exec(query)?.[1] ?? 'none';
}

function sumUp(invocations: readonly Invocation[]): readonly OperationUnits[] {
  return [...Map.groupBy(invocations, ({ label }) => label)]
    .map(([label, all]) => ({
      label,
      count: all.length,
      calls: median(all.map(({ calls }) => calls)),
      readUnits: median(all.map(({ readUnits }) => readUnits)),
      writeUnits: median(all.map(({ writeUnits }) => writeUnits)),
    }))
    .toSorted((one, other) => (one.label < other.label ? -1 : 1));
}

function describeUnits(units: readonly OperationUnits[]): string {
  const lines = units.map(
    ({ label, count, calls, readUnits, writeUnits }) =>
      `| ${label} | ${count} | ${toFigure(calls)} | ${toFigure(readUnits)} | ${toFigure(writeUnits)} |`,
  );
  return [
    'per operation, medians:',
    '| operation | times | calls | read units | write units |',
    '|---|--:|--:|--:|--:|',
    ...lines,
  ].join('\n');
}

/** Mean bytes of an item by entity, as DynamoDB counts them: names and values in UTF-8. */
async function measureEntities(place: Parameters<typeof openStores>[0] & { tableName: string }): Promise<EntitySizes> {
  const stores = openStores(place);
  const found = new Map<string, { items: number; bytes: number }>();
  try {
    for await (const item of walkItems(stores, place)) {
      const entity = item['entity']?.S ?? 'other';
      const { items, bytes } = found.get(entity) ?? { items: 0, bytes: 0 };
      found.set(entity, { items: items + 1, bytes: bytes + sizeOf(item) });
    }
  } finally {
    stores.close();
  }
  return new Map([...found].map(([entity, { items, bytes }]) => [entity, bytes / items]));
}

const bytesOf = (text: string): number => Buffer.byteLength(text);

function sizeOf(item: StoredItem): number {
  return Object.entries(item).reduce((sum, [name, value]) => sum + bytesOf(name) + sizeOfValue(value), 0);
}

function sizeOfValue(value: StoredItem[string]): number {
  if (value.S !== undefined) return bytesOf(value.S);
  if (value.N !== undefined) return Math.ceil(value.N.length / 2) + 1;
  if (value.L !== undefined) return 3 + value.L.reduce((sum, part) => sum + 1 + sizeOfValue(part), 0);
  if (value.M !== undefined) return 3 + Object.keys(value.M).length + sizeOf(value.M);
  if (value.SS !== undefined) return value.SS.reduce((sum, text) => sum + bytesOf(text), 0);
  return 1;
}
