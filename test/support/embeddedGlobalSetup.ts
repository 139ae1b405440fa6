import { createServer } from 'node:http';
import type { JWK } from 'jose';
import { exportJWK, generateKeyPair } from 'jose';
import type { TestProject } from 'vitest/node';
import { startDynoxide } from '../../local/dynoxide.ts';
import { startObjectStore } from '../../local/objectStore.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly embedded: {
      readonly dynamodbEndpoint: string;
      readonly s3Endpoint: string;
      readonly tokenIssuer: string;
      readonly tokenJwksUri: string;
      readonly tokenKey: JWK;
    };
  }
}

/** Starts the stores once per run; what runs here ends with the run, whatever happens to a test's own process. */
export default async function startForRun(project: TestProject): Promise<() => Promise<void>> {
  const [database, objectStore, issuer] = await Promise.all([
    startDatabase(),
    startObjectStore(null),
    startTokenIssuer(),
  ]);
  project.provide('embedded', {
    dynamodbEndpoint: database.endpoint,
    s3Endpoint: objectStore.endpoint,
    tokenIssuer: issuer.origin,
    tokenJwksUri: `${issuer.origin}/jwks`,
    tokenKey: issuer.privateKey,
  });
  return async () => {
    await Promise.all([database.stop(), objectStore.stop(), issuer.stop()]);
  };
}

/** The embedded database, or another implementation that runs already and is named in `DYNAMODB_ENDPOINT`. */
async function startDatabase(): Promise<{ readonly endpoint: string; readonly stop: () => Promise<void> }> {
  const { DYNAMODB_ENDPOINT: endpoint } = process.env;
  return endpoint ? { endpoint, stop: async () => {} } : await startDynoxide(null);
}

/** An issuer reduced to its key set: tokens are signed in the tests' processes, without a sign-in for each. */
async function startTokenIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'RS256', use: 'sig' }];
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, privateKey: await exportJWK(privateKey), stop };
}
