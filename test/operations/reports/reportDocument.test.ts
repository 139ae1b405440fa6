import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createApiHandler } from '../../../functions/handlers/api.ts';
import { makeContext } from '../../../functions/operations/context.ts';
import { type AccountName, accounts } from '../../support/accounts.ts';
import { tokenFor } from '../../support/embeddedStack.ts';
import { renderPdf } from '../../support/renderPdf.ts';
import { aDraft, tellStory } from '../../support/story.ts';
import { graphqlEvent, newKey, type TestApi, testApi } from '../../support/testApi.ts';

const documentQuery = `query ($id: ID!, $kind: ReportDocumentKind!) {
  reportDocument(id: $id, kind: $kind) { url fileName sizeBytes sha256 } }`;
const kinds = ['REPORT_PDF', 'REPORT_DOCX', 'NOTICE_PDF'] as const;

let api: TestApi;
beforeEach(async () => {
  api = await testApi('2026-03-02');
});

async function download(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

describe('reportDocument', () => {
  it('answers the report, whose pages say the version code that the report has', async () => {
    const { reportId } = await aDraft(api);
    const { reportDocument } = await api.ask('employer', documentQuery, { id: reportId, kind: 'REPORT_PDF' });
    const { report } = await api.ask('employer', 'query ($id: ID!) { report(id: $id) { versionCode } }', {
      id: reportId,
    });
    const bytes = await download(reportDocument.url);
    expect(reportDocument).toMatchObject({
      fileName: `泸溪示例001木业胶合板厂-职业病危害综合风险评估报告-${report.versionCode}.pdf`,
      sizeBytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    const pages = renderPdf(bytes, 1);
    expect(pages.length).toBeGreaterThanOrEqual(4);
    for (const { text } of pages) expect(text).toContain(`版本码${report.versionCode}`);
  });

  it.each(kinds)('writes the same version once, and answers the same bytes ever after: %s', async (kind) => {
    const { reportId } = await aDraft(api);
    const written: string[] = [];
    const { files } = api.wiring;
    const counted = {
      ...files,
      write: (...given: Parameters<typeof files.write>) => {
        written.push(given[0]);
        return files.write(...given);
      },
    };
    const handle = createApiHandler({
      ...api.wiring,
      openContext: (viewer) => makeContext({ ...api.wiring.openContext(viewer), files: counted }),
    });
    const headers = { authorization: `Bearer ${await tokenFor(accounts.employer)}` };
    const ask = async () => {
      const { body } = await handle(graphqlEvent({ query: documentQuery, variables: { id: reportId, kind } }, headers));
      return JSON.parse(body ?? '{}').data.reportDocument;
    };
    const first = await ask();
    expect(await ask()).toMatchObject({ sha256: first.sha256, sizeBytes: first.sizeBytes, fileName: first.fileName });
    expect(written).toEqual([
      expect.stringMatching(/^reports\/433122\/\w+\/\w+\/documents\/[0-9a-f-]+-[A-Z_]+\.(pdf|docx)$/),
    ]);
  });

  it('keeps saying what the report said when it was drafted, though the ledger moves on', async () => {
    const { story, reportId } = await aDraft(api);
    const { versionCode } = (
      await api.ask('employer', 'query ($id: ID!) { report(id: $id) { versionCode } }', { id: reportId })
    ).report;
    await story.saveEmployer({ staff: 77, name: '改名后的厂' });
    await story.startPublicity(reportId);
    const { report } = await api.ask('employer', 'query ($id: ID!) { report(id: $id) { versionCode } }', {
      id: reportId,
    });
    expect(report.versionCode).toBe(versionCode);
  });

  it('prints measures and conclusion of the draft', async () => {
    const story = tellStory(api);
    const employerId = (await story.saveEmployer())['id'] as unknown as string;
    await story.recordAssessment(employerId);
    const texts = { measures: '=更换滤袋', conclusion: '总体可控' };
    const report = await story.draftReport(employerId, texts);
    const id = report['id'] as unknown as string;
    expect(
      (await api.ask('officer', 'query ($id: ID!) { report(id: $id) { measures conclusion } }', { id })).report,
    ).toEqual(texts);
    const { reportDocument } = await api.ask('officer', documentQuery, { id, kind: 'REPORT_PDF' });
    const text = renderPdf(await download(reportDocument.url), 1)
      .map((page) => page.text)
      .join('');
    expect(text).toContain('=更换滤袋');
    expect(text).toContain('总体可控');
  });

  it('refuses a draft with longer texts and takes one of just that length', async () => {
    const story = tellStory(api);
    const employerId = (await story.saveEmployer())['id'] as unknown as string;
    await story.recordAssessment(employerId);
    const tooLong = await story.draftReport(employerId, { measures: '长'.repeat(2_001) });
    expect(tooLong).toMatchObject({ __typename: 'InvalidInput', code: 'INVALID_INPUT' });
    const longest = await story.draftReport(employerId, {
      measures: '长'.repeat(2_000),
      conclusion: '长'.repeat(2_000),
    });
    expect(longest).toMatchObject({ __typename: 'Report' });
  });

  it('gives another notice once it is posted, with the days of publicity', async () => {
    const { story, reportId } = await aDraft(api);
    const notice = async () =>
      (await api.ask('employer', documentQuery, { id: reportId, kind: 'NOTICE_PDF' })).reportDocument;
    const before = await notice();
    await story.startPublicity(reportId);
    const after = await notice();
    expect(after.sha256).not.toBe(before.sha256);
    const [page] = renderPdf(await download(after.url), 1);
    expect(page?.text).toContain('2026年3月2日至2026年3月9日');
    expect(page?.text).toContain(`https://zhijian.example/notice/${reportId}`);
  });
});

describe('who may have which document', () => {
  const readers: readonly AccountName[] = ['employer', 'patrolBody', 'officer', 'bureau', 'leader'];
  const everybody = [...(Object.keys(accounts) as AccountName[]), null];

  it('the report and an unposted notice: whoever may read the report; a posted notice: anyone', async () => {
    const { story, reportId } = await aDraft(api);
    const mayHave = async (kind: (typeof kinds)[number]) => {
      const may: (AccountName | null)[] = [];
      for (const name of everybody) {
        const { data, errors } = await api.send(name, documentQuery, { id: reportId, kind });
        if (errors) expect(errors[0]?.extensions['code']).toBe(name === null ? 'UNAUTHENTICATED' : 'FORBIDDEN');
        else if (data.reportDocument) may.push(name);
      }
      return may.toSorted();
    };
    for (const kind of kinds) expect(await mayHave(kind)).toEqual([...readers].toSorted());
    await story.startPublicity(reportId);
    expect(await mayHave('NOTICE_PDF')).toEqual([...everybody].toSorted());
    expect(await mayHave('REPORT_PDF')).toEqual([...readers].toSorted());
    await story.mutate('withdrawReport', { idempotencyKey: newKey(), reportId, reason: '内容有误' });
    expect(await mayHave('NOTICE_PDF')).toEqual([...readers].toSorted());
  });

  it('is null for a report that does not exist, for those who may read reports there', async () => {
    await aDraft(api);
    const id = Buffer.from('R:433122:91433122MAQCG2KEAB:01JZZZZZZZZZZZZZZZZZZZZZZZ').toString('base64url');
    expect(await api.ask('employer', documentQuery, { id, kind: 'REPORT_PDF' })).toEqual({ reportDocument: null });
    expect((await api.send(null, documentQuery, { id, kind: 'NOTICE_PDF' })).errors?.[0]?.extensions['code']).toBe(
      'UNAUTHENTICATED',
    );
  });
});

describe('receipt', () => {
  const receiptQuery = `query ($number: String!) { receipt(number: $number) {
    receiptNumber employerName category filedOn late workingDaysLate documentSha256 } }`;

  async function file(on: string) {
    const { story, reportId } = await aDraft(api);
    await story.startPublicity(reportId);
    api.setToday(on);
    const signed = (await story.signOff(reportId)) as unknown as { signOff: { document: { sha256: string } } };
    const filed = (await story.fileReport(reportId)) as unknown as { filing: { receiptNumber: string } };
    return { reportId, number: filed.filing.receiptNumber, sha256: signed.signOff.document.sha256 };
  }

  it.each([
    ['2026-03-23', false, 0],
    ['2026-03-25', true, 2],
  ])('tells anyone of a filing on %s: late %s, by %i working days', async (filedOn, late, workingDaysLate) => {
    const { reportId, number, sha256 } = await file(filedOn);
    for (const name of [null, 'otherEmployer', 'otherCountyBureau'] as const) {
      expect(await api.ask(name, receiptQuery, { number })).toEqual({
        receipt: {
          receiptNumber: number,
          employerName: '泸溪示例001木业胶合板厂',
          category: 'JIA',
          filedOn,
          late,
          workingDaysLate,
          documentSha256: sha256,
        },
      });
    }
    const query = 'query ($id: ID!) { report(id: $id) { filing { late workingDaysLate } } }';
    expect((await api.ask('employer', query, { id: reportId })).report.filing).toEqual({ late, workingDaysLate });
  });

  it('is null for a number that was never given or is none', async () => {
    const { number } = await file('2026-03-23');
    for (const other of [number.replace(/.$/, '!'), number.replace('433122', '433101'), '', '0'.repeat(10_000)]) {
      expect(await api.ask(null, receiptQuery, { number: other })).toEqual({ receipt: null });
    }
  });
});
