import { DeleteItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createJobsHandler } from '../../../functions/handlers/jobs.ts';
import { changeAggregate } from '../../../functions/operations/changes.ts';
import { publicViewer } from '../../../functions/rules/accounts/viewer.ts';
import { exportFormat } from '../../../functions/rules/audit/exportLines.ts';
import { startExportVerification } from '../../../functions/rules/audit/verifyExport.ts';
import { type DynamoTable, type Item, openDynamoTable } from '../../../functions/storage/dynamo.ts';
import { codes } from '../../support/accounts.ts';
import { aComment, answerComment, listCommentIds, submitComment } from '../../support/publicComments.ts';
import { importTable, ruleSetDocuments } from '../../support/ruleSets.ts';
import { aDraft, anEmployer, documents, tellStory } from '../../support/story.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

const partition = `county#433122#employer#${codes.own}`;

const auditOf = `query ($id: ID!, $first: Int, $after: String) { auditOf(employerId: $id) { head { seq hash }
  entries(first: $first, after: $after) { nodes { seq at operation requestId idempotencyKey previousHash hash
    actor { subject role organisation } digests { record digest } } pageInfo { hasNextPage endCursor } }
  verified { whole entries records fault { kind seq record message } } } }`;

const rootsQuery = `{ auditRoots(county: "433122", first: 100) {
  nodes { county day leafCount treeHash previousDay previousHash hash computedAt } } }`;

let api: TestApi;
let table: DynamoTable;
let employerId: string;
beforeEach(async () => {
  api = await testApi();
  const { tableName, region, dynamodbEndpoint } = api.wiring.environment;
  table = openDynamoTable(tableName, { region, endpoint: dynamodbEndpoint });
  ({ employerId } = await aDraft(api));
});

async function itemsOfEmployer(prefix?: string): Promise<Item[]> {
  // DynamoDB itself refuses an empty prefix.
  const { items } = await table.query({ partition, ...(prefix && { sortPrefix: prefix }), consistent: true });
  return items;
}

/** What somebody with a hand on the table does, past the platform. */
async function put(item: Item): Promise<void> {
  await table.transact([{ kind: 'put', item }]);
}

async function remove({ pk, sk }: Item): Promise<void> {
  const { tableName, region, dynamodbEndpoint } = api.wiring.environment;
  const client = new DynamoDBClient({ region, ...(dynamodbEndpoint && { endpoint: dynamodbEndpoint }) });
  await client.send(new DeleteItemCommand({ TableName: tableName, Key: marshall({ pk, sk }) }));
  client.destroy();
}

async function faultNow() {
  const { auditOf: chain } = await api.ask('bureau', auditOf, { id: employerId });
  return chain.verified.fault;
}

async function runJob(day?: string): Promise<void> {
  await createJobsHandler(api.wiring)({ job: 'dailyAuditRoot', ...(day !== undefined && { day }) });
}

async function exportLines(first = 2): Promise<string[]> {
  const { auditRoots } = await api.ask(null, rootsQuery);
  const lines = [
    { kind: 'header', format: exportFormat, county: '433122', exportedAt: '2026-03-02T01:00:00.000Z' },
  ].map((line) => JSON.stringify(line));
  for (const root of auditRoots.nodes.toReversed()) lines.push(JSON.stringify({ kind: 'root', root }));
  let aggregates = 0;
  for (let after: string | null = null; ; ) {
    const query = `query ($first: Int, $after: String) { auditExport(first: $first, after: $after) {
      nodes { line } pageInfo { hasNextPage endCursor } } }`;
    const { auditExport } = await api.ask('bureau', query, { first, after });
    for (const { line } of auditExport.nodes) lines.push(line);
    aggregates += auditExport.nodes.length;
    after = auditExport.pageInfo.endCursor;
    if (!auditExport.pageInfo.hasNextPage) break;
  }
  lines.push(JSON.stringify({ kind: 'end', aggregates, roots: auditRoots.nodes.length }));
  return lines;
}

async function verifyExport() {
  const verification = startExportVerification();
  for (const line of await exportLines()) verification.take(line);
  return verification.finish();
}

