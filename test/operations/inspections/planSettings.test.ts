import { beforeEach, describe, expect, it } from 'vitest';
import {
  aCounty,
  aDrawnPlan,
  anEstimate,
  planDocuments,
  plantCodes,
  someRules,
  tellPlan,
} from '../../support/plans.ts';
import { anEmployer, documents } from '../../support/story.ts';
import { type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
beforeEach(async () => {
  api = await testApi();
});

describe('sampling rules', () => {
  it('are recorded from today on at the earliest, and are public', async () => {
    const story = tellPlan(api);
    expect(await story.saveSettings({ effectiveOn: '2026-03-01' })).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ path: 'rules.effectiveOn', code: 'IN_THE_PAST' }],
    });
    const saved = await story.saveSettings({ fullCoverage: ['C30', 'B06'] });
    expect(saved).toMatchObject({ id: '433122-sampling@1', effectiveOn: '2026-03-02' });
    const { planSettings } = await api.ask(null, planDocuments.settings);
    expect(planSettings).toEqual([
      { id: saved.id, effectiveOn: '2026-03-02', decision: someRules.decision, fullCoverage: ['B06', 'C30'] },
    ]);
  });

  it('stay as they are once in effect; announced ones give way to later ones of their day', async () => {
    const story = tellPlan(api);
    await story.saveSettings();
    expect(await story.saveSettings({ decision: '另一文号' })).toMatchObject({
      code: 'PLAN_SETTINGS_IN_EFFECT',
      settingsId: '433122-sampling@1',
    });
    await story.saveSettings({ effectiveOn: '2026-04-01', decision: '二号' });
    const third = await story.saveSettings({ effectiveOn: '2026-04-01', decision: '三号' });
    expect(third).toMatchObject({ id: '433122-sampling@3', decision: '三号' });
    const { planSettings } = await api.ask(null, planDocuments.settings);
    expect(planSettings.map(({ decision }: { decision: string }) => decision)).toEqual([
      ...[someRules.decision, '二号', '三号'],
    ]);
  });

  it.each([
    ['rules.ratios.BING', { ratios: { JIA: 0, YI: 2000, BING: 10_001 } }, 'NUMBER_OUT_OF_RANGE'],
    ['rules.ratios.YI', { ratios: { JIA: 2001, YI: 2000, BING: 5000 } }, 'RATIO_BELOW_LOWER_CATEGORY'],
    ['rules.ratios.BING', { ratios: { JIA: 0, YI: 2000, BING: 1999 } }, 'RATIO_BELOW_LOWER_CATEGORY'],
    ['rules.timesPerYear.BING', { timesPerYear: { JIA: 1, YI: 2, BING: 1 } }, 'FREQUENCY_BELOW_LOWER_CATEGORY'],
    ['rules.fullCoverage[0]', { fullCoverage: ['木材'] }, 'COVERAGE_INVALID'],
    ['rules.yearlyCap', { yearlyCap: 0 }, 'NUMBER_OUT_OF_RANGE'],
    ['rules.officersPerEmployer', { officersPerEmployer: 1 }, 'NUMBER_OUT_OF_RANGE'],
    ['rules.decision', { decision: '' }, 'TEXT_INVALID'],
  ] as const)('are refused for %s %j', async (path, change, code) => {
    const refused = await tellPlan(api).saveSettings(change);
    expect(refused.problems).toContainEqual({ path, code });
  });
});

describe('what settings would come to', () => {
  const estimate = async (change: object = {}) =>
    (await api.ask('leader', planDocuments.estimate, { input: anEstimate(change) })).planEstimate;

  it('is what the draw then does', async () => {
    await aCounty(api);
    const tried = await estimate();
    expect(tried).toMatchObject({ employers: 5, drawn: 3, visits: 3, officerDays: 3, shortages: [] });
    expect(tried.byCategory).toEqual([{ key: 'BING', employers: 5, drawn: 3, share: 0.6 }]);
    expect(tried.byIndustry).toEqual([{ key: 'C30', employers: 5, drawn: 3 }]);
    expect(tried.months.map(({ month }: { month: string }) => month)).toEqual([
      ...['2026-03', '2026-04', '2026-05', '2026-06'],
    ]);
    const { drawn } = await aDrawnPlan(await testApi());
    expect(drawn.result.drawn).toBe(tried.drawn);
  });

  it('names no employer, and is of rules that nobody has decided', async () => {
    await aCounty(api);
    const all = await estimate({
      rules: { ...someRules, decision: '试算', ratios: { JIA: 0, YI: 0, BING: 10_000 } },
      weight: 'FULL_DAY',
    });
    expect(all).toMatchObject({ drawn: 5, officerDays: 10 });
    const text = JSON.stringify(all);
    for (const creditCode of plantCodes) expect(text).not.toContain(creditCode);
    expect(text).not.toContain('建材厂');
  });

  it('leaves out whom the draw leaves out, and counts them in the coverage', async () => {
    const { story } = await aDrawnPlan(api);
    await story.runJob();
    const undecided = anEmployer({ creditCode: plantCodes[0], name: '示例木业厂', industryCode: 'C203' });
    await api.ask('bureau', documents.saveEmployer, { input: undecided });
    const tried = await estimate({ rules: { ...someRules, timesPerYear: { JIA: 0, YI: 1, BING: 1 } } });
    expect(tried.unclassified).toBe(1);
    expect(tried.employers).toBe(4);
    expect([2, 3]).toContain(tried.atFrequency);
    expect(tried.byCategory[0]).toMatchObject({
      key: 'BING',
      employers: 4,
      drawn: Math.ceil((4 - tried.atFrequency) / 2),
    });
  });

  it('says what is lacking, in figures', async () => {
    const { officers, story } = await aCounty(api);
    await story.mutate('retireOfficer', { id: officers[0] });
    await story.mutate('retireOfficer', { id: officers[1] });
    const tried = await estimate();
    expect(tried.shortages).toContainEqual({
      code: 'TOO_FEW_OFFICERS',
      message: '每次检查须 2 名执法人员，期间内可派的只有 1 名。',
    });
  });

  it('is refused for rules that could not be decided', async () => {
    expect(await estimate({ endsOn: '2026-03-01' })).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ path: 'endsOn' }],
    });
  });
});
