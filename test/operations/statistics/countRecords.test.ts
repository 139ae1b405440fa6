import type { DynamoDBRecord } from 'aws-lambda';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJobsHandler } from '../../../functions/handlers/jobs.ts';
import { createStreamHandler } from '../../../functions/handlers/stream.ts';
import { countRecords } from '../../../functions/operations/statistics/countRecords.ts';
import { rebuildStatistics } from '../../../functions/operations/statistics/rebuildStatistics.ts';
import { publicViewer } from '../../../functions/rules/accounts/viewer.ts';
import type { Instant } from '../../../functions/rules/kernel/plainDate.ts';
import type { Report } from '../../../functions/rules/reports/report.ts';
import { countyScope, rowsOf, type Tally, toMonthScope } from '../../../functions/rules/statistics/tally.ts';
import { openDynamoTable } from '../../../functions/storage/dynamo.ts';
import type { Stores } from '../../../functions/storage/stores.ts';
import { codes, otherBody, ownBody } from '../../support/accounts.ts';
import { countAll, findWrongFigures, readStream, statisticsDocuments, toValues } from '../../support/statistics.ts';
import { aDraft, anEmployer, tellStory } from '../../support/story.ts';
import { type TestApi, testApi } from '../../support/testApi.ts';

async function readValues(api: TestApi) {
  return toValues((await api.ask('leader', statisticsDocuments.dashboard)).dashboard);
}

/** The figures with everything of them that is kept, but for when and how often they were written. */
async function readKept({ wiring }: TestApi) {
  const tallies = await wiring.stores.readTallies('433122');
  return Object.fromEntries(tallies.map(({ scope, counts }) => [scope, counts]));
}

const openTable = ({ wiring }: TestApi) => {
  const { tableName, region, dynamodbEndpoint } = wiring.environment;
  return openDynamoTable(tableName, { region, endpoint: dynamodbEndpoint });
};

/** The last event of an employer. */
async function findEmployerEvent(api: TestApi): Promise<DynamoDBRecord> {
  const records = await readStream(api);
  const found = records.findLast(({ dynamodb }) => dynamodb?.NewImage?.['entity']?.S === 'employer');
  if (!found) throw new Error('no employer was written');
  return found;
}

describe('counting', () => {
  /** Employers by the two bodies, changed over and over: moved, declared, emptied of their factors. */
  const change = fc.record({
    who: fc.constantFrom(codes.own, codes.other, codes.techService),
    patrolBodyId: fc.constantFrom(ownBody, otherBody),
    declared: fc.boolean(),
    exposed: fc.integer({ min: 0, max: 60 }),
    industryCode: fc.constantFrom('C202', 'B061', null),
    factors: fc.constantFrom(
      [],
      [{ name: '噪声', exposed: 3 }],
      [
        { name: '噪声', exposed: null },
        { name: '苯', exposed: 2 },
      ],
    ),
  });
  /** How the stream hands the changes over: in which order, in pieces of which size, how many pieces at once. */
  const delivery = fc.record({
    seed: fc.infiniteStream(fc.nat()),
    size: fc.integer({ min: 1, max: 7 }),
    atOnce: fc.integer({ min: 1, max: 4 }),
  });

  it('comes to what a recount finds, whatever is written and however it is delivered', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 12 }),
        delivery,
        async (changes, { seed, size, atOnce }) => {
          const api = await testApi('2026-03-02');
          const handle = createStreamHandler(api.wiring);
          const story = tellStory(api);
          const next = () => seed.next().value as number;
          for (const { who, ...facts } of changes) {
            await story.saveEmployer(anEmployer({ ...facts, creditCode: who }));
            // Counted in between, so that shares are replaced; what is delivered is whatever has been written so far.
            if (next() % 3 === 0) await handle({ Records: [...(await readStream(api))].slice(next() % 3) });
          }
          const records = [...(await readStream(api))];
          const delivered = [...records, ...records].map((record) => ({ record, place: next() }));
          delivered.sort((one, other) => one.place - other.place);
          const pieces: DynamoDBRecord[][] = [];
          for (let at = 0; at < delivered.length; at += size) {
            pieces.push(delivered.slice(at, at + size).map(({ record }) => record));
          }
          for (let at = 0; at < pieces.length; at += atOnce) {
            const answers = await Promise.all(pieces.slice(at, at + atOnce).map((Records) => handle({ Records })));
            expect(answers.flatMap(({ batchItemFailures }) => batchItemFailures)).toEqual([]);
          }
          expect(await findWrongFigures(api)).toEqual([]);
          expect((await readValues(api))['EMPLOYERS']).toBe(new Set(changes.map(({ who }) => who)).size);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('changes nothing when everything is delivered again', async () => {
    const api = await testApi('2026-03-02');
    await aDraft(api);
    await countAll(api);
    const before = await readKept(api);
    await countAll(api);
    expect(await readKept(api)).toEqual(before);
    expect(before[countyScope]).toMatchObject({ 'EMPLOYERS|total||': 1 });
    expect(before[rowsOf(countyScope)]).toMatchObject({ 'EMPLOYERS|industry|C202|': 1 });
    expect(before[ownBody]).toMatchObject({ 'EMPLOYERS|total||': 1 });
  });

  it('takes back what a record has added when it is gone', async () => {
    const api = await testApi('2026-03-02');
    await tellStory(api).saveEmployer();
    const written = await findEmployerEvent(api);
    await countAll(api);
    // The platform deletes nothing; a record moved aside by hand stands for one that is.
    const { wiring } = api;
    const stores = { ...wiring.stores, readRecords: async () => [] };
    const openContext: typeof wiring.openContext = (...given) => ({ ...wiring.openContext(...given), stores });
    await createStreamHandler({ ...wiring, openContext })({ Records: [written] });
    expect((await readKept(api))[countyScope]).toEqual({});
  });

  it('names a record that cannot be read, and counts the others of the batch', async () => {
    const api = await testApi('2026-03-02');
    const story = tellStory(api);
    await story.saveEmployer();
    await story.saveEmployer(anEmployer({ creditCode: codes.other, name: '示例二厂' }));
    const table = openTable(api);
    const broken = { pk: `county#433122#employer#${codes.techService}`, sk: 'employer', county: '433122' };
    await table.transact([{ kind: 'put', item: { ...broken, entity: 'employer', itemVersion: 99 } }]);
    const records = [...(await readStream(api))];
    const { batchItemFailures } = await createStreamHandler(api.wiring)({ Records: records });
    const number = records.at(-1)?.dynamodb?.SequenceNumber;
    expect(batchItemFailures).toEqual([{ itemIdentifier: number }]);
    expect((await readValues(api))['EMPLOYERS']).toBe(2);
  });

  it('passes over what is not counted without a store call', async () => {
    const api = await testApi('2026-03-02');
    const image = { pk: { S: 'a' }, sk: { S: 'b' }, entity: { S: 'audit' }, county: { S: '433122' } };
    const stores = new Proxy(api.wiring.stores, { get: () => expect.unreachable('a store call') });
    const openContext: typeof api.wiring.openContext = (...given) => ({ ...api.wiring.openContext(...given), stores });
    const event = { Records: [{ dynamodb: { NewImage: image, SequenceNumber: '1' } }, {}] };
    expect(await createStreamHandler({ ...api.wiring, openContext })(event)).toEqual({ batchItemFailures: [] });
  });
});

