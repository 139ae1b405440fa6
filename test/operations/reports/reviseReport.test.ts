import { beforeEach, describe, expect, it } from 'vitest';
import { mostRevisions } from '../../../functions/rules/reports/reviseContent.ts';
import {
  aComment,
  answerComment,
  commentDocuments,
  listCommentIds,
  submitComment,
} from '../../support/publicComments.ts';
import { aDraft, documents, reportFields } from '../../support/story.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

const revise = `mutation ($input: ReviseReportInput!) { reviseReport(input: $input) { __typename
  ... on Report { ${reportFields} versionCode measures conclusion
    formerVersions { versionCode declaredCategory measures conclusion postedOn revisedOn because } }
  ... on Refusal { code message } ... on WrongReportState { state } ... on InvalidInput { problems { path code } } } }`;

let api: TestApi;
let draft: Awaited<ReturnType<typeof aDraft>>;
beforeEach(async () => {
  api = await testApi('2026-03-02');
  draft = await aDraft(api);
  await draft.story.startPublicity(draft.reportId);
});

async function reviseReport(change: object = {}) {
  const { reportId } = draft;
  const input = { idempotencyKey: newKey(), reportId, because: '人数有误', measures: '更换低噪声设备', ...change };
  return (await api.ask('employer', revise, { input })).reviseReport;
}

async function versionCode(): Promise<string> {
  const { report } = await api.ask('officer', 'query ($id: ID!) { report(id: $id) { versionCode } }', {
    id: draft.reportId,
  });
  return report.versionCode;
}

describe('a change of content during publicity', () => {
  it('ends the posting, keeps it with its version, and counts all days anew', async () => {
    const { story, reportId } = draft;
    const former = await versionCode();
    api.setToday('2026-03-06');
    const revised = await reviseReport();
    expect(revised).toMatchObject({
      __typename: 'Report',
      state: 'DRAFT',
      publicity: null,
      filingDue: null,
      measures: '更换低噪声设备',
      conclusion: null,
      formerVersions: [
        { versionCode: former, measures: null, postedOn: '2026-03-02', revisedOn: '2026-03-06', because: '人数有误' },
      ],
    });
    expect(revised.versionCode).not.toBe(former);
    expect(revised.steps.map(({ action }: { action: string }) => action)).toEqual([null, 'START_PUBLICITY', 'REVISE']);
    expect((await api.ask(null, commentDocuments.notice, { id: reportId })).publicNotice).toBeNull();

    expect(await story.startPublicity(reportId)).toMatchObject({
      publicity: { postedOn: '2026-03-06', daysLeft: 5, deadline: { endsOn: '2026-03-13' } },
      filingDue: { endsOn: '2026-03-27' },
    });
    const { publicNotice } = await api.ask(null, commentDocuments.notice, { id: reportId });
    expect(publicNotice.revisions).toEqual([{ postedOn: '2026-03-02', revisedOn: '2026-03-06' }]);
    // On the day after the first posting would have ended.
    api.setToday('2026-03-10');
    expect(await story.signOff(reportId)).toMatchObject({
      __typename: 'PublicityNotFinished',
      possibleFrom: '2026-03-14',
    });
    api.setToday('2026-03-14');
    expect(await story.signOff(reportId)).toMatchObject({ state: 'SIGNED' });
    expect(await reviseReport({ measures: '再改' })).toMatchObject({ __typename: 'WrongReportState', state: 'SIGNED' });
  });

  it('takes the latest assessment with its computed category, unless one is declared', async () => {
    const { story, employerId } = draft;
    const factors = [{ name: '苯', nature: 'SEVERE', level: 'NONCONFORMING', exposed: 40 }];
    await story.recordAssessment(employerId, { factors });
    const first = await reviseReport({ measures: null });
    expect(first).toMatchObject({ declaredDiffers: false, employer: { summary: { reportState: 'DRAFT' } } });
    expect(first.assessment.computed.category).not.toBe('JIA');
    expect(first.formerVersions).toMatchObject([{ declaredCategory: 'JIA' }]);
    expect(await reviseReport({ declaredCategory: 'BING' })).toMatchObject({ declaredCategory: 'BING' });
    expect(await reviseReport({ conclusion: '结论' })).toMatchObject({ declaredCategory: 'BING', conclusion: '结论' });
  });

  it('leaves comments with the version that they were about, and their objection still unanswered', async () => {
    const { story, reportId } = draft;
    const former = await versionCode();
    await submitComment(api, aComment(reportId));
    api.setToday('2026-03-03');
    await reviseReport();
    await story.startPublicity(reportId);
    await submitComment(api, aComment(reportId, { kind: 'COMMENT' }));
    const { publicComments } = await api.ask('officer', commentDocuments.ofReport, { id: reportId });
    expect(publicComments.nodes).toMatchObject([
      { versionCode: await versionCode(), postedOn: '2026-03-03' },
      { versionCode: former, postedOn: '2026-03-02' },
    ]);
    api.setToday('2026-03-20');
    expect(await story.signOff(reportId)).toMatchObject({ __typename: 'ObjectionsUnanswered' });
    const [, objection = ''] = await listCommentIds(api, reportId);
    await answerComment(api, objection);
    expect(await story.signOff(reportId)).toMatchObject({ state: 'SIGNED' });
  });

  it('that changes nothing is refused and the publicity goes on', async () => {
    const refused = await reviseReport({ measures: null });
    expect(refused).toMatchObject({ __typename: 'InvalidInput', problems: [{ code: 'NOTHING_CHANGED' }] });
    const { report } = await api.ask('employer', documents.report, { id: draft.reportId });
    expect(report).toMatchObject({ state: 'IN_PUBLICITY', publicity: { postedOn: '2026-03-02' } });
  });

  it('empties a text with an empty one', async () => {
    await reviseReport();
    expect(await reviseReport({ measures: '' })).toMatchObject({ measures: null });
  });

  it.each([
    ['because', { because: ' ' }],
    ['because', { because: '因'.repeat(501) }],
    ['measures', { measures: '措'.repeat(2001) }],
    ['conclusion', { conclusion: '结'.repeat(2001) }],
  ])('is refused for its %s', async (path, change) => {
    expect(await reviseReport(change)).toMatchObject({ __typename: 'InvalidInput', problems: [{ path }] });
  });

  it('is possible so many times and no more', async () => {
    for (let at = 1; at <= mostRevisions; at += 1) {
      expect(await reviseReport({ measures: `第${at}次` })).toMatchObject({ state: 'DRAFT' });
    }
    const problems = [{ code: 'TOO_MANY_REVISIONS' }];
    expect(await reviseReport({ measures: '又一次' })).toMatchObject({ __typename: 'InvalidInput', problems });
  });

  it('of two at once is made once', async () => {
    const answers = await Promise.all([reviseReport({ measures: '甲' }), reviseReport({ measures: '乙' })]);
    const names = answers.map(({ __typename }) => __typename);
    expect(names).toContain('Report');
    expect(names.filter((name) => name === 'Report' || name === 'StateConflict')).toHaveLength(2);
  });

  it('leaves the one report on its way the only one: another draft is refused as before', async () => {
    const { story, employerId, reportId } = draft;
    await reviseReport();
    expect(await story.draftReport(employerId)).toMatchObject({ __typename: 'ReportAlreadyOpen', reportId });
  });
});
