import type { IncomingMessage, ServerResponse } from 'node:http';
import Provider, { interactionPolicy, type RequestContext } from 'oidc-provider';
import type { Environment } from '../functions/handlers/environment.ts';
import { developmentAccounts, findDevelopmentAccount } from './developmentAccounts.ts';
import type { LocalSecrets } from './localSecrets.ts';
import { escapeHtml, page } from './pages/page.ts';
import { createSignInMemory } from './signInMemory.ts';
import { StartFailure } from './startFailure.ts';

/** What the API is called towards the issuer; the tokens for it carry the plain audience. */
const apiResource = 'urn:zhijian:api';
const scope = 'zhijian';
const workingDaySeconds = 8 * 3600;

export type SignIn = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * An OIDC issuer under `/oidc` where one becomes any of the development accounts without a password.
 * @throws StartFailure NOT_LOCAL unless the stage is `local`.
 */
export function createDevelopmentSignIn(environment: Environment, origin: string, secrets: LocalSecrets): SignIn {
  if (environment.stage !== 'local') {
    throw new StartFailure('NOT_LOCAL', '开发登录没有密码，只能在本机（stage = local）使用。 (local stage only)');
  }
  const provider = new Provider(environment.tokenIssuer, {
    ...providerConfiguration(environment, origin, secrets),
    loadExistingGrant: grantEverything,
  });
  provider.on('server_error', (_context, error) => console.error('开发登录出错 (sign-in error):', error));
  async function grantEverything({ oidc }: RequestContext) {
    const grant = new provider.Grant({ accountId: oidc.session.accountId, clientId: oidc.client.clientId });
    grant.addOIDCScope('openid profile');
    grant.addResourceScope(apiResource, scope);
    await grant.save();
    return grant;
  }
  const callback = provider.callback();
  return async (request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const interaction = /^\/oidc\/interaction\/[\w-]+(?:\/as\/([\w-]+))?$/.exec(path);
    if (interaction) return answerInteraction(provider, request, response, interaction[1]);
    // oidc-provider tells its mount path by the difference between the two.
    Object.assign(request, { originalUrl: request.url });
    request.url = (request.url ?? '').slice('/oidc'.length) || '/';
    await callback(request, response);
  };
}

async function answerInteraction(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  accountId: string | undefined,
): Promise<void> {
  const details = await provider.interactionDetails(request, response).catch(() => null);
  if (details === null) {
    response.writeHead(400, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page('登录已过期', '<p>这次登录已过期，请回到<a href="/">首页</a>重新登录。</p>'));
    return;
  }
  if (accountId === undefined) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(accountsPage(details.uid));
    return;
  }
  const account = findDevelopmentAccount(accountId);
  const result = account
    ? { login: { accountId: account.id, remember: true } }
    : { error: 'access_denied', error_description: 'no such development account' };
  response.writeHead(303, { location: await provider.interactionResult(request, response, result) }).end();
}

function accountsPage(uid: string): string {
  const rows = developmentAccounts.map(
    ({ id, name, roleName, organisation = '' }) =>
      `<tr><td><a href="/oidc/interaction/${uid}/as/${id}">${escapeHtml(name)}</a></td>` +
      `<td>${escapeHtml(roleName)}</td><td><code>${organisation}</code></td></tr>`,
  );
  return page(
    '选择账号登录',
    `<p>开发登录：均为虚构账号，无需密码，仅限本机使用。</p>
    <table><tr><th>账号</th><th>角色</th><th>单位代码</th></tr>${rows.join('')}</table>`,
  );
}

function providerConfiguration(environment: Environment, origin: string, secrets: LocalSecrets) {
  // Nobody here has anything to consent to.
  const policy = interactionPolicy.base();
  policy.remove('consent');
  return {
    adapter: createSignInMemory(),
    jwks: { keys: [secrets.signingKey] },
    cookies: { keys: [secrets.cookieKey] },
    clients: [
      {
        client_id: 'zhijian-web',
        token_endpoint_auth_method: 'none',
        redirect_uris: [
          `${origin}/`,
          `${origin}/work/`,
          `${origin}/patrol/`,
          `${origin}/explorer`,
          `${origin}/signed-in`,
        ],
      },
      {
        client_id: 'zhijian-cli',
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        // Any port, RFC 8252 section 7.3.
        redirect_uris: ['http://127.0.0.1/callback'],
      },
    ],
    findAccount: (_context: unknown, id: string) => {
      const account = findDevelopmentAccount(id);
      return account ? { accountId: id, claims: () => ({ sub: id, name: account.name }) } : undefined;
    },
    claims: { openid: ['sub'], profile: ['name'] },
    scopes: ['openid', 'profile', scope],
    responseTypes: ['code'],
    interactions: { policy, url: (_context: unknown, { uid }: { uid: string }) => `/oidc/interaction/${uid}` },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        // A client that names no resource gets a token for the API all the same.
        defaultResource: () => apiResource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope,
          audience: environment.tokenAudience,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    extraTokenClaims: (_context: unknown, token: { accountId: string }) => {
      const account = findDevelopmentAccount(token.accountId);
      if (!account) return undefined;
      const { name, role, county, organisation, area } = account;
      return { name, role, ...(county && { county }), ...(organisation && { organisation }), ...(area && { area }) };
    },
    ttl: {
      AccessToken: workingDaySeconds,
      AuthorizationCode: 60,
      Grant: workingDaySeconds,
      IdToken: 3600,
      Interaction: 3600,
      Session: workingDaySeconds,
    },
  };
}
