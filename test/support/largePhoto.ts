import { encodePng } from '../../local/story/encodePng.ts';

/** A PNG that opens, of 31 MB: grey, and not compressed, as no camera would write it. */
export function aLargePhoto(): Uint8Array {
  const [widthPx, heightPx] = [3_400, 3_200];
  const row = Buffer.alloc(1 + widthPx * 3, 0x80);
  row[0] = 0;
  return encodePng(widthPx, heightPx, Buffer.concat(Array.from({ length: heightPx }, () => row)), 0);
}
