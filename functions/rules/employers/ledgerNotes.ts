import type { ColumnTwice, LedgerHeader } from './findLedgerHeader.ts';
import { ledgerColumnRows } from './ledgerColumns.ts';
import type { LedgerSheet } from './ledgerSheet.ts';

/** Most employers in one file; one more is refused. */
export const mostLedgerRows = 200_000;

/** Something about the file that changes no row's verdict, for the person who sent it. */
export type LedgerNote = {
  readonly code: 'SHEET_HIDDEN' | 'SHEET_WITHOUT_HEADER' | 'COLUMN_UNKNOWN' | 'COLUMN_NOT_FOUND' | 'ROW_READ_OVER';
  readonly sheet: string;
  readonly message: string;
};

/** Why a whole ledger is refused; nothing of it is kept. */
export type LedgerRefusal = {
  readonly code: 'HEADER_NOT_FOUND' | 'HEADER_COLUMN_TWICE' | 'TOO_MANY_ROWS';
  readonly message: string;
};

/** Items that one note names at most. */
const mostNamed = 20;

/** A note on a sheet, its name put in front. */
export function toNote(code: LedgerNote['code'], { name }: LedgerSheet, says: string): LedgerNote {
  return { code, sheet: name, message: `工作表“${name}”${says}。` };
}

/** Names the titles that no column of the form knows, and the columns of the form that the sheet does not have. */
export function columnNotes(sheet: LedgerSheet, { unknownTitles, places }: LedgerHeader): LedgerNote[] {
  const absent = ledgerColumnRows.filter(({ key }, place) => key !== 'index' && places[place] === -1);
  return [
    ...(unknownTitles.length === 0
      ? []
      : [toNote('COLUMN_UNKNOWN', sheet, `的以下列没有读取：${listed(unknownTitles, '、')}`)]),
    ...(absent.length === 0
      ? []
      : [
          toNote(
            'COLUMN_NOT_FOUND',
            sheet,
            `没有以下列：${listed(
              absent.map(({ title }) => title),
              '、',
            )}`,
          ),
        ]),
  ];
}

/** Names the rows of a sheet that were read over because they name no employer. */
export function remarksNote(sheet: LedgerSheet, sheetRows: readonly number[]): LedgerNote {
  return toNote('ROW_READ_OVER', sheet, `第 ${listed(sheetRows, '、')} 行没有单位名称和信用代码，没有读取`);
}

export const headerNotFound: LedgerRefusal = {
  code: 'HEADER_NOT_FOUND',
  message: `没有找到表头：前 50 行中没有一行同时含有${ledgerColumnRows
    .filter(({ required }) => required)
    .map(({ title }) => `“${title}”`)
    .join('、')}各列，并且至少有 5 个台账列名。请按台账样表补上列名后重新导入。`,
};

export const tooManyRows: LedgerRefusal = {
  code: 'TOO_MANY_ROWS',
  message: `台账超过 ${mostLedgerRows} 行，请按乡镇拆分为几个文件分别导入。`,
};

/** Refuses a header in which two columns claim to be the same. */
export function columnTwice({ sheet, column, titles }: ColumnTwice): LedgerRefusal {
  const quoted = titles.map((title) => `“${title}”`).join('和');
  return {
    code: 'HEADER_COLUMN_TWICE',
    message: `工作表“${sheet}”的表头中，${quoted}两列都是“${column}”。请删去一列或改列名后重新导入。`,
  };
}

function listed(items: readonly (string | number)[], separator: string): string {
  const named = items.slice(0, mostNamed).join(separator);
  return items.length > mostNamed ? `${named}等 ${items.length} 项` : named;
}
