import { beforeEach, describe, expect, it } from 'vitest';
import type { AccountName } from '../../support/accounts.ts';
import { aJpeg, aPng, exif, sha256Of } from '../../support/images.ts';
import { aDraft } from '../../support/story.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

const request = `mutation ($input: RequestPublicityPhotoUploadInput!) { requestPublicityPhotoUpload(input: $input) {
  __typename ... on PublicityPhotoUpload { uploadId upload { url fields { name value } } } ... on Refusal { code }
  ... on InvalidInput { problems { path } } } }`;
const attach = `mutation ($input: AttachPublicityPhotoInput!) { attachPublicityPhoto(input: $input) { __typename
  ... on Report { state publicityPhotos { fileName sizeBytes sha256 format widthPx heightPx takenOn hasPosition }
    remarks { code message } } ... on Refusal { code message } ... on FileRejected { reason }
  ... on WrongReportState { state } ... on InvalidInput { problems { path code } } } }`;
const photosOf = `query ($id: ID!) { report(id: $id) { remarks { code message source { confidence } }
  publicityPhotos { takenOn downloadUrl } } }`;

let api: TestApi;
let draft: Awaited<ReturnType<typeof aDraft>>;
beforeEach(async () => {
  api = await testApi('2026-03-02');
  draft = await aDraft(api);
  await draft.story.startPublicity(draft.reportId);
});

/** Uploads as the presigned form would, and attaches. */
async function attachPhoto(bytes: Uint8Array = aJpeg(), change: object = {}) {
  const { reportId } = draft;
  const asked = { input: { reportId, sizeBytes: bytes.length } };
  const { requestPublicityPhotoUpload: opened } = await api.ask('employer', request, asked);
  if (opened.__typename === 'PublicityPhotoUpload') {
    const key = opened.upload.fields.find(({ name }: { name: string }) => name === 'key').value;
    await api.wiring.files.write(key, bytes, 'application/octet-stream');
  }
  const input = {
    idempotencyKey: newKey(),
    reportId,
    uploadId: opened.uploadId ?? '0'.repeat(26),
    sha256: sha256Of(bytes),
    fileName: '公告栏.jpg',
    takenOn: '2026-03-02',
    ...change,
  };
  return (await api.ask('employer', attach, { input })).attachPublicityPhoto;
}

