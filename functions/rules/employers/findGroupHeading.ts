import { type County, findPatrolBody, type PatrolBody } from './counties.ts';
import type { Cell } from './ledgerSheet.ts';
import { isBlankText, toCellText, toHalfWidth } from './normaliseText.ts';

/** 一、 （二） 3. and the like in front of a heading. */
const ordinal = /^[(（]?[一二三四五六七八九十百\d]{1,4}[)）]?[、.．,]?$/;
const leadingOrdinal = /^(?:[(（][一二三四五六七八九十百\d]{1,4}[)）]|[一二三四五六七八九十百\d]{1,4}[、.．])\s*/;

/**
 * The patrol body that a row of its own announces for the rows below it, 「一、武溪镇（8家）」, in whatever column, merged
 * across the sheet or with its number in another cell; null for any row that says more, or something else.
 */
export function findGroupHeading(
  county: County,
  cells: readonly Cell[],
  sheetCells: readonly Cell[],
): PatrolBody | null {
  const said = new Set([...sheetCells, ...cells].map(toCellText).filter((text) => !isBlankText(text)));
  const [first = '', second = ''] = said;
  if (said.size === 1) return findPatrolBody(county, toHalfWidth(first).replace(leadingOrdinal, ''));
  if (said.size === 2 && ordinal.test(toHalfWidth(first))) return findPatrolBody(county, second);
  return null;
}
