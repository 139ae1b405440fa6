import { PDFDocument, PDFName } from 'pdf-lib';
import { beforeEach, describe, expect, it } from 'vitest';
import { aDraft, aPdf, documents, tellStory } from '../../support/story.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
beforeEach(async () => {
  api = await testApi('2026-03-02');
});

describe('a report from draft to filing', () => {
  it('is filed on time after publicity and sign-off', async () => {
    const { story, employerId, reportId } = await aDraft(api);

    expect(await story.startPublicity(reportId)).toMatchObject({
      state: 'IN_PUBLICITY',
      publicity: { postedOn: '2026-03-02', ended: false, daysLeft: 5, deadline: { endsOn: '2026-03-09' } },
      filingDue: { endsOn: '2026-03-23' },
      nextSteps: [
        { action: 'WITHDRAW', possibleFrom: '2026-03-02' },
        { action: 'SIGN_OFF', possibleFrom: '2026-03-10' },
        { action: 'REVISE', possibleFrom: '2026-03-02' },
      ],
      employer: { nextDue: { kind: 'FILING', on: '2026-03-23', overdue: false } },
    });
    api.setToday('2026-03-10');
    expect(await story.signOff(reportId)).toMatchObject({
      state: 'SIGNED',
      signOff: {
        signatoryName: '示例人1',
        capacity: 'LEGAL_REPRESENTATIVE',
        signedOn: '2026-03-10',
        document: { pages: 1 },
      },
    });
    api.setToday('2026-03-23');
    const filed = await story.fileReport(reportId);
    expect(filed).toMatchObject({
      state: 'FILED',
      filing: { filedOn: '2026-03-23', late: false, receiptNumber: expect.stringMatching(/^ZJ433122-20260323-/) },
      employer: {
        summary: { category: 'JIA', reportState: 'FILED' },
        nextDue: { kind: 'REASSESSMENT', on: '2029-03-02', overdue: false },
      },
      nextSteps: [],
    });
    const { employer } = await api.ask('employer', documents.employer, { id: employerId });
    expect(employer.reports.nodes).toEqual([{ id: reportId, state: 'FILED' }]);
  });

  it('is accepted and marked late one day after the filing period', async () => {
    const { story, reportId } = await aDraft(api);
    await story.startPublicity(reportId);
    api.setToday('2026-03-24');
    await story.signOff(reportId);
    expect(await story.fileReport(reportId)).toMatchObject({ state: 'FILED', filing: { late: true } });
  });

  it('counts an owing report as overdue from the day after its filing period', async () => {
    const { story, employerId, reportId } = await aDraft(api);
    await story.startPublicity(reportId);
    for (const [today, overdue] of [
      ['2026-03-23', false],
      ['2026-03-24', true],
    ] as const) {
      api.setToday(today);
      const { employer } = await api.ask('employer', documents.employer, { id: employerId });
      expect(employer.nextDue).toEqual({ kind: 'FILING', on: '2026-03-23', overdue });
    }
  });
});

describe('a receipt', () => {
  it('says what the report says, whatever its own record was made to say', async () => {
    const { story, reportId } = await aDraft(api);
    await story.startPublicity(reportId);
    api.setToday('2026-03-10');
    await story.signOff(reportId);
    const filed = await story.fileReport(reportId);
    const { receiptNumber } = filed['filing'] as unknown as { receiptNumber: string };
    const query = 'query ($number: String!) { receipt(number: $number) { employerName filedOn late documentSha256 } }';
    const ask = async (number: string) => (await api.ask(null, query, { number })).receipt;
    expect(await ask(receiptNumber)).toMatchObject({ employerName: '泸溪示例001木业胶合板厂', late: false });

    const { stores } = api.wiring;
    const place = await stores.findReceiptPlace('433122', receiptNumber);
    const forged = 'ZJ433122-20260310-AAAAAAAAAA';
    (stores as { findReceiptPlace: unknown }).findReceiptPlace = async () => place;
    expect(await ask(forged)).toBeNull();
  });
});

