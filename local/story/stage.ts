import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { dayOf, type Instant, type PlainDate } from '../../functions/rules/kernel/plainDate.ts';
import { type Client, ClientFailure, connect, moveClock, readClock, type UploadForm } from '../cli/client.ts';
import { findDevelopmentAccount } from '../developmentAccounts.ts';
import { type MutationName, toMutation } from './mutations.ts';

// biome-ignore lint/suspicious/noExplicitAny: documents are not typed here; the caller reads what it asked for
export type Answer = any;

/** What the teller hears of each step. */
export type Step = { readonly on: PlainDate; readonly who: string; readonly what: string; readonly answer: Answer };

/** A running platform on which a story is played by the development accounts, and who listens to it. */
export type Stage = {
  readonly origin: string;
  /** The platform as an account sees it; null: the public. */
  readonly as: (account: string | null) => Promise<Client>;
  /** An idempotency key for the next change. */
  readonly newKey: () => string;
  readonly today: () => Promise<PlainDate>;
  /** Sends a step and tells of it, whether it was refused or not. */
  readonly tell: <T>(who: string | null, what: string, send: () => Promise<T>) => Promise<T>;
};

export function openStage(origin: string, listen: (step: Step) => Promise<void> = async () => {}): Stage {
  const clients = new Map<string | null, Promise<Client>>();
  const today = async () => dayOf((await readClock(origin)) as Instant);
  return {
    origin,
    newKey: randomUUID,
    today,
    as: (account) => {
      const client = clients.get(account) ?? connect(origin, account);
      clients.set(account, client);
      return client;
    },
    tell: async (account, what, send) => {
      const answer = await send();
      await listen({ on: await today(), who: toName(account), what, answer });
      return answer;
    },
  };
}

/** Stands in for an account where time passes. */
const clock = 'clock';

function toName(account: string | null): string {
  if (account === clock) return '业务时钟';
  return account === null ? '公众' : (findDevelopmentAccount(account)?.name ?? account);
}

/** A mutation, told of. @throws ClientFailure where it was refused. */
export async function act(
  stage: Stage,
  account: string | null,
  what: string,
  name: MutationName,
  input: object,
): Promise<Answer> {
  const answer = await stage.tell(account, what, () => untilTaken(() => send(stage, account, name, input)));
  if (typeof answer.code === 'string' && typeof answer.message === 'string') {
    const problems = answer.problems ? JSON.stringify(answer.problems) : '';
    throw new ClientFailure(`${what}：${answer.message}${problems}（${name} ${answer.code}）`);
  }
  return answer;
}

/** The daily jobs of a day that the clock came to may write the same record meanwhile: then once more, as a person would. */
export async function untilTaken(change: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await change();
    if (answer.code !== 'STATE_CONFLICT' || attempt === 10) return answer;
    await sleep(300);
  }
}

/** A mutation that nobody is told of; answers refusals as they are. */
export async function send(stage: Stage, account: string | null, name: MutationName, input: object): Promise<Answer> {
  const client = await stage.as(account);
  const data = await client.ask(toMutation(name), { input: { idempotencyKey: stage.newKey(), ...input } });
  return data.answer;
}

/** A query that nobody is told of. */
export async function ask(
  stage: Stage,
  account: string | null,
  query: string,
  variables: object = {},
): Promise<Answer> {
  return (await stage.as(account)).ask(query, variables);
}

/** Moves the business clock to a later day, at nine in the morning; stays where it is there already. */
export async function waitUntil(stage: Stage, day: PlainDate, why: string): Promise<void> {
  if ((await stage.today()) >= day) return;
  const at = `${day}T01:00:00.000Z`;
  await stage.tell(clock, why, async () => ({ now: await moveClock(stage.origin, at) }));
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Uploads a file to what `request` (a mutation asking for a form, as `answer`) hands out; the file as steps name it. */
export async function uploadFile(
  stage: Stage,
  account: string,
  file: { readonly bytes: Uint8Array; readonly fileName: string },
  request: string,
  input: object,
) {
  const client = await stage.as(account);
  const { answer } = (await client.ask(request, { input: { ...input, sizeBytes: file.bytes.length } })) as {
    answer: { uploadId: string; upload?: UploadForm; message?: string };
  };
  if (!answer.upload) throw new ClientFailure(`文件没有上传：${answer.message}`);
  await client.upload(answer.upload, file.bytes, file.fileName);
  return { uploadId: answer.uploadId, sha256: sha256Of(file.bytes), fileName: file.fileName };
}
