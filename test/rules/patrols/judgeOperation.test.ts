import { describe, expect, it } from 'vitest';
import { defaultPatrolForm } from '../../../functions/rules/patrols/defaultPatrolForm.ts';
import { judgeOperation, type OperationFault } from '../../../functions/rules/patrols/judgeOperation.ts';
import { applyOperation } from '../../../functions/rules/patrols/mergeRecord.ts';
import type { OperationContext } from '../../../functions/rules/patrols/operationChecks.ts';
import { patrolMonth } from '../../../functions/rules/patrols/patrolMonth.ts';
import { findBatchProblems } from '../../../functions/rules/patrols/patrolProtocol.ts';
import { emptyRecord, type PatrolOperation } from '../../../functions/rules/patrols/patrolRecord.ts';
import { anOperation, aRecord, bodyId, nextForm, noonMs, toInstant } from './patrolFixture.ts';

const context: OperationContext = {
  subject: 'clerk-1',
  bodyId,
  round: { state: 'OPEN', expectsEmployer: true },
  form: defaultPatrolForm,
  forms: [defaultPatrolForm],
  writtenWith: defaultPatrolForm.id,
  record: emptyRecord,
  receivedAt: toInstant(noonMs),
};

/** The record in which a clerk wrote with a device. */
const writtenBy = (by: string, changes: Partial<PatrolOperation> = {}) =>
  applyOperation(emptyRecord, { ...anOperation(changes), by, receivedAt: toInstant(noonMs) });

const manyDevices = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_value, place) => [`device-${100 + place}`, 1]));

type Case = readonly [operation: Partial<PatrolOperation>, context: Partial<OperationContext>];

/** Of every fault what provokes it. */
const faults: Readonly<Record<OperationFault, readonly Case[]>> = {
  SEQUENCE_INVALID: [0, -1, 1.5, Number.NaN, 1_000_001].map((sequence): Case => [{ sequence }, {}]),
  OPERATION_INVALID: [
    [{ device: '__proto__' }, {}],
    [{ at: 'yesterday' as PatrolOperation['at'] }, {}],
    [{ record: { ...aRecord, month: '2026-13' as typeof aRecord.month } }, {}],
    [{ seen: { 'device-b': -1 } }, {}],
    [{ seen: { 'device-b': 0.5 } }, {}],
    [{ seen: manyDevices(65) }, {}],
  ],
  OTHER_BODY: [[{ record: { ...aRecord, bodyId: '433122100' } }, {}]],
  DEVICE_OF_ANOTHER: [[{ sequence: 2 }, { record: writtenBy('clerk-2') }]],
  SEQUENCE_REUSED: [
    [{ value: '另一条' }, { record: writtenBy('clerk-1') }],
    [{ field: 'problemsFound' }, { record: writtenBy('clerk-1') }],
  ],
  SEEN_AHEAD: [[{ seen: { 'device-b': 9 } }, { record: writtenBy('clerk-2', { device: 'device-b' }) }]],
  FORM_UNKNOWN: [
    [{}, { writtenWith: 'county-9' }],
    [
      {},
      {
        writtenWith: 'county-9',
        forms: [{ ...nextForm, id: 'county-9', replaces: { formId: 'county-8', moves: [] } }],
      },
    ],
  ],
  FIELD_GONE: [
    [{ field: 'industryDiffers', value: '采石' }, { form: nextForm }],
    [{ field: 'neverAsked' }, { form: nextForm }],
  ],
  MONTH_NOT_OPEN: [[{}, { round: { state: 'NOT_OPEN', expectsEmployer: false } }]],
  NOT_EXPECTED: [
    [{}, { round: { state: 'OPEN', expectsEmployer: false } }],
    // However old its form: what the round has no place for is not kept aside either.
    [{}, { round: { state: 'LOCKED', expectsEmployer: false }, writtenWith: 'county-9' }],
  ],
  TOO_MANY_DEVICES: [[{ seen: manyDevices(64) }, {}]],
  FIELD_UNKNOWN: [
    [{ field: 'fine', value: 50_000 }, {}],
    [{ field: 'constructor' }, {}],
  ],
  VALUE_WRONG: [
    [{ value: '长'.repeat(2001) }, {}],
    [{ field: 'submission', value: false }, {}],
  ],
  ROUND_LOCKED: [[{}, { round: { state: 'LOCKED', expectsEmployer: true } }]],
};

const keptAside: readonly string[] = ['FORM_UNKNOWN', 'FIELD_GONE', 'ROUND_LOCKED'] satisfies OperationFault[];

