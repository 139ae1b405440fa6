import { beforeEach, describe, expect, it } from 'vitest';
import { codes } from '../../support/accounts.ts';
import { aJpeg, exif, sha256Of } from '../../support/images.ts';
import { aBatch, operationsOf, patrolDocuments, tellPatrols } from '../../support/patrols.ts';

let patrols: Awaited<ReturnType<typeof tellPatrols>>;

beforeEach(async () => {
  patrols = await tellPatrols();
});

/** A photo of three pieces. */
const large = aJpeg({ pixels: Array(1_200_000).fill(7), exifData: exif(0x8825) });
const small = aJpeg();

const arrivedOf = ({ chunks }: { chunks: { arrived: boolean }[] }) => chunks.map(({ arrived }) => arrived);

describe('a photo', () => {
  it('goes on where it stopped, and is kept whole and unchanged with the position that it holds', async () => {
    const first = await patrols.requestUpload(large);
    expect(arrivedOf(first)).toEqual([false, false, false]);
    await patrols.sendChunks(large, first, [1]);
    expect(await patrols.finishPhoto(large)).toMatchObject({ __typename: 'FileRejected', reason: 'FILE_MISSING' });
    const second = await patrols.requestUpload(large);
    expect(arrivedOf(second)).toEqual([false, true, false]);
    await patrols.sendChunks(large, second, [0, 2]);
    const record = await patrols.finishPhoto(large);
    expect(record.photos).toMatchObject([
      { sha256: sha256Of(large), sizeBytes: large.length, hasPosition: true, widthPx: 1600 },
    ]);
    const response = await fetch(record.photos[0].downloadUrl);
    expect(sha256Of(new Uint8Array(await response.arrayBuffer()))).toBe(sha256Of(large));
    expect((await patrols.requestUpload(large)).chunks).toEqual([]);
    expect((await patrols.finishPhoto(large)).photos).toHaveLength(1);
  });

  it('may come before the field that names it, or after', async () => {
    await patrols.sendPhoto(small);
    const later = aJpeg({ pixels: [9] });
    const { record } = await patrols.write({ photos: [sha256Of(small), sha256Of(later)] });
    expect(record.missingPhotos).toEqual([sha256Of(later)]);
    await patrols.sendPhoto(later);
    expect((await patrols.readRecord()).missingPhotos).toEqual([]);
  });

  it('comes in after the month is locked, too', async () => {
    await patrols.write({ photos: [sha256Of(small)] });
    await patrols.lock([{ reason: '示例原因', creditCodes: [codes.own] }]);
    expect((await patrols.sendPhoto(small)).photos).toHaveLength(1);
  });
});

describe('refused, with nothing changed', () => {
  const script = new Uint8Array([...small.slice(0, -2), ...Buffer.from('<script>alert(1)</script>'), 0xff, 0xd9]);

  it.each([
    ['a text', new TextEncoder().encode('不是照片'), 'NOT_AN_IMAGE'],
    ['a photo that carries a script', script, 'IMAGE_WITH_MARKUP'],
    ['a photo that is cut off', small.slice(0, -2), 'DAMAGED_IMAGE'],
  ] as const)('%s', async (_, bytes, reason) => {
    expect(await patrols.sendPhoto(bytes)).toMatchObject({ __typename: 'FileRejected', reason });
    expect(await patrols.readRecord()).toBeNull();
  });

  it('60 MB, before a byte is sent', async () => {
    const announced = { sizeBytes: 60 * 1024 * 1024 };
    expect(await patrols.requestUpload(small, announced)).toMatchObject({ reason: 'PHOTO_TOO_LARGE' });
    expect(await patrols.finishPhoto(small, announced)).toMatchObject({ reason: 'PHOTO_TOO_LARGE' });
  });

  it('other bytes than were announced, which are then to be sent anew', async () => {
    const other = aJpeg({ pixels: [4, 5, 6] });
    const upload = await patrols.requestUpload(small);
    await patrols.sendChunks(other, upload, [0]);
    expect(await patrols.finishPhoto(small)).toMatchObject({ reason: 'DIGEST_DIFFERS' });
    expect(arrivedOf(await patrols.requestUpload(small))).toEqual([false]);
    expect((await patrols.sendPhoto(small)).photos).toHaveLength(1);
  });

  it('names that are none, and another body’s employer', async () => {
    const codesOf = ({ problems }: { problems: { code: string }[] }) => problems.map(({ code }) => code);
    const wrong = { month: '2026-13', sha256: 'X', sizeBytes: 0 };
    expect(codesOf(await patrols.requestUpload(small, wrong))).toEqual([
      'MONTH_INVALID',
      'DIGEST_INVALID',
      'SIZE_INVALID',
    ]);
    expect(codesOf(await patrols.finishPhoto(small, { fileName: '' }))).toEqual(['FILE_NAME_INVALID']);
    const others = { employerId: patrols.otherEmployerId };
    expect((await patrols.requestUpload(small, others)).__typename).toBe('NotFound');
    expect((await patrols.finishPhoto(small, others)).__typename).toBe('NotFound');
  });

  it('a key that was used for another photo', async () => {
    await patrols.sendPhoto(small);
    const other = aJpeg({ pixels: [8] });
    await patrols.sendChunks(other, await patrols.requestUpload(other), [0]);
    const input = { idempotencyKey: 'photo-key', month: '2026-03', employerId: patrols.employerId, fileName: '甲.jpg' };
    const finish = (bytes: Uint8Array) =>
      patrols.ask('patrolBody', 'finishPhoto', {
        input: { ...input, sha256: sha256Of(bytes), sizeBytes: bytes.length },
      });
    expect((await finish(other)).__typename).toBe('PatrolRecord');
    expect((await finish(small)).__typename).toBe('IdempotencyKeyReused');
  });
});

it('of two photos that end at the same moment one is told to try again, and none is lost', async () => {
  const [one, other] = [aJpeg({ pixels: [1] }), aJpeg({ pixels: [2] })];
  for (const bytes of [one, other]) await patrols.sendChunks(bytes, await patrols.requestUpload(bytes), [0]);
  const answers = await Promise.all([patrols.finishPhoto(one), patrols.finishPhoto(other)]);
  for (const [index, bytes] of [one, other].entries()) {
    if (answers[index].__typename === 'StateConflict') await patrols.finishPhoto(bytes);
  }
  expect((await patrols.readRecord()).photos).toHaveLength(2);
});

it('is shown to the body and those who enforce; a leader sees that it is there', async () => {
  await patrols.sendPhoto(small);
  const body = '433122107';
  expect((await patrols.readRecord('officer', body)).photos[0].downloadUrl).not.toBeNull();
  expect((await patrols.readRecord('leader', body)).photos[0].downloadUrl).toBeNull();
  const asked = { month: '2026-03', id: patrols.employerId, body };
  for (const name of ['otherPatrolBody', 'employer', 'otherCountyBureau', null] as const) {
    const { errors } = await patrols.api.send(name, patrolDocuments.record, asked);
    const expected = name === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
    // Of another county's bureau the county is its own, where there is no such record.
    if (name === 'otherCountyBureau') expect(errors).toBeUndefined();
    else expect(errors?.[0]?.extensions['code']).toBe(expected);
  }
  const { errors } = await patrols.api.send('employer', patrolDocuments.sync, {
    input: aBatch(operationsOf({ patroller: '甲' }, { creditCode: codes.own })),
  });
  expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});
