import { createApiHandler } from '../functions/handlers/api.ts';
import type { Wiring } from '../functions/handlers/wiring.ts';
import { publicViewer, type Viewer } from '../functions/rules/accounts/viewer.ts';
import { type AccountName, accounts } from '../test/support/accounts.ts';
import { graphqlEvent } from '../test/support/testApi.ts';

type Answers = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/** Sends a mutation through the API handler, the account as the bearer token: what a signature costs is no part of it. */
export function openApi(wiring: Wiring) {
  const handle = createApiHandler({
    ...wiring,
    verifyToken: async (header) => ({ ok: true, value: toViewer(header?.replace('Bearer ', '')) }),
  });
  return async (as: AccountName, query: string, input: object): Promise<Answers> => {
    const { body } = await handle(graphqlEvent({ query, variables: { input } }, { authorization: `Bearer ${as}` }));
    const { data, errors } = JSON.parse(body ?? '{}');
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
}

function toViewer(name: string | undefined): Viewer {
  const account = Object.entries(accounts).find(([known]) => known === name)?.[1];
  if (account === undefined) return publicViewer;
  const { sub: subject, role, county } = account;
  const organisation = account.organisation ?? null;
  return { subject, name: account.name, role: role as Viewer['role'], county: county ?? null, organisation };
}
