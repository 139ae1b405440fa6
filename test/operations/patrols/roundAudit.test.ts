import { expect, it } from 'vitest';
import { codes, otherBody, ownBody } from '../../support/accounts.ts';
import { auditFaultsOf } from '../../support/auditExport.ts';
import { runJob } from '../../support/inbox.ts';
import { askRound } from '../../support/patrolRounds.ts';
import { anEmployer, documents } from '../../support/story.ts';
import { testApi } from '../../support/testApi.ts';

it('every step of a round is in its chain', async () => {
  const api = await testApi('2026-03-02');
  await api.ask('bureau', documents.saveEmployer, { input: anEmployer() });
  await runJob(api, 'openPatrolMonth');
  const round = { month: '2026-03', patrolBodyId: ownBody };
  const unfinished = [{ reason: '停产', creditCodes: [codes.own] }];
  await askRound(api, 'patrolBody', 'submit', { ...round, unfinished });
  await askRound(api, 'bureau', 'reopen', { ...round, reason: '补正' });
  const { keys, faults } = await auditFaultsOf(api);
  expect(faults).toEqual([]);
  expect(keys.filter((key) => key.startsWith('patrolRound#'))).toHaveLength(13);
  const id = `2026-03#${ownBody}`;
  const found = await api.wiring.stores.findAggregate({ kind: 'patrolRound', county: '433122', id });
  expect(found?.entries.map(({ operation, actor }) => [operation, actor.role])).toEqual([
    ['openPatrolMonth', 'PUBLIC'],
    ['submitPatrolReturn', 'PATROL_BODY'],
    ['reopenPatrolRound', 'BUREAU'],
  ]);
});

const bodies = `query ($id: ID!) { employer(id: $id) { patrolBody { id }
  primaryBody { patrolBody { id } why source { clause } } formerPatrolBodies { patrolBodyId from until } } }`;

it('an employer says who patrols it and why, and keeps the bodies that the ledger named before', async () => {
  const api = await testApi('2026-03-02');
  const save = async (change: object = {}): Promise<string> =>
    (await api.ask('bureau', documents.saveEmployer, { input: anEmployer(change) })).saveEmployer.id;
  const id = await save();
  api.setToday('2026-05-06');
  await save({ patrolBodyId: otherBody });
  api.setToday('2026-06-01');
  await save({ patrolBodyId: otherBody, address: '泸溪高新区北区1号' });
  const { employer } = await api.ask('bureau', bodies, { id });
  expect(employer).toEqual({
    patrolBody: { id: otherBody },
    primaryBody: {
      patrolBody: { id: '433122-gxq' },
      why: '地址在高新区北区，由高新区负责巡查',
      source: { clause: '附件 成员单位职责：按地址认定为自定' },
    },
    formerPatrolBodies: [{ patrolBodyId: ownBody, from: '2026-03-02', until: '2026-05-06' }],
  });
  await runJob(api, 'openPatrolMonth');
  const { nodes } = await askRound(api, 'leader', 'tasks', { month: '2026-06', body: '433122-gxq' });
  expect(nodes).toMatchObject([{ creditCode: codes.own }]);
});