describe('the audit chain of a comment', () => {
  const commentsOf = async () => (await table.query({ partition: 'county#433122#comments', consistent: true })).items;

  beforeEach(async () => {
    const { employer } = await api.ask('employer', documents.employer, { id: employerId });
    const reportId = employer.reports.nodes[0].id;
    await tellStory(api).startPublicity(reportId);
    await submitComment(api, aComment(reportId));
    const [id = ''] = await listCommentIds(api, reportId);
    await answerComment(api, id);
  });

  it('tells of comment and answer, stands in the export and in the daily root', async () => {
    const found = await commentsOf();
    expect(found.map(({ operation, entity }) => operation ?? entity)).toEqual([
      'submitPublicComment',
      'answerPublicComment',
      'publicComment',
    ]);
    expect(found[0]).toMatchObject({ actor: { role: 'PUBLIC', subject: 'public' } });
    expect(JSON.stringify(found.slice(0, 2))).not.toContain('13800000001');
    api.setToday('2026-03-03');
    await runJob();
    const { auditRoots } = await api.ask(null, rootsQuery);
    // The employer and the comment.
    expect(auditRoots.nodes).toMatchObject([{ leafCount: 2 }]);
    expect(await verifyExport()).toMatchObject({ faults: [] });
  });

  it('holds for text that is no whole Unicode', async () => {
    const { employer } = await api.ask('employer', documents.employer, { id: employerId });
    const text = `\ud83d${'一二三四五六七八九十'}\ude00`;
    const name = '示\ud800';
    const input = aComment(employer.reports.nodes[0].id, { text, name });
    expect(await submitComment(api, input)).toMatchObject({ __typename: 'SubmittedComment' });
    expect(await verifyExport()).toMatchObject({ faults: [] });
  });

  it.each([
    ['a changed text', (item: Item) => ({ ...item, text: '没有意见' })],
    ['an answer taken back', (item: Item) => ({ ...item, answer: null, status: 'UNANSWERED' })],
    [
      'a place on the worklist',
      (item: Item) => ({ ...item, gsi2pk: 'county#433122#comments#UNANSWERED', gsi2sk: '0' }),
    ],
  ])('finds %s', async (_, edit) => {
    const comment = (await commentsOf()).find(({ entity }) => entity === 'publicComment') ?? {};
    await put(edit(comment));
    expect(JSON.stringify(await verifyExport())).toContain('RECORD_EDITED');
  });
});

describe('the audit chain of an employer', () => {
  it('is shown page by page, with its verdict', async () => {
    const { auditOf: chain } = await api.ask('leader', auditOf, { id: employerId, first: 2 });
    expect(chain.verified).toEqual({ whole: true, entries: 3, records: 3, fault: null });
    expect(chain.entries.nodes.map(({ operation }: { operation: string }) => operation)).toEqual([
      'saveEmployer',
      'recordAssessment',
    ]);
    expect(chain.entries.nodes[0]).toMatchObject({
      seq: 1,
      requestId: 'test',
      idempotencyKey: expect.stringMatching(/^key-/),
      actor: { role: 'BUREAU' },
      digests: [{ record: 'employer' }],
    });
    const { endCursor: after } = chain.entries.pageInfo;
    const rest = await api.ask('leader', auditOf, { id: employerId, first: 2, after });
    expect(rest.auditOf.entries.nodes).toMatchObject([{ seq: 3, hash: chain.head.hash }]);
    expect(rest.auditOf.entries.pageInfo.hasNextPage).toBe(false);
  });

  it('is none where there was never an employer', async () => {
    const id = Buffer.from('E:433122:91433122MA531HQTL1').toString('base64url');
    expect(await api.ask('bureau', auditOf, { id })).toEqual({ auditOf: null });
  });

  it('stays whole over a whole report, with records of every kind', async () => {
    const { reports } = await api.ask('bureau', '{ reports(state: DRAFT) { nodes { id } } }');
    const story = tellStory(api);
    const reportId = reports.nodes[0].id;
    await story.startPublicity(reportId);
    api.setToday('2026-03-10');
    await story.signOff(reportId);
    await story.fileReport(reportId);
    const { auditOf: chain } = await api.ask('bureau', auditOf, { id: employerId });
    expect(chain.verified).toEqual({ whole: true, entries: 6, records: 3, fault: null });
  });
});

