import { beforeEach, describe, expect, it } from 'vitest';
import type { Instant } from '../../../functions/rules/kernel/plainDate.ts';
import { digestExpected } from '../../../functions/rules/patrols/expectedEmployer.ts';
import { type AccountName, accounts, codes, otherBody, ownBody } from '../../support/accounts.ts';
import { readInbox, runJob } from '../../support/inbox.ts';
import { aSummary, askRound, putSummary, roundDocuments } from '../../support/patrolRounds.ts';
import { anEmployer, documents } from '../../support/story.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

const own = { month: '2026-03', patrolBodyId: ownBody };
const ownRound = { month: '2026-03', body: ownBody };

let api: TestApi;

async function save(change: object = {}): Promise<void> {
  const { saveEmployer } = await api.ask('bureau', documents.saveEmployer, { input: anEmployer(change) });
  expect(saveEmployer.__typename).toBe('Employer');
}

/** Two employers with hazards at the own body, one without, one at the other body. */
beforeEach(async () => {
  api = await testApi('2026-03-02');
  await save({ address: '泸溪县武溪镇上堡村三组' });
  await save({ creditCode: codes.other, name: '示例二厂', exposed: 0 });
  await save({ creditCode: codes.techService, name: '示例无危害单位', exposed: 0, factors: [] });
  await save({ creditCode: codes.otherTechService, name: '示例四厂', patrolBodyId: otherBody });
});

