import { expect, it } from 'vitest';
import { inkIn, renderPdf } from '../../support/renderPdf.ts';
import { aDraft } from '../../support/story.ts';
import { testApi } from '../../support/testApi.ts';

it('lets anyone check a receipt and a file, on paper and by its number', async () => {
  const api = await testApi('2026-03-02');
  const { story, reportId } = await aDraft(api);
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

  const receiptQuery =
    'query ($number: String!) { receipt(number: $number) { state late workingDaysLate documentSha256 } }';
  const read = async (number: string) => (await api.ask(null, receiptQuery, { number })).receipt;
  expect(await read(receiptNumber)).toEqual({ state: 'FILED', late: true, workingDaysLate: 2, documentSha256: sha256 });
  for (const unknown of ['ZJ433122-20260323-AAAAAAAAAA', '<script>', '']) expect(await read(unknown)).toBeNull();
});
