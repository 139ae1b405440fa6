import { createHash, randomBytes } from 'node:crypto';

const redirectUri = 'http://127.0.0.1/callback';

/**
 * An access token of a development account, by the authorization code flow with PKCE that a browser would walk: cookies,
 * the page of accounts, the link on it, the code, the exchange. @throws Error saying which step was answered otherwise.
 */
export async function signInAs(origin: string, accountId: string): Promise<string> {
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(8).toString('hex');
  const start = new URL('/oidc/auth', origin);
  start.search = new URLSearchParams({
    client_id: 'zhijian-cli',
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid profile zhijian',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    state,
  }).toString();
  const visit = createVisitor();
  const accounts = await visit(start.href);
  const link = [...accounts.text.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
  const chosen = link.find((href) => href.endsWith(`/as/${accountId}`));
  if (!chosen) throw new Error(`sign-in: no account ${accountId} on the page (HTTP ${accounts.status})`);
  const { redirectedTo } = await visit(new URL(chosen, origin).href);
  const code = redirectedTo?.searchParams.get('code');
  if (!code || redirectedTo?.searchParams.get('state') !== state) throw new Error('sign-in: no code came back');
  return await exchange(origin, code, verifier);
}

async function exchange(origin: string, code: string, verifier: string): Promise<string> {
  const answer = await fetch(new URL('/oidc/token', origin), {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'zhijian-cli',
      redirect_uri: redirectUri,
      code,
      code_verifier: verifier,
    }),
  });
  const { access_token } = (await answer.json()) as { access_token?: string };
  if (!access_token) throw new Error(`sign-in: the code was not exchanged (HTTP ${answer.status})`);
  return access_token;
}

type Visit = { readonly status: number; readonly text: string; readonly redirectedTo: URL | null };

/** Follows redirects, keeping cookies, and stops where one leads to the client. */
function createVisitor(): (address: string) => Promise<Visit> {
  const cookies = new Map<string, string>();
  return async (address) => {
    let next = new URL(address);
    for (let step = 0; step < 10; step++) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await fetch(next, { redirect: 'manual', headers: { cookie } });
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        cookies.set(name, value);
      }
      const location = answer.headers.get('location');
      const text = await answer.text();
      if (!location) return { status: answer.status, text, redirectedTo: null };
      next = new URL(location, next);
      if (next.href.startsWith(redirectUri)) return { status: answer.status, text, redirectedTo: next };
    }
    throw new Error('sign-in: redirected without end');
  };
}
