import { maxLedgerBytes } from '../../rules/employers/ledgerImport.ts';
import { tooManyRows } from '../../rules/employers/ledgerNotes.ts';
import type { LedgerSheet } from '../../rules/employers/ledgerSheet.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { readSheetCells } from './workbook/readSheetCells.ts';
import { readSharedStrings } from './workbook/sharedStrings.ts';
import { WorkbookFault, type WorkbookFaultCode } from './workbook/workbookFault.ts';
import { readDateStyles, readWorkbookParts } from './workbook/workbookParts.ts';
import { looksLikeZip, openZip } from './workbook/zipArchive.ts';

export type WorkbookRefusal = {
  readonly code: Exclude<WorkbookFaultCode, 'DAMAGED_WORKBOOK'>;
  readonly message: string;
};

/** What all parts of a workbook may unpack to, bytes: over three times what 180,000 full rows of a ledger take. */
const mostUnpackedBytes = 600 * 1024 * 1024;
/** Rows with any value that are taken in: 200,000 employers with their titles, subtotals and repeated headers. */
const mostRowsWithValues = 220_000;
const oleSignature = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const messages = {
  NOT_A_WORKBOOK: '文件不是 Excel 工作簿。请用 Excel 或 WPS 打开台账，另存为“Excel 工作簿（*.xlsx）”后重新导入。',
  DAMAGED_WORKBOOK: '工作簿已损坏或没有传完，无法打开。请在 Excel 或 WPS 中确认能打开，重新保存后再导入。',
  ENCRYPTED_WORKBOOK: '工作簿设有打开密码。请在 Excel 或 WPS 中取消密码，保存后重新导入。',
  OLD_XLS: '文件是旧版 .xls 格式。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”后重新导入。',
  FILE_TOO_LARGE: '文件超过 20 MB。请删去图片等无关内容，或按乡镇拆分为几个文件分别导入。',
  EXPANDS_TOO_FAR: '工作簿展开后的内容过大，无法导入。请把台账复制到新工作簿，只保留数据，另存后重新导入。',
  TOO_MANY_ROWS: tooManyRows.message,
} as const satisfies Record<WorkbookFaultCode, string>;

/**
 * Reads the sheets of an .xlsx workbook: cells, merged ranges, names, and which are hidden (their cells are not read).
 * Nothing is kept or written. The file is never unpacked beyond what its directory declares, and that is bounded
 * before anything is unpacked.
 *
 * @returns refused NOT_A_WORKBOOK (a damaged one too), ENCRYPTED_WORKBOOK, OLD_XLS, FILE_TOO_LARGE (above 20 MB),
 * EXPANDS_TOO_FAR (above 600 MB unpacked, or more than declared), TOO_MANY_ROWS (above 220,000 rows with a value)
 */
export async function readLedgerWorkbook(bytes: Uint8Array): Promise<Result<readonly LedgerSheet[], WorkbookRefusal>> {
  try {
    return accepted(await readSheets(bytes));
  } catch (fault) {
    if (!(fault instanceof WorkbookFault)) throw fault;
    const code = fault.code === 'DAMAGED_WORKBOOK' ? 'NOT_A_WORKBOOK' : fault.code;
    return refused({ code, message: messages[fault.code] });
  }
}

async function readSheets(bytes: Uint8Array): Promise<readonly LedgerSheet[]> {
  if (bytes.length > maxLedgerBytes) throw new WorkbookFault('FILE_TOO_LARGE');
  if (!looksLikeZip(bytes)) throw new WorkbookFault(faultOfOtherFile(bytes));
  const archive = openZip(bytes);
  let unpackedBytes = 0;
  for (const { size } of archive.entries.values()) unpackedBytes += size;
  if (unpackedBytes > mostUnpackedBytes) throw new WorkbookFault('EXPANDS_TOO_FAR');
  const parts = await readWorkbookParts(archive);
  const context = {
    strings: await readSharedStrings(archive, parts.sharedStringsPath),
    dateStyles: await readDateStyles(archive, parts.stylesPath),
    from1904: parts.from1904,
  };
  const budget = { rowsLeft: mostRowsWithValues };
  const sheets: LedgerSheet[] = [];
  for (const sheet of parts.sheets) {
    sheets.push(
      sheet.hidden
        ? { name: sheet.name, rows: [], merges: [], hidden: true }
        : await readSheetCells(archive, sheet, context, budget),
    );
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
