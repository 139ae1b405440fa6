import type { Instant } from '../../../../../functions/rules/kernel/plainDate.ts';
import { defaultPatrolForm } from '../../../../../functions/rules/patrols/defaultPatrolForm.ts';
import { openPatrolClient, type PatrolClient } from '../../../../../functions/rules/patrols/patrolClient.ts';
import type { PatrolForm } from '../../../../../functions/rules/patrols/patrolForm.ts';
import type { ClientEntry } from '../../../../../functions/rules/patrols/patrolPorts.ts';
import { type Clerk, findToken } from './clerk.ts';
import type { KeptMonth } from './fetchLists.ts';
import { openDatabase } from './openDatabase.ts';
import { openPhotoShelf, type PhotoShelf } from './photoShelf.ts';
import { sendBatch } from './sendBatch.ts';
import { createSender, type SendingState } from './sender.ts';

/** What the screens show; another object after every change. */
export type DeskView = {
  readonly months: readonly KeptMonth[];
  /** Every form of the county. */
  readonly forms: readonly PatrolForm[];
  readonly sending: SendingState;
  /** By how much this device's clock is off, as the server said last. */
  readonly clockSkewSeconds: number | null;
};

/** Everything a clerk works with on this device, with or without signal. */
export type PatrolDesk = {
  readonly clerk: Clerk;
  readonly client: PatrolClient;
  /** The form of this id, the platform's own where the device has none of it. */
  readonly getForm: (formId: string | undefined) => PatrolForm;
  /** The form with which a month is patrolled. */
  readonly formOf: (month: string) => PatrolForm;
  readonly photos: PhotoShelf;
  readonly view: () => DeskView;
  readonly subscribe: (tell: () => void) => () => void;
  /** To be called after every change of records or photos: shows it, and sends. */
  readonly changed: () => void;
  /** Sends what waits and reads the lists again. */
  readonly refresh: () => Promise<void>;
  /** Whether something that was written or taken here is not with the platform yet. */
  readonly hasUnsent: () => boolean;
  readonly stop: () => void;
  /** Removes what is kept here, unless something of it was not sent. */
  readonly clear: () => Promise<void>;
};

const now = (): Instant => new Date().toISOString() as Instant;

/** Opens what this device keeps for a clerk, and sends what waits by itself from then on. */
export async function openPatrolDesk(clerk: Clerk): Promise<PatrolDesk> {
  const database = await openDatabase(clerk.subject);
  const listeners = new Set<() => void>();
  let view: DeskView = {
    months: (await database.read<readonly KeptMonth[]>('lists', 'months')) ?? [],
    forms: (await database.read<readonly PatrolForm[]>('lists', 'forms')) ?? [],
    sending: { kind: 'IDLE', at: null },
    clockSkewSeconds: null,
  };
  const change = (part: Partial<DeskView>): void => {
    view = { ...view, ...part };
    for (const tell of listeners) tell();
  };

  const getForm = (formId: string | undefined): PatrolForm =>
    view.forms.find(({ id }) => id === formId) ?? defaultPatrolForm;
  const formOf = (month: string): PatrolForm =>
    getForm((view.months.find(({ round }) => round.month === month) ?? view.months[0])?.formId);

  const client = await openPatrolClient({
    storage: {
      load: () => database.readAll<ClientEntry>('entries'),
      save: (changes) => database.write(changes.map(([key, entry]) => ['entries', key, entry])),
    },
    send: async (batch) => {
      const answer = await sendBatch(batch, (await findToken(clerk)) ?? '');
      const skews = answer.records.flatMap(({ clockSkewSeconds }) => clockSkewSeconds ?? []);
      change({ clockSkewSeconds: skews[0] ?? null });
      return answer;
    },
    now,
    newId: () => crypto.randomUUID(),
    formOf,
    get otherForms() {
      return view.forms;
    },
    subject: clerk.subject,
  });
  const photos = await openPhotoShelf(database);
  const sender = createSender({
    clerk,
    client,
    photos,
    database,
    now,
    show: (sending) => change({ sending }),
    takeLists: async (lists) => {
      await database.write(Object.entries(lists).map(([name, list]) => ['lists', name, list] as const));
      change(lists);
    },
  });
  const hasUnsent = (): boolean => client.listPending().length > 0 || photos.list().some(({ bytes }) => bytes !== null);
  return {
    clerk,
    client,
    getForm,
    formOf,
    photos,
    view: () => view,
    subscribe: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    changed: () => {
      change({});
      sender.sendSoon();
    },
    refresh: () => sender.send('ALL'),
    hasUnsent,
    stop: sender.stop,
    clear: async () => {
      sender.stop();
      if (!hasUnsent()) await database.destroy();
    },
  };
}
