import { beforeEach, describe, expect, it } from 'vitest';
import { openDynamoTable } from '../../../functions/storage/dynamo.ts';
import { codes } from '../../support/accounts.ts';
import { auditFaultsOf } from '../../support/auditExport.ts';
import { tellDraft } from '../../support/drafts.ts';
import { aJpeg, aPng, sha256Of } from '../../support/images.ts';
import { readInbox } from '../../support/inbox.ts';
import { aFiledReport, fileOn, reviewDocuments, tellReview } from '../../support/reviews.ts';
import { aSelfCheck, tellStory } from '../../support/story.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
beforeEach(async () => {
  api = await testApi('2026-03-02');
});

const worklist = async (state: string) => (await api.ask('officer', reviewDocuments.worklist, { state })).reports.nodes;

describe('the worklist', () => {
  it('shows how long each report has waited, its categories and in what it differs', async () => {
    const { story, reportId } = await aFiledReport(api);
    await story.saveEmployer({
      staff: 61,
      factors: [
        { name: '木粉尘', exposed: 30 },
        { name: '噪声', exposed: 41 },
      ],
    });
    api.setToday('2026-03-13');
    expect(await worklist('FILED')).toEqual([
      {
        ...{ id: reportId, employerName: '泸溪示例001木业胶合板厂', daysInState: 3 },
        ...{ declaredCategory: 'JIA', computedCategory: 'JIA' },
        differences: ['LEDGER_FACTS', 'LEDGER_FACTOR', 'LEDGER_HEADCOUNT', 'SEVERE_INDUSTRY'].map((kind) => ({ kind })),
      },
    ]);
    await tellReview(api, reportId).start();
    expect(await worklist('FILED')).toEqual([]);
    expect(await worklist('UNDER_REVIEW')).toMatchObject([{ id: reportId, daysInState: 0 }]);
  });

  it('shows differences beside the item they concern, with both values and why', async () => {
    const { story, employerId, reportId } = await aFiledReport(api);
    const review = tellReview(api, reportId);
    await review.start();
    await review.judgeAll();
    await review.accept();
    await story.recordAssessment(employerId, {
      cause: 'MAJOR_CHANGE',
      factors: [{ name: '噪声', level: 'CONFORMING', exposed: 9, measuredOn: '2026-01-15', testReportNumber: 'JC-1' }],
    });
    const second = (await story.draftReport(employerId))['id'] as unknown as string;
    await fileOn(api, second, '2026-03-18');
    const again = tellReview(api, second);
    await again.start();
    const { items } = await again.read();
    const classes = items.find(({ itemId }: { itemId: string }) => itemId === 'HEADCOUNTS');
    expect(classes.differences).toMatchObject([
      {
        ...{ kind: 'EARLIER_HEADCOUNT', declared: '一般、符合 9 人', known: '一般、符合 40 人' },
        source: { clause: expect.stringMatching(/^（二）.*风险评估、.*“一是”：核对内容自定$/) },
      },
    ]);
  });
});

describe('evidence of a review', () => {
  it('is checked, kept under its digest, shown beside its item and never to the employer', async () => {
    const { reportId } = await aFiledReport(api);
    const review = tellReview(api, reportId);
    expect(await review.attach('CATEGORY', aJpeg())).toMatchObject({ __typename: 'WrongReportState' });
    await review.start();
    const bytes = aJpeg();
    const saved = await review.attach('FACTOR.噪声', bytes);
    const noise = saved.items.find(({ itemId }: { itemId: string }) => itemId === 'FACTOR.噪声');
    expect(noise.evidence).toMatchObject([{ sha256: sha256Of(bytes), fileName: '示例.jpg' }]);
    expect(noise.evidence[0].downloadUrl).toContain(sha256Of(bytes));
  });

  it('stands beside what the employer gave itself; leaders see neither', async () => {
    const story = tellStory(api);
    const employerId = (await story.saveEmployer())['id'] as unknown as string;
    const drafting = tellDraft(api, employerId);
    const noise = { name: '噪声', level: 'CONFORMING', exposed: 40, measuredOn: '2026-01-15' };
    await drafting.save(0, { cause: 'FIRST', mode: 'SELF', factors: [noise], selfCheck: aSelfCheck() });
    await drafting.attach('ZZ-1', aPng());
    await drafting.record(2);
    const reportId = (await story.draftReport(employerId))['id'] as unknown as string;
    await fileOn(api, reportId, '2026-03-10');
    const review = tellReview(api, reportId);
    await review.start();
    await review.attach('SELF_CHECK.ZZ-1', aJpeg());
    const find = async (by: 'officer' | 'leader') =>
      (await review.read(by)).items.find(({ itemId }: { itemId: string }) => itemId === 'SELF_CHECK.ZZ-1');
    const files = { declaredEvidence: [{ sha256: sha256Of(aPng()) }], evidence: [{ sha256: sha256Of(aJpeg()) }] };
    expect(await find('officer')).toMatchObject(files);
    expect(await find('leader')).toMatchObject({ declaredEvidence: null, evidence: null, verdict: null });
  });

  it('is refused where it is no file of evidence, not the file that was meant, or for no item', async () => {
    const { reportId } = await aFiledReport(api);
    const review = tellReview(api, reportId);
    await review.start();
    expect(await review.attach('CATEGORY', new Uint8Array([1, 2, 3]))).toMatchObject({ reason: 'NOT_EVIDENCE' });
    expect(await review.attach('CATEGORY', aJpeg(), { sha256: '0'.repeat(64) })).toMatchObject({
      reason: 'DIGEST_DIFFERS',
    });
    expect(await review.attach('FACTOR.无', aJpeg())).toMatchObject({ problems: [{ path: 'itemId' }] });
    expect(await review.attach('CATEGORY', aJpeg(), { uploadId: '../x', fileName: '' })).toMatchObject({
      problems: [{ path: 'uploadId' }, { path: 'fileName' }],
    });
    expect(await review.attach('CATEGORY', aJpeg(), { uploadId: '0'.repeat(26) })).toMatchObject({
      reason: 'FILE_MISSING',
    });
  });
});

