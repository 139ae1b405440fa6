import { describe, expect, it } from 'vitest';
import { accounts } from '../../support/accounts.ts';
import { aSetup, countyDocuments, initCounty } from '../../support/counties.ts';
import { anEmployer, documents } from '../../support/story.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

const readCounty = async (api: TestApi, code: string) => (await api.ask(null, countyDocuments.county, { code })).county;

describe('initCounty', () => {
  it('sets a county up with its townships, villages and the usual settings', async () => {
    const api = await testApi();
    expect(await readCounty(api, '433101')).toBeNull();
    await initCounty(api);
    expect(await readCounty(api, '433101')).toEqual({
      code: '433101',
      name: '吉首市',
      prefecture: '湘西土家族苗族自治州',
      province: '湖南省',
      firstRoundEndsOn: null,
      majorChangeDays: 30,
      patrolRollsOver: false,
      reminders: [],
      patrolBodies: [
        { id: '433101001', name: '峒河街道', kind: 'TOWNSHIP', aliases: [] },
        { id: '433101002', name: '乾州街道', kind: 'TOWNSHIP', aliases: [] },
      ],
      retiredPatrolBodies: [],
    });
    const { villages } = await api.ask(null, countyDocuments.villages, { county: '433101', id: '433101001' });
    expect(villages).toEqual([{ code: '433101001001', name: '示例社区' }]);
    const { viewer } = await api.ask('otherCountyBureau', '{ viewer { county { name } } }');
    expect(viewer.county.name).toBe('吉首市');
  });

  it('lets the county’s people work at once', async () => {
    const api = await testApi();
    const input = anEmployer({ patrolBodyId: '433101002' });
    const before = await api.ask('otherCountyBureau', documents.saveEmployer, { input });
    expect(before.saveEmployer.__typename).toBe('InvalidInput');
    await initCounty(api);
    const again = { ...input, idempotencyKey: newKey() };
    const { saveEmployer } = await api.ask('otherCountyBureau', documents.saveEmployer, { input: again });
    expect(saveEmployer.__typename).toBe('Employer');
    const { employers } = await api.ask('otherCountyBureau', '{ employers { nodes { patrolBody { name } } } }');
    expect(employers.nodes).toEqual([{ patrolBody: { name: '乾州街道' } }]);
  });

  it('keeps 泸溪县 as it is shipped, with its 13 bodies and its first round', async () => {
    const api = await testApi();
    const shipped = await readCounty(api, '433122');
    expect(shipped.patrolBodies).toHaveLength(13);
    expect(shipped.firstRoundEndsOn).toBe('2023-07-31');
    const townships = shipped.patrolBodies
      .filter(({ kind }: { kind: string }) => kind === 'TOWNSHIP')
      .map(({ id, name }: { id: string; name: string }) => ({ id, name, villages: [] }));
    const { code, name, prefecture, province } = shipped;
    await initCounty(api, { code, name, prefecture, province, townships });
    expect(await readCounty(api, '433122')).toEqual(shipped);
  });

  it('shows the differences of a county that is there, and changes nothing', async () => {
    const api = await testApi();
    await initCounty(api);
    const before = await readCounty(api, '433101');
    const townships = [
      { id: '433101001', name: '峒河镇', villages: [] },
      { id: '433101003', name: '示例乡', villages: [] },
    ];
    const answer = await initCounty(api, { name: '吉首县', townships });
    expect(answer.__typename).toBe('CountyExists');
    expect(answer.code).toBe('COUNTY_EXISTS');
    expect(answer.differences).toEqual([
      '名称由“吉首市”改为“吉首县”',
      '巡查单位 433101001 由“峒河街道”改为“峒河镇”',
      '新增巡查单位“示例乡”（433101003）',
      '撤销巡查单位“乾州街道”（433101002）',
    ]);
    expect(await readCounty(api, '433101')).toEqual(before);
    expect((await initCounty(api)).differences).toEqual([]);
  });

  it('with update brings names and townships up to date and leaves what the county decided', async () => {
    const api = await testApi();
    await initCounty(api);
    const bureau = 'otherCountyBureau' as const;
    const industry = { id: '433101-kgxj', name: '市科工信局', kind: 'INDUSTRY_BUREAU', aliases: ['科工信局'] };
    await api.ask(bureau, countyDocuments.saveBody, { input: { idempotencyKey: newKey(), ...industry } });
    const settings = {
      firstRoundEndsOn: '2024-07-31',
      majorChangeDays: 45,
      patrolRollsOver: true,
      reminders: [{ deadline: 'FILING', before: [5], after: [], thenEvery: null }],
    };
    await api.ask(bureau, countyDocuments.saveSettings, { input: { idempotencyKey: newKey(), ...settings } });
    const townships = [{ id: '433101001', name: '峒河镇', villages: [] }];
    const updated = await initCounty(api, { townships, update: true });
    expect(updated).toMatchObject({
      ...settings,
      patrolBodies: [{ id: '433101001', name: '峒河镇' }, industry],
      retiredPatrolBodies: [{ id: '433101002', name: '乾州街道', retiredOn: '2026-03-02' }],
    });
    const back = await initCounty(api, { update: true });
    expect(back.patrolBodies.map(({ name }: { name: string }) => name)).toEqual(['峒河街道', '乾州街道', '市科工信局']);
    expect(back.retiredPatrolBodies).toEqual([]);
  });

  it('takes no township by the name of a body that the county entered', async () => {
    const api = await testApi();
    await initCounty(api);
    const zone = { id: '433101-yq', name: '示例园区', kind: 'HIGH_TECH_ZONE', aliases: ['示例镇'] };
    await api.ask('otherCountyBureau', countyDocuments.saveBody, { input: { idempotencyKey: newKey(), ...zone } });
    const townships = [...aSetup().townships, { id: '433101101', name: '示例镇', villages: [] }];
    const answer = await initCounty(api, { townships, update: true });
    expect(answer.problems).toEqual([{ path: 'townships[2].name', code: 'BODY_NAME_TAKEN' }]);
  });

  it('keeps a township that has employers', async () => {
    const api = await testApi();
    await initCounty(api);
    const input = anEmployer({ patrolBodyId: '433101002' });
    await api.ask('otherCountyBureau', documents.saveEmployer, { input });
    const townships = aSetup().townships.slice(0, 1);
    const answer = await initCounty(api, { townships, update: true });
    expect(answer).toMatchObject({ __typename: 'BodyHasEmployers', patrolBodyId: '433101002' });
    expect((await readCounty(api, '433101')).patrolBodies).toHaveLength(2);
  });

  it.each([
    ['a prefecture’s code', { code: '430000' }, 'COUNTY_CODE_INVALID'],
    ['a code that is none', { code: '43310' }, 'COUNTY_CODE_INVALID'],
    ['no name', { name: '' }, 'NAME_INVALID'],
    ['no townships', { townships: [] }, 'TOWNSHIPS_COUNT'],
    [
      'another county’s township',
      { townships: [{ id: '433122107', name: '武溪镇', villages: [] }] },
      'TOWNSHIP_CODE_INVALID',
    ],
    [
      'another township’s village',
      { townships: [{ id: '433101001', name: '峒河街道', villages: [{ code: '433101002001', name: '村' }] }] },
      'VILLAGE_INVALID',
    ],
  ])('refuses %s', async (_, change, code) => {
    const api = await testApi();
    const answer = await initCounty(api, change);
    expect(answer.problems.map((problem: { code: string }) => problem.code)).toContain(code);
    expect((await api.wiring.stores.listCounties({ first: 10, after: null })).items).toEqual([]);
  });

  it('answers a repeat as before, and of two at once one wins', async () => {
    const api = await testApi();
    const inputs = [1, 2].map(() => ({ idempotencyKey: newKey(), ...aSetup() }));
    const send = (input: object) => api.ask('operator', countyDocuments.init, { input });
    const answers = await Promise.all(inputs.map(send));
    const names = answers.map(({ initCounty: { __typename } }) => __typename);
    const won = names.indexOf('County');
    expect(['CountyExists', 'StateConflict']).toContain(names[1 - won]);
    expect(await send(inputs[won] ?? {})).toEqual(answers[won]);
    const entries = await api.wiring.stores.listAuditEntries(
      { kind: 'county', county: '433101', id: '433101' },
      { first: 10, after: null },
    );
    expect(entries.items.map(({ operation, actor }) => [operation, actor.subject])).toEqual([
      ['initCounty', accounts.operator.sub],
    ]);
  });

  it('is in the audit of its county with its villages', async () => {
    const api = await testApi();
    await initCounty(api);
    const ref = { kind: 'county', county: '433101', id: '433101' } as const;
    const found = await api.wiring.stores.findAggregate(ref);
    expect(found?.records.map(({ name }) => name).toSorted()).toEqual([
      'county',
      'villages#433101001',
      'villages#433101002',
    ]);
    const { verifyAggregate } = await import('../../../functions/rules/audit/verifyAggregate.ts');
    expect(found && verifyAggregate(found).fault).toBeNull();
  });
});
