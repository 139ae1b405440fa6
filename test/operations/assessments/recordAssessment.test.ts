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
      factors: [{ name: '苯的氨基及硝基化合物', nature: 'SEVERE', natureBasis: expect.stringContaining('苯胺') }],
    });
    const against = { ...aniline, nature: 'GENERAL', natureBasis: '不在目录' };
    expect(await story.recordAssessment(employerId, { factors: [against] })).toMatchObject({
      problems: [{ path: 'factors[0].nature', code: 'NATURE_FIXED' }],
    });
  });

  it.each([
    ['2023-03-02', 'CONFORMING', []],
    ['2023-03-01', 'NONCONFORMING', ['NO_CURRENT_TEST']],
    [null, 'NONCONFORMING', ['NO_CURRENT_TEST']],
  ])('measured on %s counts as %s', async (measuredOn, level, flags) => {
    const recorded = await story.recordAssessment(employerId, { factors: [{ ...noise, measuredOn }] });
    expect(recorded).toMatchObject({ factors: [{ level, flags }] });
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
