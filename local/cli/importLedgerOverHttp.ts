import { setTimeout as sleep } from 'node:timers/promises';
import type { LedgerSummaryRow } from '../../functions/rules/employers/toLedgerSummary.ts';
import { type Client, ClientFailure } from './client.ts';
import { cliDocuments } from './documents.ts';

export type ImportProgress = {
  readonly state: string;
  readonly processedRows: number;
  readonly totalRows: number | null;
};

const stalledAfterMs = 120_000;

/** Imports a workbook the way a browser does: open, upload, watch. @throws ClientFailure when the file is refused */
export async function importLedgerOverHttp(
  client: Client,
  file: { readonly bytes: Uint8Array; readonly name: string; readonly idempotencyKey: string },
  watch: (progress: ImportProgress) => void = () => {},
) {
  const { bytes, name, idempotencyKey } = file;
  const { startLedgerImport } = await client.ask(cliDocuments.startLedgerImport, {
    input: { idempotencyKey, fileName: name, sizeBytes: bytes.length },
  });
  if (!startLedgerImport.import) throw new ClientFailure(startLedgerImport.message);
  const { id } = startLedgerImport.import;
  await client.upload(startLedgerImport.upload, bytes, name);
  let last = '';
  for (let sinceMs = Date.now(); Date.now() - sinceMs < stalledAfterMs; ) {
    const { ledgerImport } = await client.ask(cliDocuments.ledgerImport, { id });
    watch(ledgerImport);
    const now = `${ledgerImport.state} ${ledgerImport.processedRows}`;
    if (now !== last) sinceMs = Date.now();
    last = now;
    if (ledgerImport.state === 'REFUSED') throw new ClientFailure(ledgerImport.refusalMessage);
    if (ledgerImport.state === 'FINISHED') return ledgerImport;
    await sleep(100);
  }
  throw new ClientFailure(`导入 ${id} 两分钟没有进展，请查看平台的日志；重新启动平台后导入会继续`);
}

/** Every row of a finished import, in sheet order. */
export async function listImportedRows(client: Client, id: string): Promise<(LedgerSummaryRow & { sheet: string })[]> {
  const all: (LedgerSummaryRow & { sheet: string })[] = [];
  let after: string | null = null;
  do {
    const {
      ledgerImport,
    }: { ledgerImport: { rows: { nodes: typeof all; pageInfo: { hasNextPage: boolean; endCursor: string } } } } =
      await client.ask(cliDocuments.ledgerImportRows, { id, after });
    all.push(...ledgerImport.rows.nodes);
    after = ledgerImport.rows.pageInfo.hasNextPage ? ledgerImport.rows.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}
