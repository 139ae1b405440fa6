import type { County } from '../../rules/employers/counties.ts';
import {
  type LedgerImport,
  type LedgerRowResult,
  maxLedgerBytes,
  type OutcomeCounts,
  rowsPerFile,
} from '../../rules/employers/ledgerImport.ts';
import { type LedgerReading, type LedgerRow, readLedger } from '../../rules/employers/readLedger.ts';
import { rejectLedgerRow } from '../../rules/employers/rejectLedgerRow.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { StoredLedgerImport } from '../../storage/stores.ts';
import { changeAggregate } from '../changes.ts';
import type { Context } from '../context.ts';
import { toRowFileKey } from './readLedgerImport.ts';
import { readLedgerWorkbook } from './readLedgerWorkbook.ts';
import { saveLedgerRows } from './saveLedgerRows.ts';
import { workbookType } from './startLedgerImport.ts';
import { writeRejectedWorkbook } from './writeRejectedWorkbook.ts';

type FileRefusal = { readonly code: string; readonly message: string };

/**
 * Runs a ledger import whose file has arrived. A file that cannot be read is refused as a whole; otherwise every row
 * gets its outcome and the accepted ones are in the ledger when the import is FINISHED. Safe to run twice and to be
 * cut off anywhere: rows that are in the ledger already stay as they are, and the results are written before the
 * import says that it has finished. Of a dry run everything is the same but that the ledger stays as it is.
 * @source R62
 */
export async function runLedgerImport(
  given: Context,
  { county, importId }: { readonly county: string; readonly importId: string },
): Promise<void> {
  const opened = await given.stores.findLedgerImport(county, importId);
  if (opened === null || opened.state === 'FINISHED' || opened.state === 'REFUSED') return;
  const { startedBy } = opened;
  const context: Context = { ...given, viewer: { ...startedBy, name: null, role: startedBy.role, county } };

  const running = opened.state === 'RUNNING' ? opened : await step(context, opened, { ...opened, state: 'RUNNING' });
  if (running === null) return;
  const setUp = await context.counties.find(county);
  if (setUp === null) throw new Error(`county ${county} is not set up`);
  const reading = await readUpload(context, running, setUp);
  if (!reading.ok) {
    await step(context, running, { ...running, state: 'REFUSED', refusal: reading.refusal, finishedAt: context.now });
    return;
  }

  const rows = reading.value.rows.map((row) => keepToBody(row, running.bodyId, setUp));
  const saved = await saveLedgerRows(
    context,
    setUp,
    rows,
    (processed) => context.stores.showProgress(county, importId, processed, rows.length),
    running.dryRun === true,
  );
  const rejectedWorkbookKey = await writeRejected(context, running, saved.rows);
  const rowFiles = await writeResults(context, running, saved.rows);
  const { created, updated, unchanged } = saved;
  await step(context, running, {
    ...running,
    state: 'FINISHED',
    processedRows: rows.length,
    totalRows: rows.length,
    outcomes: countOutcomes(saved.rows),
    created,
    updated,
    unchanged,
    notes: reading.value.notes.map(({ message }) => message),
    rowFiles,
    rejectedWorkbookKey,
    finishedAt: context.now,
  });
}

/** Records the next state; null when another run of the same import was faster. */
async function step(
  context: Context,
  before: StoredLedgerImport,
  after: LedgerImport,
): Promise<StoredLedgerImport | null> {
  const change = changeAggregate(context, `ledgerImport${after.state}`, 'ledgerImport', before, after);
  return (await context.stores.commit([change], null)) === 'DONE' ? change.root : null;
}

async function readUpload(
  { files, today }: Context,
  { uploadKey }: LedgerImport,
  county: County,
): Promise<Result<LedgerReading, FileRefusal>> {
  const size = await files.findSize(uploadKey);
  if (size === null) return refused({ code: 'FILE_MISSING', message: '没有找到上传的文件，请重新上传。' });
  if (size > maxLedgerBytes) {
    return refused({ code: 'FILE_TOO_LARGE', message: '工作簿超过 20 MB，请分乡镇拆分后再导入。' });
  }
  const sheets = await readLedgerWorkbook(await files.read(uploadKey));
  if (!sheets.ok) return sheets;
  const reading = readLedger(sheets.value, { county, today });
  return reading.ok ? accepted(reading.value) : reading;
}

/** A patrol body's import takes only its own employers. */
function keepToBody(row: LedgerRow, bodyId: string | null, county: County): LedgerRow {
  if (bodyId === null || row.employer === null || row.employer.bodyId === bodyId) return row;
  return rejectLedgerRow(row, { code: 'BODY_NOT_YOURS' }, county);
}

function countOutcomes(rows: readonly { readonly outcome: LedgerRowResult['outcome'] }[]): OutcomeCounts {
  const counts = { ACCEPTED: 0, ACCEPTED_WITH_CORRECTIONS: 0, REJECTED: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}

function toRowResult({ sheet, sheetRow, name, outcome, codes, problems, corrections }: LedgerRow): LedgerRowResult {
  const remarks = [...problems, ...corrections].map(({ code, column, message }) => ({ code, column, message }));
  return { sheet, sheetRow, name, outcome, codes, remarks };
}

/** Writes the row results in files; returns the outcome counts of each. */
async function writeResults(
  { files }: Context,
  { county, importId }: LedgerImport,
  rows: readonly LedgerRow[],
): Promise<OutcomeCounts[]> {
  const counts: OutcomeCounts[] = [];
  for (let start = 0; start < rows.length; start += rowsPerFile) {
    const results = rows.slice(start, start + rowsPerFile).map(toRowResult);
    const bytes = new TextEncoder().encode(JSON.stringify(results));
    await files.write(toRowFileKey(county, importId, counts.length), bytes, 'application/json');
    counts.push(countOutcomes(results));
  }
  return counts;
}

async function writeRejected(
  { files }: Context,
  { county, importId }: LedgerImport,
  rows: readonly LedgerRow[],
): Promise<string | null> {
  const rejected = rows.filter(({ outcome }) => outcome === 'REJECTED');
  if (rejected.length === 0) return null;
  const key = `imports/${county}/${importId}/rejected.xlsx`;
  await files.write(key, await writeRejectedWorkbook(rejected), workbookType);
  return key;
}
