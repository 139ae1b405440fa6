import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, LedgerSheet } from '../../../functions/rules/employers/ledgerSheet.ts';
import { readLedger } from '../../../functions/rules/employers/readLedger.ts';
import { toLedgerCells } from '../../../functions/rules/employers/toLedgerCells.ts';
import { aRow, aSheet, codeA, codeB, luxi, read, titles, today } from './ledgerFixture.ts';

const context = { county: luxi(), today };
const cellsOf = (...values: Cell[]) => fc.constantFrom<Cell>(...values);

const anyRow = fc
  .record({
    bodyId: cellsOf('武溪镇', '高新区', '火星镇', null),
    name: cellsOf('泸溪示例甲厂', ' 泸溪示例乙厂', '合计', null),
    creditCode: cellsOf(codeA, codeB, ` ${codeB.toLowerCase()}`, '91433122MAQCG2KEAC', null),
    staff: cellsOf(26, '２６', '26人', null, 'x'),
    exposed: cellsOf(13, 27, 0, null),
    factors: cellsOf('噪声（9人）、1,2-二氯乙烷', null, '噪声（99人）'),
    declared: cellsOf('已申报', '否', null, '？'),
    lastTestOn: cellsOf('2023-06-07', '2022年13月', 45084, '2023年6月', null),
    size: cellsOf('小型', null),
    industryCode: cellsOf('C202', '202', null),
  })
  .map((cells) => aRow(cells));
const special = fc.constantFrom<Cell[]>(['小计', null, '8家'], [], [99], [...titles]);
const anyRows = fc.array(fc.oneof({ weight: 5, arbitrary: anyRow }, { weight: 1, arbitrary: special }), {
  maxLength: 12,
});
const order = fc.shuffledSubarray([...titles.keys()], { minLength: titles.length });

/** The same sheet with its columns in another order. */
function shuffled(sheet: LedgerSheet, places: readonly number[]): LedgerSheet {
  const rows = sheet.rows.map((row) => (row.length === 0 ? [] : places.map((place) => row[place] ?? null)));
  const merges = sheet.merges.map((range) => ({
    ...range,
    left: places.indexOf(range.left),
    right: places.indexOf(range.left),
  }));
  return { ...sheet, rows, merges };
}

describe('readLedger', () => {
  it('reads the same whatever the order of the columns', () => {
    fc.assert(
      fc.property(anyRows, order, fc.nat(10), fc.nat(4), (rows, places, top, height) => {
        const merges = height === 0 ? [] : [{ top: top + 1, bottom: top + 1 + height, left: 1, right: 1 }];
        const sheet = aSheet([titles, ...rows], { merges });
        expect(read(shuffled(sheet, places))).toEqual(read(sheet));
      }),
    );
  });

  it('gives each row below the header one fate, and the same each time', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const sheet = aSheet([titles, ...rows]);
        const reading = read(sheet);
        const skipped = Object.values(reading.skipped).reduce((sum, count) => sum + count, 0);
        expect(reading.rows.length + skipped).toBe(rows.length);
        expect(reading.accepted + reading.acceptedWithCorrections + reading.rejected).toBe(reading.rows.length);
        expect(read(sheet)).toEqual(reading);
      }),
    );
  });

  it('never accepts two rows with one credit code', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const codes = read(aSheet([titles, ...rows])).rows.flatMap(({ employer }) => employer?.creditCode ?? []);
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });

  it('has nothing left to correct in an employer that is written out and read again', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const employers = read(aSheet([titles, ...rows])).rows.flatMap(({ employer }) => employer ?? []);
        const again = read(aSheet([titles, ...employers.map((employer) => toLedgerCells(employer, luxi()))]));
        expect(again.rows.map(({ employer, codes }) => ({ employer, codes }))).toEqual(
          employers.map((employer) => ({ employer, codes: [] })),
        );
      }),
    );
  });

  it('never throws, whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.double(),
      fc.boolean(),
      fc.date({ noInvalidDate: false }),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 22 }), { maxLength: 8 }), (rows) => {
        expect(readLedger([aSheet([titles, ...rows])], context).ok).toBe(true);
        readLedger([aSheet(rows)], context);
      }),
    );
  });
});