describe('steps out of order are refused with the day from which they are possible', () => {
  it('signing and filing a draft', async () => {
    const { story, reportId } = await aDraft(api);
    const notStarted = { __typename: 'PublicityNotStarted', code: 'PUBLICITY_NOT_STARTED', possibleFrom: '2026-03-10' };
    expect(await story.signOff(reportId)).toMatchObject(notStarted);
    expect(await story.fileReport(reportId)).toMatchObject(notStarted);
  });

  it.each([
    ['2026-03-02', 5],
    ['2026-03-06', 1],
    ['2026-03-09', 0],
  ])('signing on %s, with %i working days left', async (today, daysLeft) => {
    const { story, reportId } = await aDraft(api);
    await story.startPublicity(reportId);
    api.setToday(today);
    expect(await story.signOff(reportId)).toMatchObject({
      __typename: 'PublicityNotFinished',
      code: 'PUBLICITY_NOT_FINISHED',
      endsOn: '2026-03-09',
      daysLeft,
      possibleFrom: '2026-03-10',
      message: expect.stringContaining('2026-03-10'),
      source: { instrument: '泸政办函〔2023〕18号' },
    });
  });

  it('filing before sign-off', async () => {
    const { story, reportId } = await aDraft(api);
    await story.startPublicity(reportId);
    expect(await story.fileReport(reportId)).toMatchObject({ __typename: 'NotSignedOff', possibleFrom: '2026-03-10' });
    api.setToday('2026-03-12');
    expect(await story.fileReport(reportId)).toMatchObject({ __typename: 'NotSignedOff', possibleFrom: '2026-03-12' });
  });

  it('every step on a filed report', async () => {
    const { story, reportId } = await aDraft(api);
    await story.startPublicity(reportId);
    api.setToday('2026-03-10');
    await story.signOff(reportId);
    await story.fileReport(reportId);
    const wrong = { __typename: 'WrongReportState', code: 'WRONG_REPORT_STATE' };
    expect(await story.fileReport(reportId)).toMatchObject({ ...wrong, state: 'FILED' });
    expect(await story.startPublicity(reportId)).toMatchObject(wrong);
    expect(await story.mutate('withdrawReport', { idempotencyKey: newKey(), reportId, reason: '填错' })).toMatchObject(
      wrong,
    );
  });
});

describe('drafting', () => {
  it('needs an assessment, and allows one report on its way', async () => {
    const story = tellStory(api);
    const employerId = (await story.saveEmployer())['id'] as unknown as string;
    expect(await story.draftReport(employerId)).toMatchObject({ __typename: 'NoAssessment' });
    await story.recordAssessment(employerId);
    const first = await story.draftReport(employerId, { declaredCategory: 'BING' });
    expect(first).toMatchObject({ state: 'DRAFT', declaredCategory: 'BING', declaredDiffers: true });
    expect(await story.draftReport(employerId)).toMatchObject({
      __typename: 'ReportAlreadyOpen',
      reportId: first['id'],
    });
  });

  it('is possible again after a withdrawal, and needs a new assessment after a filing', async () => {
    const { story, employerId, reportId } = await aDraft(api);
    const withdrawn = await story.mutate('withdrawReport', { idempotencyKey: newKey(), reportId, reason: '人数有误' });
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', withdrawnBecause: '人数有误' });
    const second = (await story.draftReport(employerId))['id'] as unknown as string;
    await story.startPublicity(second);
    api.setToday('2026-03-10');
    await story.signOff(second);
    await story.fileReport(second);
    expect(await story.draftReport(employerId)).toMatchObject({ __typename: 'NoAssessment' });
    await story.recordAssessment(employerId, { cause: 'MAJOR_CHANGE' });
    expect(await story.draftReport(employerId)).toMatchObject({ state: 'DRAFT' });
  });
});

