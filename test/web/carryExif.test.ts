import { describe, expect, it } from 'vitest';
import { readImage } from '../../functions/rules/files/readImage.ts';
import { carryExif } from '../../web/src/shared/carryExif.ts';
import { aJpeg, aPng, exif } from '../support/images.ts';

const gpsPointer = 0x8825;
const orientation = 0x0112;
const scaled = aJpeg({ widthPx: 800, heightPx: 600 });

describe('a photo that was scaled down', () => {
  it.each([true, false])('still says where it was taken (little-endian: %s)', (isLittleEndian) => {
    const taken = aJpeg({ exifData: exif(gpsPointer, isLittleEndian) });
    const carried = readImage(carryExif(taken, scaled));
    expect(carried).toMatchObject({ ok: true, value: { widthPx: 800, hasPosition: true } });
  });

  it.each([true, false])('stands upright, as its pixels do (little-endian: %s)', (isLittleEndian) => {
    const taken = aJpeg({ exifData: exif(orientation, isLittleEndian) });
    const carried = carryExif(taken, scaled);
    // Behind the two bytes of the file's and the ten of the segment's beginning, the header and the count of fields.
    const value = new DataView(carried.buffer).getUint16(2 + 10 + 8 + 2 + 8, isLittleEndian);
    expect(value).toBe(1);
  });

  it.each([
    ['no EXIF data', aJpeg()],
    ['a PNG', aPng({ exifData: exif(gpsPointer) })],
    ['bytes that are cut off', aJpeg({ exifData: exif(gpsPointer) }).subarray(0, 20)],
    ['nothing', new Uint8Array()],
  ])('is left as it is where the original is or has %s', (_, original) => {
    expect(carryExif(original, scaled)).toBe(scaled);
  });
});
