import type { JWTVerifyGetKey } from 'jose';
import { publicViewer, type Role, roles, type Viewer } from '../rules/accounts/viewer.ts';
import { accepted, type Result, refused } from '../rules/kernel/result.ts';
import type { Environment } from './environment.ts';

export type TokenFault = 'TOKEN_EXPIRED' | 'TOKEN_INVALID';

/** Verifies an `authorization` header; absent means the public. */
export type TokenVerifier = (authorization: string | undefined) => Promise<Result<Viewer, TokenFault>>;

/**
 * Checks signature (RS256 only), issuer, audience and times against the issuer's published keys, which are fetched
 * once and kept. Times are those of the machine, as the issuer's are, also where a development clock moves the platform's
 * day. The token library is loaded with the first token: public answers do not wait for it.
 */
export function makeTokenVerifier(environment: Environment): TokenVerifier {
  let keys: Promise<JWTVerifyGetKey> | null = null;
  const loadKeys = async (): Promise<JWTVerifyGetKey> => {
    const { createRemoteJWKSet } = await import('jose');
    const { tokenJwksUri, tokenIssuer } = environment;
    return createRemoteJWKSet(new URL(tokenJwksUri ?? (await discoverJwksUri(tokenIssuer))));
  };

  return async (authorization) => {
    if (authorization === undefined || authorization === '') return accepted(publicViewer);
    const token = /^Bearer ([\w.-]{1,8192})$/i.exec(authorization)?.[1];
    if (token === undefined) return refused<TokenFault>('TOKEN_INVALID');
    keys ??= loadKeys().catch((fault: unknown) => {
      keys = null;
      throw fault;
    });
    const { jwtVerify, errors } = await import('jose');
    const getKey = await keys;
    try {
      const { payload } = await jwtVerify(token, getKey, {
        issuer: environment.tokenIssuer,
        audience: environment.tokenAudience,
        algorithms: ['RS256'],
        requiredClaims: ['sub', 'exp'],
      });
      const viewer = toViewer(payload);
      return viewer ? accepted(viewer) : refused<TokenFault>('TOKEN_INVALID');
    } catch (fault) {
      if (fault instanceof errors.JWTExpired) return refused<TokenFault>('TOKEN_EXPIRED');
      // Keys that the issuer does not give out say nothing of the token: nobody is signed out for that.
      if (!(fault instanceof errors.JOSEError) || issuerFaults.includes(fault.code)) throw fault;
      return refused<TokenFault>('TOKEN_INVALID');
    }
  };
}

/** Codes of the token library for an issuer that answers late, not at all, or with anything but keys. */
const issuerFaults: readonly string[] = ['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC'];

/** As long as the token library waits for the keys themselves. */
const answerWithinMs = 5_000;

async function discoverJwksUri(issuer: string): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(answerWithinMs) });
  const found: unknown = await answer.json();
  if (typeof found === 'object' && found !== null && 'jwks_uri' in found && typeof found.jwks_uri === 'string') {
    return found.jwks_uri;
  }
  throw new Error(`no jwks_uri under ${issuer}`);
}

function toViewer(claims: Record<string, unknown>): Viewer | null {
  const { sub, name, role, county, organisation, area } = claims;
  const known = roles.find((one): one is Role => one === role);
  if (typeof sub !== 'string' || known === undefined || known === 'PUBLIC') return null;
  const isAboveCounties = known === 'SUPERIOR' || known === 'OPERATOR';
  if (!isAboveCounties && typeof county !== 'string') return null;
  const isArea = typeof area === 'string' && /^[1-9]\d(\d{2})?$/.test(area);
  if (known === 'SUPERIOR' && !isArea) return null;

  return {
    subject: sub,
    name: typeof name === 'string' ? name : null,
    role: known,
    // Whatever such a token says besides: a role above the counties is of none.
    county: isAboveCounties || typeof county !== 'string' ? null : county,
    organisation: typeof organisation === 'string' ? organisation : null,
    ...(known === 'SUPERIOR' && isArea && { area }),
  };
}
