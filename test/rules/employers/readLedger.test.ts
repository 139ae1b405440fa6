import { describe, expect, it } from 'vitest';
import { computeCheckCharacter } from '../../../functions/rules/employers/creditCode.ts';
import { ledgerCodes } from '../../../functions/rules/employers/ledgerCodes.ts';
import type { Cell, LedgerSheet } from '../../../functions/rules/employers/ledgerSheet.ts';
import { readLedger } from '../../../functions/rules/employers/readLedger.ts';
import { toLedgerSummary } from '../../../functions/rules/employers/toLedgerSummary.ts';
import {
  aRow,
  aSheet,
  codeA,
  codeB,
  down,
  luxi,
  type RowCells,
  read,
  readRow,
  readRows,
  titles,
  today,
} from './ledgerFixture.ts';

const context = { county: luxi(), today };
const wrongCode = '91433122MAQCG2KEAC';

/** One row each: what stands in it, and the codes it earns. */
const verdicts: readonly (readonly [RowCells, ...string[]])[] = [
  [{}],
  [{ bodyId: null }, 'BODY_MISSING'],
  [{ bodyId: '无' }, 'BODY_MISSING'],
  [{ bodyId: '火星镇' }, 'BODY_UNKNOWN'],
  [{ bodyId: '高新区' }],
  [{ bodyId: '科工信局' }],
  [{ bodyId: '白羊溪' }],
  [{ name: null }, 'NAME_MISSING'],
  [{ name: ' 泸溪示例甲厂' }, 'NAME_TRIMMED'],
  [{ creditCode: null }, 'CREDIT_CODE_MISSING'],
  [{ creditCode: '/' }, 'CREDIT_CODE_MISSING'],
  [{ creditCode: wrongCode }, 'CREDIT_CODE_CHECK'],
  [{ creditCode: Number('914331227483829173') }, 'CREDIT_CODE_CHECK'],
  [{ creditCode: 433122000012345 }, 'CREDIT_CODE_CHECK'],
  [{ creditCode: `${codeA} ` }, 'CREDIT_CODE_NORMALISED'],
  [{ creditCode: codeA.toLowerCase() }, 'CREDIT_CODE_NORMALISED'],
  [{ industryCode: '202' }, 'INDUSTRY_CODE_NORMALISED'],
  [{ industryCode: 202 }, 'INDUSTRY_CODE_NORMALISED'],
  [{ industryCode: 'A202' }, 'INDUSTRY_CODE_INVALID'],
  [{ industryCode: '无' }],
  [{ size: '规上' }, 'SIZE_UNKNOWN'],
  [{ size: null }],
  [{ phone: 13812345678 }],
  [{ phone: '０７４３-4260000' }, 'DIGITS_NORMALISED'],
  [{ staff: null }, 'STAFF_MISSING'],
  [{ staff: '约30' }, 'STAFF_INVALID'],
  [{ staff: -1 }, 'STAFF_INVALID'],
  [{ staff: 1_000_000 }],
  [{ staff: 1_000_001 }, 'STAFF_INVALID'],
  [{ staff: '26人', exposed: '１３' }, 'DIGITS_NORMALISED'],
  [{ staff: '26' }],
  [{ exposed: null }, 'EXPOSED_MISSING'],
  [{ exposed: 1.5 }, 'EXPOSED_INVALID'],
  [{ exposed: 26 }],
  [{ exposed: 27 }, 'EXPOSED_ABOVE_STAFF'],
  [{ exposed: 0, factors: null }],
  [{ factors: '噪声（26人）' }],
  [{ factors: '噪声（27人）' }, 'FACTOR_EXPOSED_ABOVE_STAFF'],
  [{ factors: '噪声（1000001人）', staff: 1_000_000 }, 'FACTOR_EXPOSED_INVALID'],
  [{ factors: Array.from({ length: 201 }, (_, at) => `因素甲${at}乙`).join('、') }, 'FACTORS_TOO_MANY'],
  [{ factors: '噪'.repeat(5001) }, 'TEXT_TOO_LONG'],
  [{ declared: null }, 'DECLARATION_ASSUMED'],
  [{ declared: '—' }, 'DECLARATION_ASSUMED'],
  [{ declared: '无' }],
  [{ declared: true }],
  [{ declared: '2023年3月' }, 'DECLARATION_UNKNOWN'],
  [{ lastTestOn: '2022年13月' }, 'TEST_DATE_INVALID'],
  [{ lastTestOn: '2022年12月' }, 'TEST_DATE_DAY_ASSUMED'],
  [{ lastTestOn: '未检测', lastTestResult: null }],
  [{ lastTestOn: today }],
  [{ lastTestOn: '2026-03-03' }, 'TEST_DATE_FUTURE'],
  [{ lastTestResult: '待出' }, 'TEST_RESULT_UNKNOWN'],
  [{ productionStartOn: '2019年' }, 'PRODUCTION_DATE_INVALID'],
  [{ productionStartOn: '2019年3月' }, 'PRODUCTION_DATE_DAY_ASSUMED'],
  [{ productionStartOn: '2026/3/3' }, 'PRODUCTION_DATE_FUTURE'],
  [{ note: '字'.repeat(500) }],
  [{ note: '字'.repeat(501) }, 'TEXT_TOO_LONG'],
  [{ note: '字'.repeat(2001) }, 'TEXT_TOO_LONG'],
  [{ name: null, creditCode: wrongCode, exposed: 27 }, 'NAME_MISSING', 'CREDIT_CODE_CHECK', 'EXPOSED_ABOVE_STAFF'],
  [{ lastTestOn: 'x', exposed: 27, staff: '26人' }, 'EXPOSED_ABOVE_STAFF', 'TEST_DATE_INVALID'],
  [{ staff: 'x', exposed: 27, factors: '噪声（28人）' }, 'STAFF_INVALID'],
  [
    { productionStartOn: '2019年3月', declared: '', name: '泸溪示例甲厂 ' },
    'NAME_TRIMMED',
    'DECLARATION_ASSUMED',
    'PRODUCTION_DATE_DAY_ASSUMED',
  ],
];

