import type { PlainDate } from '../kernel/plainDate.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { classifyLedgerRow, type LedgerRowKind } from './classifyLedgerRow.ts';
import type { County } from './counties.ts';
import { findGroupHeading } from './findGroupHeading.ts';
import { findLedgerHeader, type LedgerHeader } from './findLedgerHeader.ts';
import { judgeLedgerRow, type RowOutcome, type RowVerdict } from './judgeLedgerRow.ts';
import { ledgerColumnRows } from './ledgerColumns.ts';
import {
  columnNotes,
  columnTwice,
  headerNotFound,
  type LedgerNote,
  type LedgerRefusal,
  mostLedgerRows,
  remarksNote,
  toNote,
  tooManyRows,
} from './ledgerNotes.ts';
import type { Cell, LedgerSheet } from './ledgerSheet.ts';
import { readMergedCells } from './mergedCells.ts';
import { isBlankText, toCellText } from './normaliseText.ts';

/** A row's verdict with its place. */
export type LedgerRow = RowVerdict & {
  readonly sheet: string;
  /** 1-based row of the sheet. */
  readonly sheetRow: number;
  /**
   * Of a rejected row its cells as given, in the order of `ledgerColumns`, merged ones and a body left blank filled in;
   * null for the others, whose employer says it all.
   */
  readonly cells: readonly Cell[] | null;
};

/** What a ledger says, row by row in the order of the file. */
export type LedgerReading = {
  readonly rows: readonly LedgerRow[];
  readonly accepted: number;
  readonly acceptedWithCorrections: number;
  readonly rejected: number;
  /** Sheets that were read, in order. */
  readonly sheets: readonly string[];
  /** Rows read over, by kind. */
  readonly skipped: Readonly<Skipped>;
  readonly notes: readonly LedgerNote[];
};

type Table = { readonly sheet: LedgerSheet; readonly header: LedgerHeader };
type Place = { readonly sheet: string; readonly sheetRow: number };
type Skipped = Record<Exclude<LedgerRowKind, 'EMPLOYER'> | 'HEADING', number>;
type Claim = (creditCode: string, place: Place) => string | null;

const bodyPlace = ledgerColumnRows.findIndex(({ key }) => key === 'bodyId');
const namePlace = ledgerColumnRows.findIndex(({ key }) => key === 'name');
const codePlace = ledgerColumnRows.findIndex(({ key }) => key === 'creditCode');

/**
 * Reads a county's ledger: every visible sheet with a recognisable header, every employer's row with its verdict. The
 * same sheets, county and day always give the same reading; the order of the columns does not matter.
 *
 * @param today the day to judge for: later days are in the future
 * @returns refused `HEADER_NOT_FOUND` where no sheet has a header, `HEADER_COLUMN_TWICE` where two columns claim the
 * same one, `TOO_MANY_ROWS` above 200,000 employers (exactly 200,000 are read)
 * @source 泸政办函〔2023〕18号 R45, R62
 */
export function readLedger(
  sheets: readonly LedgerSheet[],
  context: { readonly county: County; readonly today: PlainDate },
): Result<LedgerReading, LedgerRefusal> {
  const notes: LedgerNote[] = [];
  const found = findTables(sheets, notes);
  if (!found.ok) return found;
  const tables = found.value;
  if (tables.length === 0) return refused(headerNotFound);
  const claim = createClaim(tables.length > 1);
  const skipped: Skipped = { EMPTY: 0, SUBTOTAL: 0, REPEATED_HEADER: 0, REMARK: 0, HEADING: 0 };
  const counts: Record<RowOutcome, number> = { ACCEPTED: 0, ACCEPTED_WITH_CORRECTIONS: 0, REJECTED: 0 };
  const rows: LedgerRow[] = [];
  for (const table of tables) {
    const remarks: number[] = [];
    for (const { place, cells, bodyFilledDown } of employerRows(table, context.county, skipped, remarks)) {
      if (rows.length === mostLedgerRows) return refused(tooManyRows);
      const verdict = judgeLedgerRow(cells, { ...context, bodyFilledDown, claim: (code) => claim(code, place) });
      counts[verdict.outcome] += 1;
      rows.push(toRow(place, verdict, cells));
    }
    if (remarks.length > 0) notes.push(remarksNote(table.sheet, remarks));
  }
  return accepted({
    rows,
    accepted: counts.ACCEPTED,
    acceptedWithCorrections: counts.ACCEPTED_WITH_CORRECTIONS,
    rejected: counts.REJECTED,
    sheets: tables.map(({ sheet }) => sheet.name),
    skipped,
    notes,
  });
}

