import { describe, expect, it } from 'vitest';
import { findJpegFault, findPngFault } from '../../../functions/operations/assessments/evidence/checkImage.ts';
import { aJpeg, aPng, jpegSegments } from '../../support/images.ts';

const more = Buffer.from('PK\x03\x04');

/** A copy in which one byte is another. */
function withByte(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0x5a;
  return copy;
}

describe('a PNG', () => {
  it('is whole', () => {
    expect(findPngFault(aPng())).toBeNull();
  });

  it('with anything after its end is refused', () => {
    expect(findPngFault(Buffer.concat([aPng(), more]))).toBe('IMAGE_WITH_MORE');
  });

  it('with any byte after the signature changed is damaged', () => {
    const bytes = aPng();
    for (let at = 8; at < bytes.length; at += 1) expect(findPngFault(withByte(bytes, at)), String(at)).not.toBeNull();
  });

  it('cut off anywhere is damaged', () => {
    const bytes = aPng();
    for (let end = 0; end < bytes.length; end += 1) expect(findPngFault(bytes.subarray(0, end))).toBe('DAMAGED_IMAGE');
  });

  it.each([
    [20_000, 6_000, null],
    [20_001, 1, 'DAMAGED_IMAGE'],
    [20_000, 6_001, 'DAMAGED_IMAGE'],
    [0, 1, 'DAMAGED_IMAGE'],
  ])('of %i × %i pixels: %s', (width, height, fault) => {
    expect(findPngFault(aPng({ width, height }))).toBe(fault);
  });
});

describe('a JPEG', () => {
  it('is whole, whatever its metadata and compressed data look like', () => {
    expect(findJpegFault(aJpeg())).toBeNull();
  });

  it('with anything after its end is refused', () => {
    expect(findJpegFault(Buffer.concat([aJpeg(), more]))).toBe('IMAGE_WITH_MORE');
  });

  it('cut off anywhere is damaged', () => {
    const bytes = aJpeg();
    for (let end = 0; end < bytes.length; end += 1) expect(findJpegFault(bytes.subarray(0, end))).toBe('DAMAGED_IMAGE');
  });

  it('without a picture, or of no size, is damaged', () => {
    const [start, metadata, , ...rest] = jpegSegments();
    expect(findJpegFault(Buffer.concat([start ?? more, metadata ?? more, ...rest]))).toBe('DAMAGED_IMAGE');
    expect(findJpegFault(aJpeg({ width: 0 }))).toBe('DAMAGED_IMAGE');
    expect(findJpegFault(aJpeg({ width: 20_001 }))).toBe('DAMAGED_IMAGE');
  });
});
