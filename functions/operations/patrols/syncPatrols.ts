import type { InputProblem, RefusalOf } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { PatrolOperation } from '../../rules/patrols/patrolRecord.ts';
import { toRecordId } from '../../rules/patrols/patrolRecord.ts';
import { findBatchProblems } from '../../rules/patrols/findBatchProblems.ts';
import { type Context, permitList } from '../context.ts';
import { type RecordOutcome, takeInOperations } from './takeInOperations.ts';

export type SyncPatrolsInput = {
  readonly idempotencyKey: string;
  readonly device: string;
  readonly formVersion: string;
  readonly operations: readonly Omit<PatrolOperation, 'device'>[];
};

/** Records of one call that are written at once. */
const atOnce = 4;

/**
 * Takes in what a device wrote, each record by itself: one that is refused or waits keeps no other from being merged.
 * Sending it again, in part or in another order changes nothing. The body is the viewer's own, whatever a device says.
 * Permission `recordPatrol`. Refusal: INVALID_INPUT for a batch that is too large or malformed as a whole.
 * @source R151–R154
 */
export async function syncPatrols(
  context: Context,
  input: SyncPatrolsInput,
): Promise<Result<readonly RecordOutcome[], RefusalOf<'INVALID_INPUT'>>> {
  const { county, bodyId } = permitList(context, 'recordPatrol');
  const problems: readonly InputProblem[] = findBatchProblems(input);
  if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
  const { device, formVersion, idempotencyKey } = input;
  const groups = new Map<string, PatrolOperation[]>();
  for (const operation of input.operations) {
    const record = { ...operation.record, bodyId: bodyId ?? '' };
    const id = toRecordId(record);
    groups.set(id, [...(groups.get(id) ?? []), { ...operation, device, record }]);
  }
  const given = [...groups.values()].map((operations) => {
    const [{ record }] = operations as [PatrolOperation];
    return { ref: { county, ...record }, formVersion, operations, idempotencyKey };
  });
  const outcomes: RecordOutcome[] = [];
  for (let at = 0; at < given.length; at += atOnce) {
    outcomes.push(...(await Promise.all(given.slice(at, at + atOnce).map((one) => takeInOperations(context, one)))));
  }
  return accepted(outcomes);
}
