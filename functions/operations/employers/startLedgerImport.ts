import { scopeOf } from '../../rules/accounts/permissions.ts';
import { type LedgerImport, maxLedgerBytes } from '../../rules/employers/ledgerImport.ts';
import type { InputProblem, Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { UploadForm } from '../../storage/stores.ts';
import { changeAggregate, toActor } from '../changes.ts';
import { type Context, permit } from '../context.ts';
import { once } from '../once.ts';

export type StartLedgerImportInput = {
  readonly idempotencyKey: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly dryRun: boolean;
};

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function toLedgerUploadKey(county: string, importId: string): string {
  return `uploads/${county}/ledger-imports/${importId}.xlsx`;
}

/** The import that a key under `uploads/` belongs to, or null for other uploads. */
export function readLedgerUploadKey(key: string): { readonly county: string; readonly importId: string } | null {
  const [, county, importId] = /^uploads\/(\d{6})\/ledger-imports\/([0-9A-Z]{26})\.xlsx$/.exec(key) ?? [];
  return county === undefined || importId === undefined ? null : { county, importId };
}

function findProblems({ fileName, sizeBytes }: StartLedgerImportInput): InputProblem[] {
  const problems: InputProblem[] = [];
  if (!/\.xlsx$/i.test(fileName) || fileName.length > 200) {
    const message = '请上传 .xlsx 工作簿（文件名不超过 200 字）；旧版 .xls 请先另存为 .xlsx';
    problems.push({ path: 'fileName', code: 'NOT_A_WORKBOOK', message });
  }
  if (!Number.isInteger(sizeBytes) || sizeBytes < 1 || sizeBytes > maxLedgerBytes) {
    const message = '工作簿须大于 0 且不超过 20 MB，请分乡镇拆分后再导入';
    problems.push({ path: 'sizeBytes', code: 'FILE_TOO_LARGE', message });
  }
  return problems;
}

/**
 * Opens a ledger import and presigns its upload; the import runs when the file arrives. A patrol body imports for
 * itself only. Permission `importLedger`. Refusals: INVALID_INPUT, IDEMPOTENCY_KEY_REUSED.
 * @source R62
 */
export async function startLedgerImport(
  context: Context,
  input: StartLedgerImportInput,
): Promise<Result<{ ledgerImport: LedgerImport; upload: UploadForm }, Refusal>> {
  const county = context.viewer.county ?? '';
  const bodyId = scopeOf(context.viewer, 'importLedger') === 'BODY' ? context.viewer.organisation : null;
  permit(context, 'importLedger', { county, ...(bodyId !== null && { bodyId }) });
  const opened = await once<LedgerImport, Refusal>(context, 'startLedgerImport', input, async () => {
    const problems = findProblems(input);
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const importId = context.newId();
    const ledgerImport: LedgerImport = {
      county,
      importId,
      bodyId,
      startedBy: toActor(context.viewer),
      fileName: input.fileName,
      ...(input.dryRun && { dryRun: true }),
      uploadKey: toLedgerUploadKey(county, importId),
      state: 'AWAITING_UPLOAD',
      refusal: null,
      processedRows: 0,
      totalRows: null,
      outcomes: { ACCEPTED: 0, ACCEPTED_WITH_CORRECTIONS: 0, REJECTED: 0 },
      created: 0,
      updated: 0,
      unchanged: 0,
      notes: [],
      rowFiles: [],
      rejectedWorkbookKey: null,
      startedAt: context.now,
      finishedAt: null,
    };
    const change = changeAggregate(context, 'startLedgerImport', 'ledgerImport', null, ledgerImport);
    return accepted({ changes: [change], answer: ledgerImport });
  });
  if (!opened.ok) return opened;
  const upload = await context.files.presignUpload({
    key: opened.value.uploadKey,
    contentType: workbookType,
    maxBytes: maxLedgerBytes,
    now: context.now,
  });
  return accepted({ ledgerImport: opened.value, upload });
}
