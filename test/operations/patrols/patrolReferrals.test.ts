import { beforeEach, describe, expect, it } from 'vitest';
import { codes, ownBody } from '../../support/accounts.ts';
import { auditFaultsOf } from '../../support/auditExport.ts';
import { aFindingInput, enterCaseOfficers, findingDocuments } from '../../support/findings.ts';
import { aJpeg, sha256Of } from '../../support/images.ts';
import { operationsOf, patrolDocuments, tellPatrols } from '../../support/patrols.ts';
import { newKey, testApi } from '../../support/testApi.ts';
import { aSource, aVisit, visitDocument } from '../../support/visits.ts';

let patrols: Awaited<ReturnType<typeof tellPatrols>>;

beforeEach(async () => {
  patrols = await tellPatrols('2026-03-02', await testApi('2026-03-02', aSource()));
});

const suspected = { suspectedViolation: true, suspectedText: '打磨车间无除尘设施' };
const list = async (state = 'RECEIVED', as: 'officer' | 'patrolBody' | 'otherPatrolBody' | 'leader' = 'officer') =>
  (await patrols.ask(as, 'referrals', { state })).nodes;
const titlesOf = async (as: 'officer' | 'patrolBody' | 'employer') =>
  (await patrols.api.ask(as, '{ inbox { nodes { kind title text } } }')).inbox.nodes;
const kindsOf = (messages: { kind: string }[]) => messages.map(({ kind }) => kind);
const dismiss = (referralId: string, reason = '经核实不属实', as: 'officer' | 'leader' = 'officer') =>
  patrols.ask(as, 'dismiss', { input: { idempotencyKey: newKey(), referralId, reason } });

