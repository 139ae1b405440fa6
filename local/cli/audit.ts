import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { AuditRoot } from '../../functions/rules/audit/auditRoot.ts';
import { type ExportLine, exportFormat } from '../../functions/rules/audit/exportLines.ts';
import { type ExportVerdict, startExportVerification } from '../../functions/rules/audit/verifyExport.ts';
import type { Instant } from '../../functions/rules/kernel/plainDate.ts';
import { type Client, ClientFailure, connect, readClock } from './client.ts';
import { cliDocuments } from './documents.ts';

type Connection<T> = {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** Every node of a connection, page by page. */
async function* readNodes<T>(ask: (after: string | null) => Promise<Connection<T>>): AsyncGenerator<T> {
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: Connection<T> = await ask(after);
    yield* nodes;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}

/** The export of the running platform, line by line; roots first, so that each aggregate is held to all of them. */
async function* readExport(origin: string): AsyncGenerator<string> {
  const bureau = await connect(origin, 'bureau');
  const county = await findCounty(bureau);
  const toLine = (line: ExportLine): string => JSON.stringify(line);
  const exportedAt = (await readClock(origin)) as Instant;
  yield toLine({ kind: 'header', format: exportFormat, county, exportedAt });
  const roots = await listRoots(bureau, county);
  for (const root of roots) yield toLine({ kind: 'root', root });
  let aggregates = 0;
  const lines = readNodes<{ readonly line: string }>(
    async (after) => (await bureau.ask(cliDocuments.auditExport, { after })).auditExport,
  );
  for await (const { line } of lines) {
    aggregates += 1;
    yield line;
  }
  yield toLine({ kind: 'end', aggregates, roots: roots.length });
}

/** The county whose bureau asks. @throws ClientFailure */
async function findCounty(client: Client): Promise<string> {
  const { viewer } = await client.ask(cliDocuments.viewer);
  if (!viewer.county) throw new ClientFailure('审计链由县卫健局核验：请用角色为 BUREAU 的令牌（ZHIJIAN_TOKEN）');
  return viewer.county.code;
}

/** Oldest first. */
async function listRoots(client: Client, county: string): Promise<AuditRoot[]> {
  const ask = async (after: string | null): Promise<Connection<AuditRoot>> =>
    (await client.ask(cliDocuments.auditRoots, { county, after })).auditRoots;
  const roots: AuditRoot[] = [];
  for await (const root of readNodes(ask)) roots.unshift(root);
  return roots;
}

/** `export-audit FILE`: everything that an audit needs, one JSON value a line. */
export async function exportAudit(path: string, origin: string): Promise<{ file: string; lines: number }> {
  const file = await open(path, 'w').catch(() => {
    throw new ClientFailure(`无法写入文件：${path}`);
  });
  let lines = 0;
  try {
    for await (const line of readExport(origin)) {
      await file.write(`${line}\n`);
      lines += 1;
    }
  } finally {
    await file.close();
  }
  return { file: path, lines };
}

/** `verify-audit [FILE]`: an export by itself, or, without a file, the running platform. */
export async function verifyAudit(path: string | undefined, origin: string): Promise<ExportVerdict> {
  const verification = startExportVerification();
  for await (const line of path === undefined ? readExport(origin) : readLines(path)) verification.take(line);
  return verification.finish();
}

async function* readLines(path: string): AsyncGenerator<string> {
  const input = createReadStream(path, 'utf8');
  const opened = new Promise<void>((resolve, reject) => {
    input.once('open', () => resolve());
    input.once('error', () => reject(new ClientFailure(`打不开文件：${path}`)));
  });
  await opened;
  yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

/** The sentence for standard error. */
export function describeVerdict({ whole, aggregates, entries, roots, faultCount, faults }: ExportVerdict): string {
  const looked = `已核验 ${aggregates} 个档案、${entries} 条审计记录、${roots} 个每日审计根`;
  if (whole) return `${looked}：完好。`;
  return `${looked}：发现 ${faultCount} 处问题，第一处：${faults[0]?.message ?? ''}`;
}
