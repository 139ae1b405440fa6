import { describe, expect, it } from 'vitest';
import { readImage } from '../../../functions/rules/files/readImage.ts';
import { aJpeg, aPng, exif } from '../../support/images.ts';

const bytesOf = (text: string) => [...Buffer.from(text, 'latin1')];
const gps = 0x8825;

describe('a photo', () => {
  it.each([
    ['JPEG', aJpeg(), { format: 'JPEG', widthPx: 1600, heightPx: 1200, hasPosition: false }],
    ['PNG', aPng(), { format: 'PNG', widthPx: 800, heightPx: 600, hasPosition: false }],
    ['JPEG with a position', aJpeg({ exifData: exif(gps) }), { hasPosition: true }],
    ['JPEG with a position, big-endian', aJpeg({ exifData: exif(gps, false) }), { hasPosition: true }],
    ['JPEG with other EXIF data', aJpeg({ exifData: exif(0x0112) }), { hasPosition: false }],
    ['JPEG with EXIF data that do not add up', aJpeg({ exifData: exif(gps).slice(0, 12) }), { hasPosition: false }],
    ['PNG with a position', aPng({ exifData: exif(gps) }), { hasPosition: true }],
    ['JPEG with a second picture behind', new Uint8Array([...aJpeg(), ...aJpeg()]), { widthPx: 1600 }],
    ['JPEG with fill bytes', new Uint8Array([0xff, 0xd8, 0xff, ...aJpeg().slice(2)]), { widthPx: 1600 }],
    ['the smallest', aPng({ widthPx: 320, heightPx: 320 }), { widthPx: 320 }],
    ['the largest', aJpeg({ widthPx: 16_384, heightPx: 320 }), { widthPx: 16_384 }],
    ['text that is no markup', aJpeg({ pixels: bytesOf('<svgfoo <scripture %PDF <x:xmpmeta') }), { format: 'JPEG' }],
  ])('is read: %s', (_, bytes, facts) => {
    expect(readImage(bytes)).toMatchObject({ ok: true, value: facts });
  });

  it.each([
    ['nothing', new Uint8Array(), 'NOT_AN_IMAGE'],
    ['SVG', new Uint8Array(bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>')), 'NOT_AN_IMAGE'],
    ['HTML', new Uint8Array(bytesOf('<!doctype html>')), 'NOT_AN_IMAGE'],
    ['GIF', new Uint8Array(bytesOf('GIF89a')), 'NOT_AN_IMAGE'],
    ['a JPEG mark alone', new Uint8Array([0xff, 0xd8, 0xff]), 'DAMAGED_IMAGE'],
    ['a JPEG without its end', aJpeg().slice(0, -2), 'DAMAGED_IMAGE'],
    ['a JPEG cut off in its header', aJpeg().slice(0, 40), 'DAMAGED_IMAGE'],
    ['a JPEG with a length that leads out', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 0]), 'DAMAGED_IMAGE'],
    ['a PNG cut off', aPng().slice(0, -12), 'DAMAGED_IMAGE'],
    ['a PNG without pixels', aPng({ pixels: [] }), 'DAMAGED_IMAGE'],
    ['a PNG signature alone', aPng().slice(0, 8), 'DAMAGED_IMAGE'],
    ['one too small', aPng({ widthPx: 319, heightPx: 600 }), 'IMAGE_SIZE_UNFIT'],
    ['one too large', aJpeg({ widthPx: 16_385 }), 'IMAGE_SIZE_UNFIT'],
    ['one without height', aJpeg({ heightPx: 0 }), 'IMAGE_SIZE_UNFIT'],
    ['one with a script inside', aJpeg({ pixels: bytesOf('<SCRIPT>alert(1)</script>') }), 'IMAGE_WITH_MARKUP'],
    ['one with a page behind', new Uint8Array([...aJpeg(), ...bytesOf('<html ><body>')]), 'IMAGE_WITH_MARKUP'],
    ['one with SVG behind', new Uint8Array([...aPng(), ...bytesOf('<svg onload=x>')]), 'IMAGE_WITH_MARKUP'],
    ['one with a PDF behind', new Uint8Array([...aPng(), ...bytesOf('%PDF-1.7')]), 'IMAGE_WITH_MARKUP'],
  ])('is refused: %s', (_, bytes, fault) => {
    expect(readImage(bytes)).toEqual({ ok: false, refusal: fault });
  });

  it('that is cut off anywhere, or has any byte changed, is answered without a crash', () => {
    for (const whole of [aJpeg({ exifData: exif(gps) }), aPng({ exifData: exif(gps) })]) {
      for (let at = 0; at < whole.length; at += 1) {
        expect(readImage(whole.slice(0, at)).ok).toBe(false);
        for (const value of [0, 0x7f, 0xff]) expect(readImage(whole.with(at, value))).toHaveProperty('ok');
      }
    }
  });
});
