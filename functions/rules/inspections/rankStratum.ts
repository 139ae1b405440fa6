import { bytesToHex } from '@noble/hashes/utils.js';
import type { Stratum } from './drawFile.ts';
import { compareHashes, hashLines, keyedHash } from './drawHash.ts';

/** A stratum's published order. */
export type RankedStratum = {
  readonly orderHash: string;
  /** Credit codes in the order in which they are drawn, then stand in. */
  readonly order: readonly string[];
  /** Keys in hexadecimal of the first, by rank. */
  readonly keys: readonly string[];
};

const keyLength = 32;

/**
 * Ranks the employers of a stratum by their keyed hash under the seed, lowest first; equal keys, which nobody will see,
 * by credit code. @source draw.md §3 RANK
 * @param creditCodes ascending
 * @param drawn how many keys are wanted
 */
export function rankStratum(
  seed: string,
  stratum: Stratum,
  creditCodes: readonly string[],
  drawn: number,
): RankedStratum {
  const toKey = keyedHash(seed, 'rank');
  const keys = new Uint8Array(creditCodes.length * keyLength);
  // Numbers sort fast; 48 bits tell a million employers apart but for one pair in hundreds of draws.
  const beginnings = new Float64Array(creditCodes.length);
  const bytes = new DataView(keys.buffer);
  creditCodes.forEach((code, at) => {
    keys.set(toKey(`${stratum}\n${code}`), at * keyLength);
    beginnings[at] = bytes.getUint32(at * keyLength) * 65_536 + bytes.getUint16(at * keyLength + 4);
  });
  const keyAt = (at: number): Uint8Array => keys.subarray(at * keyLength, (at + 1) * keyLength);
  const places = Uint32Array.from(creditCodes, (_, at) => at).sort(
    (a, b) => (beginnings[a] ?? 0) - (beginnings[b] ?? 0) || compareHashes(keyAt(a), keyAt(b)) || a - b,
  );
  const order = Array.from(places, (place) => creditCodes[place] ?? '');
  return {
    orderHash: hashLines('order', withHeading(stratum, order)),
    order,
    keys: Array.from(places.subarray(0, drawn), (place) => bytesToHex(keyAt(place))),
  };
}

function* withHeading(heading: string, lines: readonly string[]): Generator<string> {
  yield heading;
  yield* lines;
}
