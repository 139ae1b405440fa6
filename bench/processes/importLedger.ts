import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { signInAs } from '../../local/signInAs.ts';
import { askGraphql } from './askGraphql.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const pollEveryMs = 50;
const finishedWithinMs = 120_000;

const startMutation = `mutation ($input: StartLedgerImportInput!) {
  startLedgerImport(input: $input) {
    ... on LedgerUpload { import { id } upload { url fields { name value } } }
    ... on Refusal { code message }
  }
}`;

const stateQuery = `query ($id: ID!) {
  ledgerImport(id: $id) { state processedRows totalRows accepted acceptedWithCorrections rejected refusalMessage }
}`;

type Upload = {
  readonly import?: { readonly id: string };
  readonly upload?: {
    readonly url: string;
    readonly fields: readonly { readonly name: string; readonly value: string }[];
  };
};

export type FinishedImport = {
  /** From asking for the import to the first answer that says it has finished, the upload included. */
  readonly seconds: number;
  readonly totalRows: number;
  readonly accepted: number;
  readonly acceptedWithCorrections: number;
  readonly rejected: number;
};

/** Imports a ledger as the bureau's browser would: mutation, form post, asking until it has finished. */
export async function importLedger(origin: string, bytes: Uint8Array<ArrayBuffer>): Promise<FinishedImport> {
  const token = await signInAs(origin, 'bureau');
  const startedAt = performance.now();
  const input = { idempotencyKey: randomUUID(), fileName: 'bench.xlsx', sizeBytes: bytes.byteLength };
  const variables = { input };
  const answer = await askGraphql<{ startLedgerImport: Upload }>(origin, startMutation, { token, variables });
  const { import: opened, upload } = answer.startLedgerImport;
  if (!opened || !upload) throw new Error(`the import was refused: ${JSON.stringify(answer)}`);
  await postForm(upload, bytes);
  for (;;) {
    const ledgerImport = await askState(origin, token, opened.id);
    const seconds = (performance.now() - startedAt) / 1000;
    if (ledgerImport.state === 'FINISHED') return { ...ledgerImport, seconds };
    if (ledgerImport.state === 'REFUSED' || seconds * 1000 > finishedWithinMs) {
      throw new Error(`the import did not finish: ${JSON.stringify(ledgerImport)}`);
    }
    await sleep(pollEveryMs);
  }
}

type State = Omit<FinishedImport, 'seconds'> & { readonly state: string };

async function askState(origin: string, token: string, id: string): Promise<State> {
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await askGraphql<{ ledgerImport: State }>(origin, stateQuery, { token, variables: { id } });
      return answer.ledgerImport;
    } catch (fault) {
      // A busy server may close a kept connection just as it is used again; a client asks once more on a new one.
      if (!(fault instanceof TypeError) || attempt === 3) throw fault;
    }
  }
}

async function postForm({ url, fields }: NonNullable<Upload['upload']>, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const form = new FormData();
  for (const { name, value } of fields) form.append(name, value);
  form.append('file', new Blob([bytes], { type: workbookType }), 'bench.xlsx');
  const response = await fetch(url, { method: 'POST', body: form });
  if (!response.ok) throw new Error(`upload: HTTP ${response.status}: ${await response.text()}`);
}
