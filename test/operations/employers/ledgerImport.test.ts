import { readFile } from 'node:fs/promises';
import type { S3Event } from 'aws-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import { readLedgerWorkbook } from '../../../functions/operations/employers/readLedgerWorkbook.ts';
import type { Cell } from '../../../functions/rules/employers/ledgerSheet.ts';
import type { AccountName } from '../../support/accounts.ts';
import { anEmployer, documents, tellStory } from '../../support/story.ts';
import { toXlsx } from '../../support/syntheticLedger.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

const demo = new URL('../../../local/demo/', import.meta.url);
const readDemo = (name: string) => readFile(new URL(name, demo));

let api: TestApi;
beforeEach(async () => {
  api = await testApi('2026-03-02');
});

const progress = `query ($id: ID!) { ledgerImport(id: $id) { dryRun state refusalCode refusalMessage processedRows totalRows
  accepted acceptedWithCorrections rejected created updated unchanged notes rejectedWorkbookUrl finishedAt } }`;
const listRows = `query ($id: ID!, $first: Int, $after: String, $outcome: LedgerRowOutcome) { ledgerImport(id: $id) {
  rows(first: $first, after: $after, outcome: $outcome) {
    nodes { sheet sheetRow name outcome codes remarks { code column message } } pageInfo { hasNextPage endCursor } } } }`;

type Started = { id: string; key: string };

async function start(as: AccountName = 'bureau', sizeBytes = 1000, dryRun = false): Promise<Started> {
  const input = { idempotencyKey: newKey(), fileName: '台账.xlsx', sizeBytes, dryRun };
  const { startLedgerImport } = await api.ask(as, documents.startLedgerImport, { input });
  const { fields } = startLedgerImport.upload;
  const key = fields.find(({ name }: { name: string }) => name === 'key').value;
  return { id: startLedgerImport.import.id, key };
}

const toEvent = (key: string) => ({ Records: [{ s3: { object: { key } } }] }) as unknown as S3Event;

/** Uploads and runs an import to its end; returns what the API then says. */
async function importBytes(bytes: Uint8Array, as: AccountName = 'bureau', dryRun = false) {
  const { id, key } = await start(as, 1000, dryRun);
  await api.wiring.files.write(key, bytes, 'application/octet-stream');
  await api.intake(toEvent(key));
  const { ledgerImport } = await api.ask(as, progress, { id });
  return { id, key, ...ledgerImport };
}

