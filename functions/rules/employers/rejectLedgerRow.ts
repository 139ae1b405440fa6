import type { County } from './counties.ts';
import type { EmployerField } from './employer.ts';
import { type ProblemData, toProblem } from './ledgerCodes.ts';
import type { LedgerRow } from './readLedger.ts';
import { toLedgerCells } from './toLedgerCells.ts';

/** Why a row that reads well cannot be taken: what the store already holds speaks against it. */
export type StoreFault =
  | { readonly code: 'BODY_NOT_YOURS' }
  | { readonly code: 'NAME_DIFFERS'; readonly registered: string }
  | { readonly code: 'CHANGED_MEANWHILE' };

const fields = {
  BODY_NOT_YOURS: 'bodyId',
  NAME_DIFFERS: 'name',
  CHANGED_MEANWHILE: 'name',
} as const satisfies Record<StoreFault['code'], EmployerField>;

/** The same row rejected, with its cells written out again for the workbook of rejected rows. */
export function rejectLedgerRow(row: LedgerRow, fault: StoreFault, county: County): LedgerRow {
  const data: ProblemData = fault.code === 'NAME_DIFFERS' ? { registered: fault.registered } : {};
  return {
    ...row,
    outcome: 'REJECTED',
    codes: [fault.code],
    problems: [toProblem(fault.code, fields[fault.code], row.name, data)],
    corrections: [],
    cells: row.employer ? toLedgerCells(row.employer, county) : row.cells,
    employer: null,
  };
}
