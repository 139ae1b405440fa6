import { describe, expect, it } from 'vitest';
import { defaultPatrolForm } from '../../../functions/rules/patrols/defaultPatrolForm.ts';
import { findCurrentValue, listConflicts } from '../../../functions/rules/patrols/mergeRecord.ts';
import { openPatrolClient, type PatrolClient } from '../../../functions/rules/patrols/patrolClient.ts';
import type { PatrolForm } from '../../../functions/rules/patrols/patrolForm.ts';
import type { ClientEntry } from '../../../functions/rules/patrols/patrolPorts.ts';
import type { PatrolAnswer, PatrolBatch } from '../../../functions/rules/patrols/patrolProtocol.ts';
import { emptyRecord, type PatrolValue, toRecordId } from '../../../functions/rules/patrols/patrolRecord.ts';
import { aRecord, nextForm, noonMs, toInstant } from './patrolFixture.ts';
import { createPatrolServer, type PatrolServer } from './patrolServer.ts';

type Setup = {
  readonly server: PatrolServer;
  readonly subject: string;
  readonly disk?: Map<string, ClientEntry>;
  readonly form?: PatrolForm;
  readonly send?: (batch: PatrolBatch) => Promise<PatrolAnswer>;
};
let ids = 0;

function open({ server, subject, disk = new Map(), form = defaultPatrolForm, send }: Setup): Promise<PatrolClient> {
  return openPatrolClient({
    storage: {
      load: async () => [...disk],
      save: async (changes) => {
        for (const [key, entry] of changes) {
          if (entry === null) disk.delete(key);
          else disk.set(key, entry);
        }
      },
    },
    send: send ?? (async (batch) => server.send(batch, subject)),
    now: () => toInstant(noonMs),
    newId: () => {
      ids += 1;
      return `device-${ids}`;
    },
    formOf: () => form,
    otherForms: [defaultPatrolForm],
    subject,
  });
}

const write = (client: PatrolClient, field: string, value: PatrolValue) =>
  client.edit(client.show(aRecord), field, value);
const valueOn = (client: PatrolClient, field: string) => findCurrentValue(client.show(aRecord).merged, field);
const stateOf = (server: PatrolServer) => server.records.get(toRecordId(aRecord)) ?? emptyRecord;

