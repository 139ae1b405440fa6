import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { type AuditEntry, type AuditHead, emptyHash } from '../kernel/auditChain.ts';
import { addDays, type Instant, type PlainDate, startOf } from '../kernel/plainDate.ts';

/** A leaf of a day's tree: an aggregate and where its chain stood when the day ended. */
export type AuditLeaf = { readonly key: string; readonly seq: number; readonly hash: string };

/** The root of a county's audit chains at the end of a day; auditRoot.md says byte by byte how it is computed. */
export type AuditRoot = {
  readonly county: string;
  readonly day: PlainDate;
  readonly leafCount: number;
  readonly treeHash: string;
  /** Latest earlier day that has a root; null for the first. */
  readonly previousDay: PlainDate | null;
  readonly previousHash: string;
  readonly hash: string;
  /** When it was computed; not part of the hash. */
  readonly computedAt: Instant;
};

const prefixes = {
  leaf: Uint8Array.of(0),
  node: Uint8Array.of(1),
  empty: Uint8Array.of(2),
  root: Uint8Array.of(3),
} as const;

/** The moment before which an entry belongs to a day or an earlier one. */
export function endOf(day: PlainDate): Instant {
  return startOf(addDays(day, 1));
}

/** Where a chain stood before a moment: of the entries of earlier moments the one of the highest number, or null. */
export function findHeadBefore(entries: readonly AuditEntry[], before: Instant): AuditHead | null {
  const last = entries.findLast(({ at }) => at < before);
  return last ? { seq: last.seq, hash: last.hash, at: last.at } : null;
}

/** The 32 bytes of a leaf. */
export function hashAuditLeaf({ key, seq, hash }: AuditLeaf): Uint8Array {
  return sha256(concatBytes(prefixes.leaf, utf8ToBytes(`${key}\n${seq}\n${hash}\n`)));
}

/** Orders keys by their bytes, as the leaves of a tree stand. */
export function compareKeys(a: string, b: string): number {
  const [one, other] = [utf8ToBytes(a), utf8ToBytes(b)];
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

/** The tree hash over leaves (32 bytes each) that stand in key order; hexadecimal. */
export function hashAuditTree(leaves: readonly Uint8Array[]): string {
  let level = leaves;
  if (level.length === 0) return bytesToHex(sha256(prefixes.empty));
  while (level.length > 1) {
    const joined: Uint8Array[] = [];
    for (let at = 0; at < level.length; at += 2) {
      const [left, right] = [level[at], level[at + 1]];
      if (left && right) joined.push(sha256(concatBytes(prefixes.node, left, right)));
      else if (left) joined.push(left);
    }
    level = joined;
  }
  return bytesToHex(level[0] ?? prefixes.empty);
}

/** Hash of a root over its facts and the root before it; hexadecimal. */
export function hashAuditRoot(
  root: Pick<AuditRoot, 'county' | 'day' | 'leafCount' | 'treeHash' | 'previousHash'>,
): string {
  const { county, day, leafCount, treeHash, previousHash } = root;
  const text = `${county}\n${day}\n${leafCount}\n${treeHash}\n${previousHash}\n`;
  return bytesToHex(sha256(concatBytes(prefixes.root, utf8ToBytes(text))));
}

/** Computes the root of a day from the county's leaves, in any order, and the root before it. */
export function computeAuditRoot(
  { county, day, computedAt }: Pick<AuditRoot, 'county' | 'day' | 'computedAt'>,
  leaves: readonly AuditLeaf[],
  previous: Pick<AuditRoot, 'day' | 'hash'> | null,
): AuditRoot {
  const ordered = leaves.toSorted((a, b) => compareKeys(a.key, b.key));
  const facts = {
    county,
    day,
    leafCount: ordered.length,
    treeHash: hashAuditTree(ordered.map(hashAuditLeaf)),
    previousHash: previous?.hash ?? emptyHash,
  };
  return { ...facts, previousDay: previous?.day ?? null, hash: hashAuditRoot(facts), computedAt };
}
