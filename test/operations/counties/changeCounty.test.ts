import { describe, expect, it } from 'vitest';
import { createApiHandler } from '../../../functions/handlers/api.ts';
import { wire } from '../../../functions/handlers/wiring.ts';
import type { Instant } from '../../../functions/rules/kernel/plainDate.ts';
import { accounts, ownBody } from '../../support/accounts.ts';
import { countyDocuments } from '../../support/counties.ts';
import { tokenFor } from '../../support/embeddedStack.ts';
import { anEmployer, documents } from '../../support/story.ts';
import { graphqlEvent, newKey, type TestApi, testApi } from '../../support/testApi.ts';

const settings = { firstRoundEndsOn: '2023-07-31', majorChangeDays: 30, patrolRollsOver: false, reminders: [] };
const saveSettings = async (api: TestApi, change: object) => {
  const input = { idempotencyKey: newKey(), ...settings, ...change };
  return (await api.ask('bureau', countyDocuments.saveSettings, { input })).saveCountySettings;
};
const saveBody = async (api: TestApi, change: object) => {
  const input = {
    idempotencyKey: newKey(),
    id: '433122-jtlc',
    name: '军亭界林场',
    kind: 'INDUSTRY_BUREAU',
    aliases: [],
  };
  return (await api.ask('bureau', countyDocuments.saveBody, { input: { ...input, ...change } })).savePatrolBody;
};
const retire = async (api: TestApi, id: string) =>
  (await api.ask('bureau', countyDocuments.retireBody, { input: { idempotencyKey: newKey(), id } })).retirePatrolBody;
const codesOf = ({ problems }: { problems: readonly { code: string }[] }) => problems.map(({ code }) => code);

describe('savePatrolBody', () => {
  it('adds a body that employers can then be entered under', async () => {
    const api = await testApi();
    const county = await saveBody(api, {});
    expect(county.patrolBodies).toHaveLength(14);
    const input = anEmployer({ patrolBodyId: '433122-jtlc' });
    const { saveEmployer } = await api.ask('bureau', documents.saveEmployer, { input });
    expect(saveEmployer.__typename).toBe('Employer');
  });

  it('is known at once to a process that read the county before', async () => {
    const api = await testApi();
    const elsewhere = createApiHandler(
      wire(api.wiring.environment, { now: () => '2026-03-02T01:00:00.000Z' as Instant }),
    );
    const headers = { authorization: `Bearer ${await tokenFor(accounts.bureau)}` };
    const list = async () =>
      (await elsewhere(graphqlEvent({ query: '{ employers { nodes { patrolBody { name } } } }' }, headers))).body;
    await api.ask('bureau', documents.saveEmployer, { input: anEmployer() });
    expect(await list()).toContain('武溪镇');
    await saveBody(api, {});
    await api.ask('bureau', documents.saveEmployer, { input: anEmployer({ patrolBodyId: '433122-jtlc' }) });
    expect(await list()).toContain('军亭界林场');
  });

  it('renames one, and what stands under it shows the new name', async () => {
    const api = await testApi();
    await api.ask('bureau', documents.saveEmployer, { input: anEmployer() });
    await saveBody(api, { id: ownBody, name: '武溪街道', kind: 'TOWNSHIP' });
    const { employers } = await api.ask('bureau', '{ employers { nodes { patrolBody { name } } } }');
    expect(employers.nodes).toEqual([{ patrolBody: { name: '武溪街道' } }]);
  });

  it.each([
    ['a name of another body', { name: '武溪镇' }, 'BODY_NAME_TAKEN'],
    ['an alias of another body', { aliases: ['高新区'] }, 'BODY_NAME_TAKEN'],
    ['the same name twice', { aliases: ['军亭界林场'] }, 'BODY_NAME_TAKEN'],
    ['an empty name', { name: '' }, 'NAME_INVALID'],
    ['21 aliases', { aliases: Array.from({ length: 21 }, (_, index) => `示例${index}`) }, 'ALIASES_COUNT'],
    ['an id of another county', { id: '433101-jtlc' }, 'BODY_ID_INVALID'],
    ['an id that is no township’s', { id: '433122-jtlc', kind: 'TOWNSHIP' }, 'BODY_ID_INVALID'],
    ['another kind', { id: '433122-kgxj', name: '县科工信局', kind: 'HIGH_TECH_ZONE' }, 'BODY_KIND_FIXED'],
  ])('refuses %s', async (_, change, code) => {
    const api = await testApi();
    expect(codesOf(await saveBody(api, change))).toContain(code);
    expect(await api.wiring.stores.findCounty('433122')).toBeNull();
  });
});

