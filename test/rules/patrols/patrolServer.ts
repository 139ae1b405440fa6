import { defaultPatrolForm } from '../../../functions/rules/patrols/defaultPatrolForm.ts';
import { judgeOperation } from '../../../functions/rules/patrols/judgeOperation.ts';
import { applyOperation } from '../../../functions/rules/patrols/mergeRecord.ts';
import {
  findBatchProblems,
  type NotMerged,
  type PatrolAnswer,
  type PatrolBatch,
} from '../../../functions/rules/patrols/patrolProtocol.ts';
import {
  type AcceptedOperation,
  emptyRecord,
  type MergedRecord,
  type PatrolOperation,
  toRecordId,
} from '../../../functions/rules/patrols/patrolRecord.ts';
import { bodyId, noonMs, toInstant } from './patrolFixture.ts';

export type PatrolServer = {
  /** `dies` after so many operations: those are merged, and no answer is given. */
  readonly send: (batch: PatrolBatch, subject: string, diesAfter?: number) => PatrolAnswer;
  readonly lock: () => void;
  readonly reopen: () => void;
  readonly records: ReadonlyMap<string, MergedRecord>;
  /** Every operation that was merged, once for each time. */
  readonly log: readonly AcceptedOperation[];
  readonly refused: readonly NotMerged[];
};

/** The server's part of the protocol over plain maps: what the API does over the table. */
export function createPatrolServer(form = defaultPatrolForm): PatrolServer {
  const records = new Map<string, MergedRecord>();
  const log: AcceptedOperation[] = [];
  const refusals: NotMerged[] = [];
  const aside = new Map<
    string,
    { readonly operation: PatrolOperation; readonly subject: string; readonly form: string }
  >();
  let state: 'OPEN' | 'LOCKED' = 'OPEN';
  let receipts = 0;

  const take = (sent: PatrolOperation, subject: string, writtenWith: string): NotMerged | null => {
    receipts += 1;
    const id = toRecordId(sent.record);
    const record = records.get(id) ?? emptyRecord;
    const receivedAt = toInstant(noonMs + receipts);
    const round = { state, expectsEmployer: true };
    const context = { subject, bodyId, round, form, forms: [form, defaultPatrolForm], writtenWith, record, receivedAt };
    const verdict = judgeOperation(sent, context);
    if (verdict.outcome === 'MERGED') {
      const operation = { ...verdict.operation, by: subject, receivedAt };
      log.push(operation);
      records.set(id, applyOperation(record, operation));
      return null;
    }
    const { outcome, code, reason } = verdict;
    const notMerged = { sequence: sent.sequence, outcome, code, reason };
    if (outcome === 'REFUSED') refusals.push(notMerged);
    else aside.set(`${id}#${sent.device}#${sent.sequence}`, { operation: sent, subject, form: writtenWith });
    return notMerged;
  };

  return {
    records,
    log,
    refused: refusals,
    lock: () => {
      state = 'LOCKED';
    },
    reopen: () => {
      state = 'OPEN';
      for (const [key, { operation, subject, form: writtenWith }] of [...aside]) {
        aside.delete(key);
        take(operation, subject, writtenWith);
      }
    },
    send: (batch, subject, diesAfter = batch.operations.length) => {
      const problems = findBatchProblems(batch);
      if (problems.length > 0) throw new Error(problems.map(({ code }) => code).join());
      const refs = new Map(batch.operations.map(({ record }) => [toRecordId(record), record]));
      const notMerged = new Map<string, NotMerged[]>();
      for (const operation of batch.operations.slice(0, diesAfter)) {
        const fault = take(operation, subject, batch.formVersion);
        const id = toRecordId(operation.record);
        if (fault !== null) notMerged.set(id, [...(notMerged.get(id) ?? []), fault]);
      }
      if (diesAfter < batch.operations.length) throw new Error('the server died');
      return {
        records: [...refs].map(([id, record]) => ({
          record,
          notMerged: notMerged.get(id) ?? [],
          clockSkewSeconds: null,
          state: records.get(id) ?? null,
        })),
      };
    },
  };
}
