import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openDynamoTable } from '../../functions/storage/dynamo.ts';
import { bundleFunctions } from '../../infra/bundle.ts';
import { type FunctionName, functions } from '../../infra/functions.ts';
import { accounts, codes } from '../support/accounts.ts';
import { complaintDocuments } from '../support/complaints.ts';
import { initCounty } from '../support/counties.ts';
import { tokenFor } from '../support/embeddedStack.ts';
import { busEvent, failedCall, queueEvent, uploadEvent } from '../support/lambda/events.ts';
import { lambdaEnvironment } from '../support/lambda/lambdaEnvironment.ts';
import { type Lambda, startLambda } from '../support/lambda/startLambda.ts';
import { readStream } from '../support/statistics.ts';
import { anEmployer, documents, tellStory } from '../support/story.ts';
import { syntheticLedger } from '../support/syntheticLedger.ts';
import { getEvent, graphqlEvent, newKey, type TestApi, testApi } from '../support/testApi.ts';

/** In front of a store: lets so many requests pass, and answers none after them until it is told otherwise. */
async function startHoldingProxy(target: string) {
  let left = Number.POSITIVE_INFINITY;
  const server = createServer((asked, response) => {
    left -= 1;
    if (left < 0) return;
    const { method, headers } = asked;
    const forwarded = request(new URL(asked.url ?? '/', target), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    asked.pipe(forwarded);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    holdAfter: (requests: number) => {
      left = requests;
    },
    letAllPass: () => {
      left = Number.POSITIVE_INFINITY;
    },
  };
}

/** Every function as it is deployed: the same build, in a process of its own behind Lambda's runtime API. */
let folder: string;
let api: TestApi;
const running: Lambda[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhijian-bundles-'));
  await bundleFunctions(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  api = await testApi('2026-03-02');
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((lambda) => lambda.stop()));
});

async function start(name: FunctionName, change: Readonly<Record<string, string>> = {}): Promise<Lambda> {
  const environment = { ...lambdaEnvironment(api.wiring.environment), STAGE: 'prod', FREE_QUERIES: '1', ...change };
  const lambda = await startLambda(join(folder, name), environment);
  running.push(lambda);
  return lambda;
}

async function answerOf(lambda: Lambda, event: object) {
  const result = await lambda.invoke(event);
  if (!result.ok) throw new Error(`${result.errorType}: ${result.errorMessage}\n${lambda.log()}`);
  return result.payload as APIGatewayProxyStructuredResultV2;
}

async function ask(lambda: Lambda, as: keyof typeof accounts | null, query: string, variables: object = {}) {
  const headers = as === null ? {} : { authorization: `Bearer ${await tokenFor(accounts[as])}` };
  const { statusCode, body } = await answerOf(
    lambda,
    graphqlEvent({ query, variables }, headers as Record<string, string>),
  );
  return { status: statusCode, ...JSON.parse(body ?? '') };
}

describe('the API', () => {
  it('answers the public and who has signed in, writes, and refuses a wrong token, in one process that is frozen between', async () => {
    const lambda = await start('api');
    expect(await ask(lambda, null, '{ viewer { role } }')).toEqual({
      status: 200,
      data: { viewer: { role: 'PUBLIC' } },
    });
    const saved = await ask(lambda, 'bureau', documents.saveEmployer, { input: anEmployer() });
    expect(saved.data.saveEmployer).toMatchObject({ __typename: 'Employer', name: anEmployer().name });
    const list = '{ employers { nodes { creditCode } } }';
    expect((await ask(lambda, 'bureau', list)).data.employers.nodes).toEqual([{ creditCode: codes.own }]);
    expect((await ask(lambda, 'employer', list)).errors[0].extensions.code).toBe('FORBIDDEN');
    const refused = await answerOf(lambda, graphqlEvent({ query: list }, { authorization: 'Bearer x.y.z' }));
    expect(refused.statusCode).toBe(401);
    const file = await answerOf(lambda, getEvent('/public/433122/notices.json'));
    expect([file.statusCode, file.headers?.['content-type']]).toEqual([200, expect.stringContaining('json')]);
    expect(lambda.starts()).toBe(1);
  });

  it('answers listed queries alone where it is told nothing else', async () => {
    const lambda = await start('api', { FREE_QUERIES: '' });
    expect((await ask(lambda, null, '{ viewer { role } }')).errors[0].extensions.code).toBe('QUERY_NOT_LISTED');
  });

  it('tells what its environment lacks when it cannot start, each time anew', async () => {
    const lambda = await start('api', { TABLE_NAME: '', TOKEN_ISSUER: '' });
    for (const starts of [1, 2]) {
      expect(await lambda.invoke(graphqlEvent({ query: '{ viewer { role } }' }))).toEqual({
        ok: false,
        errorType: 'Error',
        errorMessage: 'environment: TABLE_NAME is missing; TOKEN_ISSUER is missing',
      });
      expect(lambda.starts()).toBe(starts);
    }
  });

  it('writes nothing to its log that anyone has put in', async () => {
    const lambda = await start('api');
    const sent: object[] = [];
    const send = (as: keyof typeof accounts | null, query: string, variables: object) => {
      sent.push(variables);
      return ask(lambda, as, query, variables);
    };
    const employer = anEmployer();
    const { data } = await send('bureau', documents.saveEmployer, { input: employer });
    const { id } = data.saveEmployer;
    await send('bureau', documents.saveEmployer, { input: { ...anEmployer(), creditCode: '不是代码 13900001111' } });
    await send('bureau', documents.saveEmployer, { input: { ...anEmployer(), exposed: '很多人' } });
    const complaint = {
      idempotencyKey: newKey().padEnd(32, '0'),
      county: '433122',
      kind: 'OTHER',
      employerName: '示例五金厂',
      text: '示例车间粉尘很大，联系 13900002222，身份证 433122199001011234。',
      name: '示例举报人',
      phone: '13900003333',
      consent: true,
    };
    await send(null, complaintDocuments.submit, { input: complaint });
    await send(null, `query ($search: String!) { hazardFactors(search: $search) { ${'示例字段'} } }`, {
      search: '示例检索',
    });
    // A record that cannot be read is a fault: its message and those of the library go to the log.
    const { tableName, region, dynamodbEndpoint } = api.wiring.environment;
    const table = openDynamoTable(tableName, { region, endpoint: dynamodbEndpoint });
    const place = { pk: `county#433122#employer#${codes.own}`, sk: 'employer' };
    const item = { ...(await table.get(place)), itemVersion: 99, legalRepresentative: '示例法人己' };
    await table.transact([{ kind: 'put', item: { ...item, ...place } }]);
    const fault = await send('bureau', 'query ($id: ID!) { employer(id: $id) { name } }', { id });
    expect(fault.errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');

    const log = lambda.log();
    const lines = log
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.filter(({ level }) => level === 'info')).toHaveLength(sent.length);
    expect(lines.filter(({ level }) => level === 'error')).not.toHaveLength(0);
    const values = [...listTexts(sent), accounts.bureau.name, accounts.bureau.sub, item.legalRepresentative];
    expect(values.length).toBeGreaterThan(20);
    for (const value of values) expect(log).not.toContain(value);
    for (const number of log.match(/\d{11,}/g) ?? []) expect.unreachable(`a number in the log: ${number}`);
    expect(log).not.toMatch(/\p{Script=Han}/u);
  });
});

/** Texts that people put in: not the names that the schema has for things, the county's code or days. */
function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return /^([A-Z_]*|433122|[\d-]{10}|.{0,3})$/.test(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}

describe('the intake', () => {
  async function upload(rows = 3): Promise<{ id: string; key: string }> {
    const input = { idempotencyKey: newKey(), fileName: '台账.xlsx', sizeBytes: 1000 };
    const { startLedgerImport } = await api.ask('bureau', documents.startLedgerImport, { input });
    const key = startLedgerImport.upload.fields.find(({ name }: { name: string }) => name === 'key').value;
    await api.wiring.files.write(key, syntheticLedger({ rows, seed: 7 }), 'application/octet-stream');
    return { id: startLedgerImport.import.id, key };
  }
  const stateOf = async (id: string) =>
    (await api.ask('bureau', 'query ($id: ID!) { ledgerImport(id: $id) { state } }', { id })).ledgerImport.state;

  it('takes in a ledger that the bucket tells of', async () => {
    const lambda = await start('intake');
    const { id, key } = await upload();
    expect(await lambda.invoke(uploadEvent(api.wiring.environment.bucketName, key))).toMatchObject({ ok: true });
    expect(await stateOf(id)).toBe('FINISHED');
  });

  it('takes in what was put aside, and names the messages that it cannot read', async () => {
    const lambda = await start('intake');
    const bucket = api.wiring.environment.bucketName;
    const [first, second] = [await upload(), await upload()];
    const event = queueEvent({
      poisoned: '{"hello":',
      'not of a bucket': '{"Records":[{"s3":{}}]}',
      failed: JSON.stringify(failedCall(uploadEvent(bucket, first.key))),
      uncalled: JSON.stringify(busEvent(bucket, second.key)),
    });
    expect(await lambda.invoke(event)).toEqual({
      ok: true,
      payload: { batchItemFailures: [{ itemIdentifier: 'poisoned' }, { itemIdentifier: 'not of a bucket' }] },
    });
    for (const { id } of [first, second]) expect(await stateOf(id)).toBe('FINISHED');
  });

  it('is ended when its time is up half-way, and is through with everything once when it is called again', async () => {
    const { id, key } = await upload(60);
    const table = await startHoldingProxy(api.wiring.environment.dynamodbEndpoint ?? '');
    const lambda = await start('intake', { DYNAMODB_ENDPOINT: table.address });
    const event = uploadEvent(api.wiring.environment.bucketName, key);
    const listed = async () => (await api.ask('bureau', '{ employers(first: 100) { nodes { id } } }')).employers.nodes;
    // The first part of the rows is written then.
    table.holdAfter(7);
    expect(await lambda.invoke(event, 4)).toMatchObject({ ok: false, errorType: 'Sandbox.Timedout' });
    expect(await stateOf(id)).not.toBe('FINISHED');
    const { length: before } = await listed();
    expect(before).toBeGreaterThan(0);
    table.letAllPass();
    expect(await lambda.invoke(event)).toMatchObject({ ok: true });
    expect(lambda.starts()).toBe(2);
    const done =
      'query ($id: ID!) { ledgerImport(id: $id) { state processedRows rejected created updated unchanged } }';
    const { ledgerImport } = await api.ask('bureau', done, { id });
    const { length: inLedger } = await listed();
    // Those of the first part stood there already.
    expect(ledgerImport).toMatchObject({ state: 'FINISHED', processedRows: 60, updated: 0, unchanged: before });
    expect(inLedger).toBe(before + ledgerImport.created);
    expect(inLedger).toBe(60 - ledgerImport.rejected);
  });

  it('fails as a whole for an event of the bucket, so that Lambda tries again', async () => {
    const lambda = await start('intake');
    const event = { Records: [{ s3: {} }] };
    expect(await lambda.invoke(event)).toMatchObject({ ok: false, errorMessage: 'a record without a key' });
  });
});

describe('the stream', () => {
  it('counts what was written, and names the record that it cannot read', async () => {
    const lambda = await start('stream');
    await tellStory(api).saveEmployer();
    const { tableName, region, dynamodbEndpoint } = api.wiring.environment;
    const table = openDynamoTable(tableName, { region, endpoint: dynamodbEndpoint });
    const broken = { pk: `county#433122#employer#${codes.other}`, sk: 'employer', county: '433122' };
    await table.transact([{ kind: 'put', item: { ...broken, entity: 'employer', itemVersion: 99 } }]);
    const records = await readStream(api);
    expect(await lambda.invoke({ Records: records })).toEqual({
      ok: true,
      payload: { batchItemFailures: [{ itemIdentifier: records.at(-1)?.dynamodb?.SequenceNumber }] },
    });
    const { dashboard } = await api.ask('leader', '{ dashboard { figures { measure value } } }');
    expect(dashboard.figures).toContainEqual({ measure: 'EMPLOYERS', value: 1 });
  });
});

describe('the jobs', () => {
  const rootsOf = async (county: string) => {
    const query = 'query ($county: String!) { auditRoots(county: $county) { nodes { day } } }';
    return (await api.ask(null, query, { county })).auditRoots.nodes;
  };

  /** Two counties in which something happened on the day. */
  beforeEach(async () => {
    await initCounty(api);
    await tellStory(api).saveEmployer();
  });

  it('stop before their time is up, and go on with the next county when they are called again', async () => {
    const lambda = await start('jobs');
    const event = { job: 'dailyAuditRoot', day: '2026-03-02' };
    expect(await lambda.invoke(event, 60)).toEqual({
      ok: false,
      errorType: 'JobUnfinished',
      errorMessage: 'dailyAuditRoot#2026-03-02 stopped in time, 1 of 2 counties are left',
    });
    expect([await rootsOf('433101'), await rootsOf('433122')]).toEqual([[{ day: '2026-03-02' }], []]);
    expect(await lambda.invoke(event, 60)).toMatchObject({ ok: true });
    expect([await rootsOf('433101'), await rootsOf('433122')]).toEqual([
      [{ day: '2026-03-02' }],
      [{ day: '2026-03-02' }],
    ]);
    // Through: another call begins with the first county again.
    expect(await lambda.invoke(event, 60)).toMatchObject({ ok: false, errorType: 'JobUnfinished' });
  });

  it('do all counties in one call with time enough, and tell of a job that there is not', async () => {
    const lambda = await start('jobs');
    expect(await lambda.invoke({ job: 'dailyAuditRoot', day: '2026-03-02' }, 900)).toMatchObject({ ok: true });
    expect([await rootsOf('433101'), await rootsOf('433122')]).toEqual([
      [{ day: '2026-03-02' }],
      [{ day: '2026-03-02' }],
    ]);
    expect(await lambda.invoke({ job: 'none' }, 900)).toMatchObject({ ok: false, errorMessage: 'unknown job: none' });
  });
});

it('is every function that is deployed', () => {
  expect(Object.keys(functions).toSorted()).toEqual(['api', 'intake', 'jobs', 'stream']);
});
