import type { SignatureField } from './findSignatureFields.ts';

/** What stands between the two covered ranges: the key of the value, then the value as hexadecimal digits in brackets. */
const hole = { before: /\/Contents\s*$/, value: /^<[0-9a-fA-F]*>$/ };
/** Where a version of a PDF ends: only whole versions are signed. */
const endOfVersion = /%%EOF\s*$/;

const toText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/**
 * The bytes that a signature covers and where they end, or null where the range is not the only right one: from the
 * file's first byte to the end of one of its versions without a gap but for the signature's own value. Anything else that
 * is left out of it could be changed after signing.
 */
export function findCoveredBytes(
  bytes: Uint8Array,
  { byteRange, contents }: SignatureField,
): { readonly covered: Uint8Array; readonly end: number } | null {
  const [start = -1, first = -1, second = -1, rest = -1] = byteRange;
  const end = second + rest;
  const whole = byteRange.length === 4 && byteRange.every((one) => Number.isSafeInteger(one) && one >= 0);
  if (!whole || start !== 0 || first >= second || end > bytes.length) return null;
  const value = toText(bytes.subarray(first, second));
  const before = toText(bytes.subarray(Math.max(0, first - 20), first));
  if (!hole.before.test(before) || !hole.value.test(value)) return null;
  if (!Buffer.from(value.slice(1, -1), 'hex').equals(contents)) return null;
  if (!endOfVersion.test(toText(bytes.subarray(Math.max(second, end - 20), end)))) return null;
  return { covered: Buffer.concat([bytes.subarray(0, first), bytes.subarray(second, end)]), end };
}
