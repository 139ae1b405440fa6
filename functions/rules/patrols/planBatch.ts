import type { PendingOperation } from './patrolPorts.ts';
import { batchLimits, type PatrolBatch, sizeOf } from './patrolProtocol.ts';
import type { PatrolOperation } from './patrolRecord.ts';

/**
 * The next batch of what waits, in the order in which it was made: operations of the first one's device and form, at
 * most 500 and at most 200 KB, the first one always. Null where nothing waits.
 */
export function planBatch(waiting: readonly PendingOperation[]): PatrolBatch | null {
  const [first] = waiting;
  if (first === undefined) return null;
  const { formVersion } = first;
  const { device } = first.operation;
  const operations: PatrolOperation[] = [];
  let bytes = 0;
  for (const { operation, formVersion: writtenWith } of waiting) {
    if (operation.device !== device || writtenWith !== formVersion) continue;
    bytes += sizeOf(operation) + 1;
    const isFull = operations.length === batchLimits.operations || bytes > batchLimits.clientBytes;
    if (isFull && operations.length > 0) break;
    operations.push(operation);
  }
  return { device, formVersion, operations };
}
