import { beforeEach, describe, expect, it } from 'vitest';
import { toCommitment } from '../../../functions/rules/inspections/contributeSeed.ts';
import type { FrozenPlan } from '../../../functions/rules/inspections/drawFile.ts';
import { type AccountName, codes, ownBody } from '../../support/accounts.ts';
import { aCounty, aFrozenPlan, nonces, planDocuments, plantCodes, twoParties } from '../../support/plans.ts';
import { type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
beforeEach(async () => {
  api = await testApi();
});

const commitmentOf = (freezeHash: string, at: 0 | 1 = 0, nonce: string = nonces.bureau) =>
  toCommitment(freezeHash, twoParties[at].name, nonce);
const beacon = { source: '示例福利彩票', round: '2026025', at: '2026-03-06T13:15:00.000Z' };
const readState = async (id: string) => (await api.ask(null, planDocuments.plan, { id })).plan.state;

describe('the parts of a seed', () => {
  it('are not taken before the freeze, and change nothing', async () => {
    const { story } = await aCounty(api);
    const { id } = await story.draft();
    const commitment = 'a'.repeat(64);
    expect(await story.mutate('commitSeed', { planId: id, commitment })).toMatchObject({ code: 'SEED_BEFORE_FREEZE' });
    const nonce = nonces.bureau;
    expect(await story.mutate('revealSeed', { planId: id, nonce })).toMatchObject({ code: 'SEED_BEFORE_FREEZE' });
    expect(await story.mutate('enterBeacon', { planId: id, value: '1' })).toMatchObject({ code: 'SEED_BEFORE_FREEZE' });
    expect(await readState(id)).toBe('DRAFT');
  });

  it('are taken once from each party, and from parties only', async () => {
    const { id, frozen, story } = await aFrozenPlan(api);
    const { freezeHash } = frozen.freeze;
    const input = { planId: id, commitment: commitmentOf(freezeHash) };
    expect(await story.mutate('commitSeed', { ...input, commitment: 'A' })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await story.mutate('commitSeed', input, 'officer')).toMatchObject({ code: 'NOT_A_PARTY' });
    expect(await story.mutate('commitSeed', input)).toMatchObject({ state: 'FROZEN' });
    const again = { ...input, commitment: 'b'.repeat(64) };
    expect(await story.mutate('commitSeed', again)).toMatchObject({
      code: 'ALREADY_CONTRIBUTED',
      party: twoParties[0].name,
    });
    expect(await story.mutate('revealSeed', { planId: id, nonce: nonces.bureau })).toMatchObject({
      code: 'NOT_ALL_COMMITTED',
      missing: [twoParties[1].name],
    });
    expect(await story.mutate('revealSeed', { planId: id, nonce: nonces.bureau }, 'officer')).toMatchObject({
      code: 'NOT_A_PARTY',
    });
    const { plan } = await api.ask(null, planDocuments.plan, { id });
    expect(plan.parties[0]).toMatchObject({ commitment: input.commitment, nonce: null });
  });

  it('must be what was committed to, may be revealed once, and nothing is taken after the draw', async () => {
    const { id, frozen, story } = await aFrozenPlan(api);
    expect(await story.commitBoth(id, frozen.freeze.freezeHash)).toMatchObject({ state: 'COMMITTED' });
    const commitment = 'c'.repeat(64);
    expect(await story.mutate('commitSeed', { planId: id, commitment })).toMatchObject({ code: 'ALREADY_CONTRIBUTED' });
    expect(await story.mutate('revealSeed', { planId: id, nonce: nonces.leader })).toMatchObject({
      code: 'REVEAL_DIFFERS',
      party: twoParties[0].name,
    });
    expect(await story.mutate('revealSeed', { planId: id, nonce: nonces.bureau })).toMatchObject({
      state: 'COMMITTED',
    });
    expect(await story.mutate('revealSeed', { planId: id, nonce: nonces.bureau })).toMatchObject({
      code: 'ALREADY_CONTRIBUTED',
    });
    const drawn = await story.mutate('revealSeed', { planId: id, nonce: nonces.leader }, 'leader');
    expect(drawn).toMatchObject({ state: 'DRAWN' });
    expect(await story.mutate('commitSeed', { planId: id, commitment })).toMatchObject({ code: 'WRONG_PLAN_STATE' });
    expect(await story.mutate('revealSeed', { planId: id, nonce: nonces.bureau })).toMatchObject({
      code: 'WRONG_PLAN_STATE',
    });
    expect(await story.mutate('closePlan', { planId: id, note: '示例' })).toMatchObject({ code: 'WRONG_PLAN_STATE' });
    expect(await story.freeze(id)).toMatchObject({ code: 'WRONG_PLAN_STATE', state: 'DRAWN' });
  });

  it('come from an employer or a patrol body that the plan names by its code', async () => {
    const parties = [
      { name: '示例企业代表', role: 'EMPLOYER', holder: codes.own },
      { name: '示例乡镇', role: 'PATROL_BODY', holder: ownBody },
    ];
    const { id, frozen, story } = await aFrozenPlan(api, { parties });
    const ownParty = async (by: AccountName | null) =>
      (await api.ask(by, 'query ($id: ID!) { plan(id: $id) { ownParty } }', { id })).plan.ownParty;
    expect(await ownParty('employer')).toBe('示例企业代表');
    expect(await ownParty('patrolBody')).toBe('示例乡镇');
    for (const by of ['otherEmployer', 'otherPatrolBody', 'bureau', null] as const)
      expect(await ownParty(by)).toBeNull();
    const commitment = toCommitment(frozen.freeze.freezeHash, '示例企业代表', nonces.bureau);
    const input = { planId: id, commitment };
    expect(await story.mutate('commitSeed', input, 'otherEmployer')).toMatchObject({ code: 'NOT_A_PARTY' });
    expect(await story.mutate('commitSeed', input, 'otherPatrolBody')).toMatchObject({ code: 'NOT_A_PARTY' });
    expect(await story.mutate('commitSeed', input, 'employer')).toMatchObject({ __typename: 'Plan' });
    expect(await story.mutate('commitSeed', input, 'patrolBody')).toMatchObject({ state: 'COMMITTED' });
  });

  it('are unknown to plans that do not exist', async () => {
    const { story } = await aCounty(api);
    const planId = Buffer.from(`P:433122:${'0'.repeat(26)}`).toString('base64url');
    expect(await story.mutate('commitSeed', { planId, commitment: 'a'.repeat(64) })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('an announced source', () => {
  it('completes the seed from its moment on, after all reveals, with its value as published', async () => {
    const { id, frozen, story } = await aFrozenPlan(api, { beacon });
    const enter = () => story.mutate('enterBeacon', { planId: id, value: '03 11 17 22 28 30 + 09' });
    expect(await enter()).toMatchObject({ code: 'BEACON_TOO_EARLY' });
    await story.commitBoth(id, frozen.freeze.freezeHash);
    expect(await story.revealBoth(id)).toMatchObject({ state: 'COMMITTED', result: null });
    api.setNow(beacon.at);
    expect(await story.mutate('enterBeacon', { planId: id, value: '' })).toMatchObject({ code: 'INVALID_INPUT' });
    const drawn = await enter();
    expect(drawn).toMatchObject({ state: 'DRAWN', beaconValue: { value: '03 11 17 22 28 30 + 09' } });
    expect(drawn.steps.at(-1)).toMatchObject({ action: 'ENTER_BEACON', role: 'BUREAU', party: null });
  });

  it('is enough by itself', async () => {
    const { id, story } = await aFrozenPlan(api, { beacon, parties: [] });
    api.setNow(beacon.at);
    expect(await story.mutate('enterBeacon', { planId: id, value: '7' })).toMatchObject({ state: 'DRAWN' });
  });

  it('does not make good for a silent party', async () => {
    const { id, frozen, story } = await aFrozenPlan(api, { beacon });
    await story.commitBoth(id, frozen.freeze.freezeHash);
    await story.mutate('revealSeed', { planId: id, nonce: nonces.bureau });
    api.setNow(beacon.at);
    expect(await story.mutate('enterBeacon', { planId: id, value: '7' })).toMatchObject({
      code: 'SEED_INCOMPLETE',
      missing: [twoParties[1].name],
    });
  });

  it('must have been announced', async () => {
    const { id, story } = await aFrozenPlan(api);
    expect(await story.mutate('enterBeacon', { planId: id, value: '7' })).toMatchObject({
      code: 'BEACON_NOT_ANNOUNCED',
    });
  });

  it('that says nothing for a week ends the plan', async () => {
    const { id, story } = await aFrozenPlan(api, { beacon, parties: [] });
    const close = () => story.mutate('closePlan', { planId: id, note: '该期彩票停止销售' });
    api.setNow('2026-03-13T13:15:00.000Z');
    expect(await close()).toMatchObject({ code: 'PLAN_NOT_OVERDUE', until: '2026-03-13T13:15:00.000Z' });
    api.setNow('2026-03-13T13:15:00.001Z');
    expect(await close()).toMatchObject({
      state: 'FAILED',
      failure: { reason: 'NO_BEACON_VALUE', names: [beacon.source], note: '该期彩票停止销售' },
    });
  });
});

describe('a plan that cannot go on', () => {
  it('is closed after its last moment with the silent named, and drawn again as a new plan', async () => {
    const { id, frozen, story } = await aFrozenPlan(api);
    await story.commitBoth(id, frozen.freeze.freezeHash);
    await story.mutate('revealSeed', { planId: id, nonce: nonces.bureau });
    const close = (note = '一方未按时公开') => story.mutate('closePlan', { planId: id, note });
    api.setNow('2026-03-05T10:00:00.000Z');
    expect(await close()).toMatchObject({ code: 'PLAN_NOT_OVERDUE', until: '2026-03-05T10:00:00.000Z' });
    api.setNow('2026-03-05T10:00:00.001Z');
    const late = await story.mutate('revealSeed', { planId: id, nonce: nonces.leader }, 'leader');
    expect(late).toMatchObject({ code: 'REVEAL_TOO_LATE', silent: [twoParties[1].name] });
    expect(await close(' ')).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: 'note' }] });
    const revealBy = '2026-03-07T10:00:00.000Z';
    expect(await story.draft({ replaces: id, revealBy })).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ path: 'replaces' }],
    });
    expect(await close()).toMatchObject({
      state: 'FAILED',
      failure: { reason: 'SILENT', names: [twoParties[1].name] },
    });
    const next = await story.draft({ replaces: id, revealBy });
    expect(next.replaces).toBe(id);
    const frozenAgain = await story.freeze(next.id);
    const file = (await (await fetch(frozenAgain.freeze.file.url)).json()) as FrozenPlan;
    expect(file.freeze.replaces).toBe(frozen.planId);
  });

  it('is withdrawn as a draft at any time', async () => {
    const { story } = await aCounty(api);
    const { id } = await story.draft();
    expect(await story.mutate('closePlan', { planId: id, note: '名称有误' })).toMatchObject({
      state: 'FAILED',
      failure: { reason: 'WITHDRAWN', names: [] },
    });
  });

  it('fails in public when a drawn employer has no officers, although each alone would have had', async () => {
    const { story, officers } = await aCounty(api);
    // Each officer can make two visits in the period; all three are recused from one another's employers.
    const [first, second, third] = officers;
    const recusedFrom = (...places: number[]) => ({
      recusals: places.map((place) => ({ creditCode: plantCodes[place], reason: '示例亲属关系' })),
    });
    await story.saveOfficer(1, { id: first, visitsPerMonth: 1, ...recusedFrom() });
    await story.saveOfficer(2, { id: second, visitsPerMonth: 1, ...recusedFrom() });
    await story.saveOfficer(3, { id: third, visitsPerMonth: 20, ...recusedFrom(0, 1, 2) });
    await story.saveOfficer(4, { visitsPerMonth: 20, ...recusedFrom(0, 1, 2) });
    await story.saveSettings({ effectiveOn: '2026-03-03', ratios: { JIA: 0, YI: 2000, BING: 10_000 } });
    const period = { startsOn: '2026-03-09', endsOn: '2026-03-31' };
    const { id } = await story.draft(period);
    const frozen = await story.freeze(id);
    expect(frozen.state).toBe('FROZEN');
    await story.commitBoth(id, frozen.freeze.freezeHash);
    const failed = await story.revealBoth(id);
    // Two visits by the first two officers cannot cover three employers that only they may visit.
    expect(failed).toMatchObject({ state: 'FAILED', result: null, failure: { reason: 'OFFICERS_SHORT', note: null } });
    expect(failed.failure.names).toHaveLength(2);
    for (const name of failed.failure.names) expect(name).toMatch(/^示例[123]建材厂$/);
  });
});

