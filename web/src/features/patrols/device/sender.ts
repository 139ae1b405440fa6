import type { Instant } from '../../../../../functions/rules/kernel/plainDate.ts';
import type { PatrolClient } from '../../../../../functions/rules/patrols/patrolClient.ts';
import { submissionField } from '../../../../../functions/rules/patrols/patrolRecord.ts';
import { AskFailure } from '../../../shared/ask.ts';
import { type Clerk, findToken } from './clerk.ts';
import { fetchChanges, fetchLists, type KeptLists, type KeptMonth } from './fetchLists.ts';
import type { Database } from './openDatabase.ts';
import type { PhotoShelf } from './photoShelf.ts';

export type SendingState =
  /** `at`: when it last heard from the server; null: not since it was opened. */
  | { readonly kind: 'IDLE'; readonly at: Instant | null }
  | { readonly kind: 'SENDING' }
  | { readonly kind: 'OFFLINE' }
  | { readonly kind: 'SIGNED_OUT' }
  | { readonly kind: 'FAILED'; readonly message: string };

/** `CHANGES`: what waits, and what others wrote. `ALL`: also the lists of employers, which are long. */
type Extent = 'CHANGES' | 'ALL';

type Parts = {
  readonly clerk: Clerk;
  readonly client: PatrolClient;
  readonly photos: PhotoShelf;
  readonly database: Database;
  readonly now: () => Instant;
  readonly show: (state: SendingState) => void;
  readonly takeLists: (lists: KeptLists) => Promise<void>;
};

export type Sender = {
  readonly send: (extent: Extent) => Promise<void>;
  readonly sendSoon: () => void;
  readonly stop: () => void;
};

const everyMs = 60_000;
/** So that several taps go out together. */
const soonMs = 1_500;

/** Sends by itself: after a change, when the line is back, when the application is looked at, and every minute. */
export function createSender(parts: Parts): Sender {
  let running: Promise<void> | null = null;
  let soon: ReturnType<typeof setTimeout> | undefined;
  /** One run at a time; who asks meanwhile gets one more run after it. */
  const send = async (extent: Extent): Promise<void> => {
    while (running !== null) await running;
    running = run(parts, extent).finally(() => {
      running = null;
    });
    await running;
  };
  const sendAll = (): void => void send('ALL');
  const goOffline = (): void => parts.show({ kind: 'OFFLINE' });
  const sendWhenSeen = (): void => {
    if (document.visibilityState === 'visible') sendAll();
  };
  addEventListener('online', sendAll);
  addEventListener('offline', goOffline);
  document.addEventListener('visibilitychange', sendWhenSeen);
  const timer = setInterval(() => void send('CHANGES'), everyMs);
  return {
    send,
    sendSoon: () => {
      clearTimeout(soon);
      soon = setTimeout(() => void send('CHANGES'), soonMs);
    },
    stop: () => {
      clearTimeout(soon);
      clearInterval(timer);
      removeEventListener('online', sendAll);
      removeEventListener('offline', goOffline);
      document.removeEventListener('visibilitychange', sendWhenSeen);
    },
  };
}

async function run({ show, now, ...parts }: Parts, extent: Extent): Promise<void> {
  if (!navigator.onLine) return show({ kind: 'OFFLINE' });
  try {
    const token = await findToken(parts.clerk);
    if (token === null) return show({ kind: 'SIGNED_OUT' });
    show({ kind: 'SENDING' });
    await exchange({ ...parts, now }, extent, token);
    // The line may have gone while the last answer was taken in.
    show(navigator.onLine ? { kind: 'IDLE', at: now() } : { kind: 'OFFLINE' });
  } catch (fault) {
    show(toState(fault));
  }
}

async function exchange(
  { client, photos, database, clerk, takeLists, now }: Omit<Parts, 'show'>,
  extent: Extent,
  token: string,
): Promise<void> {
  const reader = { bodyId: clerk.bodyId, token };
  // A form that is submitted changes the list.
  const isSubmitting = client.listPending().some(({ operation }) => operation.field === submissionField);
  // What the clerk wrote goes before what he reads.
  while (await client.sendNext());
  while (await photos.sendNext(token));
  const known = (await database.read<readonly KeptMonth[]>('lists', 'months')) ?? [];
  const isAsked = extent === 'ALL' || isSubmitting || known.length === 0;
  const lists = isAsked ? await fetchLists(reader, now()) : null;
  const { months } = lists ?? { months: known };
  for (const { round } of months) {
    const key = `place#${round.month}`;
    const since = await database.read<string>('lists', key);
    await database.write([['lists', key, await fetchChanges(client, round.month, since, reader)]]);
  }
  if (lists !== null) await takeLists(lists);
}

function toState(fault: unknown): SendingState {
  if (!(fault instanceof AskFailure)) return { kind: 'FAILED', message: '发送没有完成，稍后会再试。' };
  if (fault.kind === 'OFFLINE') return { kind: 'OFFLINE' };
  if (fault.kind === 'SIGNED_OUT') return { kind: 'SIGNED_OUT' };
  return { kind: 'FAILED', message: fault.message };
}