describe('a row', () => {
  it.each(verdicts.map(([cells, ...codes]) => ({ cells, codes })))('with $cells earns $codes', ({ cells, codes }) => {
    const row = readRow(cells);
    expect(row.codes).toEqual(codes);
    const kinds = codes.map((code) => ledgerCodes[code as keyof typeof ledgerCodes].kind);
    const outcome = kinds.includes('PROBLEM')
      ? 'REJECTED'
      : codes.length > 0
        ? 'ACCEPTED_WITH_CORRECTIONS'
        : 'ACCEPTED';
    expect(row.outcome).toBe(outcome);
    expect(row.employer === null).toBe(outcome === 'REJECTED');
    expect(row.cells === null).toBe(outcome !== 'REJECTED');
    expect(row.problems.length > 0).toBe(outcome === 'REJECTED');
    expect(row.corrections.length > 0).toBe(outcome === 'ACCEPTED_WITH_CORRECTIONS');
  });

  it('can earn every code of the table that a file alone can bring about', () => {
    const seen = new Set(verdicts.flatMap(([, ...codes]) => codes));
    const elsewhere = ['CREDIT_CODE_DUPLICATE', 'BODY_FILLED_DOWN'];
    // Of the mutation (a ledger has no county and no unnamed factor) and of what the store already holds.
    const notOfAFile = ['COUNTY_UNKNOWN', 'FACTOR_NAME_MISSING', 'BODY_NOT_YOURS', 'NAME_DIFFERS', 'CHANGED_MEANWHILE'];
    const expected = Object.keys(ledgerCodes).filter((code) => ![...elsewhere, ...notOfAFile].includes(code));
    expect([...seen].sort()).toEqual(expected.sort());
  });

  it('becomes an employer', () => {
    expect(readRow({ declared: '是', factors: '木粉尘（12人）；噪声', note: '/' }).employer).toEqual({
      county: '433122',
      creditCode: codeA,
      name: '泸溪示例甲厂',
      legalRepresentative: '示例人',
      phone: '0743-4260000',
      address: '泸溪县武溪镇示例路1号',
      bodyId: '433122107',
      industryName: '木业胶合板',
      industryCode: 'C202',
      size: 'SMALL',
      economicType: '私营',
      staff: 26,
      exposed: 13,
      factors: [
        { name: '木粉尘', exposed: 12 },
        { name: '噪声', exposed: null },
      ],
      declared: true,
      lastTestOn: '2023-06-07',
      lastTestResult: 'CONFORMING',
      productionStartOn: '2019-03-11',
      note: null,
    });
  });

  it('says from what to what it was corrected', () => {
    expect(readRow({ staff: '２６人' }).corrections).toEqual([
      {
        code: 'DIGITS_NORMALISED',
        path: 'staff',
        column: '职工总数',
        message: '“２６人”已读作“26”',
        from: '２６人',
        to: '26',
      },
    ]);
  });
});