describe('the signed document', () => {
  const signable = async () => {
    const draft = await aDraft(api);
    await draft.story.startPublicity(draft.reportId);
    api.setToday('2026-03-10');
    return draft;
  };
  const digestOf = async (bytes: Uint8Array) => {
    const { createHash } = await import('node:crypto');
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  };

  it.each([
    ['text', 'NOT_A_PDF', () => new TextEncoder().encode('这不是 PDF')],
    ['a PDF head with nothing behind it', 'DAMAGED_PDF', () => new TextEncoder().encode('%PDF-1.7\n%%EOF')],
  ])('is refused when it is %s', async (_, reason, make) => {
    const { story, reportId } = await signable();
    expect(await story.signOff(reportId, {}, await digestOf(make()))).toMatchObject({
      __typename: 'FileRejected',
      reason,
      message: expect.stringMatching(/[\u4e00-\u9fff]/),
    });
    const { report } = await api.ask('employer', documents.report, { id: reportId });
    expect(report).toMatchObject({ state: 'IN_PUBLICITY', signOff: null });
  });

  it.each([
    [
      'a password',
      'ENCRYPTED_PDF',
      (pdf: PDFDocument) => {
        pdf.context.trailerInfo.Encrypt = pdf.context.register(pdf.context.obj({ Filter: 'Standard', V: 1, R: 2 }));
      },
    ],
    [
      'a script that runs when it is opened',
      'PDF_WITH_SCRIPT',
      (pdf: PDFDocument) => pdf.addJavaScript('main', 'app.alert(1)'),
    ],
    [
      'a script in an action that stands in the catalogue itself',
      'PDF_WITH_SCRIPT',
      (pdf: PDFDocument) => pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.obj({ S: 'JavaScript', JS: 'x' })),
    ],
    [
      'an action that starts a program',
      'PDF_WITH_SCRIPT',
      (pdf: PDFDocument) => void pdf.context.register(pdf.context.obj({ S: 'Launch', F: 'calc.exe' })),
    ],
    [
      'another file inside',
      'PDF_WITH_ATTACHMENT',
      (pdf: PDFDocument) => pdf.attach(new Uint8Array([1, 2, 3]), 'a.exe', { mimeType: 'application/x-msdownload' }),
    ],
  ])('is refused with %s', async (_, reason, spoil) => {
    const { story, reportId } = await signable();
    const pdf = await PDFDocument.create();
    pdf.addPage();
    await spoil(pdf);
    const refused = await story.signOff(reportId, {}, await digestOf(await pdf.save()));
    expect(refused).toMatchObject({ __typename: 'FileRejected', reason });
  });

  it('is refused when cut off half-way', async () => {
    const { story, reportId } = await signable();
    const { bytes } = await aPdf();
    const half = await digestOf(bytes.slice(0, bytes.length / 2));
    expect(await story.signOff(reportId, {}, half)).toMatchObject({ reason: 'DAMAGED_PDF' });
  });

  it('is refused when its bytes are others than the sender named, or it never came', async () => {
    const { story, reportId } = await signable();
    expect(await story.signOff(reportId, { sha256: '0'.repeat(64) })).toMatchObject({ reason: 'DIGEST_DIFFERS' });
    expect(await story.signOff(reportId, { uploadId: '0'.repeat(26) })).toMatchObject({ reason: 'FILE_MISSING' });
  });

  it('needs seal, signatory and well-formed names', async () => {
    const { story, reportId } = await signable();
    const bad = { sealed: false, signatoryName: ' ', sha256: 'x', uploadId: '../../etc', fileName: '' };
    const refused = await story.signOff(reportId, bad);
    const problems = refused['problems'] as unknown as { path: string }[];
    expect(problems.map(({ path }) => path).sort()).toEqual([
      'fileName',
      'sealed',
      'sha256',
      'signatoryName',
      'uploadId',
    ]);
  });
});

describe('publicity', () => {
  it('may be longer than five working days and never shorter', async () => {
    const { story, reportId } = await aDraft(api);
    for (const workingDays of [4, 61, -1]) {
      expect(await story.startPublicity(reportId, { workingDays })).toMatchObject({ __typename: 'InvalidInput' });
    }
    expect(await story.startPublicity(reportId, { place: ' ' })).toMatchObject({ __typename: 'InvalidInput' });
    const posted = await story.startPublicity(reportId, { workingDays: 7 });
    expect(posted).toMatchObject({ publicity: { deadline: { endsOn: '2026-03-11' } } });
  });

  it('is public without a token from posting to withdrawal, without names and phones', async () => {
    const { story, reportId } = await aDraft(api);
    expect((await api.ask(null, documents.notice, { id: reportId })).publicNotice).toBeNull();
    await story.startPublicity(reportId);
    const { publicNotice } = await api.ask(null, documents.notice, { id: reportId });
    expect(publicNotice).toMatchObject({ employerName: '泸溪示例001木业胶合板厂', category: 'JIA', score: 100 });
    expect(JSON.stringify(publicNotice)).not.toContain('4260000');
    await story.mutate('withdrawReport', { idempotencyKey: newKey(), reportId, reason: '有异议' });
    expect((await api.ask(null, documents.notice, { id: reportId })).publicNotice).toBeNull();
  });
});
