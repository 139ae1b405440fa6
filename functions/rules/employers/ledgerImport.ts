import type { Actor } from '../kernel/auditChain.ts';
import type { Instant } from '../kernel/plainDate.ts';

export type LedgerImportState = 'AWAITING_UPLOAD' | 'RUNNING' | 'FINISHED' | 'REFUSED';

export type LedgerRowOutcome = 'ACCEPTED' | 'ACCEPTED_WITH_CORRECTIONS' | 'REJECTED';

/** A reason or a correction with the title of its column. */
export type LedgerRemark = { readonly code: string; readonly column: string; readonly message: string };

/** What became of one row, as kept with the import. */
export type LedgerRowResult = {
  readonly sheet: string;
  readonly sheetRow: number;
  readonly name: string;
  readonly outcome: LedgerRowOutcome;
  readonly codes: readonly string[];
  readonly remarks: readonly LedgerRemark[];
};

/** Rows of each outcome. */
export type OutcomeCounts = { readonly [O in LedgerRowOutcome]: number };

/** One upload of a ledger workbook. Its row results are kept in files of `rowsPerFile` rows beside it. */
export type LedgerImport = {
  readonly county: string;
  readonly importId: string;
  /** The patrol body that may be imported for, when a body imports; null: the whole county. */
  readonly bodyId: string | null;
  /** Who opened it; what the import changes is recorded under this name. */
  readonly startedBy: Actor;
  readonly fileName: string;
  /** Set: rows are judged and counted, nothing enters the ledger. */
  readonly dryRun?: true;
  readonly uploadKey: string;
  readonly state: LedgerImportState;
  readonly refusal: { readonly code: string; readonly message: string } | null;
  readonly processedRows: number;
  readonly totalRows: number | null;
  readonly outcomes: OutcomeCounts;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly notes: readonly string[];
  /** Outcome counts of each file of row results, so that a filtered list skips files without a hit. */
  readonly rowFiles: readonly OutcomeCounts[];
  readonly rejectedWorkbookKey: string | null;
  readonly startedAt: Instant;
  readonly finishedAt: Instant | null;
};

/** Row results in one file. */
export const rowsPerFile = 500;

/** Largest workbook taken, bytes (20 MB). */
export const maxLedgerBytes = 20 * 1024 * 1024;

/** The record as it is audited: while an import runs, how far it is stands in the record but is no change of it. */
export function withoutProgress(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return record['state'] === 'RUNNING' ? { ...record, processedRows: 0, totalRows: null } : record;
}
