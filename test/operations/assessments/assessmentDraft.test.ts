import { beforeEach, describe, expect, it } from 'vitest';
import { createJobsHandler } from '../../../functions/handlers/jobs.ts';
import { openDynamoTable } from '../../../functions/storage/dynamo.ts';
import { codes } from '../../support/accounts.ts';
import { auditFaultsOf } from '../../support/auditExport.ts';
import { draftDocuments, type SavedDraft, tellDraft } from '../../support/drafts.ts';
import { anAssessment, anEmployer, aSelfCheck, documents, tellStory } from '../../support/story.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
let employerId: string;
let drafting: ReturnType<typeof tellDraft>;

beforeEach(async () => {
  api = await testApi('2026-03-02');
  const story = tellStory(api);
  employerId = (await story.saveEmployer())['id'] as unknown as string;
  await story.mutate('delegate', {
    idempotencyKey: newKey(),
    employerId,
    techServiceCode: codes.techService,
    validTo: '2026-06-30',
  });
  drafting = tellDraft(api, employerId);
});

const answer = (itemId: string, verdict: string | null) => ({ selfCheck: [{ itemId, verdict }] });
const noise = { name: '噪声', level: 'CONFORMING', exposed: 40, measuredOn: '2026-01-15', testReportNumber: 'JC-1' };
const complete = { cause: 'FIRST', mode: 'SELF', factors: [noise], selfCheck: aSelfCheck(['SB-1']) };

describe('a draft', () => {
  it('is none until something is saved, and then holds what was saved, everything optional', async () => {
    expect(await drafting.read()).toBeNull();
    expect(await drafting.save(0, { factors: [{ name: '噪' }], notes: '等检测报告' })).toMatchObject({
      __typename: 'DraftSaved',
      version: 1,
      draft: { state: 'OPEN', cause: null, notes: '等检测报告', factors: [{ name: '噪', level: null, exposed: null }] },
    });
    await drafting.save(1, answer('ZZ-1', 'PARTLY'), 'techService');
    expect(await drafting.read()).toMatchObject({
      version: 2,
      notes: '等检测报告',
      selfCheck: [{ itemId: 'ZZ-1', verdict: 'PARTLY', evidence: [] }],
      changes: [
        { part: 'factors', version: 1, role: 'EMPLOYER', onBehalf: null },
        { part: 'notes', version: 1 },
        { part: 'answers[ZZ-1]', version: 2, role: 'TECH_SERVICE', onBehalf: { techServiceCode: codes.techService } },
      ],
    });
    await drafting.save(2, { notes: null, ...answer('ZZ-1', null) });
    expect(await drafting.read()).toMatchObject({ notes: '', selfCheck: [{ itemId: 'ZZ-1', verdict: null }] });
  });

  it('gives back sampled points as they were filled in, judged or not', async () => {
    const point = {
      workplace: '热压岗',
      quantity: '8h等效声级',
      value: null,
      unit: null,
      limit: null,
      measuredOn: '2026-01-15',
      institution: '示例检测公司',
      reportNumber: 'JC-7',
      verdict: null,
    };
    const points = [point, { ...point, verdict: 'CONFORMING', value: 84, unit: 'dB(A)', limit: 85 }];
    await drafting.save(0, { factors: [{ ...noise, points }] });
    expect((await drafting.read())?.factors).toMatchObject([{ name: '噪声', points }]);
  });

  it('shows score, grade, what is missing, what would lift the grade and what recording would name', async () => {
    await drafting.save(0, {
      factors: [{ name: '没有', level: 'CONFORMING' }],
      selfCheck: [
        { itemId: 'ZZ-1', verdict: 'CONFORMING' },
        { itemId: 'SB-1', verdict: 'NONCONFORMING' },
      ],
    });
    const first = (await drafting.read())?.review;
    expect(first?.selfCheck).toMatchObject({
      answered: 2,
      grade: 'C',
      lost: [{ itemId: 'SB-1', marks: 3, scoreIfConforming: 100, gradeIfConforming: 'A', lifts: true }],
      withoutEvidence: [{ id: 'ZZ-1' }],
    });
    expect(first?.selfCheck.missing).toHaveLength(aSelfCheck().length - 2);
    expect(first?.grading).toBeNull();
    const named = first?.problems.map(({ path, code }) => `${path} ${code}`) ?? [];
    expect(named).toEqual(
      expect.arrayContaining([
        'cause NOT_FILLED_IN',
        'mode NOT_FILLED_IN',
        'factors[0].exposed NOT_FILLED_IN',
        'factors[0].name FACTOR_UNKNOWN',
        'answers[ZZ-2] ITEM_MISSING',
      ]),
    );
    await drafting.save(1, complete);
    const whole = (await drafting.read())?.review;
    expect(whole).toMatchObject({ problems: [], grading: { category: 'JIA' }, selfCheck: { score: 97, grade: 'A' } });
    expect(whole?.selfCheck.lost).toMatchObject([{ itemId: 'SB-1', lifts: false }]);
    await drafting.save(2, { factors: [] });
    expect((await drafting.read())?.review.problems).toMatchObject([{ path: 'factors', code: 'OUT_OF_SCOPE' }]);
  });

  it.each([
    ['an unknown item', answer('XX', 'PARTLY'), 'answers[XX]', 'ITEM_UNKNOWN'],
    [
      'an item twice',
      { selfCheck: [...answer('ZZ-1', 'PARTLY').selfCheck, ...answer('ZZ-1', null).selfCheck] },
      'answers[ZZ-1]',
      'ITEM_DUPLICATE',
    ],
    ['long notes', { notes: '长'.repeat(2001) }, 'notes', 'TOO_LONG'],
    ['a long name', { factors: [{ name: '长'.repeat(101) }] }, 'factors[0].name', 'TOO_LONG'],
    [
      'too many factors',
      { factors: Array.from({ length: 201 }, () => ({ name: '噪声' })) },
      'factors',
      'TOO_MANY_FACTORS',
    ],
    [
      'a text too large',
      { factors: [{ name: '噪声', natureBasis: '长'.repeat(130_000) }] },
      'factors',
      'DRAFT_TOO_LARGE',
    ],
  ])('refuses %s and keeps nothing of it', async (_, change, path, code) => {
    expect(await drafting.save(0, change)).toMatchObject({ __typename: 'InvalidInput', problems: [{ path, code }] });
    expect(await drafting.read()).toBeNull();
  });

  it('knows no version that never was, and no employer that is not there', async () => {
    for (const version of [1, -1]) {
      const problems = [{ path: 'basedOnVersion', code: 'VERSION_UNKNOWN' }];
      expect(await drafting.save(version, { notes: '一' })).toMatchObject({ problems });
    }
    const missing = Buffer.from(`E:433122:${codes.other}`).toString('base64url');
    expect(await tellDraft(api, missing, 'otherEmployer').save(0, {})).toMatchObject({ __typename: 'NotFound' });
  });
});

