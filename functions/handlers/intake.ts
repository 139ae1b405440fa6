import type { S3Event } from 'aws-lambda';
import { runLedgerImport } from '../operations/employers/runLedgerImport.ts';
import { publicViewer } from '../rules/accounts/viewer.ts';
import type { Wiring } from './wiring.ts';

export type IntakeHandler = (event: S3Event) => Promise<void>;

/** Uploaded ledgers by their key; other uploads wait for the mutation that names them. */
const ledgerKey = /^uploads\/(\d{6})\/ledger-imports\/([0-9A-Z]{26})\.xlsx$/;

/** The intake function: what has arrived under `uploads/` is taken in. Safe to deliver twice. */
export function createIntakeHandler(wiring: Wiring): IntakeHandler {
  return async ({ Records }) => {
    for (const { s3 } of Records) {
      const key = decodeURIComponent(s3.object.key.replaceAll('+', ' '));
      const [, county, importId] = ledgerKey.exec(key) ?? [];
      if (county === undefined || importId === undefined) continue;
      await runLedgerImport(wiring.openContext(publicViewer), { county, importId });
    }
  };
}
