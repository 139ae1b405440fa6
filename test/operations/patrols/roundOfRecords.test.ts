import { expect, it } from 'vitest';
import { codes, ownBody } from '../../support/accounts.ts';
import { askRound } from '../../support/patrolRounds.ts';
import { completeAnswers, operationsOf, tellPatrols } from '../../support/patrols.ts';

const round = { month: '2026-03', body: ownBody };

it('a round follows its records: begun, visited, submitted, excused, each at once', async () => {
  const { api, write, lock } = await tellPatrols();
  const taskOf = async () => (await askRound(api, 'patrolBody', 'tasks', round)).nodes[0];
  const figures = async () => (await askRound(api, 'leader', 'rounds', round)).nodes[0].figures;
  expect(await taskOf()).toMatchObject({ creditCode: codes.own, state: 'OPEN' });

  const { submission, ...answers } = completeAnswers;
  await write(answers);
  expect(await taskOf()).toMatchObject({ state: 'VISITED', visitedOn: '2026-03-02', submittedAt: null });
  expect(await figures()).toMatchObject({ expected: 1, visited: 1, submitted: 0, completeness: 0 });
  expect((await lock()).__typename).toBe('PatrolsUnexplained');

  await write({ submission }, { sequence: 7 });
  expect(await taskOf()).toMatchObject({ state: 'SUBMITTED', reason: '已于 2026-03-02 报送，未超过 2026-04-05' });
  expect(await figures()).toMatchObject({ submitted: 1, submittedInTime: 1, completeness: 1, timeliness: 1 });
  expect((await lock()).__typename).toBe('PatrolRound');
});

it('an employer that has closed is excused as soon as its form says so, with the reason', async () => {
  const { api, sync } = await tellPatrols();
  const { notMetReason: _, ...answers } = completeAnswers;
  const closed = { ...answers, operating: 'CLOSED', excuseReason: '2025 年底已注销，厂房空置' };
  await sync(operationsOf(closed));
  expect((await askRound(api, 'bureau', 'tasks', { ...round, state: 'EXCUSED' })).nodes).toMatchObject([
    { creditCode: codes.own, reason: '无需巡查：关闭、注销：2025 年底已注销，厂房空置，于 2026-03-02 报送' },
  ]);
  expect((await askRound(api, 'bureau', 'round', round)).figures).toMatchObject({ excused: 1, submitted: 1 });
});