describe('two clerks at once', () => {
  it('who touch different parts both succeed, and nothing is lost', async () => {
    const saves = await Promise.all([
      drafting.save(0, answer('ZZ-1', 'CONFORMING')),
      drafting.save(0, answer('ZZ-2', 'PARTLY'), 'techService'),
      drafting.save(0, { notes: '三' }),
      drafting.save(0, { cause: 'FIRST' }),
    ]);
    expect(saves.map(({ __typename }) => __typename)).toEqual(Array.from(saves, () => 'DraftSaved'));
    expect(saves.map(({ version }) => version).toSorted()).toEqual([1, 2, 3, 4]);
    const draft = await drafting.read();
    expect(draft).toMatchObject({ version: 4, notes: '三', cause: 'FIRST' });
    expect(draft?.selfCheck).toEqual(
      expect.arrayContaining([
        { itemId: 'ZZ-1', verdict: 'CONFORMING', evidence: [] },
        { itemId: 'ZZ-2', verdict: 'PARTLY', evidence: [] },
      ]),
    );
  });

  it('who answer the same item otherwise: the second gets both values and the whole current draft', async () => {
    const saves = await Promise.all([
      drafting.save(0, answer('ZZ-1', 'CONFORMING')),
      drafting.save(0, { ...answer('ZZ-1', 'NONCONFORMING'), notes: '二' }, 'techService'),
    ]);
    const conflict = saves.find(({ __typename }) => __typename === 'DraftConflict');
    const draft = (await drafting.read()) as SavedDraft;
    const current = draft.selfCheck[0]?.verdict;
    const yours = current === 'CONFORMING' ? 'NONCONFORMING' : 'CONFORMING';
    expect(draft.version).toBe(1);
    expect(conflict).toMatchObject({
      code: 'DRAFT_CONFLICT',
      message: expect.stringContaining('双方内容都在'),
      current: { version: 1, selfCheck: [{ itemId: 'ZZ-1', verdict: current }] },
      collisions: [{ part: 'answers[ZZ-1]', itemId: 'ZZ-1', current, yours, changedAt: expect.any(String) }],
    });
    // Having seen the other's, the second may insist.
    expect(await drafting.save(1, answer('ZZ-1', yours))).toMatchObject({ version: 2 });
  });

  it('who answer the same item alike do not collide, nor does a section that was left alone', async () => {
    await drafting.save(0, { ...answer('ZZ-1', 'PARTLY'), factors: [noise] });
    expect(await drafting.save(0, answer('ZZ-1', 'PARTLY'))).toMatchObject({ __typename: 'DraftSaved', version: 1 });
    expect(await drafting.save(0, { notes: '二' })).toMatchObject({ version: 2 });
    const collisions = [{ part: 'factors', itemId: null, changedBy: 'EMPLOYER' }];
    const refused = await drafting.save(0, { factors: [], notes: '二' });
    expect(refused).toMatchObject({
      __typename: 'DraftConflict',
      collisions,
      current: { factors: [{ name: '噪声' }] },
    });
  });

  it('get the first answer to a repeated key, and a refusal for another input', async () => {
    const input = { idempotencyKey: newKey(), employerId, basedOnVersion: 0, notes: '一' };
    const first = await api.ask('employer', draftDocuments.save, { input });
    await drafting.save(1, { notes: '二' });
    const again = await api.ask('employer', draftDocuments.save, { input });
    expect(again.saveAssessmentDraft.version).toBe(first.saveAssessmentDraft.version);
    expect((await drafting.read())?.notes).toBe('二');
    const other = await api.ask('employer', draftDocuments.save, { input: { ...input, notes: '三' } });
    expect(other.saveAssessmentDraft.__typename).toBe('IdempotencyKeyReused');
  });

  it('a tab that was left open cannot bring a finished draft back', async () => {
    await drafting.save(0, { notes: '旧' });
    expect(await drafting.discard(1)).toMatchObject({ draft: { state: 'DISCARDED', version: 2, notes: '' } });
    const late = { __typename: 'DraftConflict', collisions: [], current: { state: 'DISCARDED' } };
    expect(await drafting.save(1, { notes: '旧的' })).toMatchObject(late);
    expect(await drafting.save(2, { notes: '新' })).toMatchObject({ draft: { state: 'OPEN', notes: '新' } });
    expect(await drafting.save(1, { mode: 'SELF' })).toMatchObject({ __typename: 'DraftConflict', collisions: [] });
  });
});

