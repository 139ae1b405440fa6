import { randomUUID } from 'node:crypto';
import { wire } from '../functions/handlers/wiring.ts';
import type { Instant } from '../functions/rules/kernel/plainDate.ts';
import { codes } from '../test/support/accounts.ts';
import { aBatch, completeAnswers, month, operationsOf, patrolDocuments } from '../test/support/patrols.ts';
import { anEmployer, documents } from '../test/support/story.ts';
import { startEmbeddedStores } from './embeddedStores.ts';
import { type Measured, median, percentile95, timeRuns, toFigure } from './measure.ts';
import { openApi } from './openApi.ts';

const warmingRuns = 40;
const runs = 300;
const clock = { now: () => '2026-03-02T01:00:00.000Z' as Instant };

/**
 * Submitting one patrol record, all its fields in one call, as a clerk's telephone sends it, through the API handler over
 * the embedded stores; each time with other words, by a device that has seen what stands.
 */
export async function benchmark(): Promise<Measured> {
  const stores = await startEmbeddedStores();
  try {
    const send = openApi(wire(await stores.freshEnvironment(), clock));
    await send('bureau', documents.saveEmployer, anEmployer());
    await send('bureau', patrolDocuments.openMonth, { idempotencyKey: randomUUID(), month });
    let run = 0;
    let seen: readonly object[] = [];
    const submitOnce = async (): Promise<void> => {
      run += 1;
      const answers = { ...completeAnswers, notMetReason: `第${run}次到访，无人` };
      const operations = operationsOf(answers, {}, 1 + run * 10).map((operation) => ({
        ...operation,
        seen: seenOf(seen, operation.field),
      }));
      const batch = { ...aBatch(operations), idempotencyKey: randomUUID() };
      const { syncPatrols: synced } = await send('patrolBody', patrolDocuments.sync, batch);
      const [outcome] = (synced as unknown as { outcomes: Outcome[] }).outcomes;
      if (!outcome?.record?.submittedAt || outcome.notMerged.length > 0) throw new Error(JSON.stringify(synced));
      seen = outcome.record.fields;
    };
    await timeRuns(warmingRuns, submitOnce);
    const before = process.cpuUsage();
    const times = await timeRuns(runs, submitOnce);
    const { user, system } = process.cpuUsage(before);
    return {
      rows: [
        {
          name: 'submitting one patrol record, 95th percentile',
          median: percentile95(times),
          unit: 'ms',
          target: 30,
          better: 'lower',
        },
      ],
      notes: [
        `patrol record of ${codes.own} submitted ${runs} times: median ${toFigure(median(times))} ms, of it ${toFigure((user + system) / 1000 / runs)} ms of processor time in the handler, worst ${toFigure(Math.max(...times))} ms`,
      ],
    };
  } finally {
    await stores.stop();
  }
}

type Outcome = {
  readonly notMerged: readonly object[];
  readonly record: { readonly submittedAt: string | null; readonly fields: readonly object[] } | null;
};

function seenOf(fields: readonly object[], field: string): readonly object[] {
  const found = (fields as { field: string; seen: object[] }[]).find((one) => one.field === field);
  return found?.seen ?? [];
}