describe('a plan is not frozen', () => {
  it('without two officers for every employer, which are named', async () => {
    const { story, officers } = await aCounty(api);
    const recusals = [{ creditCode: plantCodes[0], reason: '示例亲属关系' }];
    await story.saveOfficer(1, { id: officers[0], recusals });
    await story.saveOfficer(2, { id: officers[1], recusals });
    const { id } = await story.draft();
    const refused = await story.freeze(id);
    expect(refused).toMatchObject({
      code: 'OFFICERS_SHORT',
      needed: 2,
      count: 1,
      employers: [{ creditCode: plantCodes[0], name: '示例1建材厂' }],
      source: { instrument: '行政处罚法' },
    });
    expect(refused.message).toContain('示例1建材厂');
    expect(await readState(id)).toBe('DRAFT');
  });

  it('with officers whose cards end within its period, or who have retired', async () => {
    const { story, officers } = await aCounty(api);
    await story.saveOfficer(1, { id: officers[0], cardValidTo: '2026-06-29' });
    await story.mutate('retireOfficer', { id: officers[1] });
    const { id } = await story.draft();
    expect(await story.freeze(id)).toMatchObject({ code: 'OFFICERS_SHORT', count: 5 });
  });

  it('when nobody would be drawn', async () => {
    const { story } = await aCounty(api);
    await story.saveSettings({ effectiveOn: '2026-03-03', ratios: { JIA: 0, YI: 0, BING: 0 } });
    const { id } = await story.draft();
    expect(await story.freeze(id)).toMatchObject({ code: 'NOTHING_TO_DRAW' });
  });

  it('when its period is over', async () => {
    const { story } = await aCounty(api);
    const { id } = await story.draft({ endsOn: '2026-03-10', revealBy: '2026-12-01T00:00:00.000Z' });
    api.setToday('2026-03-11');
    expect(await story.freeze(id)).toMatchObject({ code: 'INVALID_INPUT', problems: [{ code: 'PERIOD_OVER' }] });
  });
});

