import { crc32, deflateSync } from 'node:zlib';

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A grey PNG that opens; `seed` makes another one. */
export function aPng({ width = 2, height = 2, seed = 0 } = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const pixels = deflateSync(Buffer.from([0, seed, 1, 0, 2, 3]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

function segment(marker: number, data: readonly number[]): Buffer {
  return Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff, ...data]);
}

/** The segments of a JPEG of 8 × 8 pixels in order: metadata with an end marker inside it, frame, scan, end. */
export function jpegSegments({ width = 8, height = 8 } = {}): readonly Buffer[] {
  const size = [height >> 8, height & 0xff, width >> 8, width & 0xff];
  return [
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, [0x45, 0x78, 0x69, 0x66, 0xff, 0xd9]),
    segment(0xc0, [8, ...size, 1, 1, 0x11, 0]),
    segment(0xda, [1, 1, 0, 0, 0x3f, 0]),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    Buffer.from([0xff, 0xd9]),
  ];
}

/** The same as a file. */
export function aJpeg(size: { width?: number; height?: number } = {}): Buffer {
  return Buffer.concat(jpegSegments(size));
}
