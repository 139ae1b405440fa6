import { beforeEach, describe, expect, it } from 'vitest';
import { mostWaiting } from '../../../functions/rules/patrols/keptPatrol.ts';
import { codes, ownBody } from '../../support/accounts.ts';
import { auditFaultsOf } from '../../support/auditExport.ts';
import {
  aBatch,
  completeAnswers,
  month,
  operationsOf,
  patrolDocuments,
  tellPatrols,
  valuesOf,
} from '../../support/patrols.ts';

let patrols: Awaited<ReturnType<typeof tellPatrols>>;

beforeEach(async () => {
  patrols = await tellPatrols();
});

const codesOf = (outcome: { notMerged: { outcome: string; code: string }[] }) =>
  outcome.notMerged.map(({ outcome: what, code }) => `${what} ${code}`);

describe('operations of one device', () => {
  it('make a record that is submitted once it is complete, by the server’s clock', async () => {
    const { submission: _, ...answers } = completeAnswers;
    const begun = await patrols.write(answers);
    expect(begun).toMatchObject({ notMerged: [], record: { visitedOn: '2026-03-02', submittedAt: null } });
    patrols.api.setNow('2026-03-02T05:00:00.000Z');
    const [done] = (await patrols.sync(operationsOf({ submission: true }, {}, 6))).outcomes;
    expect(done.record).toMatchObject({
      submittedAt: '2026-03-02T05:00:00.000Z',
      employerName: '泸溪示例001木业胶合板厂',
      patrolBodyId: ownBody,
    });
    expect(valuesOf(done.record)).toMatchObject({ operating: ['NOT_MET'], suspectedViolation: [false] });
    expect(await patrols.readRecord()).toEqual(done.record);
  });

  it('sent again, or in another order, change nothing and are told the same record', async () => {
    const operations = operationsOf(completeAnswers);
    const first = await patrols.sync(operations);
    const { version } = (await storedRecord()) ?? {};
    patrols.api.setNow('2026-03-02T06:00:00.000Z');
    expect(await patrols.sync(operations)).toEqual(first);
    expect(await patrols.sync(operations.toReversed())).toEqual(first);
    expect((await storedRecord())?.version).toBe(version);
  });

  it('arriving in reverse, one call each, make the same values', async () => {
    const operations = operationsOf(completeAnswers);
    for (const operation of operations.toReversed()) await patrols.sync([operation]);
    const record = await patrols.readRecord();
    expect(valuesOf(record)).toEqual(Object.fromEntries(Object.entries(completeAnswers).map(([k, v]) => [k, [v]])));
    expect(record.submittedAt).not.toBeNull();
  });

  it('with a clock a year off are taken all the same, and the skew is told', async () => {
    const ahead = await patrols.write({ patroller: '示例巡查员' }, { at: '2027-03-02T01:00:00.000Z' });
    expect(ahead).toMatchObject({ notMerged: [], clockSkewSeconds: 365 * 86_400 });
    const [{ at, receivedAt }] = ahead.record.fields[0].values;
    expect({ at, receivedAt }).toEqual({ at: '2027-03-02T01:00:00.000Z', receivedAt: '2026-03-02T01:00:00.000Z' });
    const behind = await patrols.write({ operating: 'NORMAL' }, { at: '2025-03-02T01:00:00.000Z', sequence: 2 });
    expect(behind.notMerged).toEqual([]);
    expect(behind.clockSkewSeconds).toBeLessThan(-300 * 86_400);
  });
});

async function storedRecord() {
  const ref = { county: '433122', month: month as never, bodyId: ownBody, creditCode: codes.own };
  return patrols.api.wiring.stores.findPatrolRecord(ref);
}

