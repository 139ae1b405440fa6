import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Benchmark, isMet, type Measured, type Row, toFigure } from './measure.ts';

const folder = import.meta.dirname;
const notBenchmarks = new Set(['embeddedStores', 'measure', 'openApi', 'run', 'workload']);

/** `npm run bench [-- name …]`: every benchmark file whose name contains one of the words, or all. */
async function run(words: readonly string[]): Promise<void> {
  const names = listBenchmarks().filter((name) => words.length === 0 || words.some((word) => contains(name, word)));
  if (names.length === 0) throw new Error(`no benchmark of that name; there are: ${listBenchmarks().join(', ')}`);
  const rows: Row[] = [];
  const notes: string[] = [];
  let hasFailed = false;
  for (const name of names) {
    console.log(`${name} …`);
    try {
      const measured = await measure(name);
      rows.push(...measured.rows);
      notes.push(...measured.notes);
    } catch (error) {
      // The others are still worth their figures; the run as a whole has failed.
      hasFailed = true;
      notes.push(`${name} FAILED: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  console.log(`\n${toTable(rows)}\n\n${notes.join('\n')}`);
  await writeFile(join(folder, 'results.json'), `${JSON.stringify(rows, null, 2)}\n`);
  process.exitCode = hasFailed || !rows.every(isMet) ? 1 : 0;
}

function listBenchmarks(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => basename(file, '.ts'))
    .filter((name) => !notBenchmarks.has(name));
}

const contains = (name: string, word: string): boolean => name.toLowerCase().includes(word.toLowerCase());

async function measure(name: string): Promise<Measured> {
  const { benchmark } = (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as { benchmark: Benchmark };
  return await benchmark();
}

function toTable(rows: readonly Row[]): string {
  const header = ['name', 'median', 'unit', 'target', 'better', 'peer', ''];
  const lines = rows.map((row) => [
    row.name,
    toFigure(row.median),
    row.unit,
    `${row.better === 'lower' ? '≤' : '≥'} ${toFigure(row.target)}`,
    row.better,
    row.peer ?? '',
    isMet(row) ? '✓' : '✗',
  ]);
  const widths = header.map((_title, column) =>
    Math.max(...[header, ...lines].map((line) => line[column]?.length ?? 0)),
  );
  return [header, ...lines]
    .map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}

await run(process.argv.slice(2));
