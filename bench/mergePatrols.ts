import fc from 'fast-check';
import { interleavings, runInterleaving } from '../test/rules/patrols/patrolInterleaving.ts';
import { type Measured, median } from './measure.ts';

const runs = 10_000;
const seed = 20261122;

/** Random interleavings of three devices: edits, lost, repeated, late and half-dealt-with batches, restarts, locks. */
export async function benchmark(): Promise<Measured> {
  const times: number[] = [];
  let edits = 0;
  let lost = 0;
  let unsettled = 0;
  let apart = 0;
  for (const steps of fc.sample(interleavings, { numRuns: runs, seed })) {
    const startedAt = performance.now();
    const outcome = await runInterleaving(steps);
    times.push(performance.now() - startedAt);
    edits += outcome.edits;
    lost += outcome.lost.length;
    unsettled += outcome.refused + outcome.stillPending;
    apart += new Set(outcome.bytes).size - 1;
  }
  return {
    rows: [
      { name: `edits lost in ${runs} interleavings`, median: lost, unit: 'edits', target: 0, better: 'lower' },
      { name: 'interleavings that end with other bytes', median: apart, unit: 'runs', target: 0, better: 'lower' },
      { name: 'one interleaving of three devices', median: median(times), unit: 'ms', target: 5, better: 'lower' },
    ],
    notes: [`patrols: ${edits} edits, ${unsettled} refused or left unsent`],
  };
}
