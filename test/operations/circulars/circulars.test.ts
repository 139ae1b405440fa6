import { beforeEach, describe, expect, it } from 'vitest';
import { type AccountName, codes, otherBody, ownBody } from '../../support/accounts.ts';
import { aCircular, circularDocuments } from '../../support/circulars.ts';
import { anEmployer, documents } from '../../support/story.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
beforeEach(async () => {
  api = await testApi('2026-03-02');
  await api.ask('bureau', documents.saveEmployer, { input: anEmployer() });
});

type Step = 'draft' | 'issue' | 'answer' | 'withdraw';

// biome-ignore lint/suspicious/noExplicitAny: answers are asserted on field by field
async function act(name: Step, input: object, as: AccountName = 'bureau'): Promise<any> {
  const data = await api.ask(as, circularDocuments[name], { input: { idempotencyKey: newKey(), ...input } });
  return Object.values(data)[0];
}
const listFor = async (as: AccountName) => (await api.ask(as, circularDocuments.list)).circulars.nodes;
async function issue(change: object = {}): Promise<string> {
  const { circularId } = await act('draft', aCircular(change));
  await act('issue', { circularId, number: '示例通报〔2026〕1号' });
  return circularId;
}

describe('a circular', () => {
  it('is drafted, written anew and issued: the units are told, and by when to rectify', async () => {
    const draft = await act('draft', aCircular({ recipientIds: [otherBody] }));
    expect(draft).toMatchObject({ issuedAt: null, dueOn: null });
    const { circularId } = await act('draft', { ...aCircular(), circularId: draft.circularId });
    expect(circularId).toBe(draft.circularId);
    expect(await listFor('patrolBody')).toEqual([]);
    const issued = await act('issue', { circularId, number: '示例通报〔2026〕1号' });
    expect(issued).toMatchObject({ number: '示例通报〔2026〕1号', dueOn: '2026-03-16' });
    expect(issued.recipients.map(({ state }: { state: string }) => state)).toEqual(['WAITING', 'WAITING', 'WAITING']);
    for (const as of ['patrolBody', 'employer', 'bureau'] as const) {
      const { inbox } = await api.ask(as, '{ inbox { nodes { kind text } } }');
      const told = inbox.nodes.find(({ kind }: { kind: string }) => kind === 'CIRCULAR');
      expect(told.text).toContain('2026-03-16');
    }
    expect(await act('draft', { ...aCircular(), circularId })).toMatchObject({ code: 'CIRCULAR_ISSUED' });
    expect(await act('issue', { circularId, number: '2' })).toMatchObject({ code: 'CIRCULAR_ISSUED' });
  });

  it.each([
    ['2026-03-16', 0],
    ['2026-03-17', 1],
  ])('answered on %s is late by %i days, and taken', async (day, daysLate) => {
    const circularId = await issue();
    api.setToday(day);
    const waiting = (await listFor('leader'))[0].recipients;
    expect(waiting.map((one: { daysLate: number }) => one.daysLate)).toEqual([daysLate, daysLate, daysLate]);
    const given = { circularId, recipientId: ownBody, text: '已补齐三月巡查记录' };
    const answered = await act('answer', given, 'patrolBody');
    expect(answered.recipients).toEqual([
      { recipientId: ownBody, name: '武溪镇', state: 'ANSWERED', daysLate, answer: '已补齐三月巡查记录' },
    ]);
    expect(await act('answer', given, 'patrolBody')).toMatchObject({ code: 'CIRCULAR_ANSWERED' });
    await act('answer', { circularId, recipientId: codes.own, text: '已整改' }, 'employer');
    await act('answer', { circularId, recipientId: 'czj', text: '经费已拨付' });
    api.setToday('2026-05-06');
    const all = (await listFor('bureau'))[0].recipients;
    expect(all.map((one: { daysLate: number }) => one.daysLate)).toEqual([daysLate, daysLate, daysLate]);
  });

  it('shows each unit itself only, and nothing to those it is not addressed to', async () => {
    const circularId = await issue();
    const [own] = await listFor('employer');
    expect(own.recipients).toMatchObject([{ recipientId: codes.own }]);
    expect(await listFor('otherEmployer')).toEqual([]);
    expect(await listFor('otherPatrolBody')).toEqual([]);
    const given = { circularId, recipientId: otherBody, text: '示例' };
    expect(await act('answer', given, 'otherPatrolBody')).toMatchObject({ code: 'NOT_FOUND' });
    const input = { idempotencyKey: newKey(), ...given };
    const { errors } = await api.send('patrolBody', circularDocuments.answer, { input });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('is public only when it says so and is issued, and without personal data', async () => {
    await issue({ isPublic: false });
    await act('draft', aCircular());
    expect((await api.ask(null, circularDocuments.public)).publicCirculars.nodes).toEqual([]);
    await issue();
    const { publicCirculars } = await api.ask(null, circularDocuments.public);
    expect(publicCirculars.nodes).toHaveLength(1);
    expect(publicCirculars.nodes[0].text).not.toContain('13800000000');
  });

  it('of progress asks for nothing', async () => {
    const circularId = await issue({ kind: 'PROGRESS', correctionWorkingDays: null });
    expect((await listFor('patrolBody'))[0].recipients).toMatchObject([{ state: 'NONE_ASKED' }]);
    const given = { circularId, recipientId: ownBody, text: '示例' };
    expect(await act('answer', given, 'patrolBody')).toMatchObject({ code: 'NO_ANSWER_ASKED' });
  });

  it.each([
    ['title', { title: '' }, 'TEXT_INVALID'],
    ['recipients', { recipientIds: [] }, 'TOO_FEW_OR_MANY'],
    ['recipients', { recipientIds: [ownBody, ownBody] }, 'TWICE'],
    ['recipients', { recipientIds: ['none'] }, 'NO_SUCH_UNIT'],
    ['recipients', { recipientIds: [codes.other] }, 'NO_SUCH_UNIT'],
    ['correctionWorkingDays', { correctionWorkingDays: 0 }, 'DAYS_INVALID'],
    ['correctionWorkingDays', { correctionWorkingDays: 121 }, 'DAYS_INVALID'],
    ['correctionWorkingDays', { kind: 'PROGRESS' }, 'NOT_CRITICISED'],
  ])('is refused at %s for %j', async (path, change, code) => {
    const refused = await act('draft', aCircular(change));
    expect(refused.problems).toContainEqual({ path, code });
  });

  it('is not found, or not issued without a number, or answered without words', async () => {
    expect(await act('draft', { ...aCircular(), circularId: 'none' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await act('issue', { circularId: 'none', number: '1' })).toMatchObject({ code: 'NOT_FOUND' });
    const { circularId } = await act('draft', aCircular());
    expect(await act('issue', { circularId, number: '' })).toMatchObject({ code: 'INVALID_INPUT' });
    await act('issue', { circularId, number: '1' });
    const empty = { circularId, recipientId: ownBody, text: '' };
    expect(await act('answer', empty, 'patrolBody')).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('that is a draft can be given up with a reason; an issued one cannot', async () => {
    const { circularId } = await act('draft', aCircular());
    expect(await act('withdraw', { circularId, reason: '' })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await act('withdraw', { circularId, reason: '重复起草' })).toMatchObject({ withdrawnBecause: '重复起草' });
    expect(await act('withdraw', { circularId, reason: '再撤' })).toMatchObject({ code: 'CIRCULAR_WITHDRAWN' });
    expect(await act('draft', { ...aCircular(), circularId })).toMatchObject({ code: 'CIRCULAR_WITHDRAWN' });
    expect(await act('issue', { circularId, number: '1' })).toMatchObject({ code: 'CIRCULAR_WITHDRAWN' });
    expect(await act('withdraw', { circularId: await issue(), reason: '撤' })).toMatchObject({
      code: 'CIRCULAR_ISSUED',
    });
    expect(await act('withdraw', { circularId: 'none', reason: '撤' })).toMatchObject({ code: 'NOT_FOUND' });
  });
});
