import { toOnBehalf } from '../rules/accounts/delegation.ts';
import type { Viewer } from '../rules/accounts/viewer.ts';
import { packAssessment } from '../rules/assessments/assessmentSize.ts';
import type { LoadedNotice } from '../rules/calendar/loadedNotice.ts';
import type { EmployerRecord } from '../rules/employers/employerRecord.ts';
import type { LedgerImport } from '../rules/employers/ledgerImport.ts';
import {
  type Actor,
  type AuditEntry,
  type AuditHead,
  chainAuditEntry,
  digestOf,
  hashAuditEntry,
} from '../rules/kernel/auditChain.ts';
import type { Change, EmployerPart, StoredEmployer, StoredLedgerImport, StoredNotice } from '../storage/stores.ts';
import type { Context } from './context.ts';

type Roots = { version: number; auditHead: AuditHead } | null;

export function toActor(viewer: Viewer): Actor {
  const { subject, role, organisation } = viewer;
  const onBehalf = toOnBehalf(viewer);
  return { subject, role, organisation, ...(onBehalf && { onBehalf }) };
}

function toHead({ seq, hash, at }: AuditEntry): AuditHead {
  return { seq, hash, at };
}

/** The same change with the idempotency key of its request in the audit entry, which is hashed anew. */
export function withIdempotencyKey(change: Change, idempotencyKey: string): Change {
  const { hash: _, ...body } = { ...change.entry, idempotencyKey };
  const entry = { ...body, hash: hashAuditEntry(body) };
  const root = { ...change.root, auditHead: toHead(entry) };
  // Of the same kind as it was: only the root's head and the entry are other ones.
  return { ...change, root, entry } as Change;
}

function audit(context: Context, operation: string, before: Roots, digests: Record<string, string>) {
  const actor = toActor(context.viewer);
  const entry = chainAuditEntry(before?.auditHead ?? null, {
    at: context.now,
    actor,
    operation,
    digests,
    requestId: context.requestId,
  });
  const next = { version: (before?.version ?? 0) + 1, auditHead: toHead(entry) };
  return { entry, next };
}

/** A change of an employer and of what hangs below it, with its audit entry. `before` null: a new employer. */
export function changeEmployer(
  context: Context,
  operation: string,
  before: StoredEmployer | null,
  after: EmployerRecord,
  parts: readonly EmployerPart[] = [],
): Change & { kind: 'employer' } {
  const { version: _, auditHead: __, ...record } = after as StoredEmployer;
  const digests: Record<string, string> = { employer: digestOf(record) };
  for (const part of parts) Object.assign(digests, digestPart(part));
  const { entry, next } = audit(context, operation, before, digests);
  return { kind: 'employer', root: { ...record, ...next }, readVersion: before?.version ?? null, parts, entry };
}

/** Of a part below the employer: its sort key and the digest of it as it is kept. */
function digestPart(part: EmployerPart): Record<string, string> {
  switch (part.kind) {
    case 'assessment':
      return { [`assessment#${part.value.assessmentId}`]: digestOf(packAssessment(part.value)) };
    case 'report':
      return { [`report#${part.value.reportId}`]: digestOf(part.value) };
    case 'receipt':
      // Only leads from a number to the report, whose own digest holds what the receipt says.
      return {};
  }
}

/** A change of a ledger import, with its audit entry. */
export function changeLedgerImport(
  context: Context,
  operation: string,
  before: StoredLedgerImport | null,
  after: LedgerImport,
): Change & { kind: 'ledgerImport' } {
  const { version: _, auditHead: __, ...record } = after as StoredLedgerImport;
  const { entry, next } = audit(context, operation, before, { ledgerImport: digestOf(record) });
  return { kind: 'ledgerImport', root: { ...record, ...next }, readVersion: before?.version ?? null, entry };
}

/** A change of a county's notice for a year, with its audit entry. */
export function changeNotice(
  context: Context,
  operation: string,
  before: StoredNotice | null,
  after: LoadedNotice,
): Change & { kind: 'calendarNotice' } {
  const { version: _, auditHead: __, ...record } = after as StoredNotice;
  const { entry, next } = audit(context, operation, before, { calendarNotice: digestOf(record) });
  return { kind: 'calendarNotice', root: { ...record, ...next }, readVersion: before?.version ?? null, entry };
}
