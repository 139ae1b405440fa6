import { crc32, deflateSync } from 'node:zlib';

/** A PNG of one colour that runs into black, so that photos of the story are files that open. */
export function drawPicture(widthPx = 480, heightPx = 360, [red, green, blue] = [90, 120, 150]): Uint8Array {
  const row = (y: number) => {
    const shade = 1 - (0.6 * y) / heightPx;
    const pixel = [red, green, blue].map((value = 0) => Math.round(value * shade));
    return Buffer.from([0, ...Array.from({ length: widthPx }, () => pixel).flat()]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(widthPx, 0);
  header.writeUInt32BE(heightPx, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.concat(Array.from({ length: heightPx }, (_, y) => row(y)));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
