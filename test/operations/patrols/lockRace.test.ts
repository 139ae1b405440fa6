import { expect, it } from 'vitest';
import { makeContext } from '../../../functions/operations/context.ts';
import { takeInOperations } from '../../../functions/operations/patrols/takeInOperations.ts';
import type { Viewer } from '../../../functions/rules/accounts/viewer.ts';
import { defaultPatrolForm } from '../../../functions/rules/patrols/defaultPatrolForm.ts';
import { patrolMonth } from '../../../functions/rules/patrols/patrolMonth.ts';
import type { PatrolOperation } from '../../../functions/rules/patrols/patrolRecord.ts';
import type { Stores } from '../../../functions/storage/stores.ts';
import { codes, ownBody } from '../../support/accounts.ts';
import { completeAnswers, month, tellPatrols } from '../../support/patrols.ts';

const clerk: Viewer = { subject: 'clerk', name: null, role: 'PATROL_BODY', county: '433122', organisation: ownBody };
const ref = { county: '433122', month: patrolMonth(month), bodyId: ownBody, creditCode: codes.own };
const operation = (sequence: number): PatrolOperation => ({
  device: 'device-B2',
  sequence,
  record: ref,
  field: 'advice',
  value: `建议张贴告知卡${sequence}`,
  seen: {},
  at: '2026-03-02T00:30:00.000Z' as never,
});

type Patrols = Awaited<ReturnType<typeof tellPatrols>>;

/** Takes an operation in while something else happens between its reading and its writing. */
async function takeInWhile(patrols: Patrols, sequence: number, between: () => Promise<unknown>) {
  const context = patrols.api.wiring.openContext(clerk);
  let tries = 0;
  const commit: Stores['commit'] = async (...given) => {
    tries += 1;
    if (tries === 1) await between();
    return context.stores.commit(...given);
  };
  const given = { ref, formVersion: defaultPatrolForm.id, operations: [operation(sequence)], idempotencyKey: 'race' };
  const outcome = await takeInOperations(makeContext({ ...context, stores: { ...context.stores, commit } }), given);
  return { outcome, tries };
}

it('a record that read the round just before it was locked is kept aside, and merged when it is opened again', async () => {
  const patrols = await tellPatrols();
  await patrols.write(completeAnswers);
  const { outcome, tries } = await takeInWhile(patrols, 1, patrols.lock);
  expect(tries).toBe(2);
  expect(outcome?.notMerged).toMatchObject([{ outcome: 'KEPT_ASIDE', code: 'ROUND_LOCKED' }]);
  expect(outcome?.record?.merged.fields).not.toHaveProperty('advice');

  await patrols.reopen();
  const { fields, waiting } = await patrols.readRecord();
  expect(waiting).toEqual([]);
  expect(fields.map(({ field }: { field: string }) => field)).toContain('advice');
});

it('what is written while a locked round is opened again is not lost, and the gate stands open afterwards', async () => {
  const patrols = await tellPatrols();
  await patrols.write(completeAnswers);
  await patrols.lock();
  await takeInWhile(patrols, 1, patrols.reopen);
  const { outcome, tries } = await takeInWhile(patrols, 2, async () => undefined);
  expect([outcome?.notMerged, tries]).toEqual([[], 1]);
  expect(outcome?.record?.waiting).toEqual([]);
});
