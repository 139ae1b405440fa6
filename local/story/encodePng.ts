import { crc32, deflateSync } from 'node:zlib';

/** A PNG in RGB of rows that each begin with their filter's byte; `level` of compression as zlib takes it. */
export function encodePng(widthPx: number, heightPx: number, rows: Uint8Array, level?: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(widthPx, 0);
  header.writeUInt32BE(heightPx, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    toChunk('IHDR', header),
    toChunk('IDAT', deflateSync(rows, level === undefined ? {} : { level })),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
}

function toChunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
