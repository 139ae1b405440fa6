import { type AuditEntry, digestOf, emptyHash, hashAuditEntry } from '../kernel/auditChain.ts';
import type { AuditedAggregate } from './auditedAggregate.ts';
import type { AuditFault } from './auditFaults.ts';

/** What an audit of one aggregate looked at and the first thing that it found wrong, if anything. */
export type AuditVerdict = {
  readonly entries: number;
  readonly records: number;
  readonly fault: AuditFault | null;
};

/**
 * Decides whether an aggregate is as its audit chain tells: every entry follows from the one before it, the chain ends
 * where the root says, and every record is what the last entry that names it left. The first fault is named, entries
 * before records. What it cannot see is a chain that was written anew as a whole; the daily root does.
 */
export function verifyAggregate(aggregate: AuditedAggregate): AuditVerdict {
  const { entries, records } = aggregate;
  const fault = findEntryFault(entries) ?? findHeadFault(aggregate) ?? findRecordFault(aggregate);
  return { entries: entries.length, records: records.length, fault };
}

function findEntryFault(entries: readonly AuditEntry[]): AuditFault | null {
  let previousHash = emptyHash;
  let seq = 0;
  for (const entry of entries) {
    seq += 1;
    if (hashAuditEntry(entry) !== entry.hash) return { kind: 'ENTRY_EDITED', seq };
    if (entry.seq !== seq) return { kind: 'ENTRY_MISPLACED', seq };
    if (entry.previousHash !== previousHash) return { kind: 'LINK_BROKEN', seq };
    previousHash = entry.hash;
  }
  return null;
}

function findHeadFault({ root, rootName, entries }: AuditedAggregate): AuditFault | null {
  if (root === null) return { kind: 'RECORD_MISSING', record: rootName };
  const { version, auditHead } = root;
  if (entries.length < auditHead.seq) return { kind: 'TAIL_MISSING', seq: entries.length + 1 };
  if (entries.length > auditHead.seq) return { kind: 'HEAD_DIFFERS', seq: auditHead.seq + 1 };
  const last = entries.at(-1);
  // Heads of the earliest records have no moment; none has anything else.
  const { at = last?.at, ...rest } = auditHead;
  const isSame = last?.hash === rest.hash && last.at === at && Object.keys(rest).length === 2;
  if (!isSame) return { kind: 'HEAD_DIFFERS', seq: auditHead.seq };
  // Both begin at 1 and grow by 1 with every write.
  return version === auditHead.seq ? null : { kind: 'RECORD_EDITED', record: rootName };
}

function findRecordFault({ entries, records, rootName }: AuditedAggregate): AuditFault | null {
  const lastDigests = new Map<string, string>();
  for (const { digests } of entries) {
    for (const [name, digest] of Object.entries(digests)) lastDigests.set(name, digest);
  }
  const stored = new Map(records.map(({ name, value }) => [name, value]));
  if (!stored.has(rootName)) return { kind: 'RECORD_MISSING', record: rootName };
  for (const [record, digest] of lastDigests) {
    if (!stored.has(record)) return { kind: 'RECORD_MISSING', record };
    if (digestOf(stored.get(record)) !== digest) return { kind: 'RECORD_EDITED', record };
  }
  for (const { name: record } of records) {
    if (!lastDigests.has(record)) return { kind: 'RECORD_UNKNOWN', record };
  }
  return null;
}