describe('a draft', () => {
  it.each([
    ['title', { title: ' ' }, 'TEXT_INVALID'],
    ['endsOn', { startsOn: '2026-03-09', endsOn: '2026-03-01' }, 'PERIOD_EMPTY'],
    ['endsOn', { startsOn: '2026-12-01', endsOn: '2027-01-31' }, 'PERIOD_CROSSES_YEAR'],
    ['startsOn', { startsOn: '2027-03-01', endsOn: '2027-06-30' }, 'YEAR_NOT_BEGUN'],
    ['parties', { parties: [twoParties[0]] }, 'PARTIES_TOO_FEW'],
    ['parties[1]', { parties: [twoParties[0], { ...twoParties[0], name: '另一方' }] }, 'PARTIES_OVERLAP'],
    ['parties[1]', { parties: [twoParties[0], { name: '示例企业', role: 'EMPLOYER' }] }, 'HOLDER_MISSING'],
    ['parties[1]', { parties: [twoParties[0], { name: '公众', role: 'PUBLIC' }] }, 'ROLE_UNFIT'],
    ['parties', { parties: [twoParties[0], { ...twoParties[1], name: twoParties[0].name }] }, 'PARTIES_INVALID'],
    ['revealBy', { revealBy: '2026-03-02T01:00:00.000Z' }, 'REVEAL_TOO_EARLY'],
    ['beacon.at', { beacon: { ...beacon, at: '2026-03-05T09:59:59.999Z' } }, 'BEACON_TOO_EARLY'],
    [
      'quietPeriods[0]',
      { quietPeriods: [{ from: '2026-03-01', to: '2026-03-10', reason: '示例' }] },
      'QUIET_PERIOD_INVALID',
    ],
  ] as const)('is refused for %s %j', async (path, change, code) => {
    const { story } = await aCounty(api);
    const refused = await story.draft(change);
    expect(refused.problems).toContainEqual({ path, code });
  });

  it('needs sampling rules in effect on its first day', async () => {
    const { story } = await aCounty(api);
    expect(await story.draft({ startsOn: '2026-03-01' })).toMatchObject({ code: 'NO_PLAN_SETTINGS', on: '2026-03-01' });
  });
});