describe('a rebuild', () => {
  it('makes the figures of a county that never had any, and finds them right the second time', async () => {
    const api = await testApi('2026-03-02');
    await aDraft(api);
    const rebuild = () => createJobsHandler(api.wiring)({ job: 'rebuildStatistics' }) as Promise<object[]>;
    expect((await rebuild())[0]).toMatchObject({ county: '433122', records: 2, staleRecords: 1 });
    expect((await readValues(api))['EMPLOYERS']).toBe(1);
    expect((await rebuild())[0]).toMatchObject({ records: 2, staleRecords: 0, differences: [] });
  });

  it('repairs figures that are wrong and names them', async () => {
    const api = await testApi('2026-03-02');
    await aDraft(api);
    await countAll(api);
    const right = await readKept(api);
    const [tally] = await api.wiring.stores.findTallies('433122', [countyScope]);
    if (!tally) throw new Error('there is no tally');
    const counts = { ...tally.counts, 'EMPLOYERS|total||': 7, 'GONE|total||': 1 };
    await api.wiring.stores.saveCounts([], [{ ...tally, counts, revision: tally.revision + 1 }]);
    const wrong = [`${countyScope}: EMPLOYERS|total||`, `${countyScope}: GONE|total||`];
    expect(await findWrongFigures(api)).toEqual(wrong);
    const report = await rebuildStatistics(api.wiring.openContext(publicViewer), '433122');
    expect(report).toMatchObject({ staleRecords: 0, differences: wrong });
    expect(await readKept(api)).toEqual(right);
  });

  it('makes the stream wait, and what was written meanwhile is counted afterwards', async () => {
    const api = await testApi('2026-03-02');
    const story = tellStory(api);
    await story.saveEmployer();
    await countAll(api);
    const { stores } = api.wiring;
    const context = api.wiring.openContext(publicViewer);
    let waited: unknown = null;
    const walkRecords: typeof stores.walkRecords = async function* (county, kind) {
      yield* stores.walkRecords(county, kind);
      if (kind !== 'employer') return;
      // Written after the employers were walked through: the rebuild does not see it.
      await story.saveEmployer(anEmployer({ creditCode: codes.other, name: '示例二厂' }));
      waited = await createStreamHandler(api.wiring)({ Records: [await findEmployerEvent(api)] });
      expect((await api.ask('leader', statisticsDocuments.dashboard)).dashboard.rebuildingSince).not.toBeNull();
      expect((await readValues(api))['EMPLOYERS']).toBe(1);
    };
    await rebuildStatistics({ ...context, stores: { ...stores, walkRecords } }, '433122');
    expect(waited).toMatchObject({ batchItemFailures: [{ itemIdentifier: expect.any(String) }] });
    expect((await readValues(api))['EMPLOYERS']).toBe(1);
    await countAll(api);
    expect((await readValues(api))['EMPLOYERS']).toBe(2);
    expect(await findWrongFigures(api)).toEqual([]);
  });

  it('that was cut off is taken over after a quarter of an hour, and not before', async () => {
    const api = await testApi('2026-03-02');
    await tellStory(api).saveEmployer();
    const { stores } = api.wiring;
    const cutOff = { ...stores, walkRecords: () => expect.unreachable('cut off') };
    const rebuild = (used: typeof stores) =>
      rebuildStatistics({ stores: used, now: api.wiring.openContext(publicViewer).now }, '433122');
    await expect(rebuild(cutOff)).rejects.toThrow('cut off');
    api.setNow('2026-03-02T01:14:59.999Z');
    await expect(rebuild(stores)).rejects.toThrow('being rebuilt');
    api.setNow('2026-03-02T01:15:00.000Z');
    expect(await rebuild(stores)).toMatchObject({ records: 1 });
    expect((await readValues(api))['EMPLOYERS']).toBe(1);
  });
});

