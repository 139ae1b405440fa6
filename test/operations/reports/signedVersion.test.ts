import { createHash } from 'node:crypto';
import { PDFDocument } from 'pdf-lib';
import { beforeEach, describe, expect, it } from 'vitest';
import { appendObject, makeSigner, signPdf } from '../../support/signPdf.ts';
import { aDraft } from '../../support/story.ts';
import { type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
beforeEach(async () => {
  api = await testApi('2026-03-02');
});

const withDigest = (bytes: Uint8Array) => ({ bytes, sha256: createHash('sha256').update(bytes).digest('hex') });

async function compose(reportId: string, kind = 'REPORT_PDF'): Promise<Uint8Array> {
  const query = 'query ($id: ID!, $kind: ReportDocumentKind!) { reportDocument(id: $id, kind: $kind) { url } }';
  const { reportDocument } = await api.ask('employer', query, { id: reportId, kind });
  return new Uint8Array(await (await fetch(reportDocument.url)).arrayBuffer());
}

async function aSignable() {
  const draft = await aDraft(api);
  await draft.story.startPublicity(draft.reportId);
  api.setToday('2026-03-10');
  const { report } = await api.ask('employer', 'query ($id: ID!) { report(id: $id) { versionCode } }', {
    id: draft.reportId,
  });
  return { ...draft, versionCode: report.versionCode as string };
}

const unstated = { versionCode: null };

describe('a signed document and the version of its report', () => {
  it('is read in the file when the composed report was signed electronically', async () => {
    const { story, reportId } = await aSignable();
    const signed = await signPdf(await compose(reportId), await makeSigner());
    expect(await story.signOff(reportId, unstated, withDigest(signed))).toMatchObject({
      state: 'SIGNED',
      signOff: {
        document: {
          kind: 'ELECTRONIC',
          appendedBytes: 0,
          versionReadFrom: 'FILE',
          signatures: [
            {
              verdict: 'INTACT',
              signer: { name: '示例人1' },
              claimedAt: '2026-03-10T01:30:00.000Z',
              issuerTrust: '证书颁发机构未经本平台核验',
            },
          ],
        },
      },
    });
  });

  it('is taken with what was appended after signing, and says so', async () => {
    const { story, reportId } = await aSignable();
    const signed = await signPdf(await compose(reportId), await makeSigner());
    const later = appendObject(signed, () => '<< /Added true >>');
    expect(await story.signOff(reportId, unstated, withDigest(new Uint8Array(later)))).toMatchObject({
      signOff: { document: { appendedBytes: later.length - signed.length, signatures: [{ verdict: 'INTACT' }] } },
    });
  });

  it('is refused when it was changed after signing', async () => {
    const { story, reportId } = await aSignable();
    const signed = await signPdf(await compose(reportId), await makeSigner());
    const changed = Buffer.from(signed);
    // The last digit of the cross-reference table, made another one: still a PDF that opens.
    const at = changed.lastIndexOf(' 00000 n') - 1;
    changed.writeUInt8(changed[at] === 0x37 ? 0x38 : 0x37, at);
    expect(await story.signOff(reportId, unstated, withDigest(new Uint8Array(changed)))).toMatchObject({
      __typename: 'SignatureBroken',
      code: 'SIGNATURE_BROKEN',
      signer: '示例人1',
      fault: '文件内容在签名之后被改动',
    });
  });

  it('is refused when it is another version, whoever says so', async () => {
    const { story, reportId, employerId, versionCode: first } = await aSignable();
    const ofFirst = await signPdf(await compose(reportId), await makeSigner());
    await story.mutate('withdrawReport', { idempotencyKey: 'withdraw', reportId, reason: '填错' });
    const second = (await story.draftReport(employerId, { conclusion: '改过的结论' }))['id'] as unknown as string;
    await story.startPublicity(second);
    api.setToday('2026-03-18');
    const wrong = { __typename: 'WrongReportVersion', code: 'WRONG_REPORT_VERSION', found: first };
    expect(await story.signOff(second, unstated, withDigest(ofFirst))).toMatchObject(wrong);
    expect(await story.signOff(second, {}, withDigest(ofFirst))).toMatchObject(wrong);
    expect(await story.signOff(second, { versionCode: first.toUpperCase() })).toMatchObject(wrong);
    expect(await story.signOff(second)).toMatchObject({
      state: 'SIGNED',
      signOff: { document: { kind: 'SCAN', versionReadFrom: 'PAGES', signatures: [] } },
    });
  });

  it('must be stated for a scan', async () => {
    const { story, reportId } = await aSignable();
    expect(await story.signOff(reportId, unstated)).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: 'versionCode', code: 'VERSION_CODE_NEEDED' }],
    });
  });

  it('is refused when nobody signed it, or it is the notice', async () => {
    const { story, reportId } = await aSignable();
    const report = withDigest(await compose(reportId));
    expect(await story.signOff(reportId, {}, report)).toMatchObject({ reason: 'UNSIGNED_REPORT' });
    const notice = await signPdf(await compose(reportId, 'NOTICE_PDF'), await makeSigner());
    expect(await story.signOff(reportId, {}, withDigest(notice))).toMatchObject({ reason: 'NOT_THE_REPORT' });
  });

  it('is refused with more signatures than any report has', async () => {
    const { story, reportId } = await aSignable();
    const pdf = await PDFDocument.create();
    pdf.addPage();
    let many: Uint8Array = await pdf.save({ useObjectStreams: false });
    for (let count = 0; count < 21; count++) many = appendObject(many, () => '<< /ByteRange [0] /Contents <00> >>');
    expect(await story.signOff(reportId, {}, withDigest(new Uint8Array(many)))).toMatchObject({
      reason: 'TOO_MANY_SIGNATURES',
    });
  });
});
