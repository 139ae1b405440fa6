import { describe, expect, it } from 'vitest';
import { findLedgerHeader } from '../../../functions/rules/employers/findLedgerHeader.ts';
import { ledgerColumns } from '../../../functions/rules/employers/ledgerColumns.ts';
import type { Cell, LedgerSheet } from '../../../functions/rules/employers/ledgerSheet.ts';
import { aRow, aSheet, codeA, down, read, titles } from './ledgerFixture.ts';

function headerOf(sheet: LedgerSheet) {
  const header = findLedgerHeader(sheet);
  if (!header.ok) throw new Error('refused');
  return header.value;
}

const short = ['属地', '名称', '信用代码', '职工人数', '接害人数'];

describe('findLedgerHeader', () => {
  it('finds the header below titles and notes, in the first 50 rows', () => {
    expect(headerOf(aSheet([['台账'], ['填报单位：各乡镇　填报日期：2023年3月'], titles]))?.row).toBe(2);
    const above = (rows: number) => aSheet([...Array.from({ length: rows }, () => ['说明']), titles]);
    expect(headerOf(above(49))?.row).toBe(49);
    expect(headerOf(above(50))).toBeNull();
  });

  it('wants name, code and body, and five known columns', () => {
    expect(headerOf(aSheet([short]))?.row).toBe(0);
    expect(headerOf(aSheet([short.slice(0, 4)]))).toBeNull();
    for (const at of [0, 1, 2]) expect(headerOf(aSheet([[...short.toSpliced(at, 1), '备注', '规模']]))).toBeNull();
  });

  it('reads other titles in another order', () => {
    const header = ['信用代码', '接触人数', '企业名称', '从业人数', '所在乡镇', '检测机构', '是否申报'];
    const row: Cell[] = [codeA, 13, '泸溪示例甲厂', 26, '武溪', '示例检测公司', '√'];
    const reading = read(aSheet([header, row]));
    expect(reading.rows[0]?.employer).toMatchObject({
      creditCode: codeA,
      exposed: 13,
      staff: 26,
      bodyId: '433122107',
      declared: true,
      factors: [],
      lastTestOn: null,
    });
    expect(reading.notes).toEqual([
      { code: 'COLUMN_UNKNOWN', sheet: '台账', message: '工作表“台账”的以下列没有读取：检测机构。' },
      {
        code: 'COLUMN_NOT_FOUND',
        sheet: '台账',
        message:
          '工作表“台账”没有以下列：法定代表人、联系电话、作业场所地址、行业类别、行业代码、企业规模、经济类型、主要职业病危害因素（接触人数）、最近一次检测日期、检测结果、正式投产日期、备注。',
      },
    ]);
  });

  it('takes a title of second choice only where the column has no other', () => {
    const both = [...short.with(0, '所属乡镇'), '注册地址', '生产地址'];
    const place = ledgerColumns.findIndex(({ key }) => key === 'address');
    expect(headerOf(aSheet([both]))).toMatchObject({ unknownTitles: ['注册地址'] });
    expect(headerOf(aSheet([both]))?.places[place]).toBe(6);
    expect(headerOf(aSheet([both.slice(0, 6)]))?.places[place]).toBe(5);
  });

  it('refuses two columns that claim the same, but not two running numbers', () => {
    const header = findLedgerHeader(aSheet([[...titles, '员工总数']], { name: '武溪镇' }));
    expect(header.ok ? null : header.refusal).toEqual({
      sheet: '武溪镇',
      column: '职工总数',
      titles: ['职工总数', '员工总数'],
    });
    expect(headerOf(aSheet([[...titles, '编号']]))?.row).toBe(0);
  });

  it('does not name the columns that the workbook of rejected rows adds', () => {
    expect(headerOf(aSheet([[...titles, '问题', '修改办法']]))?.unknownTitles).toEqual([]);
  });

  it('reads a header in two rows, groups over sub-titles', () => {
    const upper = ['序号', '乡镇', '单位名称', '信用代码', '人数', null, '最近一次检测', null, '备注'];
    const lower = [null, null, null, null, '职工人数', '接触人数', '日期', '结果', null];
    const merges = [
      ...[0, 1, 2, 3, 8].map((column) => down(column, 1, 2)),
      { top: 1, bottom: 1, left: 4, right: 5 },
      { top: 1, bottom: 1, left: 6, right: 7 },
    ];
    const row: Cell[] = [1, '武溪镇', '泸溪示例甲厂', codeA, 26, 13, '2023.6.7', '合格', null];
    const reading = read(aSheet([['台账'], upper, lower, row], { merges }));
    expect(reading.rows).toHaveLength(1);
    expect(reading.rows[0]?.employer).toMatchObject({
      staff: 26,
      lastTestOn: '2023-06-07',
      lastTestResult: 'CONFORMING',
    });
    expect(reading.notes.map(({ code }) => code)).toEqual(['COLUMN_NOT_FOUND']);
  });

  it('reads every sheet by its own header', () => {
    const turned = {
      name: '浦市镇',
      rows: [titles.toReversed(), aRow({ creditCode: '91433122MAGJMCQHF7' }).toReversed()],
    };
    expect(read(aSheet([titles, aRow()]), aSheet(turned.rows, turned)).accepted).toBe(2);
  });
});
