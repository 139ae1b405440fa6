import type { PlainDate } from '../kernel/plainDate.ts';
import { type County, findPatrolBody } from './counties.ts';
import { normaliseCreditCode } from './creditCode.ts';
import type { EmployerField } from './employer.ts';
import {
  type Correction,
  type CorrectionCode,
  type Problem,
  type ProblemCode,
  type ProblemData,
  toCorrection,
  toProblem,
} from './ledgerCodes.ts';
import { type LedgerColumnKey, type LedgerColumnRow, ledgerColumns, type NormaliserName } from './ledgerColumns.ts';
import type { Cell } from './ledgerSheet.ts';
import { normaliseDeclared, normaliseSize, normaliseTestResult } from './normaliseChoice.ts';
import { normaliseCount } from './normaliseCount.ts';
import { normaliseDate } from './normaliseDate.ts';
import { normaliseFactors } from './normaliseFactors.ts';
import { normaliseIndustryCode } from './normaliseIndustryCode.ts';
import { isBlankText, normaliseName, toCellText, toHalfWidth } from './normaliseText.ts';

/** A row being judged: its cells in the order of `ledgerColumns`, and what has been said about them so far. */
export type RowInHand = {
  readonly county: County;
  readonly cells: readonly Cell[];
  /** The body cell was blank and holds the one above. */
  readonly bodyFilledDown: boolean;
  readonly problems: Problem[];
  readonly corrections: Correction[];
};

/** A cell with something in it. */
type Given = {
  readonly key: EmployerField;
  readonly column: LedgerColumnRow;
  readonly cell: Cell;
  /** The cell as trimmed text. */
  readonly text: string;
  readonly row: RowInHand;
};

/** From here on a spreadsheet that holds a digit string as a number has rounded it. */
const firstUnsafeInteger = 2 ** 53;

/** Adds why a cell is refused; its value is then undefined. */
function refuse({ key, text, row }: Given, code: ProblemCode | undefined, data?: ProblemData): undefined {
  if (code !== undefined) row.problems.push(toProblem(code, key, text === '' ? null : text, data));
}

function correct({ key, text, row }: Given, code: CorrectionCode | undefined, to: string): void {
  if (code !== undefined) row.corrections.push(toCorrection(code, key, text, to));
}

/** How each kind of column is read: the value, or undefined when the cell is refused. */
const readers = {
  none: () => null,
  text: ({ text }) => text,
  body: (given) => {
    const { county, bodyFilledDown, corrections } = given.row;
    const body = findPatrolBody(county, given.text);
    if (body === null) return refuse(given, given.column.invalid, { county: county.name });
    if (bodyFilledDown) corrections.push(toCorrection('BODY_FILLED_DOWN', 'bodyId', null, body.name));
    return body.id;
  },
  name: (given) => {
    const name = normaliseName(typeof given.cell === 'string' ? given.cell : given.text);
    if (name.corrected) correct(given, 'NAME_TRIMMED', name.value);
    return name.value;
  },
  creditCode: (given) => {
    const { cell, text, column } = given;
    if (typeof cell === 'number' && cell >= firstUnsafeInteger) {
      return refuse(given, column.invalid, { fault: 'NUMBER_CELL' });
    }
    const code = normaliseCreditCode(text);
    if (code !== (typeof cell === 'string' ? cell : text)) correct(given, 'CREDIT_CODE_NORMALISED', code);
    return code;
  },
  phone: (given) => {
    const phone = /[０-９]/.test(given.text) ? toHalfWidth(given.text) : given.text;
    if (phone !== given.text) correct(given, 'DIGITS_NORMALISED', phone);
    return phone;
  },
  industryCode: (given) => {
    const code = normaliseIndustryCode(given.text);
    if (code === null) return refuse(given, given.column.invalid);
    if (code.corrected) correct(given, 'INDUSTRY_CODE_NORMALISED', code.value);
    return code.value;
  },
  count: (given) => {
    const count = normaliseCount(given.cell);
    if (count === null) return refuse(given, given.column.invalid);
    if (count.corrected) correct(given, 'DIGITS_NORMALISED', String(count.value));
    return count.value;
  },
  date: (given): PlainDate | undefined => {
    const date = normaliseDate(given.cell);
    if (date === null) return refuse(given, given.column.invalid);
    if (date.corrected) correct(given, 'DIGITS_NORMALISED', date.value);
    if (date.dayAssumed) correct(given, given.column.dayAssumed, date.value);
    return date.value;
  },
  factors: (given) => {
    const factors = normaliseFactors(given.text);
    if (factors.corrected) correct(given, 'DIGITS_NORMALISED', toHalfWidth(given.text));
    return factors.value;
  },
  size: (given) => normaliseSize(given.text) ?? refuse(given, given.column.invalid),
  declared: (given) => normaliseDeclared(given.text) ?? refuse(given, given.column.invalid),
  testResult: (given) => normaliseTestResult(given.text) ?? refuse(given, given.column.invalid),
} as const satisfies Record<NormaliserName, (given: Given) => unknown>;

type ReaderOf<K extends LedgerColumnKey> = (typeof readers)[Extract<
  (typeof ledgerColumns)[number],
  { readonly key: K }
>['normaliser']];

const placeOf = new Map(ledgerColumns.map(({ key }, place) => [key, place] as const));

/**
 * Reads one cell of a row by its column's normaliser and adds what is to be said about it to the row.
 *
 * @returns the value; null for a cell with nothing in it (also 无, /, —); undefined where a problem was added
 */
export function readLedgerCell<K extends LedgerColumnKey & EmployerField>(
  row: RowInHand,
  key: K,
): ReturnType<ReaderOf<K>> | null | undefined {
  const place = placeOf.get(key) ?? 0;
  const column: LedgerColumnRow = ledgerColumns[place] ?? ledgerColumns[0];
  const cell = row.cells[place] ?? null;
  if (cell === null && column.missing === undefined) return null;
  const text = toCellText(cell);
  const given = { key, column, cell, text, row };
  if (isBlankText(text) && !(column.normaliser === 'declared' && normaliseDeclared(text) !== null)) {
    return column.missing === undefined ? null : refuse(given, column.missing);
  }
  if (text.length > column.longest) {
    return refuse(given, 'TEXT_TOO_LONG', { length: text.length, limit: column.longest });
  }
  const read: (given: Given) => unknown = readers[column.normaliser];
  return read(given) as ReturnType<ReaderOf<K>>;
}
