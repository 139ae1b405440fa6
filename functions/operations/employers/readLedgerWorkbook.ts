import { maxLedgerBytes } from '../../rules/employers/ledgerImport.ts';
import { tooManyRows } from '../../rules/employers/ledgerNotes.ts';
import type { LedgerSheet } from '../../rules/employers/ledgerSheet.ts';
import { type Result, refused } from '../../rules/kernel/result.ts';
import { readWorkbook, type WorkbookLimits } from '../workbook/readWorkbook.ts';
import type { WorkbookFaultCode } from '../workbook/workbookFault.ts';

type LedgerFaultCode = Exclude<WorkbookFaultCode, 'MACRO_WORKBOOK'>;

export type WorkbookRefusal = {
  readonly code: Exclude<LedgerFaultCode, 'DAMAGED_WORKBOOK'>;
  readonly message: string;
};

const limits = {
  maxBytes: maxLedgerBytes,
  /** Over three times what 180,000 full rows of a ledger take. */
  maxUnpackedBytes: 600 * 1024 * 1024,
  /** 200,000 employers with their titles, subtotals and repeated headers. */
  maxRows: 220_000,
  readHidden: false,
  // Only the cells of a ledger are read; the file is never handed back to anybody.
  refuseMacros: false,
} as const satisfies WorkbookLimits;

const messages = {
  NOT_A_WORKBOOK: '文件不是 Excel 工作簿。请用 Excel 或 WPS 打开台账，另存为“Excel 工作簿（*.xlsx）”后重新导入。',
  DAMAGED_WORKBOOK: '工作簿已损坏或没有传完，无法打开。请在 Excel 或 WPS 中确认能打开，重新保存后再导入。',
  ENCRYPTED_WORKBOOK: '工作簿设有打开密码。请在 Excel 或 WPS 中取消密码，保存后重新导入。',
  OLD_XLS: '文件是旧版 .xls 格式。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”后重新导入。',
  FILE_TOO_LARGE: '文件超过 20 MB。请删去图片等无关内容，或按乡镇拆分为几个文件分别导入。',
  EXPANDS_TOO_FAR: '工作簿展开后的内容过大，无法导入。请把台账复制到新工作簿，只保留数据，另存后重新导入。',
  TOO_MANY_ROWS: tooManyRows.message,
} as const satisfies Record<LedgerFaultCode, string>;

/**
 * Reads the sheets of an uploaded ledger; the cells of hidden sheets are not read. See `readWorkbook`.
 *
 * @returns refused NOT_A_WORKBOOK (a damaged one too), ENCRYPTED_WORKBOOK, OLD_XLS, FILE_TOO_LARGE (above 20 MB),
 * EXPANDS_TOO_FAR (above 600 MB unpacked, or more than declared), TOO_MANY_ROWS (above 220,000 rows with a value)
 */
export async function readLedgerWorkbook(bytes: Uint8Array): Promise<Result<readonly LedgerSheet[], WorkbookRefusal>> {
  const read = await readWorkbook(bytes, limits);
  if (read.ok) return read;
  const fault = read.refusal;
  if (fault === 'MACRO_WORKBOOK') throw new Error('macros are not looked for in a ledger');
  const code = fault === 'DAMAGED_WORKBOOK' ? 'NOT_A_WORKBOOK' : fault;
  return refused({ code, message: messages[fault] });
}
