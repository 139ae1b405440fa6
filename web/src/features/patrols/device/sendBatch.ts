import type { Instant } from '../../../../../functions/rules/kernel/plainDate.ts';
import type { PatrolMonth } from '../../../../../functions/rules/patrols/patrolMonth.ts';
import type { PatrolAnswer, PatrolBatch, RecordAnswer } from '../../../../../functions/rules/patrols/patrolProtocol.ts';
import type {
  MergedField,
  MergedRecord,
  PatrolValue,
  Seen,
} from '../../../../../functions/rules/patrols/patrolRecord.ts';
import { AskFailure, ask } from '../../../shared/ask.ts';
import { SyncPatrolsDocument, type SyncPatrolsMutation } from '../patrols.graphql.ts';

type Synced = Extract<SyncPatrolsMutation['syncPatrols'], { __typename: 'PatrolsSynced' }>;
type Outcome = Synced['outcomes'][number];
type AnsweredField = NonNullable<Outcome['record']>['fields'][number];

/** The client library's `send` over GraphQL. @throws AskFailure when it is not known what became of the batch */
export async function sendBatch({ operations, ...batch }: PatrolBatch, token: string): Promise<PatrolAnswer> {
  const input = {
    ...batch,
    // A repeat is told by its operations, so the key need not last.
    idempotencyKey: crypto.randomUUID(),
    operations: operations.map(({ record: { month, creditCode }, sequence, field, value, seen, at }) => ({
      month,
      creditCode,
      sequence,
      field,
      value: JSON.stringify(value),
      seen: toSeenList(seen),
      at,
    })),
  };
  const { syncPatrols: answer } = await ask(SyncPatrolsDocument, { input }, token);
  if (answer.__typename !== 'PatrolsSynced') {
    const [problem] = answer.problems;
    throw new AskFailure('BAD_INPUT', problem?.message ?? answer.message);
  }
  const bodyId = operations[0]?.record.bodyId ?? '';
  return { records: answer.outcomes.map((outcome) => toRecordAnswer(outcome, bodyId)) };
}

function toRecordAnswer(
  { month, creditCode, notMerged, clockSkewSeconds, record }: Outcome,
  bodyId: string,
): RecordAnswer {
  return {
    record: { month: month as PatrolMonth, bodyId, creditCode },
    notMerged,
    clockSkewSeconds,
    state: record && toMergedRecord(record.fields),
  };
}

function toMergedRecord(fields: readonly AnsweredField[]): MergedRecord {
  return { fields: Object.fromEntries(fields.map((field) => [field.field, toMergedField(field)])) };
}

function toMergedField({ values, seen }: AnsweredField): MergedField {
  return {
    values: values.map(({ value, at, receivedAt, ...written }) => ({
      ...written,
      value: JSON.parse(value) as PatrolValue,
      at: at as Instant,
      receivedAt: receivedAt as Instant | null,
    })),
    seen: toSeen(seen),
  };
}

/** GraphQL has no objects with names of their own choice. */
export function toSeen(list: readonly { readonly device: string; readonly sequence: number }[]): Seen {
  return Object.fromEntries(list.map(({ device, sequence }) => [device, sequence]));
}

function toSeenList(seen: Seen) {
  return Object.entries(seen).map(([device, sequence]) => ({ device, sequence }));
}
