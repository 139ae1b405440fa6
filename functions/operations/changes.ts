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
import type { Webhook } from '../rules/outbox/webhook.ts';
import type {
  Change,
  EmployerPart,
  MessageWrites,
  StoredEmployer,
  StoredLedgerImport,
  StoredNotice,
  StoredWebhook,
  Versioned,
} from '../storage/stores.ts';
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
export function withIdempotencyKey<C extends Change | MessageWrites>(change: C, idempotencyKey: string): C {
  if (change.kind === 'messages') return change;
  const { hash: _, ...body } = { ...change.entry, idempotencyKey };
  const entry = { ...body, hash: hashAuditEntry(body) };
  const root = { ...change.root, auditHead: toHead(entry) };
  // Of the same kind as it was: only the root's head and the entry are other ones.
  return { ...change, root, entry } as C;
}

/** The next version of a root with the entry that tells of it; `name` is the root's in the entry's digests. */
function advance<T extends object>(
  context: Context,
  operation: string,
  before: Roots,
  after: T,
  name: string,
  partDigests: Readonly<Record<string, string>> = {},
) {
  // What was read carries them, what is new does not.
  const { version: _, auditHead: __, ...record } = after as Versioned<T>;
  const entry = chainAuditEntry(before?.auditHead ?? null, {
    at: context.now,
    actor: toActor(context.viewer),
    operation,
    digests: { [name]: digestOf(record), ...partDigests },
    requestId: context.requestId,
  });
  const root = { ...after, version: (before?.version ?? 0) + 1, auditHead: toHead(entry) };
  return { root, readVersion: before?.version ?? null, entry };
}

/** A change of an employer and of what hangs below it, with its audit entry. `before` null: a new employer. */
export function changeEmployer(
  context: Context,
  operation: string,
  before: StoredEmployer | null,
  after: EmployerRecord,
  parts: readonly EmployerPart[] = [],
): Change & { kind: 'employer' } {
  const partDigests = Object.assign({}, ...parts.map(digestPart));
  return { kind: 'employer', parts, ...advance(context, operation, before, after, 'employer', partDigests) };
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
  return { kind: 'ledgerImport', ...advance(context, operation, before, after, 'ledgerImport') };
}

/** A change of a county's notice for a year, with its audit entry. */
export function changeNotice(
  context: Context,
  operation: string,
  before: StoredNotice | null,
  after: LoadedNotice,
): Change & { kind: 'calendarNotice' } {
  return { kind: 'calendarNotice', ...advance(context, operation, before, after, 'calendarNotice') };
}

/** A change of a county's webhook, with its audit entry; the secret is in no digest. */
export function changeWebhook(
  context: Context,
  operation: string,
  before: StoredWebhook | null,
  after: Webhook,
  parts: Partial<Pick<Change & { kind: 'webhook' }, 'secret' | 'requeued'>> = {},
): Change & { kind: 'webhook' } {
  const change = advance(context, operation, before, after, 'webhook');
  return { kind: 'webhook', secret: null, requeued: [], ...parts, ...change };
}
