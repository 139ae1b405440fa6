/** What a workbook cell holds. A `Date` is a day (and time of day) at its UTC fields, whatever the machine's zone. */
export type Cell = string | number | boolean | Date | null;

/** A merged range, 0-based and inclusive; its value stands in the cell (`top`, `left`). */
export type MergedRange = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** A place in a sheet, 0-based. */
export type CellPlace = { readonly row: number; readonly column: number };

/** One worksheet as read: `rows[0]` is sheet row 1; rows may be shorter than the widest and cells missing. */
export type LedgerSheet = {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly MergedRange[];
  /** A sheet hidden in the workbook; of a ledger it is not read, only named. */
  readonly hidden?: boolean;
  /** Cells with a formula of which no result was stored; their value is null. */
  readonly emptyFormulas?: readonly CellPlace[];
};
