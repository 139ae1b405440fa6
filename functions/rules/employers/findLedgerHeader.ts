import { accepted, type Result, refused } from '../kernel/result.ts';
import { ledgerColumnRows } from './ledgerColumns.ts';
import type { LedgerSheet, MergedRange } from './ledgerSheet.ts';
import { findTitleMeaning, reasonTitles, toTitleKey } from './ledgerTitles.ts';
import { toCellText } from './normaliseText.ts';

/** Where a sheet's header stands and what it says. */
export type LedgerHeader = {
  /** 0-based row of the (last) header row; data begin below. */
  readonly row: number;
  /** Per column of the form (`ledgerColumns`), its sheet column, 0-based, or −1. */
  readonly places: readonly number[];
  /** Titles that name no column of the form. */
  readonly unknownTitles: readonly string[];
};

/** Two columns of a sheet that claim to be the same. */
export type ColumnTwice = { readonly sheet: string; readonly column: string; readonly titles: readonly string[] };

/** A header stands in the first rows, under titles and notes. */
const rowsSearched = 50;
const fewestKnown = 5;
const indexPlace = ledgerColumnRows.findIndex(({ key }) => key === 'index');

/**
 * Finds the header of a sheet: the first of its first 50 rows whose titles name every required column and at least 5
 * known ones, in any order. Of a header in two rows (group titles over sub-titles) the lower row counts when it names
 * more columns: a title merged down from the upper row counts for it, and a sub-title may be read together with its
 * group's title.
 *
 * @returns null when no row is a header; refused when two columns of it claim the same column of the form
 */
export function findLedgerHeader(sheet: LedgerSheet): Result<LedgerHeader | null, ColumnTwice> {
  const last = Math.min(rowsSearched, sheet.rows.length);
  const top = { ...sheet, merges: sheet.merges.filter((merge) => merge.top < rowsSearched) };
  for (let row = 0; row < last; row += 1) {
    const upper = matchTitles(top, row);
    if (upper === null) continue;
    const lower = row + 1 < sheet.rows.length ? matchTitles(top, row + 1) : null;
    const match = lower !== null && knownIn(lower.places) > knownIn(upper.places) ? lower : upper;
    return match.twice === null ? accepted(match) : refused(match.twice);
  }
  return accepted(null);
}

type TitleMatch = LedgerHeader & { readonly twice: ColumnTwice | null };

function matchTitles(sheet: LedgerSheet, row: number): TitleMatch | null {
  const places = ledgerColumnRows.map(() => -1);
  const fallbacks: (readonly [place: number, column: number, title: string])[] = [];
  const unknownTitles: string[] = [];
  let twice: ColumnTwice | null = null;
  const width = Math.max(
    sheet.rows[row]?.length ?? 0,
    ...sheet.rows.slice(Math.max(0, row - 1), row).map((r) => r.length),
  );
  for (let column = 0; column < width; column += 1) {
    const title = findTitle(sheet, row, column);
    if (title === null) continue;
    if (title.meaning === null) unknownTitles.push(title.text);
    else if (title.meaning.fallback) fallbacks.push([title.meaning.place, column, title.text]);
    else {
      const { place } = title.meaning;
      const taken = places[place] ?? -1;
      if (taken === -1) places[place] = column;
      else if (place !== indexPlace) {
        const titles = [findTitle(sheet, row, taken)?.text ?? '', title.text];
        twice ??= { sheet: sheet.name, column: ledgerColumnRows[place]?.title ?? '', titles };
      }
    }
  }
  for (const [place, column, title] of fallbacks) {
    if (places[place] === -1) places[place] = column;
    else unknownTitles.push(title);
  }
  const complete = ledgerColumnRows.every(({ required }, place) => !required || places[place] !== -1);
  return complete && knownIn(places) >= fewestKnown ? { row, places, unknownTitles, twice } : null;
}

function knownIn(places: readonly number[]): number {
  return places.filter((column) => column !== -1).length;
}

type Title = { readonly text: string; readonly meaning: ReturnType<typeof findTitleMeaning> };

function findTitle(sheet: LedgerSheet, row: number, column: number): Title | null {
  const own = toCellText(sheet.rows[row]?.[column] ?? null);
  const over = findMergedAbove(sheet, row, column);
  const above = over === null ? '' : toCellText(sheet.rows[over.top]?.[over.left] ?? null);
  const text = own === '' && over !== null && over.bottom >= row ? above : own;
  if (text === '' || reasonTitles.some((reason) => reason === toTitleKey(text))) return null;
  const together = own !== '' && above !== '' ? findTitleMeaning(above + own) : null;
  return { text, meaning: together ?? findTitleMeaning(text) };
}

/** The range merged down over this cell, or merged along the row above it as the title of a group. */
function findMergedAbove({ merges }: LedgerSheet, row: number, column: number): MergedRange | null {
  const covers = ({ top, bottom, left, right }: MergedRange) =>
    top < row && row - 1 <= bottom && left <= column && (bottom >= row ? left === column : column <= right);
  return merges.find((merge) => covers(merge)) ?? null;
}
