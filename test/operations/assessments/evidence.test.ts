import { createHash } from 'node:crypto';
import { PDFDocument } from 'pdf-lib';
import { beforeEach, describe, expect, it } from 'vitest';
import { codes } from '../../support/accounts.ts';
import { auditFaultsOf } from '../../support/auditExport.ts';
import { draftDocuments, tellDraft } from '../../support/drafts.ts';
import { aJpeg, aPng } from '../../support/images.ts';
import { anEmployer, aPdf, aSelfCheck, tellStory } from '../../support/story.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
let employerId: string;
let drafting: ReturnType<typeof tellDraft>;

beforeEach(async () => {
  api = await testApi('2026-03-02');
  const story = tellStory(api);
  employerId = (await story.saveEmployer())['id'] as unknown as string;
  await story.mutate('delegate', { idempotencyKey: newKey(), employerId, techServiceCode: codes.techService });
  drafting = tellDraft(api, employerId);
});

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const noise = { name: '噪声', level: 'CONFORMING', exposed: 40, measuredOn: '2026-01-15' };

async function recordWithEvidence(): Promise<string> {
  await drafting.save(0, { cause: 'FIRST', mode: 'SELF', factors: [noise], selfCheck: aSelfCheck() });
  await drafting.attach('ZZ-1', aPng(), { fileName: '任命文件.png' });
  return (await drafting.record(2)).id ?? '';
}

describe('evidence', () => {
  it('is attached to an answer, whether it is given or not, and may be downloaded as it was', async () => {
    const { bytes: pdf } = await aPdf();
    await drafting.attach('ZZ-1', pdf, { fileName: '制度.pdf' });
    await drafting.attach('ZZ-1', aJpeg(), {}, 'techService');
    const attached = await drafting.attach('ZZ-2', aPng());
    expect(attached.draft?.selfCheck).toMatchObject([
      {
        itemId: 'ZZ-1',
        verdict: null,
        evidence: [
          { fileName: '制度.pdf', contentType: 'application/pdf', sizeBytes: pdf.length, sha256: sha256Of(pdf) },
          { contentType: 'image/jpeg' },
        ],
      },
      { itemId: 'ZZ-2', evidence: [{ contentType: 'image/png' }] },
    ]);
    const url = attached.draft?.selfCheck[0]?.evidence[0]?.downloadUrl ?? '';
    const response = await fetch(url);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array(pdf));
    expect(new URL(url).searchParams.get('response-content-disposition')).toContain('attachment');
  });

  it('survives a save that answers the item, and two at once both stay', async () => {
    await Promise.all([
      drafting.attach('ZZ-1', aPng({ pixels: [1] })),
      drafting.attach('ZZ-1', aPng({ pixels: [2] })),
      drafting.save(0, { selfCheck: [{ itemId: 'ZZ-1', verdict: 'PARTLY' }] }),
    ]);
    const [answer] = (await drafting.read())?.selfCheck ?? [];
    expect(answer?.verdict).toBe('PARTLY');
    expect(answer?.evidence).toHaveLength(2);
  });

  it('is not added twice, not more than five times, and taken away again', async () => {
    for (const seed of [1, 2, 3, 4, 5, 5]) await drafting.attach('ZZ-1', aPng({ pixels: [seed] }));
    expect(await drafting.read()).toMatchObject({ version: 5 });
    const sixth = await drafting.attach('ZZ-1', aPng({ pixels: [6] }));
    expect(sixth).toMatchObject({ problems: [{ path: 'itemId', code: 'EVIDENCE_TOO_MANY' }] });
    const first = sha256Of(aPng({ pixels: [1] }));
    const removed = await drafting.remove('ZZ-1', first.toUpperCase());
    expect(removed.draft?.selfCheck[0]?.evidence.map(({ sha256 }) => sha256)).not.toContain(first);
    expect(await drafting.remove('ZZ-1', first)).toMatchObject({ __typename: 'DraftSaved', version: 6 });
    await drafting.discard(6);
    expect(await drafting.remove('ZZ-1', first)).toMatchObject({ __typename: 'DraftNotOpen' });
  });

  it('goes into the assessment with its answers, whose audit chain holds it', async () => {
    const assessmentId = await recordWithEvidence();
    const { selfCheckEvidence } = await api.ask('officer', draftDocuments.evidence, { id: assessmentId });
    expect(selfCheckEvidence).toHaveLength(aSelfCheck().length);
    expect(selfCheckEvidence[0]).toMatchObject({
      itemId: 'ZZ-1',
      verdict: 'CONFORMING',
      evidenceWanted: expect.stringMatching(/./),
      evidence: [{ fileName: '任命文件.png', contentType: 'image/png', sha256: sha256Of(aPng()) }],
    });
    expect(selfCheckEvidence[1].evidence).toEqual([]);
    expect((await fetch(selfCheckEvidence[0].evidence[0].downloadUrl)).status).toBe(200);
    expect((await auditFaultsOf(api)).faults).toEqual([]);
    const missing = Buffer.from(`A:433122:${codes.own}:01`).toString('base64url');
    expect(await api.ask('officer', draftDocuments.evidence, { id: missing })).toEqual({ selfCheckEvidence: null });
  });

  it('is never shown to the public, nor to those who have nothing to do with the employer', async () => {
    const id = await recordWithEvidence();
    for (const account of [
      'otherEmployer',
      'otherTechService',
      'otherPatrolBody',
      'leader',
      'otherCountyBureau',
      null,
    ] as const) {
      const { errors } = await api.send(account, draftDocuments.evidence, { id });
      expect(errors?.[0]?.extensions['code']).toBe(account === null ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    }
    for (const account of ['employer', 'techService', 'patrolBody', 'officer', 'bureau'] as const) {
      const { selfCheckEvidence } = await api.ask(account, draftDocuments.evidence, { id });
      expect(selfCheckEvidence[0].evidence).toHaveLength(1);
    }
  });
});

