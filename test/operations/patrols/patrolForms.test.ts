import { beforeEach, describe, expect, it } from 'vitest';
import { getPatrolFormOf } from '../../../functions/operations/patrols/findPatrolForm.ts';
import { publicViewer } from '../../../functions/rules/accounts/viewer.ts';
import { toCanonicalJson } from '../../../functions/rules/kernel/canonicalJson.ts';
import { defaultPatrolForm } from '../../../functions/rules/patrols/defaultPatrolForm.ts';
import { patrolMonth } from '../../../functions/rules/patrols/patrolMonth.ts';
import { nextForm } from '../../rules/patrols/patrolFixture.ts';
import { type AccountName, codes, ownBody } from '../../support/accounts.ts';
import { auditFaultsOf } from '../../support/auditExport.ts';
import { askForms, patrolFormDocuments, saveForm } from '../../support/patrolForms.ts';
import { completeAnswers, operationsOf, tellPatrols, valuesOf } from '../../support/patrols.ts';
import { newKey } from '../../support/testApi.ts';

let patrols: Awaited<ReturnType<typeof tellPatrols>>;

beforeEach(async () => {
  patrols = await tellPatrols();
});

const ask = (as: AccountName, name: keyof typeof patrolFormDocuments, variables: object = {}) =>
  askForms(patrols.api, as, name, variables);
const save = (month: string, definition?: object) => saveForm(patrols.api, month, definition);
const codesOf = (answer: { problems: { code: string }[] }) => answer.problems.map(({ code }) => code);

/** A third version: the question that was renamed has another name once more, one is new. */
const thirdForm = {
  ...nextForm,
  id: 'patrol-2027-2',
  replaces: { formId: nextForm.id, moves: [{ field: 'board', to: 'publicBoard' }] },
  fields: [
    ...nextForm.fields.map((field) => (field.id === 'board' ? { ...field, id: 'publicBoard' } : field)),
    { id: 'dustCover', title: '除尘罩', section: '问题与告知', type: 'YES_NO', source: nextForm.fields[0]?.source },
  ],
};

/** Opens a month and gives how its record is written and read. */
async function openMonth(month: string, today: string) {
  patrols.api.setToday(today);
  await patrols.ask('bureau', 'openMonth', { input: { idempotencyKey: newKey(), month } });
  const sync = async (values: object, formVersion: string, from = 1, device = 'device-A1') => {
    const operations = operationsOf({ ...values }, { month }, from);
    return (await patrols.sync(operations, { formVersion, device })).outcomes[0];
  };
  const read = () => patrols.ask('patrolBody', 'record', { month, id: patrols.employerId });
  const waiting = (as: AccountName = 'patrolBody', body?: string) =>
    ask(as, 'waiting', { month, id: patrols.employerId, body });
  return { sync, read, waiting };
}

