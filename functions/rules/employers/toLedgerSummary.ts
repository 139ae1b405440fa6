import type { RowOutcome } from './judgeLedgerRow.ts';
import type { LedgerCode } from './ledgerCodes.ts';
import type { LedgerReading } from './readLedger.ts';

/** A row of the summary; `sheet` stands there only when more than one sheet was read. */
export type LedgerSummaryRow = {
  readonly sheet?: string;
  readonly sheetRow: number;
  readonly name: string;
  readonly outcome: RowOutcome;
  readonly codes: readonly LedgerCode[];
};

export type LedgerSummary = {
  readonly accepted: number;
  readonly acceptedWithCorrections: number;
  readonly rejected: number;
  readonly rows: readonly LedgerSummaryRow[];
};

/** A reading in short: counts, and for each row its place, name, outcome and codes, in the order of the file. */
export function toLedgerSummary(reading: LedgerReading): LedgerSummary {
  const several = reading.sheets.length > 1;
  return {
    accepted: reading.accepted,
    acceptedWithCorrections: reading.acceptedWithCorrections,
    rejected: reading.rejected,
    rows: reading.rows.map(({ sheet, sheetRow, name, outcome, codes }) => ({
      ...(several ? { sheet } : {}),
      sheetRow,
      name,
      outcome,
      codes,
    })),
  };
}
