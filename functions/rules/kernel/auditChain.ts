import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { OnBehalf } from '../accounts/delegation.ts';
import type { Role } from '../accounts/viewer.ts';
import { toCanonicalJson } from './canonicalJson.ts';
import type { Instant } from './plainDate.ts';

/** Where a chain stands: the number and hash of its last entry. */
export type AuditHead = { readonly seq: number; readonly hash: string };

/** Who did it, as the token said. */
export type Actor = {
  readonly subject: string;
  readonly role: Role;
  readonly organisation: string | null;
  /** Left out for everybody but a technical service body, which acts for the employer. */
  readonly onBehalf?: OnBehalf;
};

/** One link: what was done to an aggregate, and the digest of what it became. */
export type AuditEntry = {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly operation: string;
  /** Digest of every record as written, by name (`employer`, `report#01J…`). */
  readonly digests: Readonly<Record<string, string>>;
  readonly previousHash: string;
  readonly hash: string;
};

const emptyHash = '0'.repeat(64);
const domain = 'zhijian/audit/1\n';

/** Lower-case hexadecimal SHA-256 of the canonical JSON of a value. */
export function digestOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(toCanonicalJson(value))));
}

/**
 * Appends a link to a chain. The hash covers every other field and the previous hash, so that an edited, removed or
 * swapped entry breaks all that follow.
 */
export function chainAuditEntry(
  head: AuditHead | null,
  facts: Pick<AuditEntry, 'at' | 'actor' | 'operation' | 'digests'>,
): AuditEntry {
  const body = { ...facts, seq: (head?.seq ?? 0) + 1, previousHash: head?.hash ?? emptyHash };
  return { ...body, hash: bytesToHex(sha256(utf8ToBytes(domain + toCanonicalJson(body)))) };
}

/** Number of the first entry that does not follow from the one before it, or null when the chain is whole. */
export function findBrokenLink(entries: readonly AuditEntry[]): number | null {
  let head: AuditHead | null = null;
  for (const entry of entries) {
    const { at, actor, operation, digests } = entry;
    const expected: AuditEntry = chainAuditEntry(head, { at, actor, operation, digests });
    if (expected.hash !== entry.hash || expected.seq !== entry.seq) return entry.seq;
    head = expected;
  }
  return null;
}
