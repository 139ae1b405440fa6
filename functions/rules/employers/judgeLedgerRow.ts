import type { PlainDate } from '../kernel/plainDate.ts';
import type { County } from './counties.ts';
import { checkEmployer, type Employer } from './employer.ts';
import { type Correction, type LedgerCode, type Problem, toCorrection, toProblem } from './ledgerCodes.ts';
import { ledgerColumns } from './ledgerColumns.ts';
import type { Cell } from './ledgerSheet.ts';
import { type RowInHand, readLedgerCell } from './readLedgerCell.ts';

export type RowOutcome = 'ACCEPTED' | 'ACCEPTED_WITH_CORRECTIONS' | 'REJECTED';

/** What becomes of one row of a ledger, without its place. */
export type RowVerdict = {
  /** As it will be kept; of a rejected row too, empty where there is none. */
  readonly name: string;
  readonly outcome: RowOutcome;
  /** Of the problems of a rejected row, else of the corrections: in column order, each once. */
  readonly codes: readonly LedgerCode[];
  readonly problems: readonly Problem[];
  /** Empty for a rejected row: nothing of it is kept. */
  readonly corrections: readonly Correction[];
  readonly employer: Employer | null;
};

export type LedgerRowContext = {
  readonly county: County;
  readonly today: PlainDate;
  /** Whether the body cell was blank and holds the one above. */
  readonly bodyFilledDown: boolean;
  /** Where a valid credit code stood already in this file (「第 22 行」), or null; the first row keeps it. */
  readonly claim: (creditCode: string) => string | null;
};

const nothing: readonly never[] = Object.freeze([]);
const placeOf: ReadonlyMap<string, number> = new Map(ledgerColumns.map(({ key }, place) => [key, place]));

/**
 * Judges one row: accepted, accepted with corrections, or rejected with every reason, never only the first. The
 * invariants of `checkEmployer` are judged on the cells that could be read.
 *
 * @param cells in the order of `ledgerColumns`
 */
export function judgeLedgerRow(cells: readonly Cell[], context: LedgerRowContext): RowVerdict {
  const { county, bodyFilledDown } = context;
  const row: RowInHand = { county, bodyFilledDown, cells, problems: [], corrections: [] };
  const read = readRow(row);
  row.problems.push(...checkEmployer(read, context.today, county));
  const { creditCode } = read;
  if (creditCode !== undefined && !row.problems.some(({ path }) => path === 'creditCode')) {
    const earlier = context.claim(creditCode);
    if (earlier !== null) row.problems.push(toProblem('CREDIT_CODE_DUPLICATE', 'creditCode', creditCode, { earlier }));
  }
  const name = read.name ?? '';
  if (row.problems.length > 0) {
    const problems = inColumnOrder(row.problems);
    const codes = codesOf(problems);
    return { name, outcome: 'REJECTED', codes, problems, corrections: nothing, employer: null };
  }
  const employer = read as Employer;
  if (row.corrections.length === 0) {
    return { name, outcome: 'ACCEPTED', codes: nothing, problems: nothing, corrections: nothing, employer };
  }
  const corrections = inColumnOrder(row.corrections);
  const codes = codesOf(corrections);
  return { name, outcome: 'ACCEPTED_WITH_CORRECTIONS', codes, problems: nothing, corrections, employer };
}

/** Required fields are undefined where their cell was refused; a row without problems is an employer. */
type ReadRow = { [F in keyof Employer]: Employer[F] | undefined };

function readRow(row: RowInHand): ReadRow {
  return {
    county: row.county.code,
    bodyId: readLedgerCell(row, 'bodyId') ?? undefined,
    name: readLedgerCell(row, 'name') ?? undefined,
    creditCode: readLedgerCell(row, 'creditCode') ?? undefined,
    legalRepresentative: readLedgerCell(row, 'legalRepresentative'),
    phone: readLedgerCell(row, 'phone'),
    address: readLedgerCell(row, 'address'),
    industryName: readLedgerCell(row, 'industryName'),
    industryCode: readLedgerCell(row, 'industryCode'),
    size: readLedgerCell(row, 'size'),
    economicType: readLedgerCell(row, 'economicType'),
    staff: readLedgerCell(row, 'staff') ?? undefined,
    exposed: readLedgerCell(row, 'exposed') ?? undefined,
    factors: readLedgerCell(row, 'factors') ?? nothing,
    declared: readDeclared(row),
    lastTestOn: readLedgerCell(row, 'lastTestOn'),
    lastTestResult: readLedgerCell(row, 'lastTestResult'),
    productionStartOn: readLedgerCell(row, 'productionStartOn'),
    note: readLedgerCell(row, 'note'),
  };
}

function readDeclared(row: RowInHand): boolean | undefined {
  const declared = readLedgerCell(row, 'declared');
  if (declared === null) row.corrections.push(toCorrection('DECLARATION_ASSUMED', 'declared', null, '未申报'));
  return declared ?? false;
}

function inColumnOrder<T extends { readonly path: string }>(said: readonly T[]): readonly T[] {
  if (said.length < 2) return said;
  return said.toSorted((a, b) => (placeOf.get(a.path) ?? 0) - (placeOf.get(b.path) ?? 0));
}

function codesOf(said: readonly { readonly code: LedgerCode }[]): readonly LedgerCode[] {
  return said.length === 1 ? said.map(({ code }) => code) : [...new Set(said.map(({ code }) => code))];
}