describe('a review whose report is followed by another filing', () => {
  it('ends without a decision', async () => {
    const { story, employerId, reportId } = await aFiledReport(api);
    const review = tellReview(api, reportId);
    await review.start();
    await review.judgeAll();
    await story.recordAssessment(employerId, { cause: 'MAJOR_CHANGE' });
    const second = (await story.draftReport(employerId))['id'] as unknown as string;
    await fileOn(api, second, '2026-03-18');
    const wrong = { __typename: 'WrongReportState', state: 'SUPERSEDED' };
    expect(await review.accept()).toMatchObject(wrong);
    expect(await review.return()).toMatchObject(wrong);
    expect(
      await review.save([{ itemId: 'CATEGORY', verdict: 'UNTRUE', reason: '示例', seenRevision: 1 }]),
    ).toMatchObject(wrong);
    expect((await review.read()).report.state).toBe('SUPERSEDED');
    expect((await api.ask('officer', reviewDocuments.outcome, { id: second })).report.previousReportId).toBeNull();
  });
});

describe('what the employer is told', () => {
  it('is that its report is visited, returned and accepted, not that it is looked at', async () => {
    const { reportId } = await aFiledReport(api);
    const review = tellReview(api, reportId);
    const titles = async () => {
      const { nodes } = await readInbox(api, 'employer');
      return nodes.map(({ title }: { title: string }) => title.split('：')[0]);
    };
    await review.start();
    expect(await titles()).toEqual([]);
    api.setToday('2026-03-12');
    await review.order();
    await review.record();
    expect(await titles()).toEqual(['评估报告将现场核查']);
    await review.judgeAll({ CATEGORY: { verdict: 'UNTRUE', reason: '示例', note: '内部示例' } });
    api.setToday('2026-03-13');
    await review.return();
    expect(await titles()).toEqual(['评估报告已退回', '评估报告将现场核查']);
    const { nodes } = await readInbox(api, 'employer');
    expect(nodes[0]).toMatchObject({
      kind: 'REPORT_REVIEWED',
      text: expect.stringContaining('示例：请补充检测后重新评估'),
    });
    expect(JSON.stringify(nodes)).not.toContain('内部示例');
  });
});

describe('a step of a review', () => {
  it('is taken once per idempotency key, with the first answer', async () => {
    const { reportId } = await aFiledReport(api);
    const review = tellReview(api, reportId);
    const input = { idempotencyKey: newKey() };
    const first = await review.mutate('start', input, 'officer');
    expect(await review.mutate('start', input, 'officer')).toEqual(first);
    const verdicts = [{ itemId: 'CATEGORY', verdict: 'TRUTHFUL', seenRevision: 0 }];
    const save = { idempotencyKey: newKey(), verdicts };
    await review.mutate('save', save, 'officer');
    expect(await review.mutate('save', save, 'officer')).toMatchObject({ progress: { truthful: 1 } });
    const other = { ...save, verdicts: [{ ...verdicts[0], verdict: 'TO_VERIFY', reason: '示例' }] };
    expect(await review.mutate('save', other, 'officer')).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('is not found for a report that there is not', async () => {
    await aFiledReport(api);
    const missing = Buffer.from(`R:433122:${codes.own}:${'0'.repeat(26)}`).toString('base64url');
    expect(await tellReview(api, missing).start()).toMatchObject({ __typename: 'NotFound' });
    expect(await tellReview(api, missing).save([])).toMatchObject({ __typename: 'NotFound' });
    expect(await tellReview(api, missing).read()).toBeNull();
  });
});

it('a review that somebody edits past the platform is found by the audit', async () => {
  const { reportId } = await aFiledReport(api);
  const review = tellReview(api, reportId);
  await review.start();
  await review.judgeAll();
  expect((await auditFaultsOf(api)).faults).toEqual([]);
  const { tableName, region, dynamodbEndpoint } = api.wiring.environment;
  const table = openDynamoTable(tableName, { region, endpoint: dynamodbEndpoint });
  const partition = `county#433122#employer#${codes.own}`;
  const [item] = (await table.query({ partition, sortPrefix: 'review#', consistent: true })).items;
  await table.transact([{ kind: 'put', item: { ...item, verdicts: [] } }]);
  expect((await auditFaultsOf(api)).faults).toMatchObject([{ kind: 'RECORD_EDITED', record: String(item?.['sk']) }]);
});
