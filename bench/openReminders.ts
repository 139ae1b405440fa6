import { createJobsHandler } from '../functions/handlers/jobs.ts';
import { type Wiring, wire } from '../functions/handlers/wiring.ts';
import { changeAggregate } from '../functions/operations/changes.ts';
import { publicViewer } from '../functions/rules/accounts/viewer.ts';
import { findPresetCounty } from '../functions/rules/counties/presetCounties.ts';
import type { Employer } from '../functions/rules/employers/employer.ts';
import { toNewRecord } from '../functions/rules/employers/refreshEmployer.ts';
import type { Instant } from '../functions/rules/kernel/plainDate.ts';
import { plainDate } from '../functions/rules/kernel/plainDate.ts';
import { startEmbeddedStores } from './embeddedStores.ts';
import { type Measured, median, timeRuns, toFigure } from './measure.ts';

const employers = 10_000;
const runs = 3;

/**
 * The daily job over a county of 10,000 employers on the embedded stack: on a day when every one of them is reminded
 * (30,000 messages, the worst there is), and when it runs again and finds them all open.
 */
export async function benchmark(): Promise<Measured> {
  const stores = await startEmbeddedStores();
  try {
    const first: number[] = [];
    const again: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const wiring = wire(await stores.freshEnvironment(), clock);
      await fill(wiring);
      const job = () => createJobsHandler(wiring)({ job: 'openReminders' });
      first.push(...(await timeRuns(1, job)));
      again.push(...(await timeRuns(1, job)));
    }
    return {
      rows: [
        {
          name: 'daily reminders of 10,000 employers, all due',
          median: median(first) / 1000,
          unit: 's',
          target: 20,
          better: 'lower',
        },
      ],
      notes: [`reminders: run again over the same, all open: ${toFigure(median(again) / 1000)} s`],
    };
  } finally {
    await stores.stop();
  }
}

/** A day on which whoever never assessed itself is reminded: 30 × 41 days after the county's first round. */
const clock = { now: () => '2026-12-12T01:00:00.000Z' as Instant };

async function fill({ openContext }: Wiring): Promise<void> {
  const context = openContext(publicViewer);
  const bodies = findPresetCounty('433122')?.bodies ?? [];
  for (let at = 0; at < employers; at += 50) {
    const changes = Array.from({ length: 50 }, (_, index) => {
      const employer = anEmployer(at + index, bodies[(at + index) % bodies.length]?.id ?? '');
      return changeAggregate(
        context,
        'importLedger',
        'employer',
        null,
        toNewRecord(employer, {
          today: context.today,
          notices: [],
          county: findPresetCounty('433122'),
          role: 'BUREAU',
        }),
      );
    });
    const outcome = await context.stores.commit(changes, null);
    if (outcome !== 'DONE') throw new Error(`employers were not written: ${outcome}`);
  }
}

function anEmployer(number: number, bodyId: string): Employer {
  return {
    county: '433122',
    creditCode: `9143312200000${String(number).padStart(5, '0')}`,
    name: `示例${number}号加工厂`,
    bodyId,
    productionStartOn: plainDate('2019-03-11'),
    factors: [{ name: '噪声', exposed: 10 }],
  } as unknown as Employer;
}