describe('retirePatrolBody', () => {
  it('retires a body without employers; nothing new goes under it, and it can come back', async () => {
    const api = await testApi();
    const county = await retire(api, ownBody);
    expect(county.patrolBodies).toHaveLength(12);
    expect(county.retiredPatrolBodies).toEqual([{ id: ownBody, name: '武溪镇', retiredOn: '2026-03-02' }]);
    const { saveEmployer } = await api.ask('bureau', documents.saveEmployer, { input: anEmployer() });
    expect(saveEmployer.__typename).toBe('InvalidInput');
    expect((await saveBody(api, { id: ownBody, name: '武溪镇', kind: 'TOWNSHIP' })).retiredPatrolBodies).toEqual([]);
    const input = anEmployer();
    expect((await api.ask('bureau', documents.saveEmployer, { input })).saveEmployer.__typename).toBe('Employer');
  });

  it('keeps one that has employers', async () => {
    const api = await testApi();
    await api.ask('bureau', documents.saveEmployer, { input: anEmployer() });
    expect(await retire(api, ownBody)).toMatchObject({ __typename: 'BodyHasEmployers', code: 'BODY_HAS_EMPLOYERS' });
    expect(await api.wiring.stores.findCounty('433122')).toBeNull();
  });

  it('knows no other body, and keeps the last', async () => {
    const api = await testApi();
    expect((await retire(api, '433122-none')).__typename).toBe('NotFound');
    const { county } = await api.ask(null, countyDocuments.county, { code: '433122' });
    const [last, ...others] = county.patrolBodies as { id: string }[];
    for (const { id } of others) await retire(api, id);
    expect(codesOf(await retire(api, last?.id ?? ''))).toEqual(['LAST_BODY']);
  });
});

describe('saveCountySettings', () => {
  it('counts from now on, and leaves what is recorded', async () => {
    const api = await testApi();
    const input = anEmployer();
    await api.ask('bureau', documents.saveEmployer, { input });
    const dueOn = async () => {
      const { employers } = await api.ask('bureau', '{ employers { nodes { nextDue { on } } } }');
      return employers.nodes.map(({ nextDue }: { nextDue: { on: string } }) => nextDue?.on);
    };
    expect(await dueOn()).toEqual(['2023-07-31']);
    await saveSettings(api, { firstRoundEndsOn: '2025-07-31' });
    expect(await dueOn()).toEqual(['2023-07-31']);
    await api.ask('bureau', documents.saveEmployer, { input: { ...input, idempotencyKey: newKey() } });
    expect(await dueOn()).toEqual(['2025-07-31']);
  });

  it('moves the patrol’s last day off a rest day where the county says so', async () => {
    const api = await testApi();
    // 5 April 2026 is the Sunday of 清明.
    const query = '{ deadline(kind: PATROL, from: "2026-03-10", county: "433122") { endsOn } }';
    expect((await api.ask(null, query)).deadline.endsOn).toBe('2026-04-05');
    await saveSettings(api, { patrolRollsOver: true });
    expect((await api.ask(null, query)).deadline.endsOn).toBe('2026-04-07');
  });

  it.each([
    ['no day after a change', { majorChangeDays: 0 }, 'DAYS_OUT_OF_RANGE'],
    ['366 days after a change', { majorChangeDays: 366 }, 'DAYS_OUT_OF_RANGE'],
    [
      'a deadline twice',
      {
        reminders: [
          { deadline: 'FILING', before: [], after: [] },
          { deadline: 'FILING', before: [1], after: [] },
        ],
      },
      'DEADLINE_TWICE',
    ],
    ['the day itself', { reminders: [{ deadline: 'FILING', before: [0], after: [] }] }, 'OFFSETS_OUT_OF_RANGE'],
    ['one day twice', { reminders: [{ deadline: 'FILING', before: [3, 3], after: [] }] }, 'OFFSETS_OUT_OF_RANGE'],
    [
      'a repetition without end of days',
      { reminders: [{ deadline: 'FILING', before: [], after: [], thenEvery: 367 }] },
      'OFFSETS_OUT_OF_RANGE',
    ],
  ])('refuses %s', async (_, change, code) => {
    const api = await testApi();
    expect(codesOf(await saveSettings(api, change))).toContain(code);
    expect(await api.wiring.stores.findCounty('433122')).toBeNull();
  });

  it.each([1, 365])('takes %d days after a change', async (majorChangeDays) => {
    const api = await testApi();
    expect((await saveSettings(api, { majorChangeDays })).majorChangeDays).toBe(majorChangeDays);
  });
});
