import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleFunctions, toKilobytes } from '../infra/bundle.ts';
import { bundleEntry } from '../infra/bundleEntry.ts';
import { type Measured, median, toFigure } from './measure.ts';
import { type FirstAnswer, startBundle } from './processes/startBundle.ts';

const runs = 15;

/** The question that needs nothing but the server. */
const typename = { query: '{ __typename }', expected: '"__typename":"Query"' };

/** A question that reads the table once, without a token; the store has no such report. */
const readingReportId = Buffer.from('R:433122:91433122MAQCG2KEAB:01JZZZZZZZZZZZZZZZZZZZZZZZ').toString('base64url');
const reading = {
  query: `{ publicNotice(id: "${readingReportId}") { __typename } }`,
  expected: '{"data":{"publicNotice":null}}',
};

/** Size of the deployed API bundle, and its start in a fresh process against that of a bare Apollo handler. */
export async function benchmark(): Promise<Measured> {
  const api = (await bundleFunctions()).find(({ name }) => name === 'api');
  if (!api) throw new Error('infra/functions.ts has no function named api');
  const folder = await mkdtemp(join(tmpdir(), 'zhijian-bench-'));
  const store = await startEmptyStore();
  try {
    const bare = await bundleEntry('bareApollo', 'bench/bareApollo/handler.ts', join(folder, 'bareApollo'));
    const environment = bundleEnvironment(store.endpoint);
    const start = (bundle: { folder: string }, question = typename) =>
      startBundle(bundle.folder, { ...question, environment });
    // Once each uncounted: afterwards both are read from memory, not from disk.
    await start(bare);
    await start(api);
    const pairs: { readonly ours: FirstAnswer; readonly theirs: FirstAnswer; readonly read: FirstAnswer }[] = [];
    for (let run = 0; run < runs; run++) {
      pairs.push({ theirs: await start(bare), ours: await start(api), read: await start(api, reading) });
    }
    const middle = (value: (pair: (typeof pairs)[number]) => number): number => median(pairs.map(value));
    const theirs = middle((pair) => pair.theirs.fromStartMs);
    return {
      rows: [
        {
          name: 'API bundle, loaded at start',
          median: toKilobytes(api.startBytes),
          unit: 'KB',
          target: 1000,
          better: 'lower',
          peer: `bare Apollo ${toFigure(toKilobytes(bare.startBytes))} KB`,
        },
        {
          name: 'API process start to first answer ÷ bare Apollo',
          median: middle(({ ours, theirs }) => ours.fromStartMs / theirs.fromStartMs),
          unit: 'ratio',
          target: 1.6,
          better: 'lower',
          peer: `bare Apollo ${toFigure(theirs)} ms`,
        },
      ],
      notes: [
        `API start to first answer: ${toFigure(middle(({ ours }) => ours.fromStartMs))} ms; bare Apollo ${toFigure(theirs)} ms`,
        `  from import on: ${toFigure(middle(({ ours }) => ours.fromImportMs))} ms; bare Apollo ${toFigure(middle((pair) => pair.theirs.fromImportMs))} ms`,
        `  when the first question reads the table: ${toFigure(middle(({ read }) => read.fromStartMs))} ms from start`,
        `API bundle with lazy chunks: ${toFigure(toKilobytes(api.totalBytes))} KB; at start: ${api.startPackages
          .slice(0, 8)
          .map(([owner, bytes]) => `${owner} ${toFigure(toKilobytes(bytes))}`)
          .join(', ')} KB`,
      ],
    };
  } finally {
    await store.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the API is told on Lambda, with a store that answers at once so that only the function is measured. */
const bundleEnvironment = (dynamodbEndpoint: string): Record<string, string> => ({
  NODE_ENV: 'production',
  // As people meet it; `dev` also loads the schema's descriptions.
  STAGE: 'prod',
  // The questions are no page's; the list of those is no part of a start.
  FREE_QUERIES: '1',
  AWS_REGION: 'cn-northwest-1',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  TABLE_NAME: 'bench',
  BUCKET_NAME: 'bench',
  DYNAMODB_ENDPOINT: dynamodbEndpoint,
  TOKEN_ISSUER: 'http://127.0.0.1:9',
  TOKEN_AUDIENCE: 'bench',
});

/** A DynamoDB without items: an empty object is what it answers to every read. */
async function startEmptyStore(): Promise<{ readonly endpoint: string; stop(): Promise<void> }> {
  const server: Server = createServer((request, response) => {
    request.resume().on('end', () => response.setHeader('content-type', 'application/x-amz-json-1.0').end('{}'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
