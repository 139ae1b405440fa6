import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readLedgerWorkbook } from '../../functions/operations/employers/readLedgerWorkbook.ts';
import { readLedger } from '../../functions/rules/employers/readLedger.ts';
import { type LedgerSummary, toLedgerSummary } from '../../functions/rules/employers/toLedgerSummary.ts';
import { dayOf, type Instant } from '../../functions/rules/kernel/plainDate.ts';
import { ClientFailure, connect } from './client.ts';
import { importLedgerOverHttp, listImportedRows } from './importLedgerOverHttp.ts';
import { tryCounty } from './initCounty.ts';

const demoCounty = '433122';

/** The bytes of a file. @throws ClientFailure */
export async function readFileOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    throw new ClientFailure(`打不开文件：${path}`);
  }
}

/** `import-ledger FILE --dry-run`: what an import would say of each row; nothing need be running. */
export async function tryLedger(path: string, countyCode = demoCounty): Promise<LedgerSummary> {
  const county = await tryCounty(countyCode);
  const sheets = await readLedgerWorkbook(await readFileOf(path));
  if (!sheets.ok) throw new ClientFailure(sheets.refusal.message);
  const today = dayOf(new Date().toISOString() as Instant);
  const reading = readLedger(sheets.value, { county, today });
  if (!reading.ok) throw new ClientFailure(reading.refusal.message);
  for (const { message } of reading.value.notes) process.stderr.write(`${message}\n`);
  return toLedgerSummary(reading.value);
}

/** `import-ledger FILE`: imports into the running platform as the bureau, with progress on standard error. */
export async function importLedger(path: string, origin: string): Promise<LedgerSummary> {
  const bytes = await readFileOf(path);
  const client = await connect(origin, 'bureau');
  const file = { bytes, name: basename(path), idempotencyKey: randomUUID() };
  let shown = '';
  const done = await importLedgerOverHttp(client, file, ({ state, processedRows, totalRows }) => {
    const line = `${state} ${processedRows}/${totalRows ?? '?'}`;
    if (line !== shown) process.stderr.write(`${line}\n`);
    shown = line;
  });
  process.stderr.write(`新增 ${done.created} 家，变更 ${done.updated} 家，无变化 ${done.unchanged} 家\n`);
  if (done.rejectedWorkbookUrl) process.stderr.write(`退回行工作簿：${done.rejectedWorkbookUrl}\n`);
  const rows = await listImportedRows(client, done.id);
  const several = new Set(rows.map(({ sheet }) => sheet)).size > 1;
  const { accepted, acceptedWithCorrections, rejected } = done;
  return {
    accepted,
    acceptedWithCorrections,
    rejected,
    rows: rows.map(({ sheet, ...row }) => (several ? { sheet, ...row } : row)),
  };
}