describe('records of many months and bodies', () => {
  const months = Array.from(
    { length: 40 },
    (_, at) => `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
  );
  const filed = (at: number) =>
    ({
      ...{ creditCode: `C${at}`, employerName: '示例', reportId: 'R', state: 'FILED', supersededBy: null },
      ...{ declaredCategory: 'YI', basics: { bodyId: `B${at}`, industryCode: null } },
      posting: { postedOn: `${months[at]}-01` },
      filing: { filedOn: `${months[(at + 20) % 40]}-20`, late: false },
    }) as unknown as Report;
  const placeOf = (at: number) => ({ pk: `report ${at}`, sk: 'R' });
  const indexes = months.map((_, at) => at);

  /** A store of 40 reports that writes down each transaction. */
  function openStores() {
    const written: { readonly records: number; readonly scopes: readonly string[] }[] = [];
    const tallies = new Map<string, Tally>();
    const stores = {
      readTallies: async () => [...tallies.values()],
      findTallies: async (_: string, scopes: readonly string[]) => scopes.flatMap((scope) => tallies.get(scope) ?? []),
      findCountedRecords: async () => [],
      readRecords: async (places: readonly { pk: string }[]) =>
        places.map((place) => ({ place, record: { kind: 'report', value: filed(Number(place.pk.split(' ')[1])) } })),
      saveCounts: async (counted: readonly unknown[], changed: readonly Tally[]) => {
        written.push({ records: counted.length, scopes: changed.map(({ scope }) => scope) });
        for (const tally of changed) tallies.set(tally.scope, tally);
        return 'DONE';
      },
      walkRecords: async function* (_: string, kind: string) {
        if (kind === 'report') yield indexes.map(placeOf);
      },
    } as unknown as Stores;
    return { work: { stores, now: '2026-03-02T01:00:00.000Z' as Instant }, written, tallies };
  }
  const sizeOf = ({ records, scopes }: { readonly records: number; readonly scopes: readonly string[] }) =>
    records + scopes.length;

  it('are counted in several transactions, none of more than 100 items', async () => {
    const { work, written, tallies } = openStores();
    const changed = indexes.map((at) => ({ county: '433122', kind: 'report' as const, place: placeOf(at) }));
    await countRecords(work, '433122', changed);
    expect(written.length).toBeGreaterThan(1);
    expect(Math.max(...written.map(sizeOf))).toBeLessThanOrEqual(100);
    expect(Math.max(...written.map(({ scopes }) => scopes.length))).toBeLessThanOrEqual(16);
    expect(written.reduce((sum, { records }) => sum + records, 0)).toBe(40);
    expect(tallies.get(countyScope)?.counts).toMatchObject({ 'CATEGORY_DECLARED|total||': 40 });
    expect(tallies.get(toMonthScope('2021-01'))?.counts).toMatchObject({
      'POSTED|total||2021-01': 1,
      'POSTED|body|B0|2021-01': 1,
    });
  });

  it('are rebuilt so too, and the lock ends with the last', async () => {
    const { work, written, tallies } = openStores();
    await rebuildStatistics(work, '433122');
    // The lock; two items of the county, 80 of its bodies, 40 of former ones and 40 of months.
    for (const body of Array.from({ length: 40 }, (_, at) => `FORMER${at}`)) {
      tallies.set(body, {
        county: '433122',
        scope: body,
        counts: {},
        countedAt: work.now,
        lockedSince: null,
        revision: 1,
      });
    }
    written.length = 0;
    await rebuildStatistics(work, '433122');
    expect(written.filter(({ scopes }) => scopes.length > 0).map(({ scopes }) => scopes.length)).toEqual([
      1,
      ...Array.from({ length: 10 }, () => 16),
      2,
    ]);
    expect(written.at(-1)?.scopes.at(-1)).toBe(countyScope);
    expect(tallies.get(countyScope)?.lockedSince).toBeNull();
  });
});
