import { randomBytes, randomUUID } from 'node:crypto';
import { ulid } from 'ulid';
import { openNoticeSource } from '../operations/calendar/noticeSource.ts';
import { type Context, makeContext, type WebhookPort } from '../operations/context.ts';
import { openCountySource } from '../operations/counties/countySource.ts';
import { planVisitSource } from '../operations/inspections/plans/planVisitSource.ts';
import type { VisitSource } from '../operations/inspections/visits/visitSource.ts';
import type { Viewer } from '../rules/accounts/viewer.ts';
import type { Instant } from '../rules/kernel/plainDate.ts';
import { openDynamoTable } from '../storage/dynamo.ts';
import { openS3Files } from '../storage/s3Files.ts';
import type { Files, Stores } from '../storage/stores.ts';
import { openTableStores } from '../storage/tableStores.ts';
import type { Environment } from './environment.ts';
import { makeTokenVerifier, type TokenVerifier } from './verifyToken.ts';

export type Clock = { readonly now: () => Instant };

/** Everything a handler works with, made in one place. */
export type Wiring = {
  readonly environment: Environment;
  readonly clock: Clock;
  readonly stores: Stores;
  readonly files: Files;
  readonly verifyToken: TokenVerifier;
  /** Context of one request; reads the clock once. Without an id of its own the request gets one. */
  readonly openContext: (viewer: Viewer, requestId?: string, sourceAddress?: string) => Context;
};

const serverClock: Clock = { now: () => new Date().toISOString() as Instant };

export function wire(
  environment: Environment,
  clock: Clock = serverClock,
  visitSource: VisitSource = planVisitSource,
): Wiring {
  const { region, dynamodbEndpoint, s3Endpoint, s3PublicEndpoint, publicOrigin, documentLock } = environment;
  const table = openDynamoTable(environment.tableName, { region, endpoint: dynamodbEndpoint });
  const stores = openTableStores(table);
  const files = openS3Files(environment.bucketName, {
    region,
    endpoint: s3Endpoint,
    publicEndpoint: s3PublicEndpoint,
    lockMode: documentLock,
  });
  const keptRuleSets = new Map();
  const keptPatrolForms = new Map();
  const notices = openNoticeSource(stores, () => Date.parse(clock.now()));
  const counties = openCountySource(stores, () => Date.parse(clock.now()));
  const webhooks: WebhookPort = {
    // Node's HTTP client takes 30 ms to load, and only the outbox sends.
    send: async (request) => {
      const { makeWebhookSender } = await import('./sendWebhook.ts');
      return makeWebhookSender({ toLocalhost: environment.webhooksToLocalhost })(request);
    },
    newSecret: () => randomBytes(32).toString('base64url'),
    toLocalhost: environment.webhooksToLocalhost,
  };
  return {
    environment,
    clock,
    stores,
    files,
    verifyToken: makeTokenVerifier(environment),
    openContext: (viewer, requestId = randomUUID(), sourceAddress) => {
      const now = clock.now();
      return makeContext({
        viewer,
        now,
        requestId,
        notices,
        counties,
        visitSource,
        keptRuleSets,
        keptPatrolForms,
        webhooks,
        newId: () => ulid(Date.parse(now)),
        stores,
        files,
        publicOrigin,
        sourceAddress: sourceAddress ?? null,
      });
    },
  };
}
