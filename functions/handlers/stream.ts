import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { countChanges } from '../operations/statistics/countChanges.ts';
import { toName } from '../operations/statistics/countRecords.ts';
import { publicViewer } from '../rules/accounts/viewer.ts';
import { findChangedRecord } from '../storage/statisticsStores.ts';
import { logFault, maskFaults } from './log.ts';
import type { Wiring } from './wiring.ts';

export type StreamHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

/**
 * The stream function: keeps the figures up to date with what is written to the table. An event only says that a record
 * has changed; counted is what the record says now. So events may come twice or in another order, and one that fails
 * is named, delivered again and in the end put aside, while the others are counted.
 */
export function createStreamHandler(wiring: Wiring): StreamHandler {
  return maskFaults(async ({ Records }) => {
    const events = Records.flatMap((record) => {
      const changed = record.dynamodb && findChangedRecord(record.dynamodb);
      return changed ? [{ record, changed }] : [];
    });
    if (events.length === 0) return { batchItemFailures: [] };
    const context = wiring.openContext(publicViewer);
    const uncounted = await countChanges(
      context,
      events.map(({ changed }) => changed),
    );
    for (const fault of new Set(uncounted.map((one) => one.fault))) logFault(fault, context.requestId);
    const names = new Set(uncounted.map(({ changed }) => toName(changed.place)));
    const failed = events.filter(({ changed }) => names.has(toName(changed.place)));
    return { batchItemFailures: failed.map(({ record }) => ({ itemIdentifier: getNumber(record) })) };
  });
}

function getNumber({ dynamodb }: DynamoDBRecord): string {
  if (!dynamodb?.SequenceNumber) throw new Error('a stream event without a sequence number');
  return dynamodb.SequenceNumber;
}