describe('what is not merged', () => {
  it.each([
    ['another body’s employer', {}, { creditCode: codes.other }, 'REFUSED NOT_EXPECTED'],
    ['an employer that does not exist', {}, { creditCode: '91433122MA531HQTL1' }, 'REFUSED NOT_EXPECTED'],
    ['a month that is not open', {}, { month: '2026-04' }, 'REFUSED MONTH_NOT_OPEN'],
    ['a month that is none', {}, { month: '2026-13' }, 'REFUSED OPERATION_INVALID'],
    ['a field that is none', {}, { field: 'order' }, 'REFUSED FIELD_UNKNOWN'],
    ['a value of the wrong type', {}, { value: '7' }, 'REFUSED VALUE_WRONG'],
    ['a sequence of 0', {}, { sequence: 0 }, 'REFUSED SEQUENCE_INVALID'],
  ] as const)('%s is refused and leaves nothing', async (_, values, change, expected) => {
    const outcome = await patrols.write({ patroller: '示例巡查员', ...values }, change);
    expect(codesOf(outcome)).toEqual([expected]);
    expect(outcome.notMerged[0].reason).toMatch(/\p{Script=Han}/u);
    expect(outcome.record).toBeNull();
    expect(await patrols.readRecord()).toBeNull();
  });

  it('keeps no other record and no other operation from being merged', async () => {
    const good = operationsOf({ patroller: '示例巡查员', operating: 'NORMAL' });
    const bad = operationsOf({ operating: 'NO_SUCH', patroller: '甲' }, {}, 3).slice(0, 1);
    const others = operationsOf({ patroller: '示例巡查员' }, { creditCode: codes.other });
    const { outcomes } = await patrols.sync([...others, ...good, ...bad]);
    expect(outcomes.map(codesOf)).toEqual([['REFUSED NOT_EXPECTED'], ['REFUSED VALUE_WRONG']]);
    expect(valuesOf(outcomes[1].record)).toEqual({ operating: ['NORMAL'], patroller: ['示例巡查员'] });
  });

  it('a sequence that was used for something else is refused', async () => {
    await patrols.write({ patroller: '示例甲' });
    expect(codesOf(await patrols.write({ patroller: '示例乙' }))).toEqual(['REFUSED SEQUENCE_REUSED']);
    expect(valuesOf(await patrols.readRecord())).toEqual({ patroller: ['示例甲'] });
  });

  it('a batch that is too large, empty or malformed is refused as a whole', async () => {
    const many = (length: number) =>
      operationsOf(Object.fromEntries(Array.from({ length }, (_, at) => [`field${at}`, at])));
    const problems = async (operations: readonly object[], change: object = {}) =>
      (await patrols.sync(operations, change)).problems.map(({ code }: { code: string }) => code);
    expect(await problems(many(501))).toEqual(['TOO_MANY_OPERATIONS']);
    const tenThousand = await patrols.api.send('patrolBody', patrolDocuments.sync, { input: aBatch(many(10_000)) });
    expect(tenThousand.errors?.[0]?.extensions['code']).toBe('BODY_TOO_LARGE');
    expect(await problems([])).toEqual(['EMPTY']);
    const some = operationsOf({ patroller: '示例巡查员' });
    expect(await problems(operationsOf({ problemsFound: '长'.repeat(90_000) }))).toEqual(['BATCH_TOO_LARGE']);
    expect(await problems(some, { device: 'x' })).toEqual(['DEVICE_INVALID']);
    expect(await problems(some, { idempotencyKey: '' })).toEqual(['IDEMPOTENCY_KEY_INVALID']);
    const { errors } = await patrols.api.send('patrolBody', patrolDocuments.sync, {
      input: aBatch(operationsOf({ patroller: 1 }, { value: '{' })),
    });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(await patrols.readRecord()).toBeNull();
  });

  it('is a record that would grow beyond its bound: refused whole, and it takes shorter text all the same', async () => {
    const long = { problemsFound: '长'.repeat(2000), advice: '长'.repeat(2000) };
    let full: { notMerged: { code: string }[]; record: { fields: object[] } } | undefined;
    for (let at = 0; full === undefined && at < 60; at += 1) {
      const outcome = await patrols.write(long, {}, { device: `device-${at}-long` });
      if (outcome.notMerged.length > 0) full = outcome;
    }
    expect(full && codesOf(full as never)).toEqual(['REFUSED RECORD_FULL', 'REFUSED RECORD_FULL']);
    expect(full?.record).toEqual(await patrols.readRecord());
    const { notMerged } = await patrols.write({ operating: 'NORMAL' }, {}, { device: 'device-short' });
    expect(notMerged).toEqual([]);
  });

  it('is a record on which too much waits already: refused, and what waits stays', async () => {
    const send = async (at: number) =>
      (await patrols.sync(operationsOf({ field: at }, { sequence: at + 1 }), { formVersion: 'county-9' })).outcomes[0];
    for (let at = 0; at < mostWaiting; at += 1) expect(codesOf(await send(at))).toEqual(['KEPT_ASIDE FORM_UNKNOWN']);
    expect(codesOf(await send(mostWaiting))).toEqual(['REFUSED WAITING_FULL']);
    expect((await patrols.readRecord()).waiting).toHaveLength(mostWaiting);
    expect((await patrols.write({ operating: 'NORMAL' }, {}, { device: 'device-B2' })).notMerged).toEqual([]);
  });

  it('has no field by which a patrol could order or penalise', async () => {
    for (const field of ['correctionOrder', 'order', 'penalty', 'fine', 'suspension', 'dueOn']) {
      expect(codesOf(await patrols.write({ [field]: '责令改正' }))).toEqual(['REFUSED FIELD_UNKNOWN']);
    }
  });
});

