import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Front, startFront } from '../../local/front.ts';
import { answerThroughGateway } from '../../local/gatewayEvent.ts';
import { answerNotice } from '../../local/pages/noticePage.ts';
import { answerReceipt } from '../../local/pages/receiptPage.ts';
import { inkIn, renderPdf } from '../support/renderPdf.ts';
import { tellReview } from '../support/reviews.ts';
import { aDraft } from '../support/story.ts';
import { testApi } from '../support/testApi.ts';

let front: Front;
beforeAll(async () => {
  front = await startFront(0);
});
afterAll(() => front.close());

it('lets anyone check a receipt and a file, on paper and on the public page, also after it was superseded', async () => {
  const api = await testApi('2026-03-02');
  front.open({
    '/graphql': (request, response) => answerThroughGateway(api.handle, request, response),
    '/notice/': answerNotice(front.origin),
    '/receipt/': answerReceipt(front.origin),
  });
  const { story, employerId, reportId } = await aDraft(api);
  const documentQuery = 'query ($id: ID!) { reportDocument(id: $id, kind: RECEIPT_PDF) { url fileName sha256 } }';
  await story.startPublicity(reportId);
  api.setToday('2026-03-25');
  const signed = await story.signOff(reportId);
  const { sha256 } = (signed['signOff'] as unknown as { document: { sha256: string } }).document;
  expect(await api.ask('employer', documentQuery, { id: reportId })).toEqual({ reportDocument: null });
  expect((await api.send(null, documentQuery, { id: reportId })).errors?.[0]?.extensions['code']).toBe(
    'UNAUTHENTICATED',
  );
  const filed = await story.fileReport(reportId);
  const { receiptNumber } = filed['filing'] as unknown as { receiptNumber: string };

  const { reportDocument } = await api.ask(null, documentQuery, { id: reportId });
  const bytes = new Uint8Array(await (await fetch(reportDocument.url)).arrayBuffer());
  const [sheet, counting, ...others] = renderPdf(bytes);
  expect(others.length).toBe(0);
  for (const text of ['2026年3月9日不计起算日不计入', '2026年3月23日计第10个工作日', '共逾期2个工作日'])
    expect(counting?.text).toContain(text);
  const { report } = await api.ask('employer', 'query ($id: ID!) { report(id: $id) { versionCode } }', {
    id: reportId,
  });
  const printed = [receiptNumber, report.versionCode, '2026年3月25日9时00分', '2026年3月23日', '逾期2个工作日', sha256];
  for (const text of [...printed, `/receipt/${receiptNumber}`]) expect(sheet?.text).toContain(text);
  const caption = sheet?.find('扫描二维码核验本回执');
  if (!sheet || !caption) throw new Error('the receipt has no QR code');
  const middle = sheet.width / 2;
  expect(inkIn(sheet, [middle - 100, caption[1] - 220, middle + 100, caption[1] - 20])).toBeGreaterThan(0.25);

  const get = async (path: string) => {
    const response = await fetch(`${front.origin}${path}`);
    return { status: response.status, text: await response.text() };
  };
  const shown = await get(`/receipt/${receiptNumber}`);
  expect(shown.status).toBe(200);
  for (const text of [receiptNumber, '泸溪示例001木业胶合板厂', '逾期 2 个工作日', sha256])
    expect(shown.text).toContain(text);
  for (const secret of ['示例人1', '4260000', '取代']) expect(shown.text).not.toContain(secret);
  for (const unknown of ['ZJ433122-20260323-AAAAAAAAAA', '<script>', ''])
    expect((await get(`/receipt/${unknown}`)).status).toBe(404);

  await tellReview(api, reportId).start();
  expect((await get(`/receipt/${receiptNumber}`)).text).toContain('已报送，正在复核');

  await story.recordAssessment(employerId, { cause: 'MAJOR_CHANGE' });
  const second = (await story.draftReport(employerId))['id'] as unknown as string;
  await story.startPublicity(second);
  api.setToday('2026-04-03');
  await story.signOff(second);
  expect(await story.fileReport(second)).toMatchObject({ state: 'FILED' });
  for (const path of [`/receipt/${receiptNumber}`, `/notice/${reportId}`])
    expect((await get(path)).text).toContain('被新的评估报告取代');
});