async function rowsOf(id: string, outcome: string | null = null, as: AccountName = 'bureau') {
  const all: { sheetRow: number; name: string; outcome: string; codes: string[]; remarks: { column: string }[] }[] = [];
  let after: string | null = null;
  do {
    const { ledgerImport } = await api.ask(as, listRows, { id, first: 7, after, outcome });
    all.push(...ledgerImport.rows.nodes);
    after = ledgerImport.rows.pageInfo.hasNextPage ? ledgerImport.rows.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}

const countEmployers = async () => {
  let count = 0;
  let after: string | null = null;
  do {
    const query =
      'query ($after: String) { employers(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }';
    const { employers } = await api.ask('bureau', query, { after });
    count += employers.nodes.length;
    after = employers.pageInfo.hasNextPage ? employers.pageInfo.endCursor : null;
  } while (after !== null);
  return count;
};

const header = ['所属乡镇', '单位名称', '统一社会信用代码', '职工总数', '接触人数', '危害因素', '申报情况'];
const rowOf = (name: string, code: string, change: Partial<Record<number, Cell>> = {}) =>
  ['武溪镇', name, code, 20, 10, '噪声（5人）', '已申报'].map((cell, index) =>
    index in change ? (change[index] ?? null) : cell,
  );
const workbook = (...rows: Cell[][]) => toXlsx([{ name: '台账', rows: [header, ...rows] }]);

it('a dry run says what the import then comes to, and leaves the ledger as it is', async () => {
  const bytes = await readDemo('county-ledger.xlsx');
  const tried = await importBytes(bytes, 'bureau', true);
  expect(await countEmployers()).toBe(0);
  const imported = await importBytes(bytes);
  expect(await countEmployers()).toBe(imported.created);
  expect(tried.created).toBeGreaterThan(0);
  const { id: _, key: __, dryRun, rejectedWorkbookUrl: ___, finishedAt: ____, ...said } = tried;
  expect(dryRun).toBe(true);
  expect(imported).toMatchObject({ ...said, dryRun: false });
  expect(await rowsOf(tried.id)).toEqual(await rowsOf(imported.id));
  const again = await importBytes(bytes, 'bureau', true);
  expect(again).toMatchObject({ created: 0, updated: 0, unchanged: imported.created });
});

describe('the county ledger', () => {
  it('gives exactly what county-ledger.expected.json says of every row', async () => {
    const expected = JSON.parse(String(await readDemo('county-ledger.expected.json')));
    const done = await importBytes(await readDemo('county-ledger.xlsx'));
    expect(done).toMatchObject({
      state: 'FINISHED',
      processedRows: 96,
      totalRows: 96,
      created: 67,
      updated: 0,
      unchanged: 0,
    });
    const rows = await rowsOf(done.id);
    expect({
      accepted: done.accepted,
      acceptedWithCorrections: done.acceptedWithCorrections,
      rejected: done.rejected,
      rows: rows.map(({ sheetRow, name, outcome, codes }) => ({ sheetRow, name, outcome, codes })),
    }).toEqual(expected);
    for (const { outcome, remarks } of rows) expect(remarks.length > 0).toBe(outcome !== 'ACCEPTED');
    expect(await countEmployers()).toBe(67);
    expect(await rowsOf(done.id, 'REJECTED')).toEqual(rows.filter(({ outcome }) => outcome === 'REJECTED'));
  });

  it('changes nothing the second time', async () => {
    const bytes = await readDemo('county-ledger.xlsx');
    await importBytes(bytes);
    const again = await importBytes(bytes);
    expect(again).toMatchObject({ state: 'FINISHED', rejected: 29, created: 0, updated: 0, unchanged: 67 });
  });

  it('hands back the rejected rows in a workbook that can be corrected and imported', async () => {
    const done = await importBytes(await readDemo('county-ledger.xlsx'));
    const { rejectedWorkbookUrl } = done;
    const bytes = new Uint8Array(await (await fetch(rejectedWorkbookUrl)).arrayBuffer());
    const sheets = await readLedgerWorkbook(bytes);
    if (!sheets.ok) throw new Error(sheets.refusal.message);
    const [titles = [], ...rejected] = sheets.value[0]?.rows ?? [];
    expect(rejected).toHaveLength(29);
    expect(titles).toContain('统一社会信用代码');
    const uncorrected = await importBytes(bytes);
    expect(uncorrected).toMatchObject({ rejected: 29, created: 0 });

    const staff = titles.indexOf('职工总数');
    const corrected = rejected.map((row) => {
      const exposedColumn = titles.indexOf('接触职业病危害人数');
      return Number(row[exposedColumn]) > Number(row[staff]) ? row.with(staff, 500) : row;
    });
    const fixed = await importBytes(toXlsx([{ name: '退回', rows: [titles, ...corrected] as Cell[][] }]));
    expect(fixed).toMatchObject({ created: 6, updated: 0, rejected: 23 });
  });
});

describe('rows that the ledger already speaks against', () => {
  const code = '91433122MAQCG2KEAB';

  it('updates the record of the same employer and keeps what the platform knows of it', async () => {
    await importBytes(workbook(rowOf('示例甲厂', code)));
    expect(await importBytes(workbook(rowOf('示例甲厂', code, { 3: 25 })))).toMatchObject({ created: 0, updated: 1 });
  });

  it('changes nothing where a cell says nothing, or the workbook lacks the column', async () => {
    const story = tellStory(api);
    await story.saveEmployer({
      creditCode: code,
      name: '示例甲厂',
      staff: 20,
      exposed: 10,
      factors: [{ name: '木粉尘', exposed: 8 }],
    });
    const silent = await importBytes(workbook(rowOf('示例甲厂', code, { 5: null, 6: null })));
    expect(silent).toMatchObject({ updated: 0, unchanged: 1, acceptedWithCorrections: 1 });
    expect(await importBytes(workbook(rowOf('示例甲厂', code, { 3: 30, 5: null })))).toMatchObject({ updated: 1 });
    const query = '{ employers { nodes { id staff declared factorCount industryCode } } }';
    const { employers } = await api.ask('bureau', query);
    expect(employers.nodes).toMatchObject([{ staff: 30, declared: true, factorCount: 1, industryCode: 'C202' }]);
    const { employer } = await api.ask('bureau', documents.employer, { id: employers.nodes[0].id });
    expect(employer.phone).toBe('0743-4260000');
  });

  it('rejects a credit code that is registered under another name', async () => {
    await importBytes(workbook(rowOf('示例甲厂', code)));
    const done = await importBytes(workbook(rowOf('示例乙厂', code)));
    expect(done).toMatchObject({ rejected: 1, created: 0, updated: 0 });
    expect(await rowsOf(done.id)).toMatchObject([
      { codes: ['NAME_DIFFERS'], remarks: [{ message: expect.stringContaining('示例甲厂') }] },
    ]);
    expect(done.rejectedWorkbookUrl).toBeTruthy();
  });

  it('takes for a patrol body only its own employers', async () => {
    await importBytes(workbook(rowOf('示例丙厂', '91433122MA1C6Q23T4', { 0: '浦市镇' })));
    const done = await importBytes(
      workbook(
        rowOf('示例甲厂', code),
        rowOf('示例乙厂', '91433122MA4FJ6FF4B', { 0: '浦市镇' }),
        rowOf('示例丙厂', '91433122MA1C6Q23T4'),
      ),
      'patrolBody',
    );
    expect(done).toMatchObject({ accepted: 1, rejected: 2, created: 1 });
    expect((await rowsOf(done.id, null, 'patrolBody')).map(({ codes }) => codes)).toEqual([
      [],
      ['BODY_NOT_YOURS'],
      ['BODY_NOT_YOURS'],
    ]);
    const { errors } = await api.send('otherPatrolBody', progress, { id: done.id });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('a file that cannot be taken is refused as a whole and leaves nothing behind', () => {
  it.each([
    ['no workbook', 'NOT_A_WORKBOOK', async () => new TextEncoder().encode('name,code\n')],
    ['cut off', 'NOT_A_WORKBOOK', async () => (await readDemo('county-ledger.xlsx')).subarray(0, 9000)],
    [
      'without a header',
      'HEADER_NOT_FOUND',
      async () =>
        toXlsx([
          {
            name: '表',
            rows: [
              ['甲', '乙'],
              [1, 2],
            ],
          },
        ]),
    ],
    ['over 20 MB', 'FILE_TOO_LARGE', async () => new Uint8Array(20 * 1024 * 1024 + 1)],
  ])('%s', async (_, refusalCode, make) => {
    const done = await importBytes(await make());
    expect(done).toMatchObject({
      state: 'REFUSED',
      refusalCode,
      refusalMessage: expect.stringMatching(/[\u4e00-\u9fff]/),
      finishedAt: expect.any(String),
      rejectedWorkbookUrl: null,
    });
    expect(await rowsOf(done.id)).toEqual([]);
    expect(await countEmployers()).toBe(0);
  });

  it('and so is a wrong announcement', async () => {
    for (const bad of [{ fileName: 'a.xls' }, { sizeBytes: 20 * 1024 * 1024 + 1 }, { sizeBytes: 0 }]) {
      const input = { idempotencyKey: newKey(), fileName: 'a.xlsx', sizeBytes: 1, ...bad };
      const { startLedgerImport } = await api.ask('bureau', documents.startLedgerImport, { input });
      expect(startLedgerImport.__typename).toBe('InvalidInput');
    }
  });
});

describe('an import that is cut off or delivered twice', () => {
  it('goes on from where it stood when its event comes again', async () => {
    const bytes = await readDemo('county-ledger.xlsx');
    const { id, key } = await start();
    await api.wiring.files.write(key, bytes, 'application/octet-stream');
    const { write } = api.wiring.files;
    const files = api.wiring.files as { write: typeof write };
    files.write = () => Promise.reject(new Error('the function was ended'));
    await expect(api.intake(toEvent(key))).rejects.toThrow('ended');
    files.write = write;
    expect((await api.ask('bureau', progress, { id })).ledgerImport).toMatchObject({ state: 'RUNNING' });
    expect(await countEmployers()).toBe(67);
    await api.intake(toEvent(key));
    const { ledgerImport } = await api.ask('bureau', progress, { id });
    expect(ledgerImport).toMatchObject({ state: 'FINISHED', accepted: 49, rejected: 29, unchanged: 67 });
  });

  it('is taken once when delivered twice, one after the other or at once', async () => {
    const { key, id, finishedAt } = await importBytes(await readDemo('county-ledger.xlsx'));
    api.setToday('2026-03-03');
    await Promise.all([api.intake(toEvent(key)), api.intake(toEvent(key))]);
    const { ledgerImport } = await api.ask('bureau', progress, { id });
    expect(ledgerImport).toMatchObject({ state: 'FINISHED', finishedAt, created: 67 });

    const second = await start();
    await api.wiring.files.write(
      second.key,
      workbook(rowOf('示例甲厂', '91433122MA4FJ6FF4B')),
      'application/octet-stream',
    );
    await Promise.all([api.intake(toEvent(second.key)), api.intake(toEvent(second.key))]);
    expect((await api.ask('bureau', progress, { id: second.id })).ledgerImport).toMatchObject({ state: 'FINISHED' });
  });

  it('two files with the same employers at once lose no row', async () => {
    const story = tellStory(api);
    await story.saveEmployer(anEmployer());
    const bytes = await readDemo('county-ledger.xlsx');
    const [one, other] = await Promise.all([importBytes(bytes), importBytes(bytes)]);
    for (const done of [one, other]) expect(done).toMatchObject({ state: 'FINISHED', rejected: 29 });
    expect(await countEmployers()).toBe(67);
  });

  it('ignores uploads that no import has opened', async () => {
    await api.intake(toEvent(`uploads/433122/ledger-imports/${'0'.repeat(26)}.xlsx`));
    await api.intake(toEvent('uploads/433122/signed-reports/x/y/z.pdf'));
    expect(await countEmployers()).toBe(0);
  });
});
