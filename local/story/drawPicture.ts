import { encodePng } from './encodePng.ts';

/** A PNG of one colour that runs into black, so that photos of the story are files that open. */
export function drawPicture(widthPx = 480, heightPx = 360, [red, green, blue] = [90, 120, 150]): Uint8Array {
  const row = (y: number) => {
    const shade = 1 - (0.6 * y) / heightPx;
    const pixel = [red, green, blue].map((value = 0) => Math.round(value * shade));
    return Buffer.from([0, ...Array.from({ length: widthPx }, () => pixel).flat()]);
  };
  const rows = Buffer.concat(Array.from({ length: heightPx }, (_, y) => row(y)));
  return encodePng(widthPx, heightPx, rows);
}
