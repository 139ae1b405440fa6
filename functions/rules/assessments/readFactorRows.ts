import type { Cell, LedgerSheet } from '../employers/ledgerSheet.ts';
import { normaliseCount } from '../employers/normaliseCount.ts';
import { normaliseDate } from '../employers/normaliseDate.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import { columnIndex, factorColumns, factorRows, firstRow, levelWords, natureWords } from './assessmentWorkbook.ts';
import type { ExposureLevel, HazardNature } from './grades.ts';
import type { FactorFinding } from './judgeFactors.ts';
import { findBeyond, hasEmptyFormula, isBlankCell, readText, readWord } from './workbookCells.ts';
import { createProblemList, type ProblemList } from './workbookProblems.ts';

type FactorKey = (typeof factorColumns)[number]['key'];

const inputs = factorColumns.filter(({ input }) => input).map(({ key }) => columnIndex(factorColumns, key));
const columnOf = (key: FactorKey): number => columnIndex(factorColumns, key);

/** The factors of the sheet, each with its 1-based row, and the problems of its cells. */
export type FactorReading = {
  readonly found: readonly { readonly row: number; readonly finding: FactorFinding }[];
  readonly problems: ProblemList;
};

/**
 * Reads the factors of the sheet 危害因素. A row whose input cells are all blank (empty, 无, / and the like) is left
 * out; a row with anything in it must have name, level and headcount. What cannot be read is a problem at its cell and
 * stands in the finding as a value that breaks no other rule.
 */
export function readFactorRows(sheet: LedgerSheet): FactorReading {
  const problems = createProblemList(sheet.name);
  const found: { row: number; finding: FactorFinding }[] = [];
  for (let row = firstRow; row < firstRow + factorRows; row += 1) {
    const formulas = inputs.filter((column) => hasEmptyFormula(sheet, row, column));
    for (const column of formulas) problems.add(row, column, 'FORMULA_WITHOUT_VALUE');
    const cells = sheet.rows[row - 1] ?? [];
    if (formulas.length === 0 && inputs.every((column) => isBlankCell(cells[column]))) continue;
    const finding = readFactor(cells, row, problems);
    if (finding === null) problems.add(row, columnOf('name'), 'FACTOR_NAME_MISSING');
    else found.push({ row, finding });
  }
  const beyond = findBeyond(sheet, firstRow + factorRows, inputs);
  if (beyond) problems.add(beyond.row, beyond.column, 'ROW_OUTSIDE_TEMPLATE');
  if (found.length === 0 && problems.list().length === 0) problems.add(firstRow, columnOf('name'), 'FACTORS_MISSING');
  return { found, problems };
}

/** Null without a name; the other cells are judged all the same. */
function readFactor(cells: readonly Cell[], row: number, problems: ProblemList): FactorFinding | null {
  const cell = (key: FactorKey): Cell => cells[columnOf(key)] ?? null;
  const add = (key: FactorKey, code: Parameters<ProblemList['add']>[2], given?: string) =>
    problems.add(row, columnOf(key), code, given);
  const nature = readWord<HazardNature>(cell('nature'), natureWords);
  if (nature.unknown !== null) add('nature', 'NATURE_UNKNOWN', nature.unknown);
  const level = readWord<ExposureLevel>(cell('level'), levelWords);
  if (level.unknown !== null) add('level', 'LEVEL_UNKNOWN', level.unknown);
  else if (level.value === null) add('level', 'LEVEL_MISSING');
  const name = readText(cell('name'));
  const finding = {
    nature: nature.value,
    natureBasis: readText(cell('natureBasis')),
    level: level.value ?? 'CONFORMING',
    exposed: readExposed(cell('exposed'), add),
    measuredOn: readMeasuredOn(cell('measuredOn'), add),
    testReportNumber: readText(cell('testReportNumber')),
    points: [],
  };
  return name === null ? null : { name, ...finding };
}

type Add = (key: FactorKey, code: Parameters<ProblemList['add']>[2], given?: string) => void;

function readExposed(cell: Cell, add: Add): number {
  // 0 is a headcount, but 无 in this column is an answer left out.
  const count = normaliseCount(cell);
  if (count !== null) return count.value;
  if (isBlankCell(cell)) add('exposed', 'EXPOSED_MISSING');
  else add('exposed', 'EXPOSED_NOT_A_COUNT', readText(cell) ?? '');
  return 0;
}

/** A month alone is refused: how long a measurement is valid is counted from its very day. */
function readMeasuredOn(cell: Cell, add: Add): PlainDate | null {
  if (isBlankCell(cell)) return null;
  const day = normaliseDate(cell);
  if (day !== null && !day.dayAssumed) return day.value;
  add('measuredOn', 'DATE_INVALID', readText(cell) ?? '');
  return null;
}

/** Puts the problems of the judged findings (`factors[2].exposed`) to their cells. */
export function placeFactorProblems(
  { found, problems }: FactorReading,
  judged: readonly { readonly path: string; readonly code: string; readonly message: string }[],
): void {
  for (const problem of judged) {
    const [, index = '', field = ''] = /^factors\[(\d+)\]\.(\w+)/.exec(problem.path) ?? [];
    const one = found[Number(index)];
    const known = factorColumns.find(({ key }) => key === field)?.key ?? 'name';
    // The nature is there and only its basis is not.
    const isBasis = problem.code === 'NATURE_UNDECIDED' && one !== undefined && one.finding.nature !== null;
    problems.addOther(one?.row ?? firstRow, columnOf(isBasis ? 'natureBasis' : known), problem);
  }
}
