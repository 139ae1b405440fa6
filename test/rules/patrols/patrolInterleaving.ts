import fc from 'fast-check';
import { defaultPatrolForm } from '../../../functions/rules/patrols/defaultPatrolForm.ts';
import { openPatrolClient, type PatrolClient } from '../../../functions/rules/patrols/patrolClient.ts';
import type { ClientEntry } from '../../../functions/rules/patrols/patrolPorts.ts';
import type { PatrolBatch } from '../../../functions/rules/patrols/patrolProtocol.ts';
import {
  emptyRecord,
  type PatrolOperation,
  type PatrolRecordRef,
  type PatrolValue,
  toRecordId,
} from '../../../functions/rules/patrols/patrolRecord.ts';
import { aRecord, noonMs, toInstant } from './patrolFixture.ts';
import { createPatrolServer, type PatrolServer } from './patrolServer.ts';

const deviceCount = 3;
const records = [aRecord, { ...aRecord, creditCode: '91433122MAEXAMPLE1' }] as const;
const fields = ['advice', 'problemsFound', 'submission'] as const;

/** What happens to a batch on its way: `LATE` arrives much later, while the device believes that it was lost. */
const fate = fc.constantFrom('OK', 'OK', 'LOST', 'ANSWER_LOST', 'TWICE', 'DIES', 'LATE');
const device = fc.nat(deviceCount - 1);
export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('EDIT' as const), device, record: fc.nat(1), field: fc.nat(2) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('SEND' as const), device, fate }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('LATE' as const), which: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('RESTART' as const), device }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('SECOND_WINDOW' as const), device }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('RECEIVE' as const), device }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('DISK_FULL' as const), device }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('LOCK' as const, 'REOPEN' as const) }) },
);

/** Edits, lost and repeated batches, restarts and locks of three devices, in any order. */
export const interleavings: fc.Arbitrary<readonly Step[]> = fc.array(step, { maxLength: 60, size: 'max' });

/** What came of an interleaving once every device was back in the office. */
export type Outcome = {
  readonly edits: number;
  /** Edits that the device had kept and that are neither in the record nor overwritten by one who had seen them. */
  readonly lost: readonly PatrolOperation[];
  readonly refused: number;
  readonly stillPending: number;
  /** The server's records and those shown on each device: all equal where they converged. */
  readonly bytes: readonly string[];
  readonly server: PatrolServer;
};

/** An edit that was saved, with the values that its writer had before his eyes. */
type Edit = PatrolOperation & { readonly saw: readonly Pick<PatrolOperation, 'device' | 'sequence'>[] };

type Device = { readonly disk: Map<string, ClientEntry>; client: PatrolClient; isFull: boolean; fate: string };