function findTables(sheets: readonly LedgerSheet[], notes: LedgerNote[]): Result<readonly Table[], LedgerRefusal> {
  const tables: Table[] = [];
  for (const sheet of sheets) {
    if (sheet.hidden) {
      notes.push(toNote('SHEET_HIDDEN', sheet, '已隐藏，没有读取；需要导入的请取消隐藏'));
      continue;
    }
    const header = findLedgerHeader(sheet);
    if (!header.ok) return refused(columnTwice(header.refusal));
    if (header.value !== null) {
      tables.push({ sheet, header: header.value });
      notes.push(...columnNotes(sheet, header.value));
    } else if (sheet.rows.length > 0) notes.push(toNote('SHEET_WITHOUT_HEADER', sheet, '没有可识别的表头，没有读取'));
  }
  return accepted(tables);
}

type EmployerRow = { readonly place: Place; readonly cells: readonly Cell[]; readonly bodyFilledDown: boolean };

/** The employers' rows of a sheet, each body filled in; the others are counted, remarks also by row. */
function* employerRows(
  { sheet, header }: Table,
  county: County,
  skipped: Skipped,
  remarks: number[],
): Generator<EmployerRow> {
  const cellAt = readMergedCells(sheet, header.row);
  let bodyAbove: Cell = null;
  for (let at = header.row + 1; at < sheet.rows.length; at += 1) {
    const sheetCells = sheet.rows[at] ?? [];
    if (sheetCells.length === 0) {
      skipped.EMPTY += 1;
      continue;
    }
    const cells = header.places.map((column) => (column === -1 ? null : cellAt(at, column)));
    const heading = mayBeHeading(cells) ? findGroupHeading(county, cells, sheetCells) : null;
    if (heading !== null) {
      bodyAbove = heading.name;
      skipped.HEADING += 1;
      continue;
    }
    const kind = classifyLedgerRow(cells, sheetCells);
    const body = cells[bodyPlace] ?? null;
    const bodyBlank = isBlankText(toCellText(body));
    if (kind === 'SUBTOTAL') bodyAbove = null;
    else if (!bodyBlank && (kind === 'EMPLOYER' || kind === 'EMPTY')) bodyAbove = body;
    if (kind === 'EMPLOYER') {
      const bodyFilledDown = bodyBlank && bodyAbove !== null;
      if (bodyFilledDown) cells[bodyPlace] = bodyAbove;
      yield { place: { sheet: sheet.name, sheetRow: at + 1 }, cells, bodyFilledDown };
    } else {
      skipped[kind] += 1;
      if (kind === 'REMARK') remarks.push(at + 1);
    }
  }
}

/** Written out: spreading two objects for each row costs time that 200,000 rows feel. */
function toRow({ sheet, sheetRow }: Place, verdict: RowVerdict, cells: readonly Cell[]): LedgerRow {
  const { name, outcome, codes, problems, corrections, employer } = verdict;
  return {
    sheet,
    sheetRow,
    name,
    outcome,
    codes,
    problems,
    corrections,
    employer,
    cells: employer === null ? cells : null,
  };
}

/** No code of its own and no body: the row may be one text, alone or merged across these columns. */
function mayBeHeading(cells: readonly Cell[]): boolean {
  const [name, code, body] = [namePlace, codePlace, bodyPlace].map((place) => cells[place] ?? null);
  return (code === null || code === name) && (body === null || body === name);
}

/** Remembers where each valid credit code stood first; later rows are told that place. */
function createClaim(severalSheets: boolean): Claim {
  const first = new Map<string, Place>();
  return (creditCode, place) => {
    const earlier = first.get(creditCode);
    if (earlier === undefined) first.set(creditCode, place);
    if (earlier === undefined) return null;
    return `${severalSheets ? `工作表“${earlier.sheet}”` : ''}第 ${earlier.sheetRow} 行`;
  };
}
