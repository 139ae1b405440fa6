import { setTimeout as sleep } from 'node:timers/promises';
import { createApiHandler } from '../functions/handlers/api.ts';
import { createStreamHandler } from '../functions/handlers/stream.ts';
import { type Wiring, wire } from '../functions/handlers/wiring.ts';
import { checkStatistics, rebuildStatistics } from '../functions/operations/statistics/rebuildStatistics.ts';
import { publicViewer, type Viewer } from '../functions/rules/accounts/viewer.ts';
import { presetCounties } from '../functions/rules/counties/presetCounties.ts';
import type { Employer } from '../functions/rules/employers/employer.ts';
import { refreshNextDue, toNewRecord } from '../functions/rules/employers/refreshEmployer.ts';
import { addDays, plainDate } from '../functions/rules/kernel/plainDate.ts';
import { accepted } from '../functions/rules/kernel/result.ts';
import { countyScope } from '../functions/rules/statistics/tally.ts';
import { openDynamoTable } from '../functions/storage/dynamo.ts';
import { toEmployerItem } from '../functions/storage/items.ts';
import { startTableStream } from '../local/tableStream.ts';
import { graphqlEvent } from '../test/support/testApi.ts';
import { startEmbeddedStores } from './embeddedStores.ts';
import { type Measured, percentile95, timeRuns, toFigure } from './measure.ts';

const county = '433122';
const small = 5_000;
const large = 50_000;
const requests = 100;
const writes = 20;

/**
 * Figures of the dashboard: a county of 5,000 employers over the API, with every breakdown; how long a write takes to be
 * seen in it while the stream is polled; and the recount of 50,000 employers, after the first rebuild from nothing.
 */
export async function benchmark(): Promise<Measured> {
  const stores = await startEmbeddedStores();
  try {
    const wiring = wire(await stores.freshEnvironment());
    await fill(wiring, 0, small);
    const context = wiring.openContext(publicViewer);
    await rebuildStatistics(context, county);
    const dashboards = await timeDashboards(wiring);
    const lags = await timeLags(wiring);
    await fill(wiring, small + writes, large - small - writes);
    const [rebuiltMs = 0] = await timeRuns(1, () => rebuildStatistics(context, county));
    const [recountedMs = 0] = await timeRuns(1, async () => {
      const { records, differences } = await checkStatistics(context, county);
      if (records !== large || differences.length > 0) throw new Error(`${records} counted, ${differences.join()}`);
    });
    const common = { better: 'lower' } as const;
    return {
      rows: [
        {
          ...common,
          name: 'dashboard of 5,000 employers, p95',
          median: percentile95(dashboards),
          unit: 'ms',
          target: 50,
        },
        {
          ...common,
          name: 'from write to dashboard, longest of 20',
          median: Math.max(...lags),
          unit: 'ms',
          target: 1_000,
        },
        { ...common, name: 'recount of 50,000 employers', median: recountedMs / 1000, unit: 's', target: 60 },
        { ...common, name: 'rebuild of 50,000 employers', median: rebuiltMs / 1000, unit: 's', target: 60 },
      ],
      notes: [
        `statistics: from write to dashboard, median ${toFigure(lags.toSorted((a, b) => a - b)[writes / 2] ?? 0)} ms`,
      ],
    };
  } finally {
    await stores.stop();
  }
}

const query = `{ dashboard { figures { measure title value unit definition }
  breakdowns { dimension title rows { key label figures { measure value } } }
  coverage { category employers ratio wanted visits } countedAt } }`;

async function timeDashboards(wiring: Wiring): Promise<readonly number[]> {
  const leader: Viewer = { ...publicViewer, subject: 'bench', role: 'LEADER', county };
  const handle = createApiHandler({ ...wiring, verifyToken: async () => accepted(leader) });
  const event = graphqlEvent({ query });
  const ask = async (): Promise<void> => {
    const { body } = await handle(event);
    const [first] = JSON.parse(body ?? '{}').data.dashboard.figures;
    if (first.value !== small) throw new Error(`the dashboard shows ${first.value} employers`);
  };
  // The first answers load code.
  await timeRuns(5, ask);
  return timeRuns(requests, ask);
}

/** One employer at a time, while the stream is read as `npm start` reads it. */
async function timeLags(wiring: Wiring): Promise<readonly number[]> {
  const stream = startTableStream(wiring.environment, createStreamHandler(wiring), null);
  const countEmployers = async () =>
    (await wiring.stores.findTally(county, countyScope))?.counts['EMPLOYERS|total||'] ?? 0;
  const lags: number[] = [];
  // What was written before is read first; it changes nothing.
  await fill(wiring, small, 1);
  while ((await countEmployers()) < small + 1) await sleep(5);
  for (let done = 1; done < writes; done += 1) {
    await fill(wiring, small + done, 1);
    const writtenAt = performance.now();
    while ((await countEmployers()) < small + done + 1) await sleep(2);
    lags.push(performance.now() - writtenAt);
    await sleep(37 * (done % 7));
  }
  await stream.stop();
  return lags;
}

async function fill(wiring: Wiring, from: number, count: number): Promise<void> {
  const { tableName, region, dynamodbEndpoint } = wiring.environment;
  const table = openDynamoTable(tableName, { region, endpoint: dynamodbEndpoint });
  const { today } = wiring.openContext(publicViewer);
  for (let at = from; at < from + count; at += 100) {
    const numbers = Array.from({ length: Math.min(100, from + count - at) }, (_, index) => at + index);
    const items = numbers.map((number) => {
      const record = toNewRecord(anEmployer(number), { today, notices: [], county: preset, role: 'BUREAU' });
      // Reassessments that fall due on many different days, as after some years.
      const filedAssessmentOn = number % 3 === 0 ? null : addDays(plainDate('2023-05-01'), number % 900);
      const value = refreshNextDue({ ...record, filedAssessmentOn }, { notices: [], county: preset });
      return toEmployerItem({
        ...value,
        version: 1,
        auditHead: { seq: 1, hash: '', at: wiring.openContext(publicViewer).now },
      });
    });
    const failed = await table.transact(items.map((item) => ({ kind: 'put', item })));
    if (failed !== null) throw new Error('employers were not written');
  }
}

const [preset] = presetCounties;
const { bodies } = preset;
const factorNames = ['噪声', '矽尘', '苯', '甲苯', '二甲苯', '电焊烟尘', '高温', '木粉尘', '锰及其化合物', '一氧化碳'];

function anEmployer(number: number): Employer {
  const factors = [0, 1, 2].map((step) => ({
    name: factorNames[(number * 7 + step) % factorNames.length] ?? '',
    exposed: 3,
  }));
  return {
    county,
    creditCode: `9143312200000${String(number).padStart(5, '0')}`,
    name: `示例${number}号加工厂`,
    bodyId: bodies[number % bodies.length]?.id ?? '',
    industryCode: `C${201 + (number % 180)}`,
    staff: 30,
    exposed: 9,
    declared: number % 4 > 0,
    productionStartOn: plainDate('2019-03-11'),
    factors,
  } as unknown as Employer;
}
