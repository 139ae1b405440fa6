import { beforeEach, describe, expect, it } from 'vitest';
import { aFiledReport, fileOn, reviewDocuments, tellReview } from '../../support/reviews.ts';
import { type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
beforeEach(async () => {
  api = await testApi('2026-03-02');
});

const untrueLevel = {
  'FACTOR.噪声': { verdict: 'UNTRUE', reason: '示例：检测报告与现场岗位不符', note: '示例：查阅检测报告' },
};
const readCategory = async (id: string) => (await api.ask('officer', reviewDocuments.category, { id })).employer;

describe('a report that is accepted', () => {
  it('confirms the computed category, which takes effect with its cause, day and role; the catalogue’s is kept', async () => {
    const { employerId, reportId } = await aFiledReport(api);
    const review = tellReview(api, reportId);
    api.setToday('2026-03-12');
    expect(await review.start()).toMatchObject({ state: 'UNDER_REVIEW', daysInState: 0 });
    expect((await review.judgeAll()).progress).toMatchObject({ missing: 0, untrue: 0, toVerify: 0 });
    api.setToday('2026-03-13');
    expect(await review.accept('bureau', { opinion: '示例：同意' })).toMatchObject({
      state: 'ACCEPTED',
      reviewOutcome: {
        ...{ decision: 'ACCEPTED', decidedOn: '2026-03-13', opinion: '示例：同意', category: 'JIA' },
        ...{ basis: 'SELF_ASSESSMENT', reason: null, reasons: [] },
      },
    });
    expect(await readCategory(employerId)).toEqual({
      confirmed: {
        ...{ category: 'JIA', basis: 'SELF_ASSESSMENT', confirmedOn: '2026-03-13', reportId, reason: null },
        awaitsReview: false,
      },
      effectiveCategory: {
        ...{ category: 'JIA', basis: 'SELF_ASSESSMENT', since: '2026-03-13', cause: 'REVIEW', byRole: 'BUREAU' },
      },
      formerCategories: [{ category: 'BING', basis: 'CATALOGUE', since: '2026-03-02' }],
    });
  });

  it('is not accepted before every item has a verdict, nor with one to be verified, nor with one untrue', async () => {
    const { reportId } = await aFiledReport(api);
    const review = tellReview(api, reportId);
    await review.start();
    const { items } = await review.read();
    expect(await review.accept()).toMatchObject({ code: 'REVIEW_INCOMPLETE', missing: items.length, toVerify: 0 });
    expect(await review.return()).toMatchObject({ code: 'REVIEW_INCOMPLETE', missing: items.length });
    await review.judgeAll({ CATEGORY: { verdict: 'TO_VERIFY', reason: '示例' }, ...untrueLevel });
    expect(await review.accept()).toMatchObject({ code: 'REVIEW_INCOMPLETE', missing: 0, toVerify: 1 });
    await review.save([{ itemId: 'CATEGORY', verdict: 'TRUTHFUL', seenRevision: 1 }]);
    expect(await review.accept()).toMatchObject({ code: 'REVIEW_FOUND_UNTRUE', titles: ['噪声'] });
    await review.save([{ itemId: 'FACTOR.噪声', verdict: 'TRUTHFUL', seenRevision: 1 }]);
    expect(await review.return()).toMatchObject({ code: 'NOTHING_TO_RETURN' });
    expect(await review.accept()).toMatchObject({ state: 'ACCEPTED' });
  });
});

describe('two officers at once', () => {
  it('do not overwrite each other: a verdict that was given meanwhile refuses the whole save', async () => {
    const { reportId } = await aFiledReport(api);
    const review = tellReview(api, reportId);
    await review.start();
    await review.save([{ itemId: 'CATEGORY', verdict: 'UNTRUE', reason: '示例', seenRevision: 0 }], 'bureau');
    const both = ['SELF_CHECK', 'CATEGORY'].map((itemId) => ({ itemId, verdict: 'TRUTHFUL', seenRevision: 0 }));
    expect(await review.save(both)).toMatchObject({ code: 'REVIEW_ITEM_CHANGED', itemId: 'CATEGORY' });
    expect((await review.read()).progress).toMatchObject({ untrue: 1, truthful: 0 });
    expect(await review.save(both.slice(0, 1))).toMatchObject({ progress: { untrue: 1, truthful: 1 } });
  });

  it('one wins and the other is told, where both write in the same moment', async () => {
    const { reportId } = await aFiledReport(api);
    const review = tellReview(api, reportId);
    await review.start();
    const answers = await Promise.all(
      ['CATEGORY', 'SELF_CHECK', 'FACTORS', 'HEADCOUNTS'].map((itemId) =>
        review.save([{ itemId, verdict: 'TRUTHFUL', seenRevision: 0 }]),
      ),
    );
    const saved = answers.filter(({ __typename }) => __typename === 'Review').length;
    expect(saved).toBeGreaterThan(0);
    expect(answers.every(({ __typename }) => ['Review', 'StateConflict'].includes(__typename))).toBe(true);
    expect((await review.read()).progress.truthful).toBe(saved);
  });
});

describe('two deciders at once', () => {
  const typesOf = (answers: readonly { __typename: string }[]) => answers.map(({ __typename }) => __typename).sort();

  it('open a review once, and end it once, whichever of them wins', async () => {
    const { employerId, reportId } = await aFiledReport(api);
    const review = tellReview(api, reportId);
    expect(typesOf(await Promise.all([review.start(), review.start('bureau')]))).toEqual([
      'Report',
      expect.stringMatching(/^(StateConflict|WrongReportState)$/),
    ]);
    await review.judgeAll({ CATEGORY: { verdict: 'TRUTHFUL' } });
    const again = [{ itemId: 'CATEGORY', verdict: 'UNTRUE', reason: '示例', seenRevision: 1 }];
    const [accepted, saved] = await Promise.all([review.accept(), review.save(again)]);
    const { items } = await review.read();
    const category = items.find(({ itemId }: { itemId: string }) => itemId === 'CATEGORY');
    const isAccepted = accepted.__typename === 'Report';
    expect(isAccepted).not.toBe(saved.__typename === 'Review');
    expect(category.verdict.verdict).toBe(isAccepted ? 'TRUTHFUL' : 'UNTRUE');
    expect((await readCategory(employerId)).confirmed !== null).toBe(isAccepted);
  });
});

describe('an on-site verification', () => {
  it('establishes the category, which may be another one, whatever items are untrue', async () => {
    const { employerId, reportId } = await aFiledReport(api);
    const review = tellReview(api, reportId);
    await review.start();
    api.setToday('2026-03-12');
    expect(await review.order()).toMatchObject({ state: 'ON_SITE' });
    expect(await review.accept()).toMatchObject({ __typename: 'WrongReportState', state: 'ON_SITE' });
    await review.judgeAll(untrueLevel);
    api.setToday('2026-03-13');
    expect(await review.record({ category: 'YI', reason: ' ' })).toMatchObject({ problems: [{ path: 'reason' }] });
    expect(await review.record({ category: 'YI', reason: '示例：接触水平不符合' })).toMatchObject({
      state: 'UNDER_REVIEW',
    });
    expect(await review.accept()).toMatchObject({
      state: 'ACCEPTED',
      reviewOutcome: { category: 'YI', basis: 'ON_SITE', reason: '示例：接触水平不符合', reasons: [{ title: '噪声' }] },
    });
    expect(await readCategory(employerId)).toMatchObject({
      confirmed: { category: 'YI', basis: 'ON_SITE', reportId },
      effectiveCategory: { category: 'YI', basis: 'ON_SITE', cause: 'REVIEW' },
      formerCategories: [{ category: 'BING', basis: 'CATALOGUE' }],
    });
    expect((await review.read()).onSite).toMatchObject([{ visitedOn: '2026-03-12', category: 'YI' }]);
  });

  it('is not decided on by whoever recorded it', async () => {
    const { reportId } = await aFiledReport(api);
    const review = tellReview(api, reportId);
    api.setToday('2026-03-12');
    await review.start();
    await review.order();
    await review.record({}, 'bureau');
    await review.judgeAll();
    expect(await review.accept()).toMatchObject({ code: 'ANOTHER_MUST_DECIDE' });
  });

  it('takes a reason, and lies between its order and today', async () => {
    const { reportId } = await aFiledReport(api);
    const review = tellReview(api, reportId);
    await review.start();
    api.setToday('2026-03-12');
    expect(await review.order('officer', { because: ' ' })).toMatchObject({ problems: [{ path: 'because' }] });
    await review.order();
    for (const visitedOn of ['2026-03-11', '2026-03-13']) {
      expect(await review.record({ visitedOn, findings: '' })).toMatchObject({
        problems: [{ path: 'findings' }, { path: 'visitedOn' }],
      });
    }
    expect(await review.record()).toMatchObject({ state: 'UNDER_REVIEW' });
  });
});

describe('a report that is returned', () => {
  it('tells the employer what is untrue and why, and nothing of the notes', async () => {
    const { employerId, reportId } = await aFiledReport(api);
    const review = tellReview(api, reportId);
    await review.start();
    await review.judgeAll(untrueLevel);
    expect(await review.return('bureau', { guidance: '' })).toMatchObject({ problems: [{ path: 'guidance' }] });
    expect(await review.return()).toMatchObject({ state: 'RETURNED' });
    const { report } = await api.ask('employer', reviewDocuments.outcome, { id: reportId });
    expect(report.reviewOutcome).toEqual({
      ...{ decision: 'RETURNED', decidedOn: '2026-03-10', opinion: '示例：请补充检测后重新评估' },
      ...{ category: null, basis: null, reason: null },
      reasons: [{ itemId: 'FACTOR.噪声', title: '噪声', verdict: 'UNTRUE', reason: '示例：检测报告与现场岗位不符' }],
    });
    expect(await readCategory(employerId)).toMatchObject({
      confirmed: null,
      effectiveCategory: { basis: 'CATALOGUE' },
    });
    for (const account of ['employer', 'techService', 'patrolBody'] as const) {
      const { errors } = await api.send(account, reviewDocuments.read, { id: reportId });
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    const query = 'query ($id: ID!) { report(id: $id) { differences { kind } } }';
    const { data, errors } = await api.send('employer', query, { id: reportId });
    expect(data.report.differences).toBeNull();
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('says so to the public, without the reasons', async () => {
    const { reportId } = await aFiledReport(api);
    const review = tellReview(api, reportId);
    const query = 'query ($id: ID!) { publicNotice(id: $id) { state reviewed { decision decidedOn category } } }';
    const read = async () => (await api.ask(null, query, { id: reportId })).publicNotice;
    expect(await read()).toEqual({ state: 'FILED', reviewed: null });
    await review.start();
    await review.judgeAll(untrueLevel);
    await review.return();
    const reviewed = { decision: 'RETURNED', decidedOn: '2026-03-10', category: null };
    expect(await read()).toEqual({ state: 'RETURNED', reviewed });
    const { errors } = await api.send(null, reviewDocuments.outcome, { id: reportId });
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('is filled in again: the new report names it, takes over its texts, and its review shows the earlier verdicts', async () => {
    const { story, employerId, reportId } = await aFiledReport(api);
    const review = tellReview(api, reportId);
    await review.start();
    await review.judgeAll(untrueLevel);
    await review.return();
    const factors = [
      { name: '噪声', level: 'NONCONFORMING', exposed: 40, measuredOn: '2026-03-10', testReportNumber: 'JC-2' },
    ];
    await story.recordAssessment(employerId, { factors });
    const dueQuery = 'query ($id: ID!) { employer(id: $id) { majorChange { reasons { sentence } } nextDue { kind } } }';
    const due = await api.ask('employer', dueQuery, { id: employerId });
    expect(due.employer, 'a correction is no major change').toEqual({
      majorChange: null,
      nextDue: { kind: 'REASSESSMENT' },
    });
    const { id: refiled } = (await story.draftReport(employerId)) as unknown as { id: string };
    await fileOn(api, refiled, '2026-03-18');
    const again = tellReview(api, refiled);
    expect(await again.start()).toMatchObject({ previousReportId: reportId });
    const { items } = await again.read();
    const noise = items.find(({ itemId }: { itemId: string }) => itemId === 'FACTOR.噪声');
    expect(noise).toMatchObject({
      changedSince: true,
      verdict: null,
      earlier: { verdict: 'UNTRUE', note: '示例：查阅检测报告' },
    });
    const identity = items.find(({ itemId }: { itemId: string }) => itemId === 'EMPLOYER.IDENTITY');
    expect(identity).toMatchObject({ changedSince: false, earlier: { verdict: 'TRUTHFUL' } });
  });

  it('takes over measures and conclusion unless others are given', async () => {
    const { story, employerId } = await aFiledReport(api).then(async ({ story: told, employerId: id, reportId }) => {
      const review = tellReview(api, reportId);
      await review.start();
      await review.judgeAll(untrueLevel);
      await review.return();
      return { story: told, employerId: id };
    });
    const first = (await story.draftReport(employerId, { measures: '示例措施' }))['id'] as unknown as string;
    await fileOn(api, first, '2026-03-18');
    const review = tellReview(api, first);
    await review.start();
    await review.judgeAll(untrueLevel);
    await review.return();
    const second = (await story.draftReport(employerId))['id'] as unknown as string;
    const query = 'query ($id: ID!) { report(id: $id) { measures } }';
    expect((await api.ask('employer', query, { id: second })).report.measures).toBe('示例措施');
  });
});

describe('a category that is confirmed', () => {
  it('stays through another filing and its review, and says that it waits for one', async () => {
    const { story, employerId, reportId } = await aFiledReport(api);
    const review = tellReview(api, reportId);
    await review.start();
    await review.judgeAll();
    await review.accept();
    await story.recordAssessment(employerId, { cause: 'MAJOR_CHANGE' });
    const second = (await story.draftReport(employerId))['id'] as unknown as string;
    await fileOn(api, second, '2026-03-18');
    expect(await readCategory(employerId)).toMatchObject({
      confirmed: { category: 'JIA', reportId, awaitsReview: true },
    });
    const again = tellReview(api, second);
    await again.start();
    await again.judgeAll(untrueLevel);
    await again.return();
    expect(await readCategory(employerId)).toMatchObject({
      confirmed: { category: 'JIA', reportId, awaitsReview: true },
      effectiveCategory: { category: 'JIA', since: '2026-03-10' },
    });
  });
});

describe('the review of a filed report', () => {
  it('leaves a report alone that is on its way meanwhile', async () => {
    const { story, employerId, reportId } = await aFiledReport(api);
    await story.recordAssessment(employerId, { cause: 'MAJOR_CHANGE' });
    const next = (await story.draftReport(employerId))['id'] as unknown as string;
    await story.startPublicity(next);
    await tellReview(api, reportId).start();
    expect(await story.draftReport(employerId)).toMatchObject({ __typename: 'ReportAlreadyOpen', reportId: next });
  });

  it('is told in the audit chain with each record that it writes', async () => {
    const { employerId, reportId } = await aFiledReport(api);
    const review = tellReview(api, reportId);
    await review.start();
    await review.judgeAll();
    await review.accept();
    const query = `query ($id: ID!) { auditOf(employerId: $id) { verified { whole }
      entries(first: 50) { nodes { operation digests { record } } } } }`;
    const { auditOf } = await api.ask('bureau', query, { id: employerId });
    expect(auditOf.verified.whole).toBe(true);
    const told = auditOf.entries.nodes
      .slice(-3)
      .map(({ operation, digests }: { operation: string; digests: { record: string }[] }) =>
        [operation, ...digests.map(({ record }) => record.split('#')[0]).sort()].join(' '),
      );
    expect(told).toEqual([
      'startReview employer report review',
      'saveReviewVerdicts employer review',
      'acceptReport employer report review',
    ]);
  });

  it('is opened once, and not before filing', async () => {
    const { reportId } = await aFiledReport(api);
    const review = tellReview(api, reportId);
    const early = [{ itemId: 'CATEGORY', verdict: 'TRUTHFUL', seenRevision: 0 }];
    expect(await review.save(early)).toMatchObject({ __typename: 'WrongReportState', state: 'FILED' });
    expect(await review.read()).toBeNull();
    await review.start();
    expect(await review.start('bureau')).toMatchObject({ __typename: 'WrongReportState', state: 'UNDER_REVIEW' });
  });
});