describe('a device', () => {
  it('shows what it wrote at once, also after a restart, and tells what is not sent yet', async () => {
    const server = createPatrolServer();
    const disk = new Map<string, ClientEntry>();
    const first = await open({ server, subject: 'clerk-1', disk });
    await write(first, 'advice', '甲');
    const second = await open({ server, subject: 'clerk-1', disk });
    expect(valueOn(second, 'advice')).toBe('甲');
    await write(second, 'advice', '乙');
    expect(listConflicts(second.show(aRecord).merged)).toEqual([]);
    expect(second.listPending().map(({ operation }) => operation.value)).toEqual(['甲', '乙']);
    while (await second.sendNext());
    expect(second.listPending()).toEqual([]);
    expect(findCurrentValue(stateOf(server), 'advice')).toBe('乙');
  });

  it('writes nothing that the form does not take, and nothing where nothing changes', async () => {
    const client = await open({ server: createPatrolServer(), subject: 'clerk-1' });
    expect(await write(client, 'fine', 50_000)).toMatchObject({ ok: false, refusal: { code: 'FIELD_UNKNOWN' } });
    expect(await write(client, 'exposed', -1)).toMatchObject({ ok: false, refusal: { code: 'VALUE_WRONG' } });
    await write(client, 'exposed', 3);
    expect(await write(client, 'exposed', 3)).toEqual({ ok: true, value: null });
    expect(client.listPending()).toHaveLength(1);
    expect(await client.sendNext()).toBe(true);
    expect(await client.sendNext()).toBe(false);
  });

  it('asks where another wrote the same field meanwhile, and settles it', async () => {
    const server = createPatrolServer();
    const [one, other] = [await open({ server, subject: 'clerk-1' }), await open({ server, subject: 'clerk-2' })];
    await write(one, 'exposed', 3);
    await write(other, 'exposed', 4);
    await one.sendNext();
    await other.sendNext();
    const [conflict] = listConflicts(other.show(aRecord).merged);
    expect(conflict?.values.map(({ value, by }) => [value, by])).toEqual([
      [3, 'clerk-1'],
      [4, 'clerk-2'],
    ]);
    // One of the two values, chosen: it is an edit although it stands already.
    await write(other, 'exposed', 3);
    await other.sendNext();
    await one.receive(aRecord, stateOf(server));
    expect([valueOn(one, 'exposed'), valueOn(other, 'exposed')]).toEqual([3, 3]);
  });

  it('overwrites only what was on the screen, whatever arrived since', async () => {
    const server = createPatrolServer();
    const [one, other] = [await open({ server, subject: 'clerk-1' }), await open({ server, subject: 'clerk-2' })];
    const screen = one.show(aRecord);
    await write(other, 'exposed', 4);
    await other.sendNext();
    await one.receive(aRecord, stateOf(server));
    await one.edit(screen, 'exposed', 3);
    expect(listConflicts(one.show(aRecord).merged)).toHaveLength(1);
  });

  it('keeps everything that arrives at once, on the disk too', async () => {
    const server = createPatrolServer();
    const disk = new Map<string, ClientEntry>();
    const [one, other] = [await open({ server, subject: 'clerk-1' }), await open({ server, subject: 'clerk-2', disk })];
    await write(one, 'exposed', 3);
    await one.sendNext();
    const before = stateOf(server);
    await write(one, 'advice', '甲');
    await one.sendNext();
    await Promise.all([other.receive(aRecord, stateOf(server)), other.receive(aRecord, before)]);
    const again = await open({ server, subject: 'clerk-2', disk });
    expect([valueOn(again, 'exposed'), valueOn(again, 'advice')]).toEqual([3, '甲']);
  });

  it('shows what was kept aside and why, until the round is open again', async () => {
    const server = createPatrolServer();
    const client = await open({ server, subject: 'clerk-1' });
    server.lock();
    await write(client, 'exposed', 3);
    await client.sendNext();
    expect(stateOf(server)).toEqual(emptyRecord);
    expect(valueOn(client, 'exposed')).toBe(3);
    expect(client.listPending()).toMatchObject([{ notMerged: { outcome: 'KEPT_ASIDE', code: 'ROUND_LOCKED' } }]);
    expect(await client.sendNext()).toBe(false);
    server.reopen();
    await client.receive(aRecord, stateOf(server));
    expect(client.listPending()).toEqual([]);
    expect(valueOn(client, 'exposed')).toBe(3);
  });

  it('keeps what was refused, writes it anew on demand without overwriting, or gives it up', async () => {
    const server = createPatrolServer();
    let isRefusing = true;
    const reason = '该月巡查尚未开始';
    const send = async (batch: PatrolBatch): Promise<PatrolAnswer> => {
      if (!isRefusing) return server.send(batch, 'clerk-1');
      const notMerged = batch.operations.map(({ sequence }) => ({
        sequence,
        outcome: 'REFUSED' as const,
        code: 'MONTH_NOT_OPEN',
        reason,
      }));
      return { records: [{ record: aRecord, notMerged, clockSkewSeconds: null, state: null }] };
    };
    const client = await open({ server, subject: 'clerk-1', send });
    await write(client, 'exposed', 3);
    await write(client, 'advice', '甲');
    await client.sendNext();
    expect(client.listPending()).toMatchObject([{ notMerged: { reason } }, { notMerged: { reason } }]);
    expect([valueOn(client, 'exposed'), await client.sendNext()]).toEqual([undefined, false]);
    isRefusing = false;
    const [exposed, advice] = client.listPending();
    if (exposed === undefined || advice === undefined) throw new Error('two were refused');
    await write(client, 'exposed', 4);
    await client.retry(exposed);
    await client.discard(advice);
    while (await client.sendNext());
    expect(client.listPending()).toEqual([]);
    expect(
      stateOf(server)
        .fields['exposed']?.values.map(({ value }) => value)
        .toSorted(),
    ).toEqual([3, 4]);
    expect(stateOf(server).fields['advice']).toBeUndefined();
  });

  it('neither retries nor gives up what still waits', async () => {
    const client = await open({ server: createPatrolServer(), subject: 'clerk-1' });
    await write(client, 'exposed', 3);
    const [waiting] = client.listPending();
    if (waiting === undefined) throw new Error('one waits');
    await client.retry(waiting);
    await client.discard(waiting);
    expect(client.listPending()).toEqual([waiting]);
  });

  it('shows and sends what it wrote with the form before under the names of the one in use', async () => {
    const server = createPatrolServer(nextForm);
    const disk = new Map<string, ClientEntry>();
    const former = await open({ server, subject: 'clerk-1', disk });
    await write(former, 'noticeBoard', 'BAD');
    await write(former, 'industryDiffers', '采石');
    const updated = await open({ server, subject: 'clerk-1', disk, form: nextForm });
    expect(Object.keys(updated.show(aRecord).merged.fields)).toEqual(['board']);
    expect(valueOn(updated, 'board')).toBe('INCOMPLETE');
    server.lock();
    await updated.sendNext();
    expect(updated.listPending().map(({ notMerged }) => notMerged?.code)).toEqual(['ROUND_LOCKED', 'FIELD_GONE']);
    server.reopen();
    await updated.receive(aRecord, stateOf(server));
    expect(updated.listPending().map(({ notMerged }) => notMerged?.code)).toEqual(['FIELD_GONE']);
    await write(updated, 'board', 'COMPLETE');
    while (await updated.sendNext());
    expect(findCurrentValue(stateOf(server), 'board')).toBe('COMPLETE');
  });

  it('sends long texts and many edits in batches that the server takes', async () => {
    const server = createPatrolServer();
    const sizes: number[] = [];
    const send = async (batch: PatrolBatch) => {
      sizes.push(batch.operations.length);
      return server.send(batch, 'clerk-1');
    };
    const client = await open({ server, subject: 'clerk-1', send });
    for (let count = 1; count <= 40; count++) await write(client, 'advice', `${count} ${'长'.repeat(1990)}`);
    for (let count = 1; count <= 510; count++) {
      const record = { ...aRecord, creditCode: `${100_000 + (count % 51)}` };
      await client.edit(client.show(record), 'exposed', count);
    }
    while (await client.sendNext());
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(550);
    expect(Math.max(...sizes)).toBe(500);
    expect(sizes[0]).toBeLessThan(40);
    expect(server.records.size).toBe(52);
  });
});