describe('behind the back of the platform', () => {
  it.each(['employer', 'report#', 'assessment#'])('a changed field of %s is found and named', async (prefix) => {
    const [item = {}] = (await itemsOfEmployer(prefix)).filter(({ sk }) => String(sk).startsWith(prefix));
    await put({ ...item, note: 'edited' });
    expect(await faultNow()).toMatchObject({ kind: 'RECORD_EDITED', record: item['sk'] });
    const { sk } = item;
    await remove(item);
    expect(await faultNow()).toMatchObject({ kind: 'RECORD_MISSING', record: sk });
  });

  it('a changed, a removed and a swapped entry are found and named', async () => {
    const entries = await itemsOfEmployer('audit#');
    for (const [index, entry] of entries.entries()) {
      const seq = index + 1;
      await put({ ...entry, operation: 'nothing' });
      expect(await faultNow()).toMatchObject({ kind: 'ENTRY_EDITED', seq });
      await put({ ...entry, itemVersion: 7 });
      expect(await faultNow()).toMatchObject({ kind: 'ENTRY_EDITED', seq });
      await remove(entry);
      expect(await faultNow()).toMatchObject({ kind: seq === 3 ? 'TAIL_MISSING' : 'ENTRY_MISPLACED', seq });
      await put(entry);
    }
    const [first = {}, second = {}] = entries;
    await put({ ...second, sk: first['sk'] });
    await put({ ...first, sk: second['sk'] });
    expect(await faultNow()).toMatchObject({ seq: 1 });
  });

  it.each([
    ['employer', 'nextDueOn', '2099-01-01'],
    ['employer', 'category', 'BING'],
    ['employer', 'gsi1sk', '433122108#x#y'],
    ['report#', 'gsi2pk', 'county#433122#reports#FILED'],
    ['report#', 'gsi1pk', 'county#433122#directory'],
    ['assessment#', 'gsi2pk', 'county#433122#reports#FILED'],
    ['report#', 'gsi2sk', undefined],
  ])('what lists show of %s is found when its %s is %s', async (prefix, attribute, value) => {
    const [item = {}] = (await itemsOfEmployer(prefix)).filter(({ sk }) => String(sk).startsWith(prefix));
    await put({ ...item, [attribute]: value });
    expect(await faultNow()).toMatchObject({ kind: 'RECORD_EDITED', record: item['sk'] });
  });

  it('a record that was put in without a trace is found', async () => {
    const [report = {}] = await itemsOfEmployer('report#');
    const sk = 'report#01ARZ3NDEKTSV4RRFFQ69G5FAV';
    await put({ ...report, sk, reportId: '01ARZ3NDEKTSV4RRFFQ69G5FAV' });
    expect(await faultNow()).toMatchObject({ kind: 'RECORD_UNKNOWN', record: sk });
  });
});

describe('the daily root', () => {
  it('stands over all chains of the county, ties to the day before and is public', async () => {
    const started = await api.ask('bureau', documents.startLedgerImport, {
      input: { idempotencyKey: newKey(), fileName: 'a.xlsx', sizeBytes: 10 },
    });
    expect(started.startLedgerImport.__typename).toBe('LedgerUpload');
    api.setToday('2026-03-03');
    await runJob();
    await tellStory(api).saveEmployer({ creditCode: codes.other, name: '示例二厂' });
    api.setToday('2026-03-05');
    await runJob('2026-03-04');
    const { auditRoots } = await api.ask(null, rootsQuery);
    const [second, first] = auditRoots.nodes;
    expect(auditRoots.nodes).toHaveLength(2);
    expect(first).toMatchObject({ day: '2026-03-02', leafCount: 2, previousDay: null, previousHash: '0'.repeat(64) });
    expect(second).toMatchObject({
      day: '2026-03-04',
      leafCount: 3,
      previousDay: '2026-03-02',
      previousHash: first.hash,
    });
    expect(await verifyExport()).toMatchObject({ whole: true, aggregates: 3, entries: 5, roots: 2, faults: [] });
  });

  it('is of the day, whatever was written before the job ran', async () => {
    const writeLater = async (): Promise<void> => {
      api.setToday('2026-03-03');
      await tellStory(api).saveEmployer({ staff: 70 });
      await tellStory(api).saveEmployer({ creditCode: codes.other, name: '示例二厂' });
    };
    await writeLater();
    await runJob('2026-03-02');
    expect((await api.ask(null, rootsQuery)).auditRoots.nodes).toMatchObject([{ day: '2026-03-02', leafCount: 1 }]);
    expect(await verifyExport()).toMatchObject({ whole: true, aggregates: 2, roots: 1 });
  });

  it('is made once: again, and for an earlier day, it changes nothing', async () => {
    api.setToday('2026-03-05');
    await runJob();
    const before = await api.ask(null, rootsQuery);
    await Promise.all([runJob(), runJob('2026-03-03')]);
    expect(await api.ask(null, rootsQuery)).toEqual(before);
  });

  it('is not made of a day that has not ended, nor by an unknown job or day', async () => {
    await expect(runJob('2026-03-02')).rejects.toThrow('has not ended');
    await expect(runJob('2026-02-30')).rejects.toThrow('not a day');
    await expect(createJobsHandler(api.wiring)({ job: 'dailyRest' })).rejects.toThrow('unknown job');
  });

  it('is none for a county in which nothing ever happened', async () => {
    const empty = await testApi('2026-03-03');
    await createJobsHandler(empty.wiring)({ job: 'dailyAuditRoot' });
    expect((await empty.ask(null, rootsQuery)).auditRoots.nodes).toEqual([]);
  });

  it('tells of an employer that is gone with its chain, and of the first day it was', async () => {
    await tellStory(api).saveEmployer({ creditCode: codes.other, name: '示例二厂' });
    for (const day of ['2026-03-03', '2026-03-04']) {
      api.setToday(day);
      await runJob();
    }
    for (const item of await itemsOfEmployer()) await remove(item);
    const { whole, faults } = await verifyExport();
    expect(whole).toBe(false);
    expect(faults.map(({ kind, line }) => [kind, line])).toEqual([
      ['ROOT_DIFFERS', 2],
      ['ROOT_DIFFERS', 3],
    ]);
    expect(faults[0]?.message).toContain('2026-03-02');
  });
});

