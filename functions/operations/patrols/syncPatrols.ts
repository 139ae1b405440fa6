import type { RefusalOf } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { toPieces } from '../../rules/kernel/toPieces.ts';
import { findBatchProblems } from '../../rules/patrols/patrolProtocol.ts';
import { type PatrolOperation, toRecordId } from '../../rules/patrols/patrolRecord.ts';
import { type Context, permitList } from '../context.ts';
import { findKeyProblems } from '../once.ts';
import type { RecordOutcome } from './decideRecord.ts';
import { takeInOperations } from './takeInOperations.ts';

export type SyncPatrolsInput = {
  readonly idempotencyKey: string;
  readonly device: string;
  readonly formVersion: string;
  /** Of the viewer's own body. */
  readonly operations: readonly PatrolOperation[];
};

/** Records of one call: the others are sent again, as the protocol says. */
const mostRecords = 100;
/** Of them written at once. */
const atOnce = 4;

/**
 * Takes in what a device wrote, each record by itself: one whose operations are refused or wait keeps no other from
 * being merged. Sending it again, in part or in another order, changes nothing. Permission `recordPatrol`. Refusal:
 * INVALID_INPUT for a batch that is too large or malformed as a whole; single operations are judged by `judgeOperation`.
 * @source R151–R154
 */
export async function syncPatrols(
  context: Context,
  input: SyncPatrolsInput,
): Promise<Result<readonly RecordOutcome[], RefusalOf<'INVALID_INPUT'>>> {
  const { county } = permitList(context, 'recordPatrol');
  const { formVersion, idempotencyKey } = input;
  const problems = [...findKeyProblems(idempotencyKey), ...findBatchProblems(input)];
  if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
  const byRecord = Map.groupBy(input.operations, ({ record }) => toRecordId(record));
  const given = [...byRecord.values()].slice(0, mostRecords).map((operations) => {
    const [{ record }] = operations as [PatrolOperation];
    return { ref: { county, ...record }, formVersion, operations, idempotencyKey };
  });
  const outcomes: RecordOutcome[] = [];
  for (const piece of toPieces(given, atOnce)) {
    const taken = await Promise.all(piece.map((one) => takeInOperations(context, one)));
    // One that is left out is sent again.
    outcomes.push(...taken.filter((outcome) => outcome !== null));
  }
  return accepted(outcomes);
}
