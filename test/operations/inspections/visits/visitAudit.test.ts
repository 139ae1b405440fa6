import { expect, it } from 'vitest';
import { auditFaultsOf } from '../../../support/auditExport.ts';
import { aJpeg, sha256Of } from '../../../support/images.ts';
import { aRecord, tellVisits } from '../../../support/visits.ts';

it('every step of a visit is in its chain, and the check in the employer’s', async () => {
  const { api, start, attach, take } = await tellVisits();
  const visit = await start();
  await attach(visit.id);
  await take('endVisit', aRecord(visit, ['FH-1'], [sha256Of(aJpeg())]), 'officer');
  const { keys, faults } = await auditFaultsOf(api);
  expect(faults).toEqual([]);
  const key = keys.find((one) => one.startsWith('visit#'));
  expect(key).toMatch(/^visit#91433122MAQCG2KEAB#[0-9A-Z]{26}$/);
  const found = await api.wiring.stores.findAggregate({ kind: 'visit', county: '433122', id: key?.slice(6) ?? '' });
  expect(found?.entries.map(({ operation, actor }) => [operation, actor.role])).toEqual([
    ['openVisit', 'OFFICER'],
    ['approveVisit', 'BUREAU'],
    ['notifyVisit', 'OFFICER'],
    ['startVisit', 'OFFICER'],
    ['attachVisitEvidence', 'OFFICER'],
    ['endVisit', 'OFFICER'],
  ]);
  const employer = await api.wiring.stores.findAggregate({
    kind: 'employer',
    county: '433122',
    id: '91433122MAQCG2KEAB',
  });
  expect(employer?.entries.at(-1)?.operation).toBe('endVisit');
});

it('of two steps of one visit at once one is written, and the loser changes nothing of the employer', async () => {
  const { start, take, api } = await tellVisits();
  const visit = await start();
  const answers = await Promise.all([1, 2].map(() => take('endVisit', aRecord(visit), 'officer')));
  expect(answers.filter(({ __typename }) => __typename === 'Visit')).toHaveLength(1);
  const employer = await api.wiring.stores.findEmployer({ county: '433122', creditCode: '91433122MAQCG2KEAB' });
  expect(employer?.inspections).toMatchObject({ checked: 1 });
  expect((await auditFaultsOf(api)).faults).toEqual([]);
});
