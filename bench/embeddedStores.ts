import { randomUUID } from 'node:crypto';
import type { Environment } from '../functions/handlers/environment.ts';
import { createResources } from '../local/createResources.ts';
import { startDynoxide } from '../local/dynoxide.ts';
import { provideCredentials } from '../local/localCredentials.ts';
import { startObjectStore } from '../local/objectStore.ts';

export type EmbeddedStores = {
  /** A table and a bucket of one's own, and the environment that points there. */
  readonly freshEnvironment: () => Promise<Environment>;
  readonly stop: () => Promise<unknown>;
};

/** The embedded stores alone, in memory: for figures about operations, not about sign-in and HTTP. */
export async function startEmbeddedStores(): Promise<EmbeddedStores> {
  provideCredentials('bench-only');
  const [dynoxide, objects] = await Promise.all([startDynoxide(null), startObjectStore(null)]);
  return {
    freshEnvironment: async () => {
      const name = `bench-${randomUUID()}`;
      const environment: Environment = {
        stage: 'local',
        region: 'cn-north-1',
        tableName: name,
        bucketName: name,
        dynamodbEndpoint: dynoxide.endpoint,
        s3Endpoint: objects.endpoint,
        s3PublicEndpoint: null,
        tokenIssuer: 'http://127.0.0.1',
        tokenAudience: 'zhijian',
        tokenJwksUri: null,
        publicOrigin: null,
        documentLock: null,
        webOrigins: [],
        freeQueries: false,
        edgeKey: null,
        webFolder: null,
        webClientId: 'zhijian-web',
        webhooksToLocalhost: false,
      };
      await createResources(environment);
      return environment;
    },
    stop: () => Promise.all([dynoxide.stop(), objects.stop()]),
  };
}