describe('the rule sets of a county', () => {
  it('stand in the root and the export with the items of every version', async () => {
    await importTable(api);
    await importTable(api, { effectiveFrom: '2026-03-06' });
    const input = { idempotencyKey: newKey(), id: '433122-self-check@1', reason: '示例' };
    await api.ask('bureau', ruleSetDocuments.withdraw, { input });
    api.setToday('2026-03-03');
    await runJob();
    expect((await api.ask(null, rootsQuery)).auditRoots.nodes).toMatchObject([{ leafCount: 2 }]);
    expect(await verifyExport()).toMatchObject({ whole: true, aggregates: 2, entries: 6, roots: 1 });
  });

  it('are found out when items are edited, removed or slipped in, or a version is', async () => {
    await importTable(api);
    const { items } = await table.query({ partition: 'county#433122#ruleSets', consistent: true });
    const [kept = {}] = items.filter(({ sk }) => sk === 'ruleSet#0001');
    const [register = {}] = items.filter(({ sk }) => sk === 'ruleSets');
    const faultsNow = async () => (await verifyExport()).faults.map(({ kind, key }) => [kind, key]);
    await put({ ...kept, items: [] });
    expect(await faultsNow()).toEqual([['RECORD_EDITED', 'ruleSets#433122']]);
    await remove(kept);
    expect(await faultsNow()).toEqual([['RECORD_MISSING', 'ruleSets#433122']]);
    await put(kept);
    await put({ ...kept, sk: 'ruleSet#0002', number: 2 });
    expect(await faultsNow()).toEqual([['RECORD_UNKNOWN', 'ruleSets#433122']]);
    await remove({ ...kept, sk: 'ruleSet#0002' });
    await put({ ...register, versions: [] });
    expect(await faultsNow()).toEqual([['RECORD_EDITED', 'ruleSets#433122']]);
    await put(register);
    expect(await faultsNow()).toEqual([]);
  });
});

describe('the export', () => {
  it('holds every aggregate once, however small its pages, and no other county’s', async () => {
    for (const [index, creditCode] of [codes.other, codes.techService, codes.otherTechService].entries()) {
      const input = anEmployer({ creditCode, name: `示例${index}厂` });
      await api.ask('bureau', documents.saveEmployer, { input });
    }
    const keysOf = (lines: readonly string[]): string[] =>
      lines
        .map((line) => JSON.parse(line))
        .flatMap(({ kind, aggregate }) => (kind === 'aggregate' ? aggregate.key : []));
    const keys = keysOf(await exportLines(1));
    expect(keys).toHaveLength(4);
    expect(new Set(keys)).toEqual(new Set(keysOf(await exportLines(100))));
    const { auditExport } = await api.ask('otherCountyBureau', '{ auditExport { nodes { line } } }');
    expect(auditExport.nodes).toEqual([]);
  });

  it('refuses a cursor that it did not give out', async () => {
    const { errors } = await api.send('bureau', '{ auditExport(after: "employer:x") { nodes { line } } }');
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    const unknown = await api.send('bureau', '{ auditExport(after: "what") { nodes { line } } }');
    expect(unknown.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('takes the progress of a running import for no change, and any other edit of it for one', async () => {
    await api.ask('bureau', documents.startLedgerImport, {
      input: { idempotencyKey: newKey(), fileName: 'a.xlsx', sizeBytes: 10 },
    });
    const { stores } = api.wiring;
    const { items } = await stores.listLedgerImports('433122', null, { first: 1, after: null });
    const [opened] = items;
    if (!opened) throw new Error('no import was opened');
    const context = api.wiring.openContext(publicViewer);
    const running = changeAggregate(context, 'ledgerImportRUNNING', 'ledgerImport', opened, {
      ...opened,
      state: 'RUNNING',
    });
    await stores.commit([running], null);
    await stores.showProgress('433122', opened.importId, 500, 1000);
    expect(await stores.findLedgerImport('433122', opened.importId)).toMatchObject({ processedRows: 500 });
    expect(await verifyExport()).toMatchObject({ whole: true });
    const [item] = (await table.query({ partition: 'county#433122#imports', sortPrefix: 'import#' })).items;
    await put({ ...item, fileName: 'b.xlsx' });
    expect((await verifyExport()).faults).toMatchObject([
      { kind: 'RECORD_EDITED', key: `ledgerImport#${opened.importId}` },
    ]);
  });
});
