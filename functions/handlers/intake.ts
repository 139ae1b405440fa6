import type { S3Event, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { runLedgerImport } from '../operations/employers/runLedgerImport.ts';
import { readLedgerUploadKey } from '../operations/employers/startLedgerImport.ts';
import { publicViewer } from '../rules/accounts/viewer.ts';
import { logFault, maskFaults } from './log.ts';
import { readUploadedKeys } from './uploadedKeys.ts';
import type { Wiring } from './wiring.ts';

/** Objects that have arrived, or messages that tell of such: those that were put aside, sent again. */
export type IntakeHandler = (event: S3Event | SQSEvent) => Promise<SQSBatchResponse>;

/**
 * The intake function: ledgers that have arrived under `uploads/` are taken in; other uploads wait for the mutation that
 * names them. Safe to deliver twice. An event of the bucket fails as a whole; of a queue's messages the failed ones are
 * named, so that the others leave the queue.
 */
export function createIntakeHandler(wiring: Wiring): IntakeHandler {
  const takeIn = async (event: unknown): Promise<void> => {
    for (const key of readUploadedKeys(event)) {
      const ledgerImport = readLedgerUploadKey(key);
      if (ledgerImport) await runLedgerImport(wiring.openContext(publicViewer), ledgerImport);
    }
  };

  return maskFaults(async (event) => {
    const batchItemFailures: { itemIdentifier: string }[] = [];
    if (!isOfQueue(event)) await takeIn(event);
    else {
      for (const { messageId, body } of event.Records) {
        try {
          await takeIn(JSON.parse(body));
        } catch (fault) {
          logFault(fault, messageId);
          batchItemFailures.push({ itemIdentifier: messageId });
        }
      }
    }
    return { batchItemFailures };
  });
}

function isOfQueue(event: S3Event | SQSEvent): event is SQSEvent {
  return event.Records.some((record) => 'messageId' in record);
}
