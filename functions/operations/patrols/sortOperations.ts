import { judgeOperation, type OperationVerdict } from '../../rules/patrols/judgeOperation.ts';
import type { KeptBatch, KeptPatrol, WaitsBecause } from '../../rules/patrols/keptPatrol.ts';
import { applyOperation } from '../../rules/patrols/mergeRecord.ts';
import type { OperationContext } from '../../rules/patrols/operationChecks.ts';
import type { NotMerged } from '../../rules/patrols/patrolProtocol.ts';
import type { MergedRecord, PatrolOperation } from '../../rules/patrols/patrolRecord.ts';
import type { Context } from '../context.ts';
import { toAccepted, toDot, toSent } from './keptOperations.ts';

/** What a record makes of operations that were sent for it and of those that waited. */
export type SortedOperations = {
  readonly merged: MergedRecord;
  /** New in the record, in terms of the form in use. */
  readonly fresh: readonly PatrolOperation[];
  /** To be kept aside, by the reason; those that wait already are not among them. */
  readonly aside: readonly { readonly because: WaitsBecause; readonly operations: readonly PatrolOperation[] }[];
  /** Batches that wait no longer, with their operations in terms of the form in use. */
  readonly released: readonly { readonly batch: KeptBatch; readonly operations: readonly PatrolOperation[] }[];
  readonly notMerged: readonly NotMerged[];
  readonly clockSkewSeconds: number | null;
};

type Sent = { readonly formVersion: string; readonly operations: readonly PatrolOperation[] };

/** Judges one operation after another against the record as those before it left it. */
export function sortOperations(
  { viewer, now }: Context,
  { merged: before, bodyId }: KeptPatrol,
  place: Pick<OperationContext, 'round' | 'form' | 'forms'>,
  waiting: readonly KeptBatch[],
  { formVersion, operations }: Sent,
): SortedOperations {
  let merged = before;
  const judge = (operation: PatrolOperation, writtenWith: string, subject: string): OperationVerdict => {
    return judgeOperation(operation, { ...place, subject, bodyId, writtenWith, record: merged, receivedAt: now });
  };

  const released = waiting.flatMap((batch) => {
    const verdicts = toSent(batch).map((operation) => judge(operation, batch.formVersion, batch.by));
    if (!verdicts.every(isMerged)) return [];
    for (const { operation } of verdicts) {
      merged = applyOperation(merged, toAccepted(operation, batch.by, batch.receivedAt));
    }
    return [{ batch, operations: verdicts.map(({ operation }) => operation) }];
  });

  const waits = new Set(waiting.flatMap(({ operations: kept }) => kept.map(toDot)));
  const fresh: PatrolOperation[] = [];
  const aside = new Map<string, { because: WaitsBecause; operations: PatrolOperation[] }>();
  const notMerged: NotMerged[] = [];
  let clockSkewSeconds: number | null = null;
  for (const operation of operations) {
    const verdict = judge(operation, formVersion, viewer.subject);
    if (isMerged(verdict)) {
      clockSkewSeconds = verdict.clockSkewSeconds ?? clockSkewSeconds;
      if (verdict.isKnown) continue;
      fresh.push(verdict.operation);
      merged = applyOperation(merged, toAccepted(verdict.operation, viewer.subject, now));
      continue;
    }
    const { outcome, code, reason } = verdict;
    notMerged.push({ sequence: operation.sequence, outcome, code, reason });
    if (outcome === 'REFUSED' || waits.has(toDot(operation))) continue;
    const because = { code, reason };
    aside.set(code, { because, operations: [...(aside.get(code)?.operations ?? []), operation] });
  }
  return { merged, fresh, aside: [...aside.values()], released, notMerged, clockSkewSeconds };
}

function isMerged(verdict: OperationVerdict): verdict is Extract<OperationVerdict, { outcome: 'MERGED' }> {
  return verdict.outcome === 'MERGED';
}
