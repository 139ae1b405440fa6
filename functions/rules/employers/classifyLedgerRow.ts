import { type LedgerColumnKey, ledgerColumns } from './ledgerColumns.ts';
import type { Cell } from './ledgerSheet.ts';
import { findTitleMeaning } from './ledgerTitles.ts';
import { isBlankText, toCellText, toHalfWidth, withoutBlanks } from './normaliseText.ts';

/** What a row below the header is: an employer, or a row that is read over. */
export type LedgerRowKind = 'EMPLOYER' | 'EMPTY' | 'SUBTOTAL' | 'REPEATED_HEADER' | 'REMARK';

const places = new Map<LedgerColumnKey, number>(ledgerColumns.map(({ key }, place) => [key, place]));
const label = /(小计|合计|总计|共计)(\(.*|[:：].*|\d.*)?$/;
/** A subtotal's word stands in the first sheet columns, or in the columns of number, body or name. */
const labelColumns = 4;
const longestLabel = 40;
const labelKeys = ['index', 'bodyId', 'name'] as const satisfies readonly LedgerColumnKey[];
/** Without name and code, a row with fewer other values is a remark (填表人：…), not an employer with two faults. */
const fewestOfEmployer = 3;

/**
 * Tells an employer's row from the rows that offices put between: empty ones (a running number or a body alone is
 * empty), subtotals and totals (小计, 合计, 总计, 共计 without a name-and-code pair), headers repeated on every printed
 * page, and remarks (neither name nor code, and fewer than 3 other values).
 *
 * @param cells in the order of `ledgerColumns`, merged values filled in
 * @param sheetCells the same row as it stands in the sheet
 */
export function classifyLedgerRow(cells: readonly Cell[], sheetCells: readonly Cell[]): LedgerRowKind {
  const name = textOf(cells, 'name');
  const code = textOf(cells, 'creditCode');
  const named = !isBlankText(name);
  const coded = !isBlankText(code);
  if (named && coded)
    return !/\d/.test(code) && means(code, 'creditCode') && means(name, 'name') ? 'REPEATED_HEADER' : 'EMPLOYER';
  const labels = [...sheetCells.slice(0, labelColumns), ...labelKeys.map((key) => cells[places.get(key) ?? 0] ?? null)];
  if (labels.some(isLabel)) return 'SUBTOTAL';
  if (named || coded) return 'EMPLOYER';
  const others = ledgerColumns.filter(
    ({ key }, place) => key !== 'index' && key !== 'bodyId' && !isBlankText(toCellText(cells[place] ?? null)),
  ).length;
  if (others >= fewestOfEmployer) return 'EMPLOYER';
  return others > 0 || sheetCells.some(isSentence) ? 'REMARK' : 'EMPTY';
}

function textOf(cells: readonly Cell[], key: LedgerColumnKey): string {
  return toCellText(cells[places.get(key) ?? 0] ?? null);
}

function means(text: string, key: LedgerColumnKey): boolean {
  return findTitleMeaning(text)?.place === places.get(key);
}

function isLabel(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length <= longestLabel && label.test(withoutBlanks(toHalfWidth(cell)));
}

/** Text that is more than a running number or the name of a body standing alone. */
function isSentence(cell: Cell): boolean {
  return typeof cell === 'string' && /[:：，。；]/.test(cell);
}
