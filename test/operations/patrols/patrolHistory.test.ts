import { beforeEach, expect, it } from 'vitest';
import { makeContext } from '../../../functions/operations/context.ts';
import { readPatrolFindings } from '../../../functions/operations/patrols/readPatrolFindings.ts';
import { takeInOperations } from '../../../functions/operations/patrols/takeInOperations.ts';
import type { Viewer } from '../../../functions/rules/accounts/viewer.ts';
import { defaultPatrolForm } from '../../../functions/rules/patrols/defaultPatrolForm.ts';
import { patrolMonth } from '../../../functions/rules/patrols/patrolMonth.ts';
import { codes, ownBody } from '../../support/accounts.ts';
import { exportArchive, timelineQuery } from '../../support/archives.ts';
import { aJpeg } from '../../support/images.ts';
import { completeAnswers, month, operationsOf, patrolDocuments, tellPatrols } from '../../support/patrols.ts';

let patrols: Awaited<ReturnType<typeof tellPatrols>>;

beforeEach(async () => {
  patrols = await tellPatrols();
});

const suspected = { suspectedViolation: true, suspectedText: '打磨车间无除尘设施' };
const ref = { county: '433122', month: patrolMonth(month), bodyId: ownBody, creditCode: codes.own };
const clerk: Viewer = { subject: 'clerk', name: null, role: 'PATROL_BODY', county: '433122', organisation: ownBody };

function contextOf(change: object = {}) {
  const context = patrols.api.wiring.openContext(clerk);
  return makeContext({ ...context, stores: { ...context.stores, ...change } });
}

it('an employer’s file tells its patrols, with photos, to those who enforce and not to the employer', async () => {
  await patrols.sendPhoto(aJpeg());
  await patrols.write({ ...completeAnswers, ...suspected });
  const timeline = async (as: 'officer' | 'employer' | 'patrolBody') =>
    (await patrols.api.ask(as, timelineQuery, { id: patrols.employerId, kinds: ['PATROL'] })).employer.timeline.nodes;
  const titles = (await timeline('officer')).map(({ title }: { title: string }) => title);
  expect(titles).toEqual(expect.arrayContaining(['2026-03 巡查（已报送）', '巡查移送线索']));
  const [record] = (await timeline('officer')).filter(({ title }: { title: string }) => title.includes('已报送'));
  expect(record.files).toHaveLength(1);
  expect(await timeline('employer')).toEqual([]);
  expect(await timeline('patrolBody')).toEqual([]);
  expect(await exportArchive(patrols.api, 'bureau', patrols.employerId)).toMatchObject({ files: 1, faultyFiles: 0 });
});

it('an employer’s records are listed to its body and those who enforce', async () => {
  await patrols.write(completeAnswers);
  for (const as of ['patrolBody', 'officer', 'bureau', 'leader'] as const) {
    const { employer } = await patrols.api.ask(as, patrolDocuments.history, { id: patrols.employerId });
    expect(employer.patrolRecords.nodes.map((one: { month: string }) => one.month)).toEqual([month]);
  }
  for (const as of ['employer', 'otherPatrolBody', 'techService'] as const) {
    const { errors } = await patrols.api.send(as, patrolDocuments.history, { id: patrols.employerId });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  }
});

it('a record is read by the id under which lists and tasks name it, by its body and those who enforce', async () => {
  await patrols.write(completeAnswers);
  const tasks = `query ($month: String!, $body: ID!) {
    patrolTasks(month: $month, patrolBodyId: $body) { nodes { employerId recordId } } }`;
  const { patrolTasks } = await patrols.api.ask('bureau', tasks, { month, body: ownBody });
  const ids = new Map(patrolTasks.nodes.map((task: Record<string, string>) => [task['employerId'], task['recordId']]));
  const id = ids.get(patrols.employerId);
  const query = 'query ($id: ID!) { patrolRecordById(id: $id) { id month employerId } }';
  for (const as of ['patrolBody', 'officer', 'bureau', 'leader'] as const) {
    const { patrolRecordById } = await patrols.api.ask(as, query, { id });
    expect(patrolRecordById).toEqual({ id, month, employerId: patrols.employerId });
  }
  for (const as of ['employer', 'otherPatrolBody', 'techService'] as const) {
    const { errors } = await patrols.api.send(as, query, { id });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  }
});

it('a review is told what submitted records found, beside the item that asks the same', async () => {
  const employers = [{ county: '433122', creditCode: codes.own, bodyId: ownBody }];
  await patrols.write({ ...completeAnswers, ...suspected, submission: null });
  expect(await readPatrolFindings(contextOf(), employers)).toEqual([[]]);
  const seen = [{ device: 'device-A1', sequence: 6 }];
  await patrols.write({ submission: true }, { sequence: 20, seen });
  expect(await readPatrolFindings(contextOf(), employers)).toEqual([
    [{ foundOn: '2026-03-02', text: '是否发现涉嫌违法行为，移送县级：是', selfCheckItemId: null }],
  ]);
  patrols.api.setToday('2026-07-01');
  expect(await readPatrolFindings(contextOf(), employers)).toEqual([[]]);
});

it('a process that ends before the write has written nothing, and the same batch is taken in later', async () => {
  const operations = operationsOf({ ...completeAnswers, ...suspected }).map(
    ({ value, month: _, creditCode, ...one }) => ({
      ...one,
      device: 'device-A1',
      record: { month: ref.month, bodyId: ownBody, creditCode },
      value: JSON.parse(value),
      seen: {},
      at: one.at as never,
    }),
  );
  const given = { ref, formVersion: defaultPatrolForm.id, operations, idempotencyKey: 'key' };
  const killed = contextOf({ commit: () => Promise.reject(new Error('killed')) });
  await expect(takeInOperations(killed, given)).rejects.toThrow('killed');
  expect(await patrols.readRecord()).toBeNull();
  const outcome = await takeInOperations(contextOf(), given);
  expect(outcome?.notMerged).toEqual([]);
  expect(outcome?.record?.referralIds).toHaveLength(1);
});

it('a record that others write at every moment is given up after a bounded number of tries, and nothing is lost', async () => {
  let tries = 0;
  const busy = contextOf({
    commit: async () => {
      tries += 1;
      return 'CONFLICT';
    },
  });
  const [operation] = operationsOf({ patroller: '示例' });
  const sent = {
    ...operation,
    device: 'device-A1',
    record: ref,
    field: 'patroller',
    value: '示例',
    seen: {},
    sequence: 1,
  };
  const given = { ref, formVersion: defaultPatrolForm.id, operations: [sent as never], idempotencyKey: 'key' };
  expect(await takeInOperations(busy, given)).toBeNull();
  expect(tries).toBeLessThanOrEqual(20);
});
