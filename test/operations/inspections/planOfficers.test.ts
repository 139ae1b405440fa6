import { beforeEach, describe, expect, it } from 'vitest';
import { changeAggregate } from '../../../functions/operations/changes.ts';
import { publicViewer } from '../../../functions/rules/accounts/viewer.ts';
import { toOfficerId } from '../../../functions/rules/inspections/drawHash.ts';
import { codes } from '../../support/accounts.ts';
import { aCounty, aDrawnPlan, planDocuments, plantCodes, tellPlan } from '../../support/plans.ts';
import { type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
beforeEach(async () => {
  api = await testApi();
});

describe('the roster', () => {
  it('holds officers as entered, with what their cards are today', async () => {
    const story = tellPlan(api);
    await story.saveOfficer(1, { cardValidTo: '2026-05-01' });
    api.setNow('2026-03-02T01:00:00.010Z');
    await story.saveOfficer(2, { cardValidTo: '2026-05-02' });
    api.setNow('2026-03-02T01:00:00.020Z');
    await story.saveOfficer(3, { cardValidTo: '2026-03-01' });
    const { officers } = await api.ask('officer', planDocuments.officers);
    expect(officers.nodes.map(({ cardState }: { cardState: string }) => cardState)).toEqual([
      ...['EXPIRING', 'VALID', 'EXPIRED'],
    ]);
  });

  it('changes an officer, and keeps it after it has retired', async () => {
    const { story, officers } = await aCounty(api);
    const [id] = officers;
    expect(await story.saveOfficer(1, { id, name: '示例改名人员' })).toMatchObject({ id, name: '示例改名人员' });
    expect(await story.mutate('retireOfficer', { id })).toMatchObject({ id, retiredOn: '2026-03-02' });
    expect(await story.mutate('retireOfficer', { id })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await story.saveOfficer(1, { id })).toMatchObject({ problems: [{ path: 'id', code: 'RETIRED' }] });
    expect(await story.saveOfficer(1, { id: 'X' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await story.mutate('retireOfficer', { id: 'X' })).toMatchObject({ code: 'NOT_FOUND' });
    // Its card may go to nobody else but by a new entry, once it has retired.
    expect(await story.saveOfficer(1)).toMatchObject({ __typename: 'Officer' });
  });

  it.each([
    ['name', { name: '' }, 'TEXT_INVALID'],
    ['visitsPerDay', { visitsPerDay: 3 }, 'NUMBER_OUT_OF_RANGE'],
    ['cardValidTo', { cardValidTo: '2023-12-31' }, 'CARD_DAYS_INVALID'],
    ['recusals[0]', { recusals: [{ creditCode: '1', reason: '示例' }] }, 'CREDIT_CODE_INVALID'],
    ['recusals[0].reason', { recusals: [{ creditCode: codes.own, reason: '' }] }, 'TEXT_INVALID'],
    ['daysOff[0]', { daysOff: [{ from: '2026-03-03', to: '2026-03-02' }] }, 'DAYS_OFF_INVALID'],
    ['cardNumber', { cardNumber: '示例证2' }, 'CARD_TWICE'],
    ['account', { account: 'test-officer-2' }, 'ACCOUNT_TWICE'],
  ] as const)('refuses %s %j', async (path, change, code) => {
    const story = tellPlan(api);
    await story.saveOfficer(2, { account: 'test-officer-2' });
    const refused = await story.saveOfficer(1, change);
    expect(refused.problems).toContainEqual({ path, code });
    const { officers } = await api.ask('bureau', planDocuments.officers);
    expect(officers.nodes).toHaveLength(1);
  });

  it('finds two that took one card at the very same moment when a plan is frozen', async () => {
    const { story } = await aCounty(api);
    const { stores } = api.wiring;
    const [first] = await stores.readRoster('433122');
    if (!first) throw new Error('no roster');
    // As the second of two requests would write it that have both read the roster before.
    const second = { ...first, officerId: 'Z'.repeat(26) };
    const context = api.wiring.openContext(publicViewer);
    await stores.commit([changeAggregate(context, 'saveOfficer', 'officer', null, second)], null);
    const { id } = await story.draft();
    const refused = await story.freeze(id);
    expect(refused.problems).toEqual([{ path: 'officers[3].cardNumber', code: 'CARD_TWICE' }]);
  });
});

describe('who stands behind an officer’s id', () => {
  const readOfficers = async (as: Parameters<TestApi['ask']>[0], id: string) => {
    const { plan } = await api.ask(as, planDocuments.plan, { id });
    return plan.employers.nodes as {
      creditCode: string;
      officers: { id: string; name: string | null; cardNumber: string | null; salt: string | null }[];
    }[];
  };

  it('is shown to those who enforce, whose ids can be computed from card and salt', async () => {
    const { id, drawn } = await aDrawnPlan(api);
    for (const as of ['officer', 'bureau', 'leader'] as const) {
      const employers = await readOfficers(as, id);
      expect(employers).toHaveLength(3);
      for (const officer of employers.flatMap(({ officers }) => officers)) {
        expect(officer.name).toMatch(/^示例人员\d$/);
        expect(toOfficerId(drawn.planId, officer.cardNumber ?? '', officer.salt ?? '')).toBe(officer.id);
      }
    }
  });

  it('is shown to the visited employer for its own visit, and to nobody else', async () => {
    const { id } = await aDrawnPlan(api);
    const visited = (await readOfficers('bureau', id)).map(({ creditCode }) => creditCode);
    const own = await readOfficers('employer', id);
    for (const { creditCode, officers } of own) {
      const isNamed = officers.every(({ name, cardNumber }) => name !== null && cardNumber !== null);
      const isHidden = officers.every(({ name, cardNumber, salt }) => (name ?? cardNumber ?? salt) === null);
      expect(creditCode === codes.own ? isNamed : isHidden).toBe(true);
    }
    expect(visited.length).toBe(own.length);
    for (const as of [null, 'techService', 'patrolBody', 'otherCountyBureau', 'employerWithoutOrganisation'] as const) {
      const hidden = (await readOfficers(as, id)).flatMap(({ officers }) => officers);
      expect(hidden).toHaveLength(6);
      for (const { name, cardNumber, salt } of hidden) expect([name, cardNumber, salt]).toEqual([null, null, null]);
    }
    expect(plantCodes).toContain(codes.own);
  });
});
