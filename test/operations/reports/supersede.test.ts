import { beforeEach, expect, it } from 'vitest';
import { aDraft, documents } from '../../support/story.ts';
import { type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
beforeEach(async () => {
  api = await testApi('2026-03-02');
});

/** A filed report, and a second one of the same employer that is signed. */
async function twoReports() {
  const { story, employerId, reportId: first } = await aDraft(api);
  await story.startPublicity(first);
  api.setToday('2026-03-10');
  await story.signOff(first);
  const filed = await story.fileReport(first);
  await story.recordAssessment(employerId, { cause: 'MAJOR_CHANGE' });
  const second = (await story.draftReport(employerId))['id'] as unknown as string;
  await story.startPublicity(second);
  api.setToday('2026-03-18');
  await story.signOff(second);
  const { receiptNumber } = filed['filing'] as unknown as { receiptNumber: string };
  return { story, employerId, first, second, receiptNumber };
}

const inState = async (state: string): Promise<string[]> => {
  const query = 'query ($state: ReportState!) { reports(state: $state) { nodes { id } } }';
  const { reports } = await api.ask('bureau', query, { state });
  return reports.nodes.map(({ id }: { id: string }) => id);
};

it('a filed report is superseded when the next one is filed, and not before', async () => {
  const { story, first, second, receiptNumber } = await twoReports();
  expect(await inState('FILED')).toEqual([first]);
  expect(await inState('SUPERSEDED')).toEqual([]);
  expect(await story.fileReport(second)).toMatchObject({ state: 'FILED', supersededBy: null });
  expect(await inState('FILED')).toEqual([second]);
  expect(await inState('SUPERSEDED')).toEqual([first]);

  const { report } = await api.ask('employer', documents.report, { id: first });
  expect(report).toMatchObject({
    state: 'SUPERSEDED',
    supersededBy: second,
    filing: { receiptNumber, filedOn: '2026-03-10' },
    nextSteps: [],
  });
  expect(report.steps.at(-1)).toMatchObject({ action: 'SUPERSEDE', takenAt: '2026-03-18T01:00:00.000Z' });
  const { publicNotice } = await api.ask(null, documents.notice, { id: first });
  expect(publicNotice).toMatchObject({ state: 'SUPERSEDED', supersededBy: second });
});

it('nothing can be done to a superseded report', async () => {
  const { story, first, second } = await twoReports();
  await story.fileReport(second);
  const wrong = { __typename: 'WrongReportState', state: 'SUPERSEDED' };
  expect(await story.fileReport(first)).toMatchObject(wrong);
  expect(await story.signOff(first)).toMatchObject(wrong);
});

it('the audit chain tells of both reports', async () => {
  const { story, second, employerId } = await twoReports();
  await story.fileReport(second);
  const query = `query ($id: ID!) { auditOf(employerId: $id) { verified { whole fault { kind } }
    entries(first: 50) { nodes { operation digests { record } } } } }`;
  const { auditOf } = await api.ask('bureau', query, { id: employerId });
  expect(auditOf.verified).toEqual({ whole: true, fault: null });
  const records = auditOf.entries.nodes.at(-1).digests.map(({ record }: { record: string }) => record.split('#')[0]);
  expect(records.sort()).toEqual(['employer', 'report', 'report']);
});
