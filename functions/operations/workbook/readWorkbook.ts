import type { LedgerSheet } from '../../rules/employers/ledgerSheet.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { readSheetCells } from './readSheetCells.ts';
import { refuseMacros } from './refuseMacros.ts';
import { readSharedStrings } from './sharedStrings.ts';
import { WorkbookFault, type WorkbookFaultCode } from './workbookFault.ts';
import { readDateStyles, readWorkbookParts } from './workbookParts.ts';
import { looksLikeZip, openZip } from './zipArchive.ts';

/** What a workbook may hold at most, and what of it is wanted. Sizes in bytes. */
export type WorkbookLimits = {
  readonly maxBytes: number;
  /** What all its parts may unpack to together. */
  readonly maxUnpackedBytes: number;
  /** Rows with any value, all sheets together. */
  readonly maxRows: number;
  /** Cells of hidden sheets are read too. */
  readonly readHidden: boolean;
  /** A workbook that carries macros is refused. */
  readonly refuseMacros: boolean;
};

const oleSignature = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/**
 * Reads the sheets of an .xlsx workbook: cells, merged ranges, names, and which are hidden. Nothing is kept or written.
 * The file is never unpacked beyond what its directory declares, and that is bounded before anything is unpacked.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: WorkbookLimits,
): Promise<Result<readonly LedgerSheet[], WorkbookFaultCode>> {
  try {
    return accepted(await readSheets(bytes, limits));
  } catch (fault) {
    if (!(fault instanceof WorkbookFault)) throw fault;
    return refused(fault.code);
  }
}

async function readSheets(bytes: Uint8Array, limits: WorkbookLimits): Promise<readonly LedgerSheet[]> {
  if (bytes.length > limits.maxBytes) throw new WorkbookFault('FILE_TOO_LARGE');
  if (!looksLikeZip(bytes)) throw new WorkbookFault(faultOfOtherFile(bytes));
  const archive = openZip(bytes);
  let unpackedBytes = 0;
  for (const { size } of archive.entries.values()) unpackedBytes += size;
  if (unpackedBytes > limits.maxUnpackedBytes) throw new WorkbookFault('EXPANDS_TOO_FAR');
  if (limits.refuseMacros) await refuseMacros(archive);
  const parts = await readWorkbookParts(archive);
  const context = {
    strings: await readSharedStrings(archive, parts.sharedStringsPath),
    dateStyles: await readDateStyles(archive, parts.stylesPath),
    from1904: parts.from1904,
  };
  const budget = { rowsLeft: limits.maxRows };
  const sheets: LedgerSheet[] = [];
  for (const sheet of parts.sheets) {
    const skipped = sheet.hidden && !limits.readHidden;
    const read = skipped ? { name: sheet.name, rows: [], merges: [] } : null;
    const cells = read ?? (await readSheetCells(archive, sheet, context, budget));
    sheets.push(sheet.hidden ? { ...cells, hidden: true } : cells);
  }
  return sheets;
}

/** An OLE container is an encrypted .xlsx or an old .xls by the names of its streams; anything else is no workbook. */
function faultOfOtherFile(bytes: Uint8Array): WorkbookFaultCode {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!file.subarray(0, oleSignature.length).equals(oleSignature)) return 'NOT_A_WORKBOOK';
  const holds = (stream: string) => file.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return 'ENCRYPTED_WORKBOOK';
  return holds('Workbook') || holds('Book') ? 'OLD_XLS' : 'NOT_A_WORKBOOK';
}
