import { beforeEach, describe, expect, it } from 'vitest';
import { type AuditEntry, digestOf, emptyHash, hashAuditEntry } from '../../../functions/rules/kernel/auditChain.ts';
import type { Instant } from '../../../functions/rules/kernel/plainDate.ts';
import { toRecordValue } from '../../../functions/storage/auditedItems.ts';
import { type DynamoTable, type Item, openDynamoTable } from '../../../functions/storage/dynamo.ts';
import { type ItemRenewal, itemRenewals } from '../../../functions/storage/itemRenewals.ts';
import { findItemVersion } from '../../../functions/storage/items.ts';
import { migrateItem } from '../../../functions/storage/migrateItem.ts';
import { migrateItems } from '../../../local/backup/migrateItems.ts';
import { codes } from '../../support/accounts.ts';
import { auditFaultsOf } from '../../support/auditExport.ts';
import { aFiledReport } from '../../support/reviews.ts';
import { type TestApi, testApi } from '../../support/testApi.ts';

const partition = `county#433122#employer#${codes.own}`;
const reportQuery = `query ($id: ID!) { report(id: $id) { id state filing { receiptNumber filedOn late workingDaysLate } } }`;

let api: TestApi;
let table: DynamoTable;
let reportId: string;
beforeEach(async () => {
  api = await testApi();
  const { tableName, region, dynamodbEndpoint } = api.wiring.environment;
  table = openDynamoTable(tableName, { region, endpoint: dynamodbEndpoint });
  ({ reportId } = await aFiledReport(api));
});

const migrate = (dryRun: boolean, more: object = {}) => migrateItems(api.wiring.environment, { dryRun, ...more });
const put = (items: readonly Item[]) => table.transact(items.map((item) => ({ kind: 'put', item })));

async function itemsOf(entity: string): Promise<Item[]> {
  const { items } = await table.query({ partition, consistent: true });
  return items.filter((item) => item['entity'] === entity);
}

async function getOnlyOf(entity: string): Promise<Item> {
  const [only, ...others] = await itemsOf(entity);
  if (!only || others.length > 0) throw new Error(`not one ${entity}`);
  return only;
}

/** Has the employer's partition as if these records had been written so from the beginning: chain and head follow. */
async function writeAsEarlier(earlier: readonly Item[]): Promise<void> {
  const digests = new Map(
    earlier.map((item) => [
      item['entity'] === 'employer' ? 'employer' : String(item['sk']),
      digestOf(toRecordValue(item)),
    ]),
  );
  let previousHash = emptyHash;
  const chain = (await itemsOf('audit')).map((item) => {
    const { pk, sk, entity, itemVersion, ...entry } = item as Item & AuditEntry;
    const told = Object.entries(entry.digests).map(([name, digest]) => [name, digests.get(name) ?? digest]);
    const body = { ...entry, digests: Object.fromEntries(told), previousHash };
    previousHash = hashAuditEntry(body);
    return { pk, sk, entity, itemVersion, ...body, hash: previousHash };
  });
  const root = earlier.find(({ entity }) => entity === 'employer') ?? (await getOnlyOf('employer'));
  const head = { ...(root['auditHead'] as object), hash: previousHash };
  await put([...earlier.filter((item) => item !== root), ...chain, { ...root, auditHead: head }]);
}

/** The filed report as the first release wrote it. */
async function writeFirstReport(): Promise<Item> {
  const { basics: _, measures: __, conclusion: ___, ...report } = await getOnlyOf('report');
  const { workingDaysLate: ____, ...filing } = report['filing'] as Item;
  const first = { ...report, filing, itemVersion: 1 };
  await writeAsEarlier([first]);
  return first;
}

const isWhole = async (): Promise<void> => expect((await auditFaultsOf(api)).faults).toEqual([]);

