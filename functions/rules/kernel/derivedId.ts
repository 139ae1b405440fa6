import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Instant } from './plainDate.ts';

/** Crockford's base 32, as in a ULID. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The last `length` base 32 digits of a number. */
function toBase32(value: bigint, length: number): string {
  return Array.from({ length }, (_, at) => digits[Number((value >> BigInt(5 * (length - 1 - at))) & 31n)]).join('');
}

/**
 * An id in the form of a ULID that follows from what it names: ten characters of a moment, sixteen of the SHA-256 of the
 * identity. The same thing has the same id whenever and however often it is worked out, and two things never share one.
 */
export function toDerivedId(at: Instant, identity: string): string {
  const hash = sha256(utf8ToBytes(identity)).subarray(0, 10);
  const number = hash.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return `${toBase32(BigInt(Date.parse(at)), 10)}${toBase32(number, 16)}`;
}
