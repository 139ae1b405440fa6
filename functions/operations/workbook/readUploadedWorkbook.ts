import type { LedgerSheet } from '../../rules/employers/ledgerSheet.ts';
import type { FileFault } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { Context } from '../context.ts';
import { readWorkbook, type WorkbookLimits } from './readWorkbook.ts';
import type { WorkbookFaultCode } from './workbookFault.ts';

/** Largest workbook taken, bytes (5 MB); one that was filled in has about 30 KB. */
export const maxWorkbookBytes = 5 * 1024 * 1024;

const limits = {
  maxBytes: maxWorkbookBytes,
  /** Over a hundred times what a template unpacks to. */
  maxUnpackedBytes: 20 * 1024 * 1024,
  /** A template has about 700 with its lists. */
  maxRows: 5_000,
  refuseMacros: true,
} as const satisfies Partial<WorkbookLimits>;

const faults = {
  NOT_A_WORKBOOK: 'NOT_A_WORKBOOK',
  DAMAGED_WORKBOOK: 'DAMAGED_WORKBOOK',
  ENCRYPTED_WORKBOOK: 'ENCRYPTED_WORKBOOK',
  OLD_XLS: 'OLD_XLS',
  MACRO_WORKBOOK: 'MACRO_WORKBOOK',
  FILE_TOO_LARGE: 'WORKBOOK_TOO_LARGE',
  EXPANDS_TOO_FAR: 'WORKBOOK_TOO_LARGE',
  TOO_MANY_ROWS: 'WORKBOOK_TOO_LARGE',
} as const satisfies Record<WorkbookFaultCode, FileFault>;

type Uploaded = { readonly bytes: Uint8Array; readonly sheets: readonly LedgerSheet[] };

/** Reads an uploaded workbook made from one of our templates; the fault where it cannot be read or is too large. */
export async function readUploadedWorkbook(
  { files }: Context,
  key: string,
  { readHidden }: Pick<WorkbookLimits, 'readHidden'>,
): Promise<Result<Uploaded, FileFault>> {
  const size = await files.findSize(key);
  if (size === null) return refused<FileFault>('FILE_MISSING');
  if (size > maxWorkbookBytes) return refused<FileFault>('WORKBOOK_TOO_LARGE');
  const bytes = await files.read(key);
  const read = await readWorkbook(bytes, { ...limits, readHidden });
  return read.ok ? accepted({ bytes, sheets: read.value }) : refused<FileFault>(faults[read.refusal]);
}