describe('an operation', () => {
  it.each(
    Object.entries(faults).flatMap(([code, cases]) =>
      cases.map(([operation, changes]) => ({ code, operation, changes })),
    ),
  )('is not merged: $code', ({ code, operation, changes }) => {
    const verdict = judgeOperation(anOperation(operation), { ...context, ...changes });
    const outcome = keptAside.includes(code) ? 'KEPT_ASIDE' : 'REFUSED';
    expect(verdict).toMatchObject({ outcome, code, reason: expect.stringMatching(/\p{Script=Han}/u) });
  });

  it.each<[string, Case]>([
    ['as it should be', [{}, {}]],
    ['of the highest sequence', [{ sequence: 1_000_000 }, {}]],
    ['that empties a field', [{ value: null }, {}]],
    ['that submits', [{ field: 'submission', value: true }, {}]],
    ['of the 64th device', [{ seen: manyDevices(63) }, {}]],
    [
      'that has seen just what is known of another',
      [{ seen: { 'device-b': 1 } }, { record: writtenBy('clerk-2', { device: 'device-b' }) }],
    ],
    [
      'that has seen an unsent one of his own',
      [{ seen: { 'device-c': 7 } }, { record: writtenBy('clerk-1', { device: 'device-c' }) }],
    ],
  ])('%s is merged', (_what, [operation, changes]) => {
    const verdict = judgeOperation(anOperation(operation), { ...context, ...changes });
    expect(verdict).toMatchObject({ outcome: 'MERGED', isKnown: false, clockSkewSeconds: null });
  });

  it('that comes again is known, even when the round is locked since', () => {
    const round = { state: 'LOCKED', expectsEmployer: true } as const;
    const verdict = judgeOperation(anOperation(), { ...context, record: writtenBy('clerk-1'), round });
    expect(verdict).toMatchObject({ outcome: 'MERGED', isKnown: true });
  });

  it.each([
    [noonMs, null],
    [noonMs + 300_000, null],
    [noonMs + 301_000, 301],
    [noonMs + 365 * 86_400_000, 31_536_000],
    // Offline for three weeks is no wrong clock.
    [noonMs - 21 * 86_400_000 + 1, null],
    // Before 1 November, 00:00 in Asia/Shanghai: the month cannot have been open.
    [Date.UTC(2026, 9, 31, 15, 54, 59), -301],
    [noonMs - 365 * 86_400_000, -29_685_600],
  ])('written at %s by a device’s clock is merged, the clock off by %s s', (ms, clockSkewSeconds) => {
    expect(judgeOperation(anOperation({ at: toInstant(ms) }), context)).toMatchObject({
      outcome: 'MERGED',
      clockSkewSeconds,
    });
  });
});

describe('an operation written with the form before', () => {
  const toNext = { ...context, form: nextForm, forms: [nextForm, defaultPatrolForm] };
  const map = (operation: Partial<PatrolOperation>, changes: Partial<OperationContext> = {}) =>
    judgeOperation(anOperation(operation), { ...toNext, ...changes });

  it('is merged under the names of the form in use', () => {
    expect(map({ field: 'noticeBoard', value: 'BAD', seen: { 'device-b': 1 } })).toMatchObject({
      outcome: 'MERGED',
      operation: { field: 'board', value: 'INCOMPLETE', device: 'device-a', sequence: 1, seen: { 'device-b': 1 } },
    });
    expect(map({ field: 'noticeBoard', value: 'NOT_SEEN' })).toMatchObject({ operation: { value: 'NOT_SEEN' } });
    expect(map({ field: 'exposed', value: 3 })).toMatchObject({ outcome: 'MERGED', operation: { field: 'exposed' } });
    expect(map({ field: 'submission', value: true })).toMatchObject({ operation: { field: 'submission' } });
  });

  it('is known when it comes again', () => {
    const record = writtenBy('clerk-1', { field: 'board', value: 'INCOMPLETE' });
    expect(map({ field: 'noticeBoard', value: 'BAD' }, { record })).toMatchObject({ outcome: 'MERGED', isKnown: true });
  });

  it('is mapped over several versions, and kept aside where one of them is missing', () => {
    const moves = [{ field: 'board', to: 'panel' }];
    const fields = nextForm.fields.map((field) => (field.id === 'board' ? { ...field, id: 'panel' } : field));
    const third = { ...nextForm, id: 'patrol-2028-1', replaces: { formId: nextForm.id, moves }, fields };
    const forms = [third, defaultPatrolForm, nextForm];
    expect(map({ field: 'noticeBoard', value: 'BAD' }, { form: third, forms })).toMatchObject({
      operation: { field: 'panel', value: 'INCOMPLETE' },
    });
    expect(map({ field: 'noticeBoard', value: 'BAD' }, { form: third, forms: [third] })).toMatchObject({
      outcome: 'KEPT_ASIDE',
      code: 'FORM_UNKNOWN',
    });
  });

  it('says why its question is no longer asked', () => {
    expect(map({ field: 'industryDiffers' })).toMatchObject({ reason: '行业以台账为准，不再填写，内容已另存，供查阅' });
  });
});

describe('a batch', () => {
  const { id: formVersion } = defaultPatrolForm;
  const many = (count: number, value = '好') =>
    Array.from({ length: count }, (_value, place) => anOperation({ sequence: place + 1, value }));
  const codesOf = (operations: readonly PatrolOperation[], device = 'device-a', form = formVersion) =>
    findBatchProblems({ device, formVersion: form, operations }).map(({ code }) => code);

  it.each<[string, string[], string[]]>([
    ['500 operations', codesOf(many(500)), []],
    ['501 operations', codesOf(many(501)), ['TOO_MANY_OPERATIONS']],
    ['ten thousand operations', codesOf(many(10_000)), ['TOO_MANY_OPERATIONS']],
    ['no operation', codesOf([]), ['EMPTY']],
    ['more than 256 KB', codesOf(many(130, '长'.repeat(1000))), ['BATCH_TOO_LARGE']],
    ['the same operation twice', codesOf([anOperation(), anOperation()]), []],
    ['one number for two', codesOf([anOperation(), anOperation({ value: null })]), ['SEQUENCE_REUSED']],
    [
      'one number on two records',
      codesOf([anOperation(), anOperation({ record: { ...aRecord, month: patrolMonth('2026-10') } })]),
      [],
    ],
    ['another device inside', codesOf([anOperation({ device: 'device-b' })]), ['DEVICE_DIFFERS']],
    ['a device without name', codesOf([anOperation({ device: '' })], ''), ['DEVICE_INVALID']],
    ['a form without name', codesOf([anOperation()], 'device-a', '../'), ['FORM_INVALID']],
  ])('with %s: %j', (_what, found, expected) => {
    expect(found).toEqual(expected);
  });
});
