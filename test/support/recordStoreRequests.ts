import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What was asked of the stores, as IAM would name it. */
export type StoreRequests = {
  readonly table: Set<string>;
  readonly indexes: Set<string>;
  /** `action prefix` of objects. */
  readonly objects: Set<string>;
};

export type StoreRecorder = {
  readonly dynamodbEndpoint: string;
  readonly s3Endpoint: string;
  readonly requests: StoreRequests;
  stop(): void;
};

/** Two servers that hand on every request to the run's stores and write down what it asked for. */
export async function recordStoreRequests(to: {
  readonly dynamodbEndpoint: string | null;
  readonly s3Endpoint: string | null;
}): Promise<StoreRecorder> {
  const requests: StoreRequests = { table: new Set(), indexes: new Set(), objects: new Set() };
  const table = await startRelay(to.dynamodbEndpoint ?? '', ({ headers }, body) =>
    recordTableRequest(requests, String(headers['x-amz-target']).split('.')[1] ?? '', JSON.parse(body.toString())),
  );
  const bucket = await startRelay(to.s3Endpoint ?? '', ({ method, url }) => recordObjectRequest(requests, method, url));
  return {
    dynamodbEndpoint: table.origin,
    s3Endpoint: bucket.origin,
    requests,
    stop: () => {
      table.stop();
      bucket.stop();
    },
  };
}

type TableRequest = {
  readonly IndexName?: string;
  readonly TransactItems?: readonly Readonly<Record<string, unknown>>[];
};

/** A transaction needs the actions of its parts. */
function recordTableRequest({ table, indexes }: StoreRequests, action: string, body: TableRequest): void {
  if (body.IndexName !== undefined) indexes.add(body.IndexName);
  const parts = body.TransactItems?.flatMap((part) => Object.keys(part).map((kind) => toItemAction(kind)));
  for (const needed of parts ?? [action]) table.add(needed);
}

const toItemAction = (kind: string): string => (kind === 'ConditionCheck' ? 'ConditionCheckItem' : `${kind}Item`);

function recordObjectRequest({ objects }: StoreRequests, method = '', url = ''): void {
  const action = method === 'PUT' ? 'PutObject' : 'GetObject';
  const [, , prefix = ''] = url.split('?')[0]?.split('/') ?? [];
  objects.add(`${action} ${prefix}/`);
}

async function startRelay(target: string, record: (request: IncomingMessage, body: Buffer) => void) {
  const server = createServer((request, response) => {
    relay(target, request, response, record).catch((fault) => response.destroy(fault));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => void server.close().closeAllConnections() };
}

async function relay(
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
  record: (request: IncomingMessage, body: Buffer) => void,
): Promise<void> {
  const body = Buffer.concat(await request.toArray());
  record(request, body);
  const { host: _, connection: __, 'content-length': ___, 'transfer-encoding': ____, ...headers } = request.headers;
  const answer = await fetch(target + request.url, {
    method: request.method ?? 'GET',
    headers: headers as Record<string, string>,
    ...(body.length > 0 && { body }),
  });
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
}
