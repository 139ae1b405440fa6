import type { S3Event } from 'aws-lambda';
import { runLedgerImport } from '../operations/employers/runLedgerImport.ts';
import { readLedgerUploadKey } from '../operations/employers/startLedgerImport.ts';
import { publicViewer } from '../rules/accounts/viewer.ts';
import type { Wiring } from './wiring.ts';

export type IntakeHandler = (event: S3Event) => Promise<void>;

/**
 * The intake function: ledgers that have arrived under `uploads/` are taken in; other uploads wait for the mutation that
 * names them. Safe to deliver twice.
 */
export function createIntakeHandler(wiring: Wiring): IntakeHandler {
  return async ({ Records }) => {
    for (const { s3 } of Records) {
      const key = decodeURIComponent(s3.object.key.replaceAll('+', ' '));
      const ledgerImport = readLedgerUploadKey(key);
      if (ledgerImport) await runLedgerImport(wiring.openContext(publicViewer), ledgerImport);
    }
  };
}
