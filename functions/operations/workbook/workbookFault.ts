/** Why a file cannot be read as a workbook; `DAMAGED_WORKBOOK` is told apart only in the sentence. */
export type WorkbookFaultCode =
  | 'NOT_A_WORKBOOK'
  | 'DAMAGED_WORKBOOK'
  | 'ENCRYPTED_WORKBOOK'
  | 'OLD_XLS'
  | 'FILE_TOO_LARGE'
  | 'EXPANDS_TOO_FAR'
  | 'TOO_MANY_ROWS'
  | 'MACRO_WORKBOOK';

/** Thrown within the reader only, from the depth of a parse; `readWorkbook` turns it into a refusal. */
export class WorkbookFault extends Error {
  readonly code: WorkbookFaultCode;

  constructor(code: WorkbookFaultCode) {
    super(code);
    this.code = code;
  }
}