describe('who may work on a draft', () => {
  it.each(['otherEmployer', 'otherTechService', 'patrolBody', 'officer', 'bureau', 'leader', null] as const)(
    'not %s',
    async (account) => {
      await drafting.save(0, { notes: '一' });
      const key = { idempotencyKey: newKey(), employerId };
      const requests: readonly (readonly [string, object])[] = [
        [draftDocuments.read, { id: employerId }],
        [draftDocuments.save, { input: { ...key, basedOnVersion: 1 } }],
        [draftDocuments.record, { input: { ...key, version: 1 } }],
        [draftDocuments.discard, { input: { ...key, version: 1 } }],
        [draftDocuments.requestUpload, { input: { employerId, sizeBytes: 1 } }],
        [draftDocuments.attach, { input: { ...key, itemId: 'ZZ-1', uploadId: '0', sha256: '', fileName: '' } }],
        [draftDocuments.remove, { input: { ...key, itemId: 'ZZ-1', sha256: '' } }],
      ];
      for (const [query, variables] of requests) {
        const { errors } = await api.send(account, query, variables);
        expect(errors?.[0]?.extensions['code'], query).toBe(account === null ? 'UNAUTHENTICATED' : 'FORBIDDEN');
      }
      expect(await drafting.read()).toMatchObject({ version: 1, state: 'OPEN' });
    },
  );

  it('the delegated body until its delegation ends', async () => {
    api.setToday('2026-06-30');
    expect(await drafting.save(0, { notes: '一' }, 'techService')).toMatchObject({ version: 1 });
    api.setToday('2026-07-01');
    const input = { idempotencyKey: newKey(), employerId, basedOnVersion: 1 };
    const { errors } = await api.send('techService', draftDocuments.save, { input });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('recording a draft', () => {
  it('gives what recording the same directly gives, and empties the draft in the same step', async () => {
    await drafting.save(0, complete);
    const recorded = await drafting.record(1);
    const input = anAssessment(employerId, complete);
    const direct = (await api.ask('employer', documents.recordAssessment, { input })).recordAssessment;
    expect({ ...recorded, id: '' }).toEqual({ ...direct, id: '' });
    expect(await drafting.read()).toMatchObject({ state: 'RECORDED', version: 2, factors: [], selfCheck: [] });
    expect(await drafting.record(2)).toMatchObject({ __typename: 'DraftNotOpen', code: 'DRAFT_NOT_OPEN' });
    const { employer } = await api.ask('employer', documents.employer, { id: employerId });
    expect(employer.assessments.nodes).toHaveLength(2);
  });

  it('answers the first assessment to a repeat', async () => {
    await drafting.save(0, complete);
    const input = { idempotencyKey: newKey(), employerId, version: 1 };
    const ask = async () => (await api.ask('employer', draftDocuments.record, { input })).recordAssessmentDraft;
    const [one, other] = await Promise.all([ask(), ask()]);
    expect(one.__typename).toBe('Assessment');
    expect(other).toEqual(one);
    expect(await ask()).toEqual(one);
  });

  it('names everything that is missing or wrong, and keeps the draft', async () => {
    await drafting.save(0, { factors: [{ name: '没有' }] });
    const refused = await drafting.record(1);
    expect(refused).toMatchObject({ __typename: 'InvalidInput' });
    expect(JSON.stringify(refused)).toContain('FACTOR_UNKNOWN');
    expect(JSON.stringify(refused)).toContain('NOT_FILLED_IN');
    await drafting.save(1, { ...complete, factors: [] });
    expect(await drafting.record(2)).toMatchObject({ __typename: 'OutOfScope' });
    expect(await drafting.read()).toMatchObject({ state: 'OPEN', version: 2 });
  });

  it('is refused for another version than was seen', async () => {
    await drafting.save(0, complete);
    await drafting.save(1, { notes: '又改' });
    expect(await drafting.record(1)).toMatchObject({ __typename: 'DraftConflict', current: { version: 2 } });
    expect(await drafting.discard(1)).toMatchObject({ __typename: 'DraftConflict' });
    expect(await drafting.record(2)).toMatchObject({ __typename: 'Assessment' });
    expect(await drafting.discard(3)).toMatchObject({ __typename: 'DraftNotOpen' });
  });

  it('leaves the employer’s version alone until it records', async () => {
    const versionOf = async () =>
      (await api.wiring.stores.findEmployer({ county: '433122', creditCode: codes.own }))?.version;
    const before = await versionOf();
    await drafting.save(0, complete);
    expect(await versionOf()).toBe(before);
    await drafting.record(1);
    expect(await versionOf()).toBe((before ?? 0) + 1);
  });
});

describe('the audit of drafts', () => {
  it('has a chain for each, listed, exported and verified', async () => {
    await drafting.save(0, complete);
    await drafting.record(1);
    await drafting.save(2, { notes: '下次' });
    const creditCode = codes.other;
    const other = await tellStory(api).mutate('saveEmployer', anEmployer({ creditCode, name: '示例二厂' }), 'bureau');
    await tellDraft(api, other['id'] as unknown as string, 'otherEmployer').save(0, { notes: '二厂' });
    const { keys, faults } = await auditFaultsOf(api);
    expect(keys).toEqual(
      expect.arrayContaining([
        `assessmentDraft#${codes.own}`,
        `assessmentDraft#${codes.other}`,
        `employer#${codes.own}`,
      ]),
    );
    expect(faults).toEqual([]);
  });

  it('finds a draft that was changed past the platform, and the daily root holds every draft’s head', async () => {
    await drafting.save(0, { notes: '原文' });
    api.setToday('2026-03-03');
    await createJobsHandler(api.wiring)({ job: 'dailyAuditRoot' });
    const { auditRoots } = await api.ask('bureau', '{ auditRoots(county: "433122") { nodes { leafCount } } }');
    // The employer and its draft.
    expect(auditRoots.nodes).toEqual([{ leafCount: 2 }]);
    const { tableName, region, dynamodbEndpoint } = api.wiring.environment;
    const table = openDynamoTable(tableName, { region, endpoint: dynamodbEndpoint });
    const item = await table.get({ pk: `county#433122#draft#${codes.own}`, sk: 'assessmentDraft' });
    const text = String(item?.['text']).replace('原文', '改过');
    await table.transact([{ kind: 'put', item: { ...item, text } }]);
    const record = 'assessmentDraft';
    expect((await auditFaultsOf(api)).faults).toEqual([
      { key: `assessmentDraft#${codes.own}`, kind: 'RECORD_EDITED', record },
    ]);
  });
});
