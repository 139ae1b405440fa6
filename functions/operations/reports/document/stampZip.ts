const signatures = { entry: 0x02014b50, end: 0x06054b50 } as const;
const endLength = 22;
const entryLength = 46;

/**
 * Sets the date of every entry of a ZIP archive without comment, in place, so that the same content gives the same
 * bytes whenever it is packed. @throws Error for bytes that are no such archive
 */
export function stampZip(bytes: Uint8Array, at: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - endLength;
  if (end < 0 || view.getUint32(end, true) !== signatures.end) throw new Error('not a ZIP archive without comment');
  const stamp = toDosTime(new Date(at));
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(entry, true) !== signatures.entry) throw new Error('damaged ZIP directory');
    view.setUint32(entry + 12, stamp, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, stamp, true);
    const lengths =
      view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
    entry += entryLength + lengths;
  }
  return bytes;
}

/** Date and time as ZIP keeps them, in steps of two seconds, UTC. */
function toDosTime(at: Date): number {
  const date = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return ((date << 16) | time) >>> 0;
}