describe('what is not taken as evidence', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

  it.each([
    ['an SVG', Buffer.from(svg), 'NOT_EVIDENCE'],
    ['a page', Buffer.from('<!doctype html>'), 'NOT_EVIDENCE'],
    ['a GIF', Buffer.from('GIF89a'), 'NOT_EVIDENCE'],
    ['a PDF in name only', Buffer.from('%PDF-1.7 nothing'), 'DAMAGED_PDF'],
    ['half a PNG', aPng().subarray(0, 40), 'DAMAGED_IMAGE'],
    ['a PNG with a page behind it', Buffer.concat([aPng(), Buffer.from('<html>')]), 'IMAGE_WITH_MARKUP'],
    ['a picture too small to read', aPng({ widthPx: 319 }), 'IMAGE_SIZE_UNFIT'],
  ])('%s', async (_, bytes, reason) => {
    expect(await drafting.attach('ZZ-1', bytes)).toMatchObject({ __typename: 'FileRejected', reason });
    expect(await drafting.read()).toBeNull();
  });

  it('a PDF with a script', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    document.addJavaScript('go', 'app.alert(1)');
    expect(await drafting.attach('ZZ-1', await document.save())).toMatchObject({ reason: 'PDF_WITH_SCRIPT' });
  });

  it('a file above 20 MB, announced or not', async () => {
    const limit = 20 * 1024 * 1024;
    const announced = await drafting.mutate('requestUpload', { sizeBytes: limit + 1 }, 'employer');
    expect(announced).toMatchObject({ problems: [{ path: 'sizeBytes', code: 'FILE_TOO_LARGE' }] });
    expect(await drafting.mutate('requestUpload', { sizeBytes: limit }, 'employer')).toMatchObject({
      __typename: 'EvidenceUpload',
    });
    const large = Buffer.concat([aPng(), Buffer.alloc(limit)]);
    expect(await drafting.attach('ZZ-1', large)).toMatchObject({ reason: 'FILE_TOO_LARGE' });
  });

  it('other bytes than the sender meant, an upload that is not there, or another employer’s', async () => {
    expect(await drafting.attach('ZZ-1', aPng(), { sha256: '0'.repeat(64) })).toMatchObject({
      reason: 'DIGEST_DIFFERS',
    });
    expect(await drafting.attach('ZZ-1', aPng(), { uploadId: '0'.repeat(26) })).toMatchObject({
      reason: 'FILE_MISSING',
    });
    const input = anEmployer({ creditCode: codes.other, name: '示例二厂' });
    const { id } = await tellStory(api).mutate('saveEmployer', input, 'bureau');
    const other = tellDraft(api, id as unknown as string, 'otherEmployer');
    const asked = await other.mutate('requestUpload', { sizeBytes: 1 }, 'otherEmployer');
    const { uploadId } = asked as unknown as { uploadId: string };
    await api.wiring.files.write(`uploads/433122/evidence/${codes.other}/${uploadId}`, aPng(), 'image/png');
    expect(await drafting.attach('ZZ-1', aPng(), { uploadId })).toMatchObject({ reason: 'FILE_MISSING' });
  });

  it('a request that is not one', async () => {
    const bad = await drafting.attach('ZZ-1', aPng(), { uploadId: '../../etc', sha256: 'x', fileName: ' ' });
    expect(bad).toMatchObject({
      problems: [{ code: 'UPLOAD_ID_INVALID' }, { code: 'DIGEST_INVALID' }, { code: 'FILE_NAME_INVALID' }],
    });
    expect(await drafting.attach('XX', aPng())).toMatchObject({ problems: [{ path: 'itemId', code: 'ITEM_UNKNOWN' }] });
    const missing = Buffer.from(`E:433122:${codes.other}`).toString('base64url');
    const asked = await tellDraft(api, missing, 'otherEmployer').mutate(
      'requestUpload',
      { sizeBytes: 1 },
      'otherEmployer',
    );
    expect(asked).toMatchObject({ __typename: 'NotFound' });
  });
});
