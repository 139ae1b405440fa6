import type { Environment } from '../functions/handlers/environment.ts';
import { StartFailure } from './startFailure.ts';

/** What a platform on one's own machine is told when people use it in earnest: no development sign-in, clock or pages. */
export type Production = {
  readonly environment: Pick<
    Environment,
    'stage' | 'tokenIssuer' | 'tokenAudience' | 'tokenJwksUri' | 'webClientId' | 'freeQueries'
  >;
  readonly publicOrigin: string;
  /** Address to listen on; behind a proxy on the same machine 127.0.0.1. */
  readonly host: string;
  /** Whether a proxy in front says in X-Forwarded-For who asks. */
  readonly isBehindProxy: boolean;
};

/**
 * Reads TOKEN_ISSUER, TOKEN_AUDIENCE, TOKEN_JWKS_URI, PUBLIC_ORIGIN, HOST, BEHIND_PROXY=1, WEB_CLIENT_ID, FREE_QUERIES=1; null without
 * TOKEN_ISSUER: then it is for development. @throws StartFailure naming every wrong one
 */
export function readProduction(variables: Readonly<Record<string, string | undefined>>): Production | null {
  const {
    TOKEN_ISSUER,
    TOKEN_AUDIENCE,
    TOKEN_JWKS_URI,
    PUBLIC_ORIGIN,
    HOST,
    BEHIND_PROXY,
    WEB_CLIENT_ID,
    FREE_QUERIES,
    WEBHOOKS_TO_LOCALHOST,
  } = variables;
  if (!TOKEN_ISSUER) return null;
  const faults = [
    isAddress(TOKEN_ISSUER) ? null : `TOKEN_ISSUER 应为登录服务的地址，现在是“${TOKEN_ISSUER}”`,
    TOKEN_AUDIENCE ? null : '缺少 TOKEN_AUDIENCE（令牌的受众）',
    PUBLIC_ORIGIN && isAddress(PUBLIC_ORIGIN) && new URL(PUBLIC_ORIGIN).origin === PUBLIC_ORIGIN
      ? null
      : `PUBLIC_ORIGIN 应为对外的网址，如 https://zhijian.example.gov.cn，现在是“${PUBLIC_ORIGIN ?? ''}”`,
    WEBHOOKS_TO_LOCALHOST === '1' ? 'WEBHOOKS_TO_LOCALHOST 只供试用：正式使用时推送不得指向本机' : null,
  ].filter((fault) => fault !== null);
  if (faults.length > 0) throw new StartFailure('BAD_OPTION', `${faults.join('；')}。 (bad options)`);
  return {
    environment: {
      stage: 'prod',
      tokenIssuer: TOKEN_ISSUER,
      tokenAudience: TOKEN_AUDIENCE ?? '',
      tokenJwksUri: TOKEN_JWKS_URI || null,
      webClientId: WEB_CLIENT_ID || 'zhijian-web',
      freeQueries: FREE_QUERIES === '1',
    },
    publicOrigin: PUBLIC_ORIGIN ?? '',
    host: HOST || '127.0.0.1',
    isBehindProxy: BEHIND_PROXY === '1',
  };
}

const isAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
