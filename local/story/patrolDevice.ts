import { randomUUID } from 'node:crypto';
import type { Instant } from '../../functions/rules/kernel/plainDate.ts';
import { defaultPatrolForm } from '../../functions/rules/patrols/defaultPatrolForm.ts';
import { openPatrolClient, type PatrolClient } from '../../functions/rules/patrols/patrolClient.ts';
import type { PatrolAnswer, PatrolBatch } from '../../functions/rules/patrols/patrolProtocol.ts';
import type { MergedRecord } from '../../functions/rules/patrols/patrolRecord.ts';
import { type Client, ClientFailure, readClock } from '../cli/client.ts';
import { type Answer, ask, type Stage } from './stage.ts';

const fields = 'fields { field seen { device sequence } values { device sequence value at receivedAt by } }';
const sync = `mutation ($input: SyncPatrolsInput!) { answer: syncPatrols(input: $input) {
  ... on PatrolsSynced { outcomes { month creditCode clockSkewSeconds notMerged { sequence outcome code reason }
    record { patrolBodyId ${fields} } } } ... on Refusal { message } } }`;
const record = `query ($month: String!, $id: ID!) { patrolRecord(month: $month, employerId: $id) { ${fields} } }`;

/** A clerk's device with the client library; what it keeps is gone with this program. */
export async function openDevice(stage: Stage, account: string, bodyId: string): Promise<PatrolClient> {
  const client = await stage.as(account);
  const now = (await readClock(stage.origin)) as Instant;
  return openPatrolClient({
    storage: { load: async () => [], save: async () => {} },
    send: (batch) => sendBatch(client, batch, bodyId),
    now: () => now,
    newId: randomUUID,
    formOf: () => defaultPatrolForm,
    otherForms: [],
    subject: account,
  });
}

async function sendBatch(client: Client, batch: PatrolBatch, bodyId: string): Promise<PatrolAnswer> {
  const operations = batch.operations.map(({ record, sequence, field, value, seen, at }) => ({
    month: record.month,
    creditCode: record.creditCode,
    ...{ sequence, field, at },
    value: JSON.stringify(value),
    seen: Object.entries(seen).map(([device, upTo]) => ({ device, sequence: upTo })),
  }));
  const { device, formVersion } = batch;
  const { answer } = await client.ask(sync, {
    input: { idempotencyKey: randomUUID(), device, formVersion, operations },
  });
  if (!answer.outcomes) throw new ClientFailure(`巡查记录没有上传：${answer.message}`);
  return {
    records: answer.outcomes.map((outcome: Answer) => ({
      record: { month: outcome.month, bodyId, creditCode: outcome.creditCode },
      notMerged: outcome.notMerged,
      clockSkewSeconds: outcome.clockSkewSeconds,
      state: outcome.record && toMergedRecord(outcome.record),
    })),
  };
}

/** The record as the server has it, for a device to take in. */
export async function readMergedRecord(
  stage: Stage,
  account: string,
  month: string,
  id: string,
): Promise<MergedRecord> {
  const { patrolRecord } = await ask(stage, account, record, { month, id });
  return toMergedRecord(patrolRecord);
}

function toMergedRecord({ fields }: Answer): MergedRecord {
  return {
    fields: Object.fromEntries(
      fields.map(({ field, seen, values }: Answer) => [
        field,
        {
          seen: Object.fromEntries(seen.map(({ device, sequence }: Answer) => [device, sequence])),
          values: values.map((value: Answer) => ({ ...value, value: JSON.parse(value.value) })),
        },
      ]),
    ),
  };
}
