import { signInAs } from '../signInAs.ts';
import { cliDocuments } from './documents.ts';

type FormField = { readonly name: string; readonly value: string };

/** A presigned form as the API hands it out. */
export type UploadForm = { readonly url: string; readonly fields: readonly FormField[] };

/** The running platform as one account sees it. */
export type Client = {
  readonly account: string | null;
  /** Sends a query; the data. @throws ClientFailure with the answer's messages. */
  // biome-ignore lint/suspicious/noExplicitAny: documents are not typed here; the caller reads what it asked for
  readonly ask: (query: string, variables?: object) => Promise<any>;
  /** Posts to an address beside the API. @throws ClientFailure with what it answers */
  readonly post: (path: string, value: object) => Promise<unknown>;
  /** Posts a file to a presigned form. */
  readonly upload: (form: UploadForm, bytes: Uint8Array, fileName: string) => Promise<void>;
};

/** Something outside this program went wrong; the message is for the person at the terminal. */
export class ClientFailure extends Error {
  override readonly name = 'ClientFailure';
}

const jsonHeaders = { 'content-type': 'application/json' };

export const defaultOrigin = 'http://localhost:4000';

/**
 * Signs in to the platform at `origin` as a development account, or as the public (null). A deployment has no such
 * accounts: there `ZHIJIAN_TOKEN` holds an access token of its issuer, which then speaks for any account.
 */
export async function connect(origin: string, account: string | null): Promise<Client> {
  const given = process.env['ZHIJIAN_TOKEN'];
  const token = account === null ? null : (given ?? (await reach(origin, () => signInAs(origin, account))));
  const headers = { ...jsonHeaders, ...(token && { authorization: `Bearer ${token}` }) };
  return {
    account,
    post: (path, value) => post(origin, path, value, headers),
    ask: async (query, variables = {}) => {
      const body = JSON.stringify({ query, variables });
      const answer = await reach(origin, () => fetch(new URL('/graphql', origin), { method: 'POST', headers, body }));
      const { data, errors } = (await answer.json()) as { data?: unknown; errors?: readonly { message: string }[] };
      if (errors) throw new ClientFailure(errors.map(({ message }) => message).join('；'));
      return data;
    },
    upload: async ({ url, fields }, bytes, fileName) => {
      const form = new FormData();
      for (const { name, value } of fields) form.append(name, value);
      form.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), fileName);
      const answer = await reach(origin, () => fetch(url, { method: 'POST', body: form }));
      if (!answer.ok) throw new ClientFailure(`文件上传失败（HTTP ${answer.status}）：${await answer.text()}`);
    },
  };
}

async function reach<T>(origin: string, send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault;
    throw new ClientFailure(`连接不上 ${origin}，请先在另一个终端运行 npm start`);
  }
}

/** The moment by the platform's clock, which every answer of the API tells, on a deployment too. @throws ClientFailure */
export async function readClock(origin: string): Promise<string> {
  const body = JSON.stringify({ query: cliDocuments.viewer });
  const ask = () => fetch(new URL('/graphql', origin), { method: 'POST', headers: jsonHeaders, body });
  const now = (await reach(origin, ask)).headers.get('x-server-time');
  if (now === null) throw new ClientFailure(`${origin} 没有答复时间，请核对平台的地址`);
  return now;
}

/** Sets the development clock, forward only. @throws ClientFailure */
export async function moveClock(origin: string, setTo: string): Promise<string> {
  const { now } = await post<{ now: string }>(origin, '/dev/clock', { setTo });
  return now;
}

async function post<T>(origin: string, path: string, value: object, headers = jsonHeaders): Promise<T> {
  const body = JSON.stringify(value);
  const answer = await reach(origin, () => fetch(new URL(path, origin), { method: 'POST', headers, body }));
  const content = (await answer.json()) as T & { readonly message?: string };
  if (!answer.ok) throw new ClientFailure(content?.message ?? `HTTP ${answer.status}`);
  return content;
}
