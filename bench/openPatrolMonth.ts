import { createJobsHandler } from '../functions/handlers/jobs.ts';
import { type Wiring, wire } from '../functions/handlers/wiring.ts';
import { changeAggregate } from '../functions/operations/changes.ts';
import { publicViewer } from '../functions/rules/accounts/viewer.ts';
import { presetCounties } from '../functions/rules/counties/presetCounties.ts';
import type { Employer } from '../functions/rules/employers/employer.ts';
import { toNewRecord } from '../functions/rules/employers/refreshEmployer.ts';
import { type Instant, plainDate } from '../functions/rules/kernel/plainDate.ts';
import { startEmbeddedStores } from './embeddedStores.ts';
import { type Measured, timeRuns, toFigure } from './measure.ts';

const perBody = 5_000;
const county = 5_000;

/**
 * The job of the first of a month on the embedded stack: 13 bodies of 5,000 employers each (65,000 in all, the strictest
 * reading), 5,000 in all, and the job of a day on which every round is open.
 */
export async function benchmark(): Promise<Measured> {
  const stores = await startEmbeddedStores();
  try {
    const measure = async (employers: number): Promise<{ readonly first: number; readonly again: number }> => {
      const wiring = wire(await stores.freshEnvironment(), clock);
      await fill(wiring, employers);
      const job = () => createJobsHandler(wiring)({ job: 'openPatrolMonth' });
      const [first = 0] = await timeRuns(1, job);
      const [again = 0] = await timeRuns(1, job);
      return { first: first / 1000, again: again / 1000 };
    };
    const small = await measure(county);
    const large = await measure(perBody * bodies.length);
    const target = { unit: 's', target: 20, better: 'lower' } as const;
    return {
      rows: [
        { name: 'open a month, 13 bodies, 5,000 employers', median: small.first, ...target },
        { name: 'open a month, 13 bodies × 5,000 employers', median: large.first, ...target },
      ],
      notes: [`patrol month: with every round open: ${toFigure(large.again)} s`],
    };
  } finally {
    await stores.stop();
  }
}

const clock = { now: () => '2026-12-01T00:00:00.000Z' as Instant };
const [preset] = presetCounties;
const { bodies } = preset;

async function fill({ openContext }: Wiring, employers: number): Promise<void> {
  const context = openContext(publicViewer);
  const acting = { today: context.today, notices: [], county: preset, role: 'BUREAU' } as const;
  for (let at = 0; at < employers; at += 50) {
    const changes = Array.from({ length: Math.min(50, employers - at) }, (_, index) =>
      changeAggregate(context, 'importLedger', 'employer', null, toNewRecord(anEmployer(at + index), acting)),
    );
    const outcome = await context.stores.commit(changes, null);
    if (outcome !== 'DONE') throw new Error(`employers were not written: ${outcome}`);
  }
}

function anEmployer(number: number): Employer {
  const body = bodies[number % bodies.length];
  return {
    county: '433122',
    creditCode: `9143312200000${String(number).padStart(5, '0')}`,
    name: `泸溪县示例${number}号加工厂`,
    address: `湖南省泸溪县${body?.name}示例${number % 40}村${number % 12}组`,
    bodyId: body?.id ?? '',
    exposed: 10,
    staff: 20,
    productionStartOn: plainDate('2019-03-11'),
    factors: [{ name: '噪声', exposed: 10 }],
  } as unknown as Employer;
}
