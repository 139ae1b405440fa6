import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { toCanonicalJson } from '../kernel/canonicalJson.ts';
import { drawFormat } from './drawFile.ts';

/** What a hash of a draw is of; no two kinds share their first bytes. @source draw.md §1 */
export type HashKind =
  | 'list'
  | 'settings'
  | 'roster'
  | 'freeze'
  | 'contribution'
  | 'seed'
  | 'order'
  | 'result'
  | 'substitution'
  | 'officer-id';

/** Kinds of keyed hashes: the rank of an employer, the turn of an officer. */
export type KeyedKind = 'rank' | 'turn';

const toTag = (kind: HashKind | KeyedKind): string => `${drawFormat}/${kind}\n`;

/** Hexadecimal hash over the canonical JSON of a value. @source draw.md §1 */
export function hashValue(kind: HashKind, value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(toTag(kind) + toCanonicalJson(value))));
}

/** Lines are handed to the hash in blocks of so many characters: neither a call a line nor one text of 100 MB. */
const blockLength = 65_536;

/** Hexadecimal hash over lines, each ended by LF. @source draw.md §1 */
export function hashLines(kind: HashKind, lines: Iterable<string>): string {
  const hash = sha256.create();
  let block = toTag(kind);
  for (const line of lines) {
    block += `${line}\n`;
    if (block.length >= blockLength) {
      hash.update(utf8ToBytes(block));
      block = '';
    }
  }
  return bytesToHex(hash.update(utf8ToBytes(block)).digest());
}

/** HMAC-SHA-256 under the seed; the message is the kind's tag and the text. */
export type KeyedHash = (text: string) => Uint8Array;

/** Prepares keyed hashes under a seed (hexadecimal); the seed's own blocks are hashed once. @source draw.md §1 */
export function keyedHash(seed: string, kind: KeyedKind): KeyedHash {
  const prepared = hmac.create(sha256, hexToBytes(seed)).update(utf8ToBytes(toTag(kind)));
  // One state that is set back each time: a new one for each of a million employers takes twice as long.
  const state = prepared.clone();
  return (text) => prepared._cloneInto(state).update(utf8ToBytes(text)).digest();
}

/** Orders hashes of equal length by their bytes. */
export function compareHashes(one: Uint8Array, other: Uint8Array): number {
  for (let at = 0; at < one.length; at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * The id under which an officer stands in a plan's files: it pins the card before the seed is known, and only who knows
 * the salt (32 random bytes, hexadecimal) can tell whose it is. @source draw.md §2
 */
export function toOfficerId(planId: string, card: string, salt: string): string {
  return hashValue('officer-id', { card, planId, salt });
}
