import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema, parse, validate } from 'graphql';
import { cliDocuments } from '../local/cli/documents.ts';

const root = join(import.meta.dirname, '..');
const listedFile = join(root, 'functions/generated/listedQueries.ts');
const releasedFile = join(root, 'schema/releasedQueries.json');

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const byHash = (one: string, other: string): number => (hashOf(one) < hashOf(other) ? -1 : 1);

/** Texts of everything that the web application and the command line ask, exactly as they send it. */
export async function readQueries(): Promise<readonly string[]> {
  const queries: string[] = Object.values(cliDocuments);
  for await (const path of glob('web/src/features/*/*.graphql.ts', { cwd: root })) {
    const documents: Readonly<Record<string, unknown>> = await import(join(root, path));
    // A document is an object that extends String; beside the documents a file exports their class.
    for (const document of Object.values(documents)) if (document instanceof String) queries.push(String(document));
  }
  return [...new Set(queries)].filter(isOperation).sort(byHash);
}

/** A fragment has a document of its own too, which nobody sends. */
const isOperation = (text: string): boolean =>
  parse(text).definitions.some(({ kind }) => kind === 'OperationDefinition');

/** Those of the last release: its pages lie on telephones for days, and ask them of the next one. */
export async function readReleased(): Promise<readonly string[]> {
  return JSON.parse(await readFile(releasedFile, 'utf8')) as readonly string[];
}

/** Why the schema no longer answers a query, a line each. */
export function findUnanswered(queries: readonly string[], schema: GraphQLSchema): readonly string[] {
  return queries.flatMap((text) =>
    validate(schema, parse(text)).map(({ message }) => `${/\w+ \w+/.exec(text)?.[0]}: ${message}`),
  );
}

/** The table by which production knows a query: SHA-256 → text, a row a line so that branches merge. */
export function writeTable(queries: readonly string[]): string {
  const lines = [...new Set(queries)].sort(byHash).map((text) => `  '${hashOf(text)}': ${JSON.stringify(text)},\n`);
  return `export const listedQueries: Readonly<Record<string, string>> = {\n${lines.join('')}};\n`;
}

async function check(table: string, released: readonly string[]): Promise<readonly string[]> {
  const { typeDefs } = await import('../functions/generated/describedTypeDefs.ts');
  const unanswered = findUnanswered(released, buildSchema(typeDefs));
  const isWritten = table === (await readFile(listedFile, 'utf8').catch(() => ''));
  return [
    ...(isWritten ? [] : ['functions/generated/listedQueries.ts is not what the documents say: npm run codegen']),
    ...unanswered.map((why) => `a page of the last release would be refused: ${why}`),
  ];
}

if (import.meta.main) {
  const [option] = process.argv.slice(2);
  const queries = await readQueries();
  if (option === '--released') await writeFile(releasedFile, `${JSON.stringify(queries, null, 2)}\n`);
  const released = await readReleased();
  const table = writeTable([...queries, ...released]);
  if (option === '--check') {
    const faults = await check(table, released);
    for (const fault of faults) console.error(fault);
    if (faults.length > 0) process.exitCode = 1;
  } else await writeFile(listedFile, table);
}