/** Runs an interleaving over the client library and the server of the test. The clocks are years apart. */
export async function runInterleaving(steps: readonly Step[]): Promise<Outcome> {
  const server = createPatrolServer();
  const edits: Edit[] = [];
  /** A clerk looks at the field and writes it; what could not be saved is not written. */
  const edit = async (client: PatrolClient, record: PatrolRecordRef, field: string, value: PatrolValue) => {
    const shown = client.show(record);
    const saw = shown.merged.fields[field]?.values ?? [];
    const written = await client.edit(shown, field, value).catch(() => null);
    if (written?.ok && written.value !== null) edits.push({ ...written.value, saw });
  };
  const late: { readonly batch: PatrolBatch; readonly subject: string }[] = [];
  let ids = 0;
  const open = (index: number, kept: Pick<Device, 'disk'> & Partial<Device>): Promise<PatrolClient> =>
    openPatrolClient({
      storage: {
        load: async () => [...kept.disk],
        save: async (changes) => {
          if (devices[index]?.isFull) throw new Error('disk full');
          for (const [key, entry] of changes) {
            if (entry === null) kept.disk.delete(key);
            else kept.disk.set(key, entry);
          }
        },
      },
      send: async (batch) => transfer(batch, index),
      now: () => toInstant(noonMs + (index - 1) * 365 * 86_400_000),
      newId: () => {
        ids += 1;
        return `device-${String(ids).padStart(4, '0')}`;
      },
      formOf: () => defaultPatrolForm,
      otherForms: [],
      subject: `clerk-${index}`,
    });
  const transfer = (batch: PatrolBatch, index: number) => {
    const subject = `clerk-${index}`;
    const how = devices[index]?.fate ?? 'OK';
    if (how === 'LATE') late.push({ batch, subject });
    if (how === 'LATE' || how === 'LOST') throw new Error('no signal');
    if (how === 'DIES') server.send(batch, subject, Math.floor(batch.operations.length / 2));
    if (how === 'TWICE') server.send(batch, subject);
    const answer = server.send(batch, subject);
    if (how === 'ANSWER_LOST' || how === 'DIES') throw new Error('no signal');
    return answer;
  };
  const devices: Device[] = [];
  for (let index = 0; index < deviceCount; index++) {
    const disk = new Map<string, ClientEntry>();
    devices.push({ disk, client: await open(index, { disk }), isFull: false, fate: 'OK' });
  }
  const receive = async ({ client }: Device): Promise<void> => {
    for (const record of records) await client.receive(record, server.records.get(toRecordId(record)) ?? emptyRecord);
  };

  for (const [place, event] of steps.entries()) {
    const on = 'device' in event ? devices[event.device] : undefined;
    if (event.kind === 'LOCK') server.lock();
    else if (event.kind === 'REOPEN') server.reopen();
    else if (event.kind === 'LATE') {
      const [arrived] = late.splice(event.which % Math.max(1, late.length), 1);
      if (arrived !== undefined) server.send(arrived.batch, arrived.subject);
    } else if (on === undefined) throw new Error('no such device');
    else if (event.kind === 'EDIT') {
      const [record, field] = [records[event.record] ?? aRecord, fields[event.field] ?? 'advice'];
      const value = field === 'submission' ? place % 2 === 0 || null : `第${place % 4}种`;
      await edit(on.client, record, field, value);
    } else if (event.kind === 'SEND') {
      on.fate = event.fate;
      await on.client.sendNext().catch(() => null);
    } else if (event.kind === 'RESTART') on.client = await open(event.device, on);
    else if (event.kind === 'SECOND_WINDOW') {
      // Another window over the same disk writes without the first one's knowing.
      await edit(await open(event.device, on), aRecord, 'advice', `另一窗口${place % 3}`);
    } else if (event.kind === 'DISK_FULL') {
      on.isFull = true;
      await edit(on.client, aRecord, 'advice', '未保存');
      on.fate = 'OK';
      await on.client.sendNext().catch(() => null);
      on.isFull = false;
    } else await receive(on);
  }

  server.reopen();
  for (const [index, kept] of devices.entries()) {
    kept.client = await open(index, kept);
    kept.fate = 'OK';
    while (await kept.client.sendNext());
  }
  for (const { batch, subject } of late) server.send(batch, subject);
  for (const kept of devices) await receive(kept);
  const toBytes = (find: (record: (typeof records)[number]) => unknown): string => JSON.stringify(records.map(find));
  return {
    edits: edits.length,
    lost: edits.filter((edit) => !isStillKnown(edit, edits, server)),
    refused: server.refused.length,
    stillPending: devices.reduce((sum, { client }) => sum + client.listPending().length, 0),
    bytes: [
      toBytes((record) => server.records.get(toRecordId(record)) ?? emptyRecord),
      ...devices.map(({ client }) => toBytes((record) => client.show(record).merged)),
    ],
    server,
  };
}

/** Whether an edit stands, or one overwrote it who had it before his eyes. Not said in terms of `seen`. */
function isStillKnown(edit: Edit, edits: readonly Edit[], server: PatrolServer): boolean {
  const record = server.records.get(toRecordId(edit.record)) ?? emptyRecord;
  const isIt = ({ device, sequence }: Pick<Edit, 'device' | 'sequence'>): boolean =>
    device === edit.device && sequence === edit.sequence;
  const standing = record.fields[edit.field]?.values.find(isIt);
  if (standing !== undefined) return standing.value === edit.value;
  return edits.some(
    ({ record: at, field, saw }) =>
      field === edit.field && toRecordId(at) === toRecordId(edit.record) && saw.some(isIt),
  );
}