describe('two devices', () => {
  it('that write one field without knowing of each other keep both values until somebody settles it', async () => {
    await patrols.write(completeAnswers);
    const { record } = await patrols.write({ operating: 'CLOSED' }, {}, { device: 'device-B2' });
    const field = record.fields.find(({ field: name }: { field: string }) => name === 'operating');
    expect(field).toMatchObject({ inConflict: true, values: [{ value: '"NOT_MET"' }, { value: '"CLOSED"' }] });
    expect(record.submittedAt).toBeNull();
    const conflicts = await patrols.ask('patrolBody', 'records', { month, inConflict: true });
    expect(conflicts.nodes.map(({ creditCode }: { creditCode: string }) => creditCode)).toEqual([codes.own]);

    const settled = await patrols.write(
      { operating: 'NOT_MET' },
      { sequence: 2, seen: field.seen },
      { device: 'device-B2' },
    );
    expect(valuesOf(settled.record)['operating']).toEqual(['NOT_MET']);
    expect(settled.record.submittedAt).not.toBeNull();
    expect((await patrols.ask('patrolBody', 'records', { month, inConflict: true })).nodes).toEqual([]);
  });

  it('that write at the same moment are both heard', async () => {
    const devices = Array.from({ length: 6 }, (_, at) => `device-${at}xyz`);
    const outcomes = await Promise.all(
      devices.map((device) => patrols.write({ problemsFound: `问题 ${device}` }, {}, { device })),
    );
    expect(outcomes.flatMap(({ notMerged }) => notMerged)).toEqual([]);
    const { fields } = await patrols.readRecord();
    expect(fields[0].values.map(({ device }: { device: string }) => device)).toEqual(devices);
  });

  it('fetch what the other wrote, from where they left off', async () => {
    await patrols.write({ patroller: '示例甲' });
    const changes = (since?: string) => patrols.ask('patrolBody', 'changes', { month, since });
    const first = await changes();
    expect(first.batches.flatMap(({ operations }: { operations: object[] }) => operations)).toMatchObject([
      { device: 'device-A1', sequence: 1, field: 'patroller', value: '"示例甲"' },
    ]);
    patrols.api.setNow('2026-03-02T03:00:00.000Z');
    const second = await changes(first.until);
    patrols.api.setNow('2026-03-02T03:00:01.000Z');
    await patrols.write({ operating: 'NORMAL' }, {}, { device: 'device-B2' });
    const third = await changes(second.until);
    const fieldsOf = ({ batches }: { batches: { operations: { field: string }[] }[] }) =>
      batches.flatMap(({ operations }) => operations.map(({ field }) => field));
    expect(fieldsOf(third)).toEqual(['operating']);
    expect(third.hasMore).toBe(false);
  });

  it('fetch page by page, nothing twice within a run and nothing left out', async () => {
    for (let at = 1; at <= 5; at += 1) {
      patrols.api.setNow(`2026-03-02T03:00:0${at}.000Z`);
      await patrols.write({ problemsFound: `${at}` }, { sequence: at });
    }
    const seen: number[] = [];
    let since: string | undefined;
    for (let hasMore = true; hasMore; ) {
      const page = await patrols.ask('patrolBody', 'changes', { month, since, first: 2 });
      seen.push(
        ...page.batches.map(({ operations }: { operations: { sequence: number }[] }) => operations[0]?.sequence),
      );
      ({ until: since, hasMore } = page);
    }
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('a locked month', () => {
  it('keeps what arrives aside with the reason, and merges it when it is opened again', async () => {
    await patrols.write(completeAnswers);
    expect((await patrols.lock()).__typename).toBe('PatrolRound');
    const late = operationsOf({ advice: '建议张贴告知卡' }, { sequence: 7 });
    const { outcomes } = await patrols.sync(late);
    expect(outcomes[0].notMerged).toMatchObject([{ sequence: 7, outcome: 'KEPT_ASIDE', code: 'ROUND_LOCKED' }]);
    expect(outcomes[0].record.waiting).toMatchObject([{ code: 'ROUND_LOCKED', count: 1 }]);
    expect(valuesOf(outcomes[0].record)).not.toHaveProperty('advice');
    // Sent again: kept once.
    expect((await patrols.sync(late)).outcomes[0]).toEqual(outcomes[0]);
    // What was merged before is no news to a locked month.
    expect((await patrols.sync(operationsOf(completeAnswers))).outcomes[0].notMerged).toEqual([]);

    patrols.api.setNow('2026-03-02T04:00:00.000Z');
    expect((await patrols.reopen()).__typename).toBe('PatrolRound');
    const record = await patrols.readRecord();
    expect(record.waiting).toEqual([]);
    expect(valuesOf(record)['advice']).toEqual(['建议张贴告知卡']);
    const { batches } = await patrols.ask('patrolBody', 'changes', { month });
    expect(batches.at(-1).operations).toMatchObject([{ field: 'advice' }]);
    expect((await auditFaultsOf(patrols.api)).faults).toEqual([]);
  });

  it('keeps what comes with an unknown form aside, but not for an employer of another body', async () => {
    const old = { formVersion: 'patrol-2019-9' };
    const [kept] = (await patrols.sync(operationsOf({ oldQuestion: 1 }), old)).outcomes;
    expect(kept.notMerged).toMatchObject([{ outcome: 'KEPT_ASIDE', code: 'FORM_UNKNOWN' }]);
    expect(kept.record.waiting).toMatchObject([{ code: 'FORM_UNKNOWN', count: 1 }]);
    const [other] = (await patrols.sync(operationsOf({ oldQuestion: 1 }, { creditCode: codes.other }), old)).outcomes;
    expect(other.notMerged).toMatchObject([{ outcome: 'REFUSED', code: 'NOT_EXPECTED' }]);
  });
});

it('every record and every batch is in an audit chain', async () => {
  await patrols.write(completeAnswers);
  await patrols.write({ advice: '建议' }, { sequence: 7 });
  const { keys, faults } = await auditFaultsOf(patrols.api);
  expect(faults).toEqual([]);
  expect(keys).toContain(`patrolRecord#${month}#${ownBody}#${codes.own}`);
});
