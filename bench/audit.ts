import { startExportVerification } from '../functions/rules/audit/verifyExport.ts';
import { anAggregate, rootsOf, toExport } from '../test/rules/audit/auditFixture.ts';
import { type Measured, median, timeRuns, toFigure } from './measure.ts';

const chains = 2000;
const entriesOfChain = 50;
const runs = 5;

/** Verifying an export of 100,000 entries in 2,000 chains with a month of daily roots, from text to verdict. */
export async function benchmark(): Promise<Measured> {
  const writes = Array.from({ length: entriesOfChain }, (_, index) => [index % 7]);
  const aggregates = Array.from({ length: chains }, (_, index) => anAggregate(`employer#${index}`, writes));
  const days = Array.from({ length: 30 }, (_, index) => `2026-03-${String(index + 2).padStart(2, '0')}`);
  const lines = toExport(aggregates, rootsOf(aggregates, days));
  const times = await timeRuns(runs, () => {
    const verification = startExportVerification();
    for (const line of lines) verification.take(line);
    const { whole, entries } = verification.finish();
    if (!whole || entries !== chains * entriesOfChain) throw new Error(`${entries} entries, whole: ${whole}`);
  });
  const characters = lines.reduce((sum, line) => sum + line.length, 0);
  return {
    rows: [
      {
        name: 'verifying 100,000 audit entries',
        median: median(times) / 1000,
        unit: 's',
        target: 5,
        better: 'lower',
      },
    ],
    notes: [`audit: ${chains} chains, ${days.length} daily roots, ${toFigure(characters / 1_000_000)} MB of export`],
  };
}
