import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readLedgerWorkbook } from '../../../functions/operations/employers/readLedgerWorkbook.ts';
import { writeRejectedWorkbook } from '../../../functions/operations/employers/writeRejectedWorkbook.ts';
import { findPresetCounty } from '../../../functions/rules/counties/presetCounties.ts';
import { computeCheckCharacter } from '../../../functions/rules/employers/creditCode.ts';
import { ledgerColumns } from '../../../functions/rules/employers/ledgerColumns.ts';
import type { Cell } from '../../../functions/rules/employers/ledgerSheet.ts';
import { type LedgerReading, type LedgerRow, readLedger } from '../../../functions/rules/employers/readLedger.ts';
import { toLedgerSummary } from '../../../functions/rules/employers/toLedgerSummary.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { defectsPerHundred, syntheticLedger, toXlsx } from '../../support/syntheticLedger.ts';

const demo = new URL('../../../local/demo/', import.meta.url);
const shared = new URL('../../../../shared/data/', import.meta.url);
const today = plainDate('2026-03-02');

async function read(bytes: Uint8Array): Promise<LedgerReading> {
  const county = findPresetCounty('433122');
  const sheets = await readLedgerWorkbook(bytes);
  if (county === null || !sheets.ok) throw new Error('refused');
  const reading = readLedger(sheets.value, { county, today });
  if (!reading.ok) throw new Error(reading.refusal.code);
  return reading.value;
}

const isRejected = ({ outcome }: LedgerRow) => outcome === 'REJECTED';
const place = (key: string) => ledgerColumns.findIndex((column) => column.key === key);

describe("the county's ledger", () => {
  it('gives exactly what is expected of each row', async () => {
    const expected: unknown = JSON.parse(readFileSync(new URL('county-ledger.expected.json', demo), 'utf8'));
    const reading = await read(readFileSync(new URL('county-ledger.xlsx', demo)));
    expect(toLedgerSummary(reading)).toEqual(expected);
    expect(reading.skipped).toEqual({ EMPTY: 0, SUBTOTAL: 13, REPEATED_HEADER: 0, REMARK: 0, HEADING: 0 });
    expect(reading.notes).toEqual([]);
  });

  it.skipIf(!existsSync(shared))('is the one that was handed over', () => {
    for (const file of ['county-ledger.xlsx', 'county-ledger.expected.json']) {
      expect(readFileSync(new URL(file, demo)).equals(readFileSync(new URL(file, shared)))).toBe(true);
    }
  });
});

