import { beforeEach, describe, expect, it } from 'vitest';
import { type AccountName, codes, ownBody } from '../../support/accounts.ts';
import { auditFaultsOf } from '../../support/auditExport.ts';
import { aCircular, circularDocuments } from '../../support/circulars.ts';
import { anEntry, scoringDocuments } from '../../support/scoring.ts';
import { anEmployer, documents } from '../../support/story.ts';
import { aSupervision, supervisionDocuments } from '../../support/supervision.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
beforeEach(async () => {
  api = await testApi('2026-03-02');
  await api.ask('bureau', documents.saveEmployer, { input: anEmployer() });
});

// biome-ignore lint/suspicious/noExplicitAny: answers are asserted on field by field
async function ask(document: string, input: object, as: AccountName = 'bureau'): Promise<any> {
  return Object.values(await api.ask(as, document, { input: { idempotencyKey: newKey(), ...input } }))[0];
}
const save = (change: object = {}) => ask(supervisionDocuments.save, aSupervision(change));
const record = (supervisionId: string) => ask(supervisionDocuments.record, { supervisionId });
const listFor = async (as: AccountName) => (await api.ask(as, supervisionDocuments.list)).supervisions.nodes;
async function recorded(change: object = {}): Promise<string> {
  const { supervisionId } = await save(change);
  await record(supervisionId);
  return supervisionId;
}

describe('a record of supervision', () => {
  it('is drafted, written anew and put on record: the unit is told and reads it', async () => {
    const { supervisionId, recordedAt } = await save({ unitId: codes.own });
    expect(recordedAt).toBeNull();
    expect(await save({ supervisionId })).toMatchObject({ supervisionId, unitName: '武溪镇' });
    expect(await listFor('patrolBody')).toEqual([]);
    expect(await record(supervisionId)).toMatchObject({
      title: '2026-03-01 县督导一组对武溪镇的督导检查记录',
      findings: [{ advice: '三月补查' }, { advice: null }],
      recordedAt: '2026-03-02T01:00:00.000Z',
    });
    expect(await listFor('patrolBody')).toMatchObject([{ supervisionId, unitId: ownBody }]);
    expect(await listFor('leader')).toHaveLength(1);
    for (const as of ['patrolBody', 'bureau'] as const) {
      const { inbox } = await api.ask(as, '{ inbox { nodes { kind text } } }');
      const told = inbox.nodes.find(({ kind }: { kind: string }) => kind === 'SUPERVISION');
      expect(told.text).toContain('发现问题 2 条');
    }
    expect(await auditFaultsOf(api)).toMatchObject({ faults: [] });
  });

  it('of an employer is seen by it alone; a member unit may be visited too', async () => {
    await recorded({ unitId: codes.own, findings: [] });
    await recorded({ unitId: 'czj' });
    expect(await listFor('employer')).toMatchObject([{ unitId: codes.own, findings: [] }]);
    for (const as of ['otherEmployer', 'patrolBody', 'otherPatrolBody'] as const) expect(await listFor(as)).toEqual([]);
  });

  it('is not changed once it is on record, and not found where there is none', async () => {
    const supervisionId = await recorded();
    expect(await save({ supervisionId })).toMatchObject({ code: 'SUPERVISION_RECORDED' });
    expect(await record(supervisionId)).toMatchObject({ code: 'SUPERVISION_RECORDED' });
    expect(await record('none')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await save({ supervisionId: 'none' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([
    ['team', { team: '' }, 'TEXT_INVALID'],
    ['unitId', { unitId: 'none' }, 'NO_SUCH_UNIT'],
    ['unitId', { unitId: codes.other }, 'NO_SUCH_UNIT'],
    ['on', { on: '2026-03-03' }, 'NOT_A_PAST_DAY'],
    ['matters', { matters: '长'.repeat(1001) }, 'TEXT_INVALID'],
    ['findings', { findings: Array.from({ length: 31 }, () => ({ text: '示例' })) }, 'TOO_MANY'],
    ['findings[0].text', { findings: [{ text: '' }] }, 'TEXT_INVALID'],
    ['findings[0].advice', { findings: [{ text: '示例', advice: '' }] }, 'TEXT_INVALID'],
  ])('is refused at %s for %j', async (path, change, code) => {
    expect((await save(change)).problems).toContainEqual({ path, code });
    expect(await listFor('bureau')).toEqual([]);
  });
});

describe('what rests on it', () => {
  it('is a circular that names it; a draft is no ground', async () => {
    const supervisionId = await recorded();
    const draft = (await save()).supervisionId;
    const circular = await ask(circularDocuments.draft, aCircular({ supervisionIds: [supervisionId] }));
    expect(circular.supervisions).toEqual([{ supervisionId, title: '2026-03-01 县督导一组对武溪镇的督导检查记录' }]);
    for (const [given, code] of [
      [[draft], 'NO_SUCH_SUPERVISION'],
      [['none'], 'NO_SUCH_SUPERVISION'],
      [[supervisionId, supervisionId], 'TOO_MANY_OR_TWICE'],
    ] as const) {
      const { problems } = await ask(circularDocuments.draft, aCircular({ supervisionIds: given }));
      expect(problems).toEqual([{ path: 'supervisionIds', code }]);
    }
  });

  it('is a score entry that it shows, in the table down to its number', async () => {
    api.setToday('2026-06-02');
    const supervisionId = await recorded({ on: '2026-05-12', unitId: 'czj' });
    const refused = await ask(scoringDocuments.enterScore, anEntry({ supervisionId: 'none' }));
    expect(refused.problems).toEqual([{ path: 'supervisionId', code: 'NO_SUCH_SUPERVISION' }]);
    await ask(scoringDocuments.enterScore, anEntry({ supervisionId }));
    const { trialScores } = await api.ask('bureau', scoringDocuments.trial);
    const unit = trialScores.find(({ unitId }: { unitId: string }) => unitId === 'czj');
    expect(JSON.stringify(unit.lines)).toContain(`县财政局的督导检查记录 ${supervisionId}`);
  });
});