describe('credit codes', () => {
  it('belong to the first row of the file, even a rejected one; later rows name it', () => {
    const rows = readRows(aRow({ exposed: 99 }), aRow({ name: '泸溪示例乙厂' }), aRow({ creditCode: ` ${codeA}` }));
    expect(rows.map(({ codes }) => codes)).toEqual([
      ['EXPOSED_ABOVE_STAFF'],
      ['CREDIT_CODE_DUPLICATE'],
      ['CREDIT_CODE_DUPLICATE'],
    ]);
    expect(rows[2]?.problems[0]?.message).toBe(
      `统一社会信用代码“${codeA}”与第 2 行重复，请核对是哪一家单位，同一单位只保留一行。`,
    );
  });

  it('that are wrong are reported as wrong each time', () => {
    const rows = readRows(aRow({ creditCode: wrongCode }), aRow({ creditCode: wrongCode }));
    expect(rows.map(({ codes }) => codes)).toEqual([['CREDIT_CODE_CHECK'], ['CREDIT_CODE_CHECK']]);
  });

  it('are compared across sheets', () => {
    const reading = read(
      aSheet([titles, aRow()], { name: '武溪镇' }),
      aSheet([titles, aRow({ creditCode: codeB }), aRow()], { name: '浦市镇' }),
    );
    expect(reading.rows[2]?.problems[0]?.fault).toContain('工作表“武溪镇”第 2 行');
    expect(toLedgerSummary(reading)).toMatchObject({
      accepted: 2,
      rejected: 1,
      rows: [
        { sheet: '武溪镇', sheetRow: 2 },
        { sheet: '浦市镇', sheetRow: 2 },
        { sheet: '浦市镇', sheetRow: 3 },
      ],
    });
  });
});

describe('bodies', () => {
  const noBody = aRow({ bodyId: null, creditCode: codeB });

  it('in a merged range count for each of its rows, without a correction', () => {
    const reading = read(aSheet([titles, aRow(), noBody], { merges: [down(1, 1, 2)] }));
    expect(reading.rows.map(({ codes }) => codes)).toEqual([[], []]);
    expect(reading.rows[1]?.employer?.bodyId).toBe('433122107');
  });

  it('left blank are taken from above, with a correction', () => {
    const row = readRows(aRow(), noBody)[1];
    expect(row?.codes).toEqual(['BODY_FILLED_DOWN']);
    expect(row?.corrections[0]).toMatchObject({ from: null, to: '武溪镇' });
  });

  it('are not taken over a subtotal, nor from nowhere', () => {
    const rows = readRows(noBody, aRow(), ['小计', null, '1家'], noBody);
    expect(rows.map(({ codes }) => codes)).toEqual([
      ['BODY_MISSING'],
      [],
      ['CREDIT_CODE_DUPLICATE', 'BODY_MISSING'].sort(),
    ]);
  });

  it('that are unknown stay so when taken from above', () => {
    const rows = readRows(aRow({ bodyId: '火星镇' }), noBody);
    expect(rows.map(({ codes }) => codes)).toEqual([['BODY_UNKNOWN'], ['BODY_UNKNOWN']]);
  });

  it('end with their merged range', () => {
    const reading = read(
      aSheet([titles, aRow(), noBody, aRow({ bodyId: null, creditCode: '91433122MA4FJ6FF4B' })], {
        merges: [down(1, 1, 2)],
      }),
    );
    expect(reading.rows[2]?.codes).toEqual(['BODY_FILLED_DOWN']);
  });

  it('are kept with a rejected row, so that it can stand alone', () => {
    const rejected = aRow({ bodyId: null, creditCode: null });
    const merged = read(aSheet([titles, aRow(), rejected], { merges: [down(1, 1, 2)] })).rows[1];
    expect(merged?.cells?.[1]).toBe('武溪镇');
    expect(readRows(aRow(), rejected)[1]?.cells?.[1]).toBe('武溪镇');
  });
});

describe('a row of its own that names the body of the rows below', () => {
  const below = [aRow({ bodyId: null }), aRow({ bodyId: null, creditCode: codeB, name: '泸溪示例乙厂' })];
  const bodiesOf = (sheet: LedgerSheet) => read(sheet).rows.map(({ employer, codes }) => [employer?.bodyId, codes]);

  it.each([
    ['一、浦市镇（2家）', 0],
    ['（二）浦市镇', 2],
    ['3. 浦市', 0],
    ['泸溪县浦市镇', 5],
  ])('%s in column %i', (text, column) => {
    const heading = titles.map((_, place) => (place === column ? text : null));
    expect(bodiesOf(aSheet([titles, heading, ...below]))).toEqual([
      ['433122108', ['BODY_FILLED_DOWN']],
      ['433122108', ['BODY_FILLED_DOWN']],
    ]);
  });

  it('with its number in another cell, or merged across the sheet', () => {
    const numbered = ['一', null, '浦市镇'];
    expect(bodiesOf(aSheet([titles, numbered, ...below]))[0]).toEqual(['433122108', ['BODY_FILLED_DOWN']]);
    const merges = [{ top: 1, bottom: 1, left: 0, right: titles.length - 1 }];
    const across = ['二、浦市镇', ...titles.slice(1).map(() => null)];
    expect(bodiesOf(aSheet([titles, across, ...below], { merges }))[1]).toEqual(['433122108', ['BODY_FILLED_DOWN']]);
  });

  it('gives way to the next one, and is not guessed from other sentences', () => {
    const rows = [titles, ['浦市镇'], below[0] ?? [], ['合水镇'], below[1] ?? [], ['规模以上企业']];
    expect(bodiesOf(aSheet(rows)).map(([body]) => body)).toEqual(['433122108', '433122109']);
    expect(read(aSheet(rows)).skipped.HEADING).toBe(2);
  });
});

