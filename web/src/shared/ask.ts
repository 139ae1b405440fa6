import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { readConfiguration } from './configuration.ts';
import { digestOf } from './digestOf.ts';
import { noteServerTime } from './today.ts';

/** Why a question got no answer, and what the person can do about it. */
export type FailureKind = 'OFFLINE' | 'SIGNED_OUT' | 'FORBIDDEN' | 'BAD_INPUT' | 'FAULT';

export class AskFailure extends Error {
  override readonly name = 'AskFailure';
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

type Answer<Result> = {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
};

const kinds: Readonly<Record<string, FailureKind>> = {
  UNAUTHENTICATED: 'SIGNED_OUT',
  FORBIDDEN: 'FORBIDDEN',
  BAD_USER_INPUT: 'BAD_INPUT',
};

const signedOut = {
  errors: [{ message: '登录已过期，请重新登录。', extensions: { code: 'UNAUTHENTICATED' } }],
} as const;

/** @throws AskFailure with a sentence for people when there is no answer. */
export async function ask<Result, Variables>(
  document: DocumentTypeDecoration<Result, Variables>,
  variables: Variables,
  token: string | null = null,
): Promise<Result> {
  const asked = await nameQuery(String(document));
  const answer = await send<Result>(JSON.stringify({ ...asked, variables }), token);
  const [error] = answer.errors ?? [];
  if (error) throw new AskFailure(kinds[error.extensions?.code ?? ''] ?? 'FAULT', error.message);
  if (!answer.data) throw new AskFailure('FAULT', '系统没有给出结果，请稍后再试。');
  return answer.data;
}

const digests = new Map<string, Promise<string>>();

/** The server has the list of what this application asks: the digest is enough, and less to send from the hills. */
async function nameQuery(query: string): Promise<object> {
  // Browsers digest on secure origins only. The text itself is listed, too.
  if (!globalThis.isSecureContext) return { query };
  const digest = digests.get(query) ?? digestOf(new Blob([query]));
  digests.set(query, digest);
  return { extensions: { persistedQuery: { version: 1, sha256Hash: await digest } } };
}

async function send<Result>(body: string, token: string | null): Promise<Answer<Result>> {
  try {
    const { api, signedInApi } = await readConfiguration();
    const answer = await fetch(token ? signedInApi : api, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body,
    });
    noteServerTime(answer.headers.get('x-server-time'));
    const content = (await answer.json()) as Answer<Result>;
    // The gateway's own words say nothing to people.
    return answer.status === 401 && !content.errors ? signedOut : content;
  } catch {
    throw new AskFailure('OFFLINE', '连接不上服务器，请检查网络后再试。已填写的内容不会丢失。');
  }
}