describe('a photo of the posted notice', () => {
  it('is attached as it is, with what its bytes say, and ends the remark that there is none', async () => {
    const before = await api.ask('officer', photosOf, { id: draft.reportId });
    expect(before.report.remarks).toEqual([
      { code: 'NO_PUBLICITY_PHOTO', message: '未附公示照片', source: { confidence: 'D' } },
    ]);
    const bytes = aJpeg({ exifData: exif(0x8825) });
    expect(await attachPhoto(bytes)).toMatchObject({
      state: 'IN_PUBLICITY',
      remarks: [],
      publicityPhotos: [
        {
          fileName: '公告栏.jpg',
          sizeBytes: bytes.length,
          sha256: sha256Of(bytes),
          ...{ format: 'JPEG', widthPx: 1600, heightPx: 1200, takenOn: '2026-03-02', hasPosition: true },
        },
      ],
    });
    const { report } = await api.ask('officer', photosOf, { id: draft.reportId });
    const stored = await fetch(report.publicityPhotos[0].downloadUrl);
    expect(new Uint8Array(await stored.arrayBuffer())).toEqual(bytes);
    expect(report.publicityPhotos[0].downloadUrl).toContain('response-content-disposition=attachment');
  });

  it('may be attached up to six times, none of them twice', async () => {
    for (let at = 0; at < 6; at += 1) expect(await attachPhoto(aPng({ widthPx: 800 + at }))).toHaveProperty('state');
    const problems = [{ code: 'TOO_MANY_PHOTOS' }, { code: 'PHOTO_REPEATED' }];
    expect(await attachPhoto(aPng())).toMatchObject({ __typename: 'InvalidInput', problems });
  });

  it.each([
    ['2026-03-01', '2026-03-04', false],
    ['2026-03-02', '2026-03-04', true],
    ['2026-03-04', '2026-03-04', true],
    ['2026-03-05', '2026-03-04', false],
    ['2026-03-09', '2026-03-12', true],
    ['2026-03-10', '2026-03-12', false],
  ])('taken on %s and attached on %s: %s', async (takenOn, today, isTaken) => {
    api.setToday(today);
    const answer = await attachPhoto(aJpeg(), { takenOn });
    if (isTaken) expect(answer).toMatchObject({ publicityPhotos: [{ takenOn }] });
    else expect(answer).toMatchObject({ __typename: 'InvalidInput', problems: [{ code: 'NOT_IN_PUBLICITY' }] });
  });

  it.each([
    ['NOT_AN_IMAGE', new TextEncoder().encode('<svg/>')],
    ['DAMAGED_IMAGE', aJpeg().slice(0, -2)],
    ['IMAGE_SIZE_UNFIT', aPng({ widthPx: 10 })],
    ['IMAGE_WITH_MARKUP', aJpeg({ pixels: [...Buffer.from('<script>')] })],
  ])('is refused with %s', async (reason, bytes) => {
    const refused = await attachPhoto(bytes);
    expect(refused).toMatchObject({
      __typename: 'FileRejected',
      reason,
      message: expect.stringMatching(/[\u4e00-\u9fff]/),
    });
  });

  it('is refused when it never came, is another, too large, or badly named', async () => {
    expect(await attachPhoto(aJpeg(), { uploadId: '0'.repeat(26) })).toMatchObject({ reason: 'FILE_MISSING' });
    expect(await attachPhoto(aJpeg(), { sha256: '0'.repeat(64) })).toMatchObject({ reason: 'DIGEST_DIFFERS' });
    const input = { reportId: draft.reportId, sizeBytes: 10 * 1024 * 1024 + 1 };
    const { requestPublicityPhotoUpload } = await api.ask('employer', request, { input });
    expect(requestPublicityPhotoUpload).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: 'sizeBytes' }],
    });
    const bad = { uploadId: '../../x', sha256: 'x', fileName: ' ' };
    expect(await attachPhoto(aJpeg(), bad)).toMatchObject({
      problems: [{ path: 'uploadId' }, { path: 'sha256' }, { path: 'fileName' }],
    });
  });

  it('that is larger than it was announced is refused when it is attached', async () => {
    const bytes = new Uint8Array(10 * 1024 * 1024 + 1);
    bytes.set(aJpeg());
    const { requestPublicityPhotoUpload: opened } = await api.ask('employer', request, {
      input: { reportId: draft.reportId, sizeBytes: 100 },
    });
    const key = opened.upload.fields.find(({ name }: { name: string }) => name === 'key').value;
    await api.wiring.files.write(key, bytes, 'image/jpeg');
    expect(await attachPhoto(aJpeg(), { uploadId: opened.uploadId })).toMatchObject({ reason: 'PHOTO_TOO_LARGE' });
  });

  it('is not taken once the report is signed, and goes with its posting when that is revised', async () => {
    await attachPhoto();
    const again = `mutation ($input: ReviseReportInput!) { reviseReport(input: $input) { ... on Report {
      publicityPhotos { takenOn } formerVersions { photos { takenOn } } } } }`;
    const input = { idempotencyKey: newKey(), reportId: draft.reportId, because: '有误', measures: '改' };
    expect((await api.ask('employer', again, { input })).reviseReport).toEqual({
      publicityPhotos: [],
      formerVersions: [{ photos: [{ takenOn: '2026-03-02' }] }],
    });
    expect(await attachPhoto()).toMatchObject({ __typename: 'WrongReportState', state: 'DRAFT' });
    await draft.story.startPublicity(draft.reportId);
    api.setToday('2026-03-10');
    await draft.story.signOff(draft.reportId);
    expect(await attachPhoto()).toMatchObject({ __typename: 'WrongReportState', state: 'SIGNED' });
  });

  it('is shown to those who read the report, and not to the public', async () => {
    await attachPhoto();
    const seen = ['employer', 'patrolBody', 'officer', 'bureau'] as const satisfies readonly AccountName[];
    for (const as of seen) {
      const { report } = await api.ask(as, photosOf, { id: draft.reportId });
      expect(report.publicityPhotos).toHaveLength(1);
    }
    for (const as of [null, 'otherEmployer', 'otherPatrolBody', 'otherCountyBureau'] as const) {
      const { data, errors } = await api.send(as, photosOf, { id: draft.reportId });
      expect(data?.report ?? null).toBeNull();
      expect(errors).toHaveLength(1);
    }
  });
});