describe('migrating items', () => {
  it('has nothing to do where everything is of today', async () => {
    expect(await migrate(false)).toMatchObject({ older: {}, migrated: 0, changed: 0, left: [] });
  });

  it('writes a report of the first release in today’s form, and its audit chain stays whole', async () => {
    await writeFirstReport();
    await isWhole();
    const read = await api.ask('bureau', reportQuery, { id: reportId });
    const entries = (await itemsOf('audit')).length;

    expect(await migrate(true)).toMatchObject({ older: { 'report 1': 1 }, migrated: 0, left: [] });
    expect(await getOnlyOf('report')).toMatchObject({ itemVersion: 1 });

    expect(await migrate(false)).toMatchObject({ older: { 'report 1': 1 }, migrated: 1, changed: 0, left: [] });
    expect(await getOnlyOf('report')).toMatchObject({ itemVersion: 2, basics: null, filing: { workingDaysLate: 0 } });
    await isWhole();
    const chain = await itemsOf('audit');
    expect(chain).toHaveLength(entries + 1);
    expect(chain.at(-1)).toMatchObject({ operation: 'migrateItems', actor: { subject: 'migrate-items' } });
    expect(await api.ask('bureau', reportQuery, { id: reportId })).toEqual(read);

    expect(await migrate(false)).toMatchObject({ older: {}, migrated: 0 });
  });

  it('leaves what was tampered with as it is, and says so', async () => {
    const first = await writeFirstReport();
    await put([{ ...first, contact: '改动' }]);
    const report = await migrate(false);
    expect(report).toMatchObject({ older: { 'report 1': 1 }, migrated: 0, changed: 0 });
    expect(report.left).toEqual([
      {
        place: `${partition} ${first['sk']}`,
        reason: `记录 ${first['sk']} 与最后一次留痕的摘要不符，被改动过。`,
      },
    ]);
    expect(await getOnlyOf('report')).toMatchObject({ itemVersion: 1, contact: '改动' });
  });

  it('writes nothing over that somebody else wrote meanwhile', async () => {
    const first = await writeFirstReport();
    const run = { now: '2026-03-11T00:00:00.000Z' as Instant, requestId: 'late' };
    const renewal = itemRenewals['report'] as ItemRenewal;
    await migrate(false);
    const [report, chain] = [await getOnlyOf('report'), await itemsOf('audit')];
    expect(await migrateItem(table, first, renewal, run)).toEqual({ outcome: 'CHANGED' });
    expect(await migrateItem(table, first, { ...renewal, aggregateOf: null }, run)).toEqual({ outcome: 'CHANGED' });
    expect(await getOnlyOf('report')).toEqual(report);
    expect(await itemsOf('audit')).toEqual(chain);
  });

  it('renews a root and an item that no chain tells of, for entities whose version is raised some day', async () => {
    const versionOf = (entity: string) => (entity === 'employer' || entity === 'receipt' ? 2 : findItemVersion(entity));
    const renew = (item: Item): Item => ({ ...item, note: null, itemVersion: 2 });
    const renewals: Record<string, ItemRenewal> = {
      employer: {
        renew,
        aggregateOf: ({ county, creditCode }) => ({ kind: 'employer', county: String(county), id: String(creditCode) }),
      },
      receipt: { renew, aggregateOf: null },
    };
    const before = await getOnlyOf('employer');
    const report = await migrate(false, { versionOf, renewals });
    expect(report).toMatchObject({ older: { 'employer 1': 1, 'receipt 1': 1 }, migrated: 2, left: [] });
    expect(await getOnlyOf('employer')).toMatchObject({
      itemVersion: 2,
      note: null,
      version: Number(before['version']) + 1,
    });
    await isWhole();
  });

  it('names what it has no way for: a form of a later program, and one without a renewal', async () => {
    const first = await writeFirstReport();
    const { left } = await migrate(false, { renewals: {} });
    expect(left).toEqual([{ place: `${partition} ${first['sk']}`, reason: '没有从 report 第 1 版到第 2 版的办法。' }]);
    await put([{ ...first, itemVersion: 99 }]);
    const later = await migrate(false);
    expect(later).toMatchObject({ older: {}, migrated: 0 });
    expect(later.left[0]?.reason).toBe('本程序不认识 report 的第 99 版：请用较新的程序。');
  });
});