describe('the workbook of rejected rows', () => {
  it('gives the rejected rows again, each with the same reasons, but for duplicates whose first row is not in it', async () => {
    const rejected = (await read(readFileSync(new URL('county-ledger.xlsx', demo)))).rows.filter(isRejected);
    const again = await read(await writeRejectedWorkbook(rejected));
    const expected = rejected.map(({ name, codes }) => ({
      name,
      codes: codes.filter((code) => code !== 'CREDIT_CODE_DUPLICATE'),
    }));
    expect(again.rows.map(({ name, codes }) => ({ name, codes }))).toEqual(expected);
    expect(again.rows.filter(isRejected).map(({ cells }) => cells)).toEqual(
      rejected.filter(({ codes }) => !codes.includes('CREDIT_CODE_DUPLICATE')).map(({ cells }) => cells),
    );
    expect(again.notes).toEqual([]);
  });

  it('is accepted whole once it is corrected', async () => {
    const rejected = (await read(syntheticLedger({ rows: 300, seed: 3 }))).rows.filter(isRejected);
    const sheets = await readLedgerWorkbook(await writeRejectedWorkbook(rejected));
    const [header = [], ...rows] = sheets.ok ? (sheets.value[0]?.rows ?? []) : [];
    const corrected = rows.map((row, at) => correct(row, at));
    const reading = await read(toXlsx([{ name: '退回修改', rows: [header, ...corrected] }]));
    expect(reading.rows).toHaveLength(rejected.length);
    expect(reading.rejected).toBe(0);
  });

  it('shows header, cells, reasons and advice, with the place in the file', async () => {
    const rejected = (await read(readFileSync(new URL('county-ledger.xlsx', demo)))).rows
      .filter(isRejected)
      .slice(0, 1);
    const sheets = await readLedgerWorkbook(await writeRejectedWorkbook(rejected));
    const rows = sheets.ok ? sheets.value[0]?.rows : [];
    expect(rows?.[0]).toEqual([...ledgerColumns.map(({ title }) => title), '问题', '修改办法']);
    expect(rows?.[1]?.slice(0, 4)).toEqual([4, '武溪镇', '泸溪示例004机械加工专业合作社', '91433122MA531HQTL0']);
    expect(rows?.[1]?.slice(-2)).toEqual([
      '原第 7 行：统一社会信用代码“91433122MA531HQTL0”有误：校验位不符。',
      '请对照营业执照逐位核对，以文本格式填写。',
    ]);
  });

  it('keeps hostile text as text', async () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x")', '\t=1', '<b>&"', '甲\u0001乙', '_x0041_'];
    const header = ledgerColumns.map(({ title }) => title);
    const rows = texts.map((text): Cell[] => [1, '武溪镇', `示例${text}`, null, text, text, text]);
    const written = await writeRejectedWorkbook((await read(toXlsx([{ name: '台账', rows: [header, ...rows] }]))).rows);
    const sheets = await readLedgerWorkbook(written);
    const given = sheets.ok ? sheets.value[0]?.rows.slice(1).map((row) => row[4]) : [];
    expect(given?.slice(0, 7)).toEqual(texts.slice(0, 7));
    const xml = strFromU8(unzipSync(written)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).not.toMatch(/<f[ >]|t="str"|hyperlink/);
    expect(strFromU8(unzipSync(written)['xl/styles.xml'] ?? new Uint8Array())).toContain('numFmtId="49"');
  });

  it('keeps days, numbers and booleans as they are', async () => {
    const header = ledgerColumns.map(({ title }) => title);
    const row: Cell[] = [1, '武溪镇', '泸溪示例甲厂', null];
    row[place('lastTestOn')] = new Date('2023-06-07');
    row[place('declared')] = true;
    row[place('staff')] = 26;
    const rejected = (await read(toXlsx([{ name: '台账', rows: [header, row] }]))).rows;
    const again = (await read(await writeRejectedWorkbook(rejected))).rows;
    expect(again[0]?.cells).toEqual(rejected[0]?.cells);
  });

  it('is a workbook even without rows', async () => {
    const sheets = await readLedgerWorkbook(await writeRejectedWorkbook([]));
    expect(sheets.ok && sheets.value[0]?.rows).toHaveLength(1);
  });
});

/** A rejected row of `syntheticLedger` put right, with a credit code of its own. */
function correct(row: readonly Cell[], at: number): Cell[] {
  const first17 = `91433122MB${String(at).padStart(7, '0')}`;
  return row
    .with(place('creditCode'), first17 + computeCheckCharacter(first17))
    .with(place('staff'), 1000)
    .with(place('lastTestOn'), '2023-06-07');
}

describe('syntheticLedger', () => {
  it('gives the same bytes for the same seed, and the stated shares of defects', async () => {
    const bytes = syntheticLedger({ rows: 1000, seed: 1 });
    expect(syntheticLedger({ rows: 1000, seed: 1 })).toEqual(bytes);
    expect(syntheticLedger({ rows: 1000, seed: 2 })).not.toEqual(bytes);
    const { accepted, acceptedWithCorrections, rejected } = await read(bytes);
    expect({ accepted, acceptedWithCorrections, rejected }).toEqual({
      accepted: 900,
      acceptedWithCorrections: 10 * defectsPerHundred.corrected,
      rejected: 10 * defectsPerHundred.rejected,
    });
  });
});
