import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import { inject } from 'vitest';
import type { Environment } from '../../functions/handlers/environment.ts';
import { createResources } from '../../local/createResources.ts';
import { provideCredentials } from '../../local/localCredentials.ts';

export const testTokenAudience = 'zhijian';

/**
 * A table and a bucket of one's own in the run's stores (about 25 ms), and the environment that points there.
 * Nothing needs to be dropped: both stores are in memory and end with the run.
 */
export async function freshEnvironment(): Promise<Environment> {
  provideCredentials('test-only');
  const { dynamodbEndpoint, s3Endpoint, tokenIssuer, tokenJwksUri } = inject('embedded');
  const name = `test-${randomUUID()}`;
  const environment: Environment = {
    stage: 'local',
    region: 'cn-north-1',
    tableName: name,
    bucketName: name,
    dynamodbEndpoint,
    s3Endpoint,
    s3PublicEndpoint: null,
    tokenIssuer,
    tokenAudience: testTokenAudience,
    tokenJwksUri,
    publicOrigin: 'https://zhijian.example',
    documentLock: null,
    webOrigins: [],
    freeQueries: false,
    edgeKey: null,
    webFolder: null,
    webClientId: 'zhijian-web',
    webhooksToLocalhost: true,
  };
  await createResources(environment);
  return environment;
}

export type TokenClaims = {
  readonly sub: string;
  readonly name: string;
  readonly role: string;
  readonly county?: string;
  readonly organisation?: string;
  readonly area?: string;
};

/** An access token as the development sign-in would issue it; `change` makes a wrong one (other audience, expired, …). */
export async function tokenFor(
  claims: TokenClaims,
  change: { readonly issuer?: string; readonly audience?: string; readonly expiresAt?: string | number | Date } = {},
): Promise<string> {
  const { tokenIssuer, tokenKey } = inject('embedded');
  return await new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: 'test' })
    .setIssuer(change.issuer ?? tokenIssuer)
    .setAudience(change.audience ?? testTokenAudience)
    .setIssuedAt()
    .setExpirationTime(change.expiresAt ?? '1h')
    .sign(await importJWK(tokenKey, 'RS256'));
}
