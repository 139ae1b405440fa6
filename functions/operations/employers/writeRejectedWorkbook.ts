import { Writable } from 'node:stream';
import type { Row } from 'exceljs';
import { ledgerCodes, type Problem } from '../../rules/employers/ledgerCodes.ts';
import { ledgerColumns } from '../../rules/employers/ledgerColumns.ts';
import { reasonTitles } from '../../rules/employers/ledgerTitles.ts';
import type { LedgerRow } from '../../rules/employers/readLedger.ts';

/** Excel's text format: what is typed into the cell stays text, also `=…`, and codes keep all their digits. */
const textFormat = '@';
const dateFormat = 'yyyy-mm-dd';
const narrow = 14;
const wide = 40;
const wideKeys: readonly string[] = ['name', 'creditCode', 'address', 'factors'];

/**
 * Writes the rejected rows as a workbook to be corrected and imported again: the standard header, each row's cells as
 * they were given, and beside them what is wrong (with the row's place in the file) and what to do. The two last
 * columns are read over by the import. No cell is ever a formula: text is written as text, in text format.
 *
 * @param rows rows without cells (those that were not rejected) are left out
 * @returns the bytes of an .xlsx
 */
export async function writeRejectedWorkbook(rows: readonly LedgerRow[]): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const chunks: Uint8Array[] = [];
  const stream = new Writable({
    write(chunk: Uint8Array, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  const workbook = new excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true });
  const sheet = workbook.addWorksheet('退回修改', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = [
    ...ledgerColumns.map(({ key }) => ({ width: wideKeys.includes(key) ? wide : narrow })),
    ...reasonTitles.map(() => ({ width: wide })),
  ];
  const severalSheets = new Set(rows.map((row) => row.sheet)).size > 1;
  writeRow(sheet.addRow([...ledgerColumns.map(({ title }) => title), ...reasonTitles]));
  for (const row of rows) {
    if (row.cells === null) continue;
    const place = `${severalSheets ? `“${row.sheet}”` : ''}原第 ${row.sheetRow} 行`;
    writeRow(
      sheet.addRow([...row.cells, `${place}：${listed(row.problems, toFault)}`, listed(row.problems, toAdvice)]),
    );
  }
  sheet.commit();
  await workbook.commit();
  return Buffer.concat(chunks);
}

function writeRow(row: Row): void {
  row.eachCell((cell) => {
    cell.numFmt = cell.value instanceof Date ? dateFormat : textFormat;
  });
  row.commit();
}

const toFault = ({ fault }: Problem): string => fault;
const toAdvice = ({ code }: Problem): string => ledgerCodes[code].advice;

/** Each sentence once, in order. */
function listed(problems: readonly Problem[], toSentence: (problem: Problem) => string): string {
  return `${[...new Set(problems.map(toSentence))].join('；')}。`;
}