describe('a county’s form', () => {
  it('is the platform’s until it saves its own, from its month on, and is given back as it was', async () => {
    expect(await ask('patrolBody', 'ofMonth', { month: '2026-05' })).toMatchObject({
      id: defaultPatrolForm.id,
      month: null,
      savedAt: null,
    });
    const saved = await save('2026-05');
    expect(saved).toMatchObject({ id: nextForm.id, month: '2026-05', withdrawnReason: null });
    expect(saved.definition).toBe(toCanonicalJson(nextForm));
    const ids = ['2026-04', '2026-05', '2027-05'].map(async (month) => (await ask('leader', 'ofMonth', { month })).id);
    expect(await Promise.all(ids)).toEqual([defaultPatrolForm.id, nextForm.id, nextForm.id]);
    const list = await ask('officer', 'list');
    expect(list.map(({ id, month }: { id: string; month: string }) => [id, month])).toEqual([
      [defaultPatrolForm.id, null],
      [nextForm.id, '2026-05'],
    ]);
    expect(list[1].definition).toBe(toCanonicalJson(nextForm));
    const { keys, faults } = await auditFaultsOf(patrols.api);
    expect(faults).toEqual([]);
    expect(keys).toContain('patrolForms#433122');
  });

  it('is saved once for one key, and one of two at the same moment', async () => {
    const input = { idempotencyKey: newKey(), month: '2026-05', definition: JSON.stringify(nextForm) };
    const first = await ask('bureau', 'save', input);
    expect(await ask('bureau', 'save', input)).toEqual(first);
    expect(await ask('bureau', 'save', { ...input, month: '2026-06' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    const both = await Promise.all([save('2026-07', thirdForm), save('2026-07', { ...thirdForm, id: 'other-1' })]);
    expect(both.map(({ __typename }) => __typename).toSorted()[0]).toBe('PatrolForm');
    expect((await ask('bureau', 'list')).length).toBe(3);
  });

  it('names every fault with its path, and saves nothing', async () => {
    const [field] = defaultPatrolForm.fields;
    const faulty = { ...nextForm, title: '责令整改表', fields: [{ ...field, type: 'SCRIPT' }] };
    const answer = await save('2026-03', faulty);
    expect(answer.__typename).toBe('InvalidInput');
    const told = answer.problems.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`);
    expect(told).toEqual(
      expect.arrayContaining([
        'definition ENFORCEMENT_WORD',
        'definition.fields[0].type TYPE_UNKNOWN',
        'definition.replaces.moves[0].to FIELD_UNKNOWN',
        'month TOO_LATE',
      ]),
    );
    for (const { message } of answer.problems) expect(message).toMatch(/\p{Script=Han}/u);
    expect(await ask('bureau', 'list')).toHaveLength(1);
  });

  it.each([
    ['no JSON', '{', ['NOT_JSON']],
    ['no form', '[]', ['NOT_A_FORM']],
    ['far too large', `"${'x'.repeat(130_000)}"`, ['TOO_LARGE']],
    ['too large', JSON.stringify({ ...nextForm, padding: '长'.repeat(30_000) }), ['TOO_LARGE']],
    ['that replaces nothing', JSON.stringify({ ...nextForm, replaces: null }), ['NOT_THE_FORMER']],
    ['with the id of the platform’s', JSON.stringify({ ...defaultPatrolForm }), ['NOT_THE_FORMER', 'ID_TAKEN']],
  ])('refuses text that is %s', async (_, definition, expected) => {
    const answer = await ask('bureau', 'save', { month: '2026-05', definition });
    expect(codesOf(answer)).toEqual(expected);
  });

  it('takes one form a month, each later than the one before, two days ahead at least', async () => {
    await save('2026-05');
    expect(await save('2026-05', thirdForm)).toMatchObject({
      __typename: 'PatrolFormMonthTaken',
      formId: nextForm.id,
      from: '2026-05',
    });
    expect(codesOf(await save('2026-04', thirdForm))).toEqual(['BEFORE_ANOTHER']);
    expect(codesOf(await save('2029-05', thirdForm))).toEqual(['TOO_FAR_AHEAD']);
    const { errors } = await patrols.api.send('bureau', patrolFormDocuments.save, {
      input: { idempotencyKey: newKey(), month: '2026-13', definition: '{}' },
    });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    patrols.api.setToday('2026-05-31');
    expect(codesOf(await save('2026-06', thirdForm))).toEqual(['TOO_LATE']);
    patrols.api.setToday('2026-05-30');
    expect((await save('2026-06', thirdForm)).__typename).toBe('PatrolForm');
  });

  it('is withdrawn with a reason before the day ahead of its month, the latest first', async () => {
    const withdraw = (formId: string, reason = '题目有误') => ask('bureau', 'withdraw', { formId, reason });
    expect(await withdraw('none')).toMatchObject({ code: 'NOT_FOUND' });
    await save('2026-05');
    await save('2026-06', thirdForm);
    expect(codesOf(await withdraw(nextForm.id))).toEqual(['NOT_THE_LATEST']);
    expect(codesOf(await withdraw(thirdForm.id, ' '))).toEqual(['TEXT_INVALID']);
    expect(await withdraw(thirdForm.id)).toMatchObject({ id: thirdForm.id, withdrawnReason: '题目有误' });
    expect(codesOf(await withdraw(thirdForm.id))).toEqual(['ALREADY_WITHDRAWN']);
    expect((await ask('bureau', 'ofMonth', { month: '2026-06' })).id).toBe(nextForm.id);
    // Its id stays taken, its month is free.
    expect(codesOf(await save('2026-06', thirdForm))).toEqual(['ID_TAKEN']);
    const again = await save('2026-06', { ...thirdForm, id: 'patrol-2027-3' });
    expect(again.__typename).toBe('PatrolForm');
    await withdraw('patrol-2027-3');
    patrols.api.setToday('2026-04-30');
    expect(await withdraw(nextForm.id)).toMatchObject({ __typename: 'PatrolFormInEffect', from: '2026-05' });
    expect((await auditFaultsOf(patrols.api)).faults).toEqual([]);
  });
});

describe('records of months with different forms', () => {
  it('are judged by the form of their month, for ever', async () => {
    await save('2026-04');
    const april = await openMonth('2026-04', '2026-04-02');
    // March is still open, and has the form of March.
    const march = await patrols.write({ noticeBoard: 'BAD', visitedOn: '2026-03-20' });
    expect(march).toMatchObject({ notMerged: [], record: { formVersion: defaultPatrolForm.id } });
    const outcome = await april.sync(
      { board: 'INCOMPLETE', visitedOn: '2026-04-02', operating: 'NORMAL' },
      nextForm.id,
    );
    expect(outcome).toMatchObject({ notMerged: [], record: { formVersion: nextForm.id, problemCount: 1 } });
    expect((await april.sync({ noticeBoard: 'BAD' }, nextForm.id, 4)).notMerged).toMatchObject([
      { outcome: 'REFUSED', code: 'FIELD_UNKNOWN' },
    ]);
    await save('2026-05', thirdForm);
    patrols.api.setToday('2026-05-02');
    const later = await april.sync({ board: 'COMPLETE' }, nextForm.id, 5);
    expect(later).toMatchObject({ notMerged: [], record: { formVersion: nextForm.id } });
    expect((await patrols.readRecord()).formVersion).toBe(defaultPatrolForm.id);
  });

  it('take what a device months behind wrote, mapped by two forms, and keep aside what is gone', async () => {
    await save('2026-04');
    await save('2026-05', thirdForm);
    const may = await openMonth('2026-05', '2026-05-06');
    const old = { ...completeAnswers, visitedOn: '2026-05-03', noticeBoard: 'BAD', industryDiffers: '采石' };
    const outcome = await may.sync(old, defaultPatrolForm.id);
    expect(outcome.notMerged).toMatchObject([{ outcome: 'KEPT_ASIDE', code: 'FIELD_GONE' }]);
    expect(outcome.record.submittedAt).not.toBeNull();
    expect(valuesOf(outcome.record)['publicBoard']).toEqual(['INCOMPLETE']);
    const [kept, ...others] = await may.waiting();
    expect(others).toEqual([]);
    expect(kept).toMatchObject({
      code: 'FIELD_GONE',
      reason: expect.stringContaining('行业以台账为准'),
      formVersion: defaultPatrolForm.id,
      operations: [{ device: 'device-A1', sequence: 8, field: 'industryDiffers', value: '"采石"' }],
    });
    // Whoever may read the record may look at it, and nobody else.
    for (const as of ['officer', 'bureau', 'leader'] as const) expect(await may.waiting(as, ownBody)).toEqual([kept]);
    for (const as of ['otherPatrolBody', 'employer', 'techService'] as const) {
      const variables = { month: '2026-05', id: patrols.employerId, body: ownBody };
      const { errors } = await patrols.api.send(as, patrolFormDocuments.waiting, variables);
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    // Devices that fetch what others wrote are told it in terms of the month's form.
    const { batches } = await patrols.ask('patrolBody', 'changes', { month: '2026-05' });
    const fields = batches.flatMap(({ operations }: { operations: { field: string }[] }) =>
      operations.map(({ field }) => field),
    );
    expect(fields).toContain('publicBoard');
    expect((await auditFaultsOf(patrols.api)).faults).toEqual([]);
  });

  it('take what a device ahead wrote back to the form of their month', async () => {
    await save('2026-04');
    patrols.api.setToday('2026-04-03');
    const sync = async (values: object, from = 1) =>
      (await patrols.sync(operationsOf({ ...values }, {}, from), { formVersion: nextForm.id })).outcomes[0];
    const outcome = await sync({ board: 'INCOMPLETE', operating: 'NORMAL' });
    expect(outcome.notMerged).toEqual([]);
    expect(valuesOf(outcome.record)).toEqual({ noticeBoard: ['BAD'], operating: ['NORMAL'] });
    // Sent again by a device that has learned the month's form since: known.
    const again = await patrols.write({ noticeBoard: 'BAD' });
    expect(again.notMerged).toEqual([]);
    expect(valuesOf(again.record)).toEqual(valuesOf(outcome.record));
  });

  it('keep what comes with an unknown form aside, and take it once the form is known', async () => {
    const sent = operationsOf({ board: 'COMPLETE' });
    const [kept] = (await patrols.sync(sent, { formVersion: nextForm.id })).outcomes;
    expect(kept.notMerged).toMatchObject([{ outcome: 'KEPT_ASIDE', code: 'FORM_UNKNOWN' }]);
    const waiting = await patrols.ask('patrolBody', 'records', { month: '2026-03', waiting: true });
    expect(waiting.nodes.map(({ creditCode }: { creditCode: string }) => creditCode)).toEqual([codes.own]);
    await save('2026-04');
    const { record } = await patrols.write({ operating: 'NORMAL' }, { sequence: 2 });
    expect(record.waiting).toEqual([]);
    expect(valuesOf(record)).toEqual({ noticeBoard: ['GOOD'], operating: ['NORMAL'] });
    const { batches } = await patrols.ask('patrolBody', 'changes', { month: '2026-03' });
    expect(batches.map(({ operations }: { operations: { field: string }[] }) => operations[0]?.field)).toEqual(
      expect.arrayContaining(['noticeBoard', 'operating']),
    );
    expect((await auditFaultsOf(patrols.api)).faults).toEqual([]);
  });

  it('take what was written with a form that was withdrawn', async () => {
    await save('2026-04');
    await ask('bureau', 'withdraw', { formId: nextForm.id, reason: '题目有误' });
    await save('2026-04', { ...nextForm, id: 'county-1' });
    const april = await openMonth('2026-04', '2026-04-02');
    const { notMerged, record } = await april.sync({ board: 'COMPLETE' }, nextForm.id);
    expect(notMerged).toEqual([]);
    expect(record.formVersion).toBe('county-1');
    expect(valuesOf(record)).toEqual({ board: ['COMPLETE'] });
  });
});

it('a form that a process has read is kept, that of a month to come is not', async () => {
  const { stores, openContext } = patrols.api.wiring;
  const reads: string[] = [];
  const context = {
    ...openContext(publicViewer),
    stores: {
      ...stores,
      findPatrolFormRegister: (county: string) => {
        reads.push('register');
        return stores.findPatrolFormRegister(county);
      },
      findPatrolForms: (county: string, ids: readonly string[]) => {
        reads.push(ids.join());
        return stores.findPatrolForms(county, ids);
      },
    },
  };
  const get = async (month: string) =>
    (await getPatrolFormOf(context, { county: '433122', month: patrolMonth(month) })).id;
  await save('2026-04');
  expect([await get('2026-04'), await get('2026-04'), await get('2026-03'), await get('2026-03')]).toEqual([
    nextForm.id,
    nextForm.id,
    defaultPatrolForm.id,
    defaultPatrolForm.id,
  ]);
  // April is to come: its version is chosen anew each time. March has begun.
  expect(reads).toEqual(['register', nextForm.id, 'register', 'register']);
});
