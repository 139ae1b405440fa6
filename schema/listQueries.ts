import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cliDocuments } from '../local/cli/documents.ts';

const root = join(import.meta.dirname, '..');
const listed = join(root, 'functions/generated/listedQueries.ts');

/** Texts of everything that the web application and the command line ask, exactly as they send it. */
async function readQueries(): Promise<readonly string[]> {
  const queries: string[] = Object.values(cliDocuments);
  for await (const path of glob('web/src/features/*/*.graphql.ts', { cwd: root })) {
    const documents: Readonly<Record<string, unknown>> = await import(join(root, path));
    // A document is an object that extends String; beside the documents a file exports their class.
    for (const document of Object.values(documents)) if (document instanceof String) queries.push(String(document));
  }
  return queries;
}

/** The table by which production knows a query: SHA-256 → text, a row a line so that branches merge. */
function writeTable(queries: readonly string[]): string {
  const rows = queries.map((text) => [createHash('sha256').update(text).digest('hex'), text] as const);
  const lines = [...new Map(rows)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const body = lines.map(([hash, text]) => `  '${hash}': ${JSON.stringify(text)},\n`).join('');
  return `export const listedQueries: Readonly<Record<string, string>> = {\n${body}};\n`;
}

if (import.meta.main) {
  const table = writeTable(await readQueries());
  if (!process.argv.includes('--check')) await writeFile(listed, table);
  else if (table !== (await readFile(listed, 'utf8').catch(() => ''))) {
    console.error('functions/generated/listedQueries.ts is not what the documents say: npm run codegen');
    process.exitCode = 1;
  }
}
