import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLedgerWorkbook } from '../functions/operations/employers/readLedgerWorkbook.ts';
import { findPresetCounty } from '../functions/rules/counties/presetCounties.ts';
import { readLedger } from '../functions/rules/employers/readLedger.ts';
import { plainDate } from '../functions/rules/kernel/plainDate.ts';
import { syntheticLedger } from '../test/support/syntheticLedger.ts';
import { type Measured, median, timeRuns, toFigure } from './measure.ts';
import { type FinishedImport, importLedger } from './processes/importLedger.ts';
import { startServer } from './processes/startServer.ts';

const rows = 10_000;
const parsingRuns = 7;
const importRuns = 3;

/** Reading a ledger of 10,000 employers, alone and as a whole import over HTTP on the embedded stack. */
export async function benchmark(): Promise<Measured> {
  const bytes = new Uint8Array(syntheticLedger({ rows, seed: 1 }));
  const parsingMs = await timeRuns(parsingRuns, () => parse(bytes));
  const imports: (FinishedImport & { readonly peakMemoryMb: number })[] = [];
  for (let run = 0; run < importRuns; run++) imports.push(await importIntoFreshStack(bytes));
  return {
    rows: [
      {
        name: 'parsing a ledger of 10,000 rows',
        median: median(parsingMs) / 1000,
        unit: 's',
        target: 0.5,
        better: 'lower',
      },
      {
        name: 'importing a ledger of 10,000 rows over HTTP',
        median: median(imports.map(({ seconds }) => seconds)),
        unit: 's',
        target: 15,
        better: 'lower',
      },
      {
        name: 'peak memory of the server while importing',
        median: median(imports.map(({ peakMemoryMb }) => peakMemoryMb)),
        unit: 'MB',
        target: 300,
        better: 'lower',
      },
    ],
    notes: [
      `ledger: ${rows} rows, ${toFigure(bytes.byteLength / 1_000_000)} MB; first parsing, nothing compiled yet: ${toFigure((parsingMs[0] ?? 0) / 1000)} s`,
      ...imports.map(
        ({ seconds, accepted, acceptedWithCorrections, rejected, peakMemoryMb }) =>
          `import: ${toFigure(seconds)} s, ${accepted} accepted, ${acceptedWithCorrections} corrected, ${rejected} rejected, ${toFigure(peakMemoryMb)} MB`,
      ),
    ],
  };
}

/** From bytes to the verdict on every row. */
async function parse(bytes: Uint8Array): Promise<void> {
  const county = findPresetCounty('433122');
  if (county === null) throw new Error('the county of the demo is gone');
  const sheets = await readLedgerWorkbook(bytes);
  if (!sheets.ok) throw new Error(`refused: ${sheets.refusal.message}`);
  const reading = readLedger(sheets.value, { county, today: plainDate('2026-03-02') });
  if (!reading.ok) throw new Error(`refused: ${reading.refusal.message}`);
  if (reading.value.rows.length !== rows) throw new Error(`${reading.value.rows.length} rows were read`);
}

/** A stack of its own for each run: rows that are there already would be compared only. */
async function importIntoFreshStack(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<FinishedImport & { peakMemoryMb: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'zhijian-bench-'));
  try {
    const server = await startServer(folder, { ZHIJIAN_DEMO: '0', ZHIJIAN_BUILD_WEB: '0' });
    try {
      const finished = await importLedger(server.origin, bytes);
      if (finished.totalRows !== rows) throw new Error(`${finished.totalRows} rows were imported`);
      return { ...finished, peakMemoryMb: server.peakMemoryMb() };
    } finally {
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
