import { toOnBehalf } from '../rules/accounts/delegation.ts';
import type { Viewer } from '../rules/accounts/viewer.ts';
import { packAssessment } from '../rules/assessments/assessmentSize.ts';
import { toVersionItemsName } from '../rules/assessments/countyRuleSets.ts';
import type { AggregateKind } from '../rules/audit/auditedAggregate.ts';
import {
  type Actor,
  type AuditEntry,
  type AuditHead,
  chainAuditEntry,
  digestOf,
  hashAuditEntry,
} from '../rules/kernel/auditChain.ts';
import type { Change, MessageWrites, Part, Roots, Versioned } from '../storage/stores.ts';
import type { Context } from './context.ts';

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

/**
 * A change of an aggregate and of what hangs below its root: the next version with the audit entry that tells of it.
 * `before` null: there is none yet.
 */
export function changeAggregate<K extends AggregateKind>(
  context: Context,
  operation: string,
  kind: K,
  before: Pick<Versioned<unknown>, 'version' | 'auditHead'> | null,
  after: Roots[K],
  parts: readonly Part[] = [],
): Change<K> {
  // What was read carries them, what is new does not.
  const { version: _, auditHead: __, ...record } = after as Versioned<Roots[K]>;
  const entry = chainAuditEntry(before?.auditHead ?? null, {
    at: context.now,
    actor: toActor(context.viewer),
    operation,
    digests: { [kind]: digestOf(record), ...Object.assign({}, ...parts.map(digestPart)) },
    requestId: context.requestId,
  });
  const root = { ...after, version: (before?.version ?? 0) + 1, auditHead: toHead(entry) };
  return { kind, root, readVersion: before?.version ?? null, parts, entry } as Change<K>;
}

/** Of a part: its sort key and the digest of it as it is kept. */
function digestPart(part: Part): Record<string, string> {
  switch (part.kind) {
    case 'assessment':
      return { [`assessment#${part.value.assessmentId}`]: digestOf(packAssessment(part.value)) };
    case 'report':
      return { [`report#${part.value.reportId}`]: digestOf(part.value) };
    case 'review':
      return { [`review#${part.value.reportId}`]: digestOf(part.value) };
    case 'receipt':
      // Only leads from a number to the report, whose own digest holds what the receipt says.
      return {};
    case 'finding':
      return { [`finding#${part.value.findingId}`]: digestOf(part.value) };
    case 'decisionPlace':
      // Only leads to the finding, whose own digest holds what is public of it.
      return {};
    case 'expectedPart':
    case 'unfinishedList':
    case 'roundGate':
    case 'openGate':
    case 'patrolSummary':
      // The round holds the digests of its lists and whether it is locked; a summary is made of its record, whose own
      // digest holds it.
      return {};
    case 'archiveCopy':
      return { [`archiveCopy#${part.value.copyId}`]: digestOf(part.value) };
    case 'patrolBatch':
      return { [`operations#${part.value.creditCode}#${part.value.batchId}`]: digestOf(part.value) };
    case 'webhookSecret':
    case 'requeuedDelivery':
      // Neither is a record of the webhook: a secret is in no digest, a delivery changes with every attempt.
      return {};
    case 'villages':
      return { [`villages#${part.value.bodyId}`]: digestOf(part.value) };
    case 'patrolForm':
      return { [`form#${part.value.formId}`]: digestOf(part.value) };
    case 'versionItems':
      return { [toVersionItemsName(part.value.number)]: digestOf(part.value) };
  }
}
