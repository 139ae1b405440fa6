/** Tag of the pointer to the GPS directory in the first directory of EXIF data. */
const gpsPointer = 0x8825;

/**
 * Decides whether EXIF data (a TIFF header and its first directory) points to a directory of GPS data. Data that do not
 * add up hold no position.
 * @source CIPA DC-008 (EXIF 2.32) 4.6.3
 */
export function hasExifPosition(tiff: Uint8Array): boolean {
  if (tiff.length < 8) return false;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const byteOrder = view.getUint16(0);
  if (byteOrder !== 0x4949 && byteOrder !== 0x4d4d) return false;
  const isLittleEndian = byteOrder === 0x4949;
  const directory = view.getUint32(4, isLittleEndian);
  if (directory + 2 > tiff.length) return false;
  const fields = view.getUint16(directory, isLittleEndian);
  for (let index = 0; index < fields; index += 1) {
    const at = directory + 2 + index * 12;
    if (at + 12 > tiff.length) return false;
    if (view.getUint16(at, isLittleEndian) === gpsPointer) return true;
  }
  return false;
}