describe('a suspected violation', () => {
  it('is referred at once, before the record is submitted, with everything that is known', async () => {
    await patrols.sendPhoto(aJpeg());
    await patrols.write({ ...suspected, photos: [sha256Of(aJpeg())] });
    const [referral] = await list();
    expect(referral).toMatchObject({
      state: 'RECEIVED',
      employerId: patrols.employerId,
      patrolBodyId: ownBody,
      suspicions: ['是否发现涉嫌违法行为，移送县级：是', '涉嫌违法的情况（时间、地点、所见）：打磨车间无除尘设施'],
      photos: [{ sha256: sha256Of(aJpeg()) }],
      receivedAt: '2026-03-02T01:00:00.000Z',
    });
    expect(referral.fields.map(({ field }: { field: string }) => field)).toEqual([
      'photos',
      'suspectedText',
      'suspectedViolation',
    ]);
    expect((await patrols.readRecord()).referralIds).toEqual([referral.id]);
    expect(kindsOf(await titlesOf('officer'))).toContain('PATROL_REFERRED');
    expect(await titlesOf('employer')).toEqual([]);
  });

  it('that is sent again, or added to, is the same referral until an officer has acted', async () => {
    await patrols.write(suspected);
    await patrols.write(suspected);
    await patrols.write({ advice: '建议停用该设备' }, { sequence: 3 });
    expect(await list()).toHaveLength(1);
    const seen = [{ device: 'device-A1', sequence: 2 }];
    await patrols.write({ suspectedText: '打磨、喷漆车间均无除尘设施' }, { sequence: 4, seen });
    const photo = aJpeg();
    await patrols.sendPhoto(photo);
    const [referral, ...others] = await list();
    expect(others).toEqual([]);
    expect(referral.suspicions.at(-1)).toContain('喷漆');
    expect(referral.addedAt).not.toBeNull();
    expect(referral.photos).toHaveLength(1);
    expect((await dismiss(referral.id)).state).toBe('DISMISSED');
    await patrols.write({ suspectedText: '新发现：无警示标识' }, { sequence: 5, seen: [{ ...seen[0], sequence: 4 }] });
    expect((await list())[0].suspicions.at(-1)).toContain('警示标识');
  });

  it('is referred even while another device says there is none', async () => {
    await patrols.write({ suspectedViolation: false });
    await patrols.write(suspected, {}, { device: 'device-B2' });
    const { fields } = await patrols.readRecord();
    expect(fields.filter(({ inConflict }: { inConflict: boolean }) => inConflict)).toHaveLength(1);
    expect((await list())[0].suspicions.at(-1)).toContain('除尘');
  });

  it('that stays suspected is seen by its own body and those who enforce only', async () => {
    await patrols.write(suspected);
    expect(await list('RECEIVED', 'patrolBody')).toHaveLength(1);
    expect(await list('RECEIVED', 'leader')).toHaveLength(1);
    expect(await list('RECEIVED', 'otherPatrolBody')).toEqual([]);
    const [{ id }] = await list();
    for (const as of ['otherPatrolBody', 'employer', 'techService', 'otherCountyBureau', null] as const) {
      const { errors } = await patrols.api.send(as, patrolDocuments.referral, { id });
      expect(errors?.[0]?.extensions['code'], String(as)).toBe(as === null ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    }
  });
});

describe('an officer', () => {
  it('opens a visit from it, each naming the other, once', async () => {
    await patrols.write(suspected);
    const [{ id }] = await list();
    const open = (change: object = {}) =>
      patrols.api.ask('officer', visitDocument('openVisit').replace('planId', 'planId referralId'), {
        input: aVisit(patrols.employerId, { cause: 'REFERRAL', referralId: id, ...change }),
      });
    expect((await open({ cause: 'COMPLAINT' })).openVisit).toMatchObject({ problems: [{ code: 'REFERRAL_DIFFERS' }] });
    const { openVisit: visit } = await open();
    expect(visit).toMatchObject({ __typename: 'Visit', referralId: id });
    const { patrolReferral } = await patrols.api.ask('patrolBody', patrolDocuments.referral, { id });
    expect(patrolReferral).toMatchObject({ state: 'VISIT_OPENED', visitId: visit.id });
    expect(kindsOf(await titlesOf('patrolBody'))).toContain('REFERRAL_SETTLED');
    expect((await open({ on: '2026-03-05' })).openVisit.__typename).toBe('ReferralSettled');
    const { visit: shown } = await patrols.api.ask('employer', 'query ($id: ID!) { visit(id: $id) { referralId } }', {
      id: visit.id,
    });
    expect(shown?.referralId ?? null).toBeNull();
  });

  it('opens a finding that names its number', async () => {
    await enterCaseOfficers(patrols.api);
    await patrols.write(suspected);
    const [{ id, number }] = await list();
    const open = (reference: string) =>
      patrols.api.ask('officer', findingDocuments.open, {
        input: aFindingInput(patrols.employerId, { originKind: 'REFERRAL', reference }),
      });
    expect((await open('0'.repeat(26))).openFinding.__typename).toBe('NotFound');
    const { openFinding: finding } = await open(number);
    expect(finding.__typename).toBe('Finding');
    const { patrolReferral } = await patrols.api.ask('officer', patrolDocuments.referral, { id });
    expect(patrolReferral).toMatchObject({ state: 'FINDING_OPENED', findingId: finding.id });
    expect((await open(number)).openFinding.__typename).toBe('ReferralSettled');
  });

  it('dismisses it with a reason, which the body is told; no chain is broken', async () => {
    await patrols.write(suspected);
    const [{ id }] = await list();
    expect(await dismiss(id, ' ')).toMatchObject({ problems: [{ code: 'TEXT_INVALID' }] });
    const missing = Buffer.from(`PF:433122:${codes.own}:${'0'.repeat(26)}`).toString('base64url');
    expect((await dismiss(missing)).__typename).toBe('NotFound');
    expect(await dismiss(id)).toMatchObject({ state: 'DISMISSED', reason: '经核实不属实' });
    expect(await dismiss(id)).toMatchObject({ __typename: 'ReferralSettled', state: 'DISMISSED' });
    const texts = (await titlesOf('patrolBody')).map(({ text }: { text: string }) => text);
    expect(texts.join()).toContain('经核实不属实');
    expect(await list('DISMISSED')).toHaveLength(1);
    expect((await auditFaultsOf(patrols.api)).faults).toEqual([]);
  });
});

it('a record that is refused refers nothing', async () => {
  await patrols.sync(operationsOf(suspected, { creditCode: codes.other }));
  expect(await list()).toEqual([]);
});