describe('opening a month', () => {
  it('gives every employer with hazards a task at its body, once, and tells the bodies', async () => {
    await runJob(api, 'openPatrolMonth');
    await runJob(api, 'openPatrolMonth');
    const { nodes } = await askRound(api, 'bureau', 'rounds', { month: '2026-03' });
    expect(nodes).toHaveLength(13);
    const expected = Object.fromEntries(
      nodes.map((round: { patrolBodyId: string; figures: { expected: number } }) => [
        round.patrolBodyId,
        round.figures.expected,
      ]),
    );
    expect(expected).toMatchObject({ [ownBody]: 2, [otherBody]: 1, '433122-gxq': 0 });
    const tasks = await askRound(api, 'patrolBody', 'tasks', ownRound);
    expect(tasks.nodes.map(({ creditCode }: { creditCode: string }) => creditCode)).toEqual([codes.own, codes.other]);
    const { nodes: told } = await readInbox(api, 'patrolBody');
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ kind: 'PATROL_ROUND', creditCode: null, employerName: null, settled: null });
    expect(told[0].text).toContain('2 家');
    expect(told[0].text).toContain('2026-04-05');
  });

  it('opens nothing in a county whose ledger is still to come, and every round once it is there', async () => {
    api = await testApi('2026-03-02');
    await runJob(api, 'openPatrolMonth');
    expect((await askRound(api, 'bureau', 'rounds', { month: '2026-03' })).nodes).toEqual([]);
    await save();
    await runJob(api, 'openPatrolMonth');
    const { nodes } = await askRound(api, 'bureau', 'rounds', { month: '2026-03' });
    expect(nodes).toHaveLength(13);
    expect(nodes.find((round: { patrolBodyId: string }) => round.patrolBodyId === ownBody).figures.expected).toBe(1);
  });

  it('twice at once opens each round once', async () => {
    const both = await Promise.all([1, 2].map(() => askRound(api, 'bureau', 'open', { month: '2026-03' })));
    expect(both[0].opened + both[1].opened).toBe(13);
    expect((await readInbox(api, 'patrolBody')).nodes).toHaveLength(1);
  });

  it('freezes the list under a digest that anybody can compute again', async () => {
    await runJob(api, 'openPatrolMonth');
    await save({ creditCode: '91433122MA5R0UND14', name: '示例五厂' });
    await save({ exposed: 0, factors: [], address: '泸溪县武溪镇上堡村三组' });
    await runJob(api, 'openPatrolMonth');
    const round = await askRound(api, 'patrolBody', 'round', ownRound);
    const list = [
      { creditCode: codes.other, name: '示例二厂', address: null },
      { creditCode: codes.own, name: '泸溪示例001木业胶合板厂', address: '泸溪县武溪镇上堡村三组' },
    ].toSorted((one, other) => (one.creditCode < other.creditCode ? -1 : 1));
    expect(round).toMatchObject({ listSha256: digestExpected(list), figures: { expected: 2 } });
    api.setToday('2026-04-01');
    await runJob(api, 'openPatrolMonth');
    const next = await askRound(api, 'patrolBody', 'tasks', { ...ownRound, month: '2026-04' });
    expect(next.nodes.map(({ name }: { name: string }) => name).toSorted()).toEqual(['示例二厂', '示例五厂']);
  });

  it('by the bureau: a month that has begun, not one to come nor one long over, and the key repeats the answer', async () => {
    expect(await askRound(api, 'bureau', 'open', { month: '2026-04' })).toMatchObject({
      __typename: 'PatrolMonthNotOpen',
      code: 'PATROL_MONTH_NOT_OPEN',
      possibleFrom: '2026-04-01',
    });
    expect(await askRound(api, 'bureau', 'open', { month: '2025-02' })).toMatchObject({
      __typename: 'PatrolMonthOver',
      earliest: '2025-03',
    });
    const input = { month: '2026-01', idempotencyKey: newKey() };
    const first = await askRound(api, 'bureau', 'open', input);
    expect(first).toMatchObject({ month: '2026-01', opened: 13, openedBefore: 0, expected: 3 });
    expect(await askRound(api, 'bureau', 'open', input)).toEqual(first);
    expect(await askRound(api, 'bureau', 'open', { month: '2026-01' })).toMatchObject({ opened: 0, openedBefore: 13 });
    expect(await askRound(api, 'bureau', 'open', { ...input, month: '2026-02' })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
    const { lateReason } = await askRound(api, 'bureau', 'round', { month: '2026-01', body: ownBody });
    expect(lateReason).toContain('任务于 2026-03-02 补开');
  });

  it('a month that is none is no input', async () => {
    const { errors } = await api.send('bureau', roundDocuments.open, {
      input: { month: '2026-13', idempotencyKey: 'x' },
    });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe('the tasks of a round', () => {
  beforeEach(() => runJob(api, 'openPatrolMonth'));

  it('by state and village, page by page, each with its reason', async () => {
    await putSummary(api, codes.own, aSummary({ problemCount: 2, referralCount: 1 }));
    const all = await askRound(api, 'patrolBody', 'tasks', ownRound);
    expect(all).toMatchObject({
      totalCount: 2,
      villages: [
        { village: '上堡村', tasks: 1, submitted: 1 },
        { village: null, tasks: 1, submitted: 0 },
      ],
      nodes: [
        { state: 'SUBMITTED', problems: 2, referrals: 1, village: '上堡村', visitedOn: '2026-03-10' },
        { state: 'OPEN', reason: '待巡查，应于 2026-04-05（含当日）前报送，还有 34 日' },
      ],
    });
    const open = await askRound(api, 'patrolBody', 'tasks', { ...ownRound, state: 'OPEN' });
    expect(open.nodes).toMatchObject([{ creditCode: codes.other }]);
    const village = await askRound(api, 'patrolBody', 'tasks', { ...ownRound, village: '上堡村' });
    expect(village.nodes).toMatchObject([{ creditCode: codes.own }]);
    const nowhere = await askRound(api, 'patrolBody', 'tasks', { ...ownRound, village: '' });
    expect(nowhere.nodes).toMatchObject([{ creditCode: codes.other }]);
    const first = await askRound(api, 'patrolBody', 'tasks', { ...ownRound, first: 1 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await askRound(api, 'patrolBody', 'tasks', {
      ...ownRound,
      first: 1,
      after: first.pageInfo.endCursor,
    });
    expect(second.nodes).toMatchObject([{ creditCode: codes.other }]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    const { errors } = await api.send('patrolBody', roundDocuments.tasks, { ...ownRound, after: 'nowhere' });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('is null for a month that is not open, and for a body that is none', async () => {
    expect(await askRound(api, 'bureau', 'tasks', { ...ownRound, month: '2026-02' })).toBeNull();
    expect(await askRound(api, 'bureau', 'round', { ...ownRound, body: 'nobody' })).toBeNull();
  });
});

describe('rounds in lists', () => {
  it('of a month by body, of a body newest month first, with figures of today', async () => {
    await askRound(api, 'bureau', 'open', { month: '2026-02' });
    await runJob(api, 'openPatrolMonth');
    await putSummary(api, codes.own, aSummary());
    await putSummary(api, codes.other, aSummary({ submittedAt: '2026-03-05T16:00:00.000Z' as Instant }), {
      month: '2026-02',
    });
    api.setToday('2026-03-07');
    const { nodes: ofBody } = await askRound(api, 'leader', 'rounds', { body: ownBody });
    expect(ofBody).toMatchObject([
      { month: '2026-03', figures: { submitted: 1, late: 0, completeness: 0.5, timeliness: 0.5 }, lateReason: null },
      { month: '2026-02', figures: { submitted: 1, late: 2, completeness: 0.5, timeliness: 0 } },
    ]);
    expect(ofBody[1].lateReason).toBe('月度巡查报告应于 2026-03-05（含当日）前报送，今天为 2026-03-07，已逾期 2 日');
    expect((await askRound(api, 'patrolBody', 'rounds')).nodes).toEqual(ofBody);
    const { nodes: ofMonth } = await askRound(api, 'officer', 'rounds');
    expect(ofMonth.filter(({ figures }: { figures: { submitted: number } }) => figures.submitted > 0)).toEqual([
      ofBody[0],
    ]);
    expect((await askRound(api, 'officer', 'rounds', { ...ownRound, month: '2026-02' })).nodes).toEqual([ofBody[1]]);
  });

  it('are read by those who may, and by nobody else', async () => {
    await runJob(api, 'openPatrolMonth');
    const nothing = { round: null, tasks: null, rounds: [] };
    const nodesOf = (answer: unknown) => (answer as { readonly nodes: unknown } | null)?.nodes ?? null;
    const may: readonly AccountName[] = ['patrolBody', 'officer', 'bureau', 'leader'];
    for (const name of Object.keys(accounts) as AccountName[]) {
      for (const query of ['round', 'tasks', 'rounds'] as const) {
        const { data, errors } = await api.send(name, roundDocuments[query], ownRound);
        const isOfAnotherCounty = name === 'otherCountyBureau';
        if (may.includes(name)) expect(errors, `${query} by ${name}`).toBeUndefined();
        // Of its own county, in which nothing is open.
        else if (isOfAnotherCounty)
          expect(Object.values(data).map((answer) => nodesOf(answer))).toEqual([nothing[query]]);
        else expect(errors?.[0]?.extensions['code'], `${query} by ${name}`).toBe('FORBIDDEN');
      }
    }
    const { errors } = await api.send(null, roundDocuments.rounds);
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});

describe('the monthly return', () => {
  const both = [{ reason: '道路中断，未能到达', creditCodes: [codes.own, codes.other] }];
  const submit = (unfinished: object, as: AccountName = 'patrolBody', change: object = {}) =>
    askRound(api, as, 'submit', { ...own, unfinished, ...change });

  beforeEach(() => runJob(api, 'openPatrolMonth'));

  it('takes a reason for each employer without a submitted record, and locks the round', async () => {
    await putSummary(api, codes.own, aSummary({ problemCount: 1 }));
    const reasons = [{ reason: '停电停产', creditCodes: [codes.other] }];
    expect(await submit([])).toMatchObject({
      __typename: 'PatrolsUnexplained',
      count: 1,
      creditCodes: [codes.other],
    });
    api.setToday('2026-04-05');
    const filed = await submit(reasons);
    expect(filed).toMatchObject({
      __typename: 'PatrolRound',
      lateReason: null,
      returns: [
        { number: 1, daysLate: 0, dueOn: '2026-04-05', reopened: null, figures: { submitted: 1, problems: 1 } },
      ],
    });
    expect(filed.lockedReason).toContain('已于 2026-04-05 报送');
    const { nodes } = await askRound(api, 'patrolBody', 'tasks', { ...ownRound, village: '' });
    expect(nodes).toMatchObject([{ state: 'OPEN', unfinishedReason: '停电停产', lockedReason: filed.lockedReason }]);
    expect(await submit(reasons)).toMatchObject({ __typename: 'PatrolRoundLocked', lockedOn: '2026-04-05' });
    const { nodes: told } = await readInbox(api, 'bureau', { first: 1 });
    expect(told[0].title).toBe('月度巡查报告：武溪镇 2026-03');
  });

  it('after the 5th is late by so many days and taken all the same', async () => {
    api.setToday('2026-04-08');
    const { lateReason, returns } = await submit(both);
    expect(returns).toMatchObject([{ daysLate: 3, figures: { late: 2 } }]);
    expect(lateReason).toContain('实际于 2026-04-08 报送，逾期 3 日');
    expect((await readInbox(api, 'patrolBody', { first: 1 })).nodes[0].text).toContain('逾期 3 日');
  });

  it.each([
    ['no reason', [{ reason: ' ', creditCodes: [codes.own, codes.other] }], 'REASON_LENGTH'],
    ['a long reason', [{ reason: '雨'.repeat(201), creditCodes: [codes.own, codes.other] }], 'REASON_LENGTH'],
    ['another body’s employer', [...both, { reason: '示例', creditCodes: [codes.otherTechService] }], 'NOT_EXPECTED'],
    ['an employer twice', [...both, { reason: '示例', creditCodes: [codes.own] }], 'EXPLAINED_TWICE'],
    ['too many', Array.from({ length: 201 }, () => ({ reason: '示例', creditCodes: [] })), 'TOO_MANY_REASONS'],
  ])('is refused with %s', async (_, unfinished, code) => {
    const refused = await submit(unfinished);
    expect(refused).toMatchObject({ __typename: 'InvalidInput', problems: [{ code }] });
    expect((await askRound(api, 'patrolBody', 'round', ownRound)).returns).toEqual([]);
  });

  it('needs no reason for what is submitted', async () => {
    await putSummary(api, codes.own, aSummary());
    expect(await submit(both)).toMatchObject({ problems: [{ code: 'ALREADY_SUBMITTED' }] });
  });

  it('of a month that is not open is refused', async () => {
    const april = { month: '2026-04' };
    expect(await submit(both, 'patrolBody', april)).toMatchObject({
      __typename: 'PatrolMonthNotOpen',
      possibleFrom: null,
    });
    const reopened = await askRound(api, 'bureau', 'reopen', { ...own, ...april, reason: '示例' });
    expect(reopened.__typename).toBe('PatrolMonthNotOpen');
  });

  it('twice at once is submitted once', async () => {
    const types = (await Promise.all([submit(both), submit(both)])).map(({ __typename }) => __typename);
    expect(types.toSorted()[0]).toBe('PatrolRound');
    expect(['PatrolRoundLocked', 'StateConflict']).toContain(types.toSorted()[1]);
    expect((await askRound(api, 'patrolBody', 'round', ownRound)).returns).toHaveLength(1);
  });

  it('is opened again by the bureau alone, with a reason, and the earlier return stays on file', async () => {
    const reopen = (reason = '漏报一家，补正', as: AccountName = 'bureau') =>
      askRound(api, as, 'reopen', { ...own, reason });
    expect(await reopen()).toMatchObject({ __typename: 'PatrolRoundNotLocked', code: 'PATROL_ROUND_NOT_LOCKED' });
    await submit(both);
    api.setToday('2026-03-03');
    expect(await reopen('')).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'reason' }] });
    for (const name of ['patrolBody', 'officer', 'leader', 'employer'] as const) {
      const input = { ...own, reason: '示例', idempotencyKey: newKey() };
      const { errors } = await api.send(name, roundDocuments.reopen, { input });
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    expect(await reopen()).toMatchObject({ lockedReason: null, returns: [{ reopened: { reason: '漏报一家，补正' } }] });
    expect((await readInbox(api, 'patrolBody', { first: 1 })).nodes[0].text).toContain('理由：漏报一家，补正');
    await putSummary(api, codes.own, aSummary());
    const again = await submit([{ reason: '停产', creditCodes: [codes.other] }]);
    expect(again.returns).toMatchObject([
      { number: 1, reopened: { reason: '漏报一家，补正' } },
      { number: 2, reopened: null, figures: { submitted: 1 } },
    ]);
  });

  it('is submitted by the body itself and by nobody else', async () => {
    for (const name of ['otherPatrolBody', 'bureau', 'officer', 'leader', 'employer', 'techService'] as const) {
      const input = { ...own, unfinished: both, idempotencyKey: newKey() };
      const { errors } = await api.send(name, roundDocuments.submit, { input });
      expect(errors?.[0]?.extensions['code'], name).toBe('FORBIDDEN');
    }
  });
});
