const orientationTag = 0x0112;

/**
 * The second JPEG with the EXIF data of the first (where it has any): when and where it was taken. Its pixels stand
 * upright already, so that the orientation becomes "as it is". Anything that does not add up is left out.
 */
export function carryExif(from: Uint8Array, to: Uint8Array): Uint8Array {
  const segment = findExif(from);
  if (segment === null) return to;
  const upright = setUpright(segment);
  const carried = new Uint8Array(to.length + upright.length);
  carried.set(to.subarray(0, 2));
  carried.set(upright, 2);
  carried.set(to.subarray(2), 2 + upright.length);
  return carried;
}

/** The APP1 segment with EXIF data, its marker included. */
function findExif(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 10 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda; ) {
    const end = at + 2 + view.getUint16(at + 2);
    const isExif = bytes[at + 1] === 0xe1 && String.fromCharCode(...bytes.subarray(at + 4, at + 10)) === 'Exif\0\0';
    if (isExif) return end <= bytes.length ? bytes.subarray(at, end) : null;
    at = end;
  }
  return null;
}

function setUpright(segment: Uint8Array): Uint8Array {
  const copy = segment.slice();
  const tiff = 10;
  const view = new DataView(copy.buffer);
  if (copy.length < tiff + 8) return copy;
  const isLittleEndian = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, isLittleEndian);
  if (directory + 2 > copy.length) return copy;
  const fields = view.getUint16(directory, isLittleEndian);
  for (let index = 0; index < fields; index += 1) {
    const at = directory + 2 + index * 12;
    if (at + 12 > copy.length) break;
    if (view.getUint16(at, isLittleEndian) === orientationTag) view.setUint16(at + 8, 1, isLittleEndian);
  }
  return copy;
}
