import { beforeEach, describe, expect, it } from 'vitest';
import { codes } from '../../support/accounts.ts';
import { anAssessment, aSelfCheck, documents, tellStory } from '../../support/story.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
let story: ReturnType<typeof tellStory>;
let employerId: string;

beforeEach(async () => {
  api = await testApi('2026-03-02');
  story = tellStory(api);
  employerId = (await story.saveEmployer())['id'] as unknown as string;
});

const noise = { name: '噪声', level: 'CONFORMING', exposed: 40, measuredOn: '2026-01-15' };

async function expectNothingWritten() {
  const { employer } = await api.ask('employer', documents.employer, { id: employerId });
  expect(employer.assessments.nodes).toEqual([]);
}

describe('an assessment', () => {
  it('explains its category by cell, band, clause, score and rule set', async () => {
    const recorded = await story.recordAssessment(employerId, {
      factors: [noise, { name: '甲醛', level: 'NONCONFORMING', exposed: 9 }],
      selfCheck: aSelfCheck(['SB-1']),
    });
    expect(recorded).toMatchObject({
      computed: {
        hazardGrade: 'III',
        managementGrade: 'A',
        category: 'YI',
        explanation: {
          ruleSetId: 'national-2022-50@1',
          matrixCell: 'Ⅲ × A',
          classes: [
            {
              nature: 'SEVERE',
              level: 'NONCONFORMING',
              headcount: 9,
              deciding: true,
              source: { clause: '附件1 附表1-1' },
            },
            { nature: 'GENERAL', level: 'CONFORMING', headcount: 40, grade: 'I', deciding: false },
          ],
        },
      },
      selfCheck: { score: 97, lost: [{ itemId: 'SB-1', marks: 3 }] },
      nextDue: { endsOn: '2029-03-02', provisional: true },
    });
  });

  it('takes the nature of a factor from the catalogue, or from the answer to its question', async () => {
    const dust = { name: '木粉尘', level: 'NONCONFORMING', exposed: 5 };
    const open = await story.recordAssessment(employerId, { factors: [dust] });
    expect(open).toMatchObject({ problems: [{ path: 'factors[0].nature', code: 'NATURE_UNDECIDED' }] });
    const answered = { ...dust, nature: 'GENERAL', natureBasis: '游离二氧化硅含量 3%' };
    expect(await story.recordAssessment(employerId, { factors: [answered] })).toMatchObject({
      factors: [{ name: '木粉尘', nature: 'GENERAL', natureBasis: '游离二氧化硅含量 3%' }],
    });
    const against = { name: '苯', nature: 'GENERAL', natureBasis: '无', level: 'CONFORMING', exposed: 1 };
    expect(await story.recordAssessment(employerId, { factors: [against] })).toMatchObject({
      problems: [{ path: 'factors[0].nature', code: 'NATURE_FIXED' }],
    });
  });

  it('does not ask what the name of a substance has said', async () => {
    const aniline = { name: '苯胺', level: 'NONCONFORMING', exposed: 5 };
    expect(await story.recordAssessment(employerId, { factors: [aniline] })).toMatchObject({
      factors: [
        { name: '苯的氨基及硝基化合物（苯胺）', nature: 'SEVERE', natureBasis: expect.stringContaining('苯胺') },
      ],
    });
    const against = { ...aniline, nature: 'GENERAL', natureBasis: '不在目录' };
    expect(await story.recordAssessment(employerId, { factors: [against] })).toMatchObject({
      problems: [{ path: 'factors[0].nature', code: 'NATURE_FIXED' }],
    });
  });

  it('tells two substances of one group apart, and takes the same one twice for a slip', async () => {
    const level = { level: 'NONCONFORMING', exposed: 5 };
    const both = [
      { name: '苯胺', ...level },
      { name: '硝基苯', ...level },
    ];
    const recorded = await story.recordAssessment(employerId, { factors: both });
    const names = (recorded['factors'] as unknown as { name: string }[]).map(({ name }) => name);
    expect(names).toEqual(['苯的氨基及硝基化合物（苯胺）', '苯的氨基及硝基化合物（硝基苯）']);
    // As recorded, they are found again: the next assessment begins with them.
    const again = names.map((name) => ({ name, ...level }));
    expect(await story.recordAssessment(employerId, { factors: again })).toMatchObject({
      factors: [{ name: names[0] }, { name: names[1] }],
    });
    const twice = [
      { name: '苯胺', ...level },
      { name: names[0], ...level },
    ];
    expect(await story.recordAssessment(employerId, { factors: twice })).toMatchObject({
      problems: [{ code: 'FACTOR_DUPLICATE' }],
    });
  });

  it.each([
    ['C202', '2025-03-02', 'CONFORMING', []],
    ['C202', '2025-03-01', 'NONCONFORMING', ['NO_CURRENT_TEST']],
    ['C202', null, 'NONCONFORMING', ['NO_CURRENT_TEST']],
    ['C201', '2023-03-02', 'CONFORMING', []],
    ['C201', '2023-03-01', 'NONCONFORMING', ['NO_CURRENT_TEST']],
    [null, '2025-03-01', 'NONCONFORMING', ['NO_CURRENT_TEST']],
  ])('in industry %s, measured on %s counts as %s', async (industryCode, measuredOn, level, flags) => {
    await story.saveEmployer({ industryCode });
    const recorded = await story.recordAssessment(employerId, { factors: [{ ...noise, measuredOn }] });
    expect(recorded).toMatchObject({ factors: [{ level, flags }] });
  });

  it('remembers the answer that settled the industry, until the industry is another', async () => {
    const printing = { industryCode: 'C2319' };
    await story.saveEmployer(printing);
    const read = async () => {
      const query = 'query ($id: ID!) { employer(id: $id) { industryRisk { risk question source { clause } } } }';
      return (await api.ask('employer', query, { id: employerId })).employer.industryRisk;
    };
    expect(await read()).toMatchObject({ risk: 'UNDECIDED', question: expect.stringContaining('正己烷') });
    const old = [{ ...noise, measuredOn: '2024-06-01' }];
    expect(await story.recordAssessment(employerId, { factors: old })).toMatchObject({
      factors: [{ flags: ['NO_CURRENT_TEST'] }],
    });
    const industryAnswer = { applies: false, basis: '全部使用水性油墨' };
    expect(await story.recordAssessment(employerId, { factors: old, industryAnswer })).toMatchObject({
      factors: [{ flags: [] }],
      industryRisk: { risk: 'GENERAL' },
      industryAnswer: { listedCode: 'C231', ...industryAnswer },
      testValidity: { months: 36 },
    });
    expect(await read()).toMatchObject({ risk: 'GENERAL', question: null });
    expect(await story.recordAssessment(employerId, { factors: old })).toMatchObject({ factors: [{ flags: [] }] });
    await story.saveEmployer({ industryCode: 'C211' });
    expect(await read()).toMatchObject({ risk: 'UNDECIDED' });
  });

  it('keeps its sampled points and the status evaluation it was made with, and shows them', async () => {
    const point = {
      workplace: '热压岗',
      quantity: 'MAC',
      value: 0.6,
      unit: 'mg/m³',
      limit: 0.5,
      measuredOn: '2026-01-15',
      institution: '示例检测公司',
      reportNumber: 'JC-7',
    };
    const statusEvaluation = { institution: '示例评价公司', reportNumber: 'XP-1', evaluatedOn: '2026-02-01' };
    const formaldehyde = { name: '甲醛', level: 'CONFORMING', exposed: 9, points: [point, { ...point, value: 0.2 }] };
    const recorded = await story.recordAssessment(employerId, { factors: [formaldehyde], statusEvaluation });
    const factors = [
      {
        level: 'NONCONFORMING',
        declaredLevel: 'CONFORMING',
        flags: ['POINT_EXCEEDED'],
        notes: [expect.stringContaining('0.6 mg/m³，限值 0.5 mg/m³')],
        points: [
          { ...point, verdict: 'NONCONFORMING' },
          { ...point, value: 0.2, verdict: 'CONFORMING' },
        ],
      },
    ];
    expect(recorded).toMatchObject({ factors, statusEvaluation, computed: { hazardGrade: 'III' } });
    const query = `query ($id: ID!) { employer(id: $id) { assessments { nodes { statusEvaluation { institution reportNumber
      evaluatedOn } factors { level declaredLevel flags notes points { workplace quantity value unit limit measuredOn
      institution reportNumber verdict } } computed { explanation { sentences } } } } } }`;
    const { employer } = await api.ask('employer', query, { id: employerId });
    expect(employer.assessments.nodes).toMatchObject([{ factors, statusEvaluation }]);
    expect(employer.assessments.nodes[0].computed.explanation.sentences[0]).toContain('2个检测点中有1个不符合');
  });

  it('may be as large as one record, and is refused before it is larger', async () => {
    const names = ['甲醛', '噪声', '苯', '甲苯', '正己烷', '氨', '一氧化碳', '氯气', '高温', '手传振动'];
    const point = (at: number, workplace: string) => ({
      workplace: `${workplace}${at}`,
      quantity: 'CTWA',
      value: at,
      unit: 'mg/m³',
      limit: 500,
      measuredOn: '2026-01-15',
      institution: '示例检测公司',
      reportNumber: 'JC-7',
    });
    const withPoints = (count: number, workplace: string) => ({
      factors: names.map((name) => ({
        name,
        level: 'CONFORMING',
        exposed: 1,
        points: Array.from({ length: count }, (_, at) => point(at, workplace)),
      })),
    });
    const input = anAssessment(employerId, withPoints(200, '车间'));
    const recorded = await story.mutate('recordAssessment', input);
    const factors = recorded['factors'] as unknown as { points: object[] }[];
    expect(factors.flatMap(({ points }) => points)).toHaveLength(2000);
    expect(factors[9]?.points[199]).toEqual({ ...point(199, '车间'), verdict: 'CONFORMING' });
    // The second answer is read back from the store.
    expect(await story.mutate('recordAssessment', input)).toEqual(recorded);
    expect(await story.recordAssessment(employerId, withPoints(200, '车间'.repeat(30)))).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: 'factors', code: 'ASSESSMENT_TOO_LARGE' }],
    });
  });

  it('is out of scope without a hazard factor', async () => {
    expect(await story.recordAssessment(employerId, { factors: [] })).toMatchObject({
      __typename: 'OutOfScope',
      code: 'OUT_OF_SCOPE',
    });
    await expectNothingWritten();
  });

  it('may be made by the technical service body that the employer delegated to, until it ends', async () => {
    const delegate = (techServiceCode: string | null) =>
      story.mutate('delegate', { idempotencyKey: newKey(), employerId, techServiceCode });
    await delegate(codes.techService);
    const byBody = await story.mutate(
      'recordAssessment',
      anAssessment(employerId, { mode: 'COMMISSIONED' }),
      'techService',
    );
    expect(byBody.__typename).toBe('Assessment');
    await delegate(null);
    const { errors } = await api.send('techService', documents.recordAssessment, { input: anAssessment(employerId) });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('bad input is refused with its place and code, and nothing is written', () => {
  it.each([
    ['an unknown factor', { factors: [{ ...noise, name: '不存在的因素' }] }, 'factors[0].name', 'FACTOR_UNKNOWN'],
    ['a factor twice', { factors: [noise, noise] }, 'factors[1].name', 'FACTOR_DUPLICATE'],
    ['a headcount above staff', { factors: [{ ...noise, exposed: 61 }] }, 'factors[0].exposed', 'EXPOSED_ABOVE_STAFF'],
    ['a negative headcount', { factors: [{ ...noise, exposed: -1 }] }, 'factors[0].exposed', 'HEADCOUNT_INVALID'],
    ['a fractional headcount', { factors: [{ ...noise, exposed: 1.5 }] }, 'factors[0].exposed', 'HEADCOUNT_INVALID'],
    ['a future assessment', { assessedOn: '2026-03-03' }, 'assessedOn', 'DATE_IN_FUTURE'],
    [
      'a future measurement',
      { factors: [{ ...noise, measuredOn: '2026-03-03' }] },
      'factors[0].measuredOn',
      'DATE_IN_FUTURE',
    ],
    [
      'an oversize text',
      { factors: [{ ...noise, testReportNumber: '长'.repeat(101) }] },
      'factors[0].testReportNumber',
      'TOO_LONG',
    ],
    [
      'an answer to a question that is not asked',
      { industryAnswer: { applies: true, basis: '无' } },
      'industryAnswer',
      'INDUSTRY_QUESTION_NONE',
    ],
    [
      'a later status evaluation',
      { statusEvaluation: { institution: '甲', reportNumber: '1', evaluatedOn: '2026-03-03' } },
      'statusEvaluation.evaluatedOn',
      'DATE_IN_FUTURE',
    ],
    ['a missing answer', { selfCheck: aSelfCheck().slice(1) }, 'answers[ZZ-1]', 'ITEM_MISSING'],
    [
      'an unknown item',
      { selfCheck: [...aSelfCheck(), { itemId: 'XX', verdict: 'CONFORMING' }] },
      'answers[XX]',
      'ITEM_UNKNOWN',
    ],
  ])('%s', async (_, change, path, code) => {
    const refused = await story.recordAssessment(employerId, change);
    expect(refused).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path, code, message: expect.any(String) }],
    });
    await expectNothingWritten();
  });

  it('a wrong enum value is a malformed request', async () => {
    const input = anAssessment(employerId, { cause: 'BECAUSE' });
    const { status, errors } = await api.send('employer', documents.recordAssessment, { input });
    expect(status).toBe(400);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('input.cause'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    await expectNothingWritten();
  });

  it.each(['2026-02-30', '2026-13-01', 'tomorrow', '20260302'])('a day that does not exist: %s', async (assessedOn) => {
    const input = anAssessment(employerId, { assessedOn });
    const { status, errors } = await api.send('employer', documents.recordAssessment, { input });
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toContain('须为存在的日期');
  });

  it('an employer that is not there', async () => {
    const missing = Buffer.from(`E:433122:${codes.own}`).toString('base64url');
    const empty = await testApi();
    const refused = await tellStory(empty).recordAssessment(missing);
    expect(refused).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND' });
  });
});
