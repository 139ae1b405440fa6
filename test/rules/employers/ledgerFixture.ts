import { findPresetCounty } from '../../../functions/rules/counties/presetCounties.ts';
import type { County } from '../../../functions/rules/employers/counties.ts';
import { type LedgerColumnKey, ledgerColumns } from '../../../functions/rules/employers/ledgerColumns.ts';
import type { Cell, LedgerSheet, MergedRange } from '../../../functions/rules/employers/ledgerSheet.ts';
import { type LedgerReading, type LedgerRow, readLedger } from '../../../functions/rules/employers/readLedger.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';

export const today = plainDate('2026-03-02');
export const codeA = '91433122MAQCG2KEAB';
export const codeB = '91433122MAGJMCQHF7';
export const titles: readonly string[] = ledgerColumns.map(({ title }) => title);

export function luxi(): County {
  const county = findPresetCounty('433122');
  if (county === null) throw new Error('泸溪县 is not set up');
  return county;
}

export type RowCells = Partial<Record<LedgerColumnKey, Cell>>;

const plain: RowCells = {
  index: 1,
  bodyId: '武溪镇',
  name: '泸溪示例甲厂',
  creditCode: codeA,
  legalRepresentative: '示例人',
  phone: '0743-4260000',
  address: '泸溪县武溪镇示例路1号',
  industryName: '木业胶合板',
  industryCode: 'C202',
  size: '小型',
  economicType: '私营',
  staff: 26,
  exposed: 13,
  factors: '木粉尘（12人）；噪声（9人）',
  declared: '已申报',
  lastTestOn: '2023-06-07',
  lastTestResult: '合格',
  productionStartOn: '2019-03-11',
  note: null,
};

/** Cells of a row that is accepted as it is, but for what is given; in the order of `ledgerColumns`. */
export function aRow(cells: RowCells = {}): Cell[] {
  const row = { ...plain, ...cells };
  return ledgerColumns.map(({ key }) => row[key] ?? null);
}

export function aSheet(rows: readonly (readonly Cell[])[], more: Partial<LedgerSheet> = {}): LedgerSheet {
  return { name: '台账', rows, merges: [], ...more };
}

/** A range over rows `top` to `bottom` of one column, 0-based. */
export function down(column: number, top: number, bottom: number): MergedRange {
  return { top, bottom, left: column, right: column };
}

export function read(...sheets: readonly LedgerSheet[]): LedgerReading {
  const reading = readLedger(sheets, { county: luxi(), today });
  if (!reading.ok) throw new Error(`refused: ${reading.refusal.code}`);
  return reading.value;
}

/** Reads rows under the county's header. */
export function readRows(...rows: readonly (readonly Cell[])[]): readonly LedgerRow[] {
  return read(aSheet([titles, ...rows])).rows;
}

/** Reads one row, plain but for the cells given. */
export function readRow(cells: RowCells): LedgerRow {
  const row = readRows(aRow(cells))[0];
  if (row === undefined) throw new Error('read over');
  return row;
}