describe('rows that are read over', () => {
  it.each([
    ['小计', 'SUBTOTAL'],
    ['合 计', 'SUBTOTAL'],
    ['武溪镇小计', 'SUBTOTAL'],
    ['总计：12家', 'SUBTOTAL'],
    ['共计（12家）', 'SUBTOTAL'],
  ])('%s', (label, kind) => {
    for (const row of [
      [label, null, '8家', null],
      [null, label],
      [null, null, label, null, 12, 13],
    ]) {
      const reading = read(aSheet([titles, aRow(), row]));
      expect(reading.rows).toHaveLength(1);
      expect(reading.skipped).toMatchObject({ [kind]: 1 });
    }
  });

  it('do not include an employer whose name sounds like a total', () => {
    expect(readRow({ name: '泸溪示例合计' }).outcome).toBe('ACCEPTED');
    expect(readRow({ name: '泸溪示例合计科技厂', creditCode: null }).codes).toEqual(['CREDIT_CODE_MISSING']);
  });

  it('are headers repeated on each page, empty rows and prefilled numbers', () => {
    const reading = read(aSheet([titles, aRow(), titles, [], [null, null], [98], [99, '武溪镇']]));
    expect(reading.rows).toHaveLength(1);
    expect(reading.skipped).toEqual({ EMPTY: 4, SUBTOTAL: 0, REPEATED_HEADER: 1, REMARK: 0, HEADING: 0 });
    expect(reading.notes).toEqual([]);
  });

  it('are remarks, which are named', () => {
    const reading = read(
      aSheet([titles, aRow(), ['填表人：示例人　审核人：示例人'], [null, null, null, null, '示例人']]),
    );
    expect(reading.skipped.REMARK).toBe(2);
    expect(reading.notes).toEqual([
      { code: 'ROW_READ_OVER', sheet: '台账', message: '工作表“台账”第 3、4 行没有单位名称和信用代码，没有读取。' },
    ]);
  });

  it('do not include a row of an employer that lacks both name and code', () => {
    expect(readRow({ name: null, creditCode: null }).codes).toEqual(['NAME_MISSING', 'CREDIT_CODE_MISSING']);
  });
});

describe('sheets', () => {
  it('without a header and hidden ones are named, not read', () => {
    const reading = read(
      aSheet([['填报说明']], { name: '说明' }),
      aSheet([titles, aRow({ creditCode: codeB })], { name: '旧表', hidden: true }),
      aSheet([], { name: 'Sheet3' }),
      aSheet([titles, aRow()]),
    );
    expect(reading.rows).toHaveLength(1);
    expect(reading.sheets).toEqual(['台账']);
    expect(reading.notes.map(({ code, sheet }) => `${code} ${sheet}`)).toEqual([
      'SHEET_WITHOUT_HEADER 说明',
      'SHEET_HIDDEN 旧表',
    ]);
  });

  it('are refused when none has a header', () => {
    for (const sheets of [[], [aSheet([])], [aSheet([['序号', '单位名称']])], [aSheet([titles], { hidden: true })]]) {
      const reading = readLedger(sheets, context);
      expect(reading.ok ? null : reading.refusal.code).toBe('HEADER_NOT_FOUND');
    }
    const reading = readLedger([], context);
    expect(reading.ok ? '' : reading.refusal.message).toContain(
      '“所属乡镇（园区）”、“用人单位名称”、“统一社会信用代码”',
    );
  });

  it('are refused above 200,000 employers, read at 200,000', () => {
    const header = ['乡镇', '单位名称', '信用代码', '职工人数', '接害人数', '是否申报'];
    const rows = Array.from({ length: 200_001 }, (_, at): Cell[] => {
      const first17 = `91433122MA${String(at).padStart(7, '0')}`;
      return ['武溪镇', '泸溪示例甲厂', first17 + computeCheckCharacter(first17), 26, 13, '是'];
    });
    const refused = readLedger([aSheet([header, ...rows])], context);
    expect(refused.ok ? null : refused.refusal.code).toBe('TOO_MANY_ROWS');
    const reading = readLedger([aSheet([header, ...rows.slice(1), ['合计']])], context);
    expect(reading.ok && reading.value.accepted).toBe(200_000);
  }, 60_000);
});
