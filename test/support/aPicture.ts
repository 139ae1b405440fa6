import { encodePng } from '../../local/story/encodePng.ts';

/** A PNG of so many pixels, grey or noise, which does not shrink. */
export function aPicture(width: number, height: number, kind: 'GREY' | 'NOISE' = 'GREY'): Buffer {
  let state = 1;
  const noise = (): number => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state >>> 24;
  };
  const rows = Buffer.alloc((width * 3 + 1) * height, 128);
  for (let row = 0; row < height; row += 1) rows[row * (width * 3 + 1)] = 0;
  if (kind === 'NOISE') {
    for (let at = 0; at < rows.length; at += 1) if (at % (width * 3 + 1) !== 0) rows[at] = noise();
  }
  return encodePng(width, height, rows, kind === 'NOISE' ? 0 : 6);
}
