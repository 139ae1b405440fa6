import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { OnBehalf } from '../accounts/delegation.ts';
import type { Role } from '../accounts/viewer.ts';
import { toCanonicalJson } from './canonicalJson.ts';
import type { Instant } from './plainDate.ts';

/** Where a chain stands: the number and hash of its last entry, and when that was (absent on the earliest records). */
export type AuditHead = { readonly seq: number; readonly hash: string; readonly at?: Instant };

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
  /** Id of the request as the gateway's access log has it; absent on the earliest entries. */
  readonly requestId?: string;
  /** Key under which the client may repeat the request; absent where nothing repeats it (an import's rows). */
  readonly idempotencyKey?: string;
  readonly previousHash: string;
  readonly hash: string;
};

/** What the first link of a chain follows. */
export const emptyHash = '0'.repeat(64);
const domain = 'zhijian/audit/1\n';

/** Lower-case hexadecimal SHA-256 of the canonical JSON of a value. */
export function digestOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(toCanonicalJson(value))));
}

/** What an entry tells, before it is linked. */
export type AuditFacts = Omit<AuditEntry, 'seq' | 'previousHash' | 'hash'>;

/** Hash of an entry: over every field that it has but the hash itself, so that a field added later counts too. */
export function hashAuditEntry(entry: Omit<AuditEntry, 'hash'> & { readonly hash?: string }): string {
  const { hash: _, ...body } = entry;
  return bytesToHex(sha256(utf8ToBytes(domain + toCanonicalJson(body))));
}

/**
 * Appends a link to a chain. The hash covers every other field and the previous hash, so that an edited, removed or
 * swapped entry breaks all that follow.
 */
export function chainAuditEntry(head: AuditHead | null, facts: AuditFacts): AuditEntry {
  const body = { ...facts, seq: (head?.seq ?? 0) + 1, previousHash: head?.hash ?? emptyHash };
  return { ...body, hash: hashAuditEntry(body) };
}

/** Number of the first entry that does not follow from the one before it, or null when the chain is whole. */
export function findBrokenLink(entries: readonly AuditEntry[]): number | null {
  let head: AuditHead = { seq: 0, hash: emptyHash };
  for (const entry of entries) {
    const follows = entry.seq === head.seq + 1 && entry.previousHash === head.hash;
    if (!follows || hashAuditEntry(entry) !== entry.hash) return entry.seq;
    head = entry;
  }
  return null;
}
