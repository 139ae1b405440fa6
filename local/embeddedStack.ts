import { join } from 'node:path';
import type { Environment } from '../functions/handlers/environment.ts';
import type { PlainDate } from '../functions/rules/kernel/plainDate.ts';
import { webFolder } from './buildWeb.ts';
import { claimDataFolder, type DataFolder } from './dataFolder.ts';
import { type DevelopmentClock, openDevelopmentClock } from './developmentClock.ts';
import { type Dynoxide, startDynoxide } from './dynoxide.ts';
import { type Front, startFront } from './front.ts';
import { importLambdaHandlers, type MakeHandlers } from './lambdaHandlers.ts';
import { provideCredentials } from './localCredentials.ts';
import { openLocalSecrets } from './localSecrets.ts';
import type { ObjectStore } from './objectStore.ts';
import type { Production } from './production.ts';
import type { Served } from './serve.ts';
import { StartFailure } from './startFailure.ts';

export type EmbeddedStackOptions = {
  /** 0: any free port. */
  readonly port: number;
  /** Null: everything in memory. */
  readonly dataFolder: string | null;
  /** Servers to use in place of the embedded ones. */
  readonly dynamodbEndpoint?: string | undefined;
  readonly s3Endpoint?: string | undefined;
  /** Lets webhooks lead to this machine, to try a receiver. */
  readonly webhooksToLocalhost?: boolean;
  readonly clock?: DevelopmentClock;
  /** Where a clock that was never set begins; null: now. */
  readonly clockBeginsOn?: PlainDate | null;
  readonly makeHandlers?: MakeHandlers;
  /** How people reach it and sign in in earnest; absent: for development. */
  readonly production?: Production | null;
  /** Resolves when the web application is built; absent: it lies there already, or nobody asks for it. */
  readonly webBuilt?: Promise<void>;
};

export type EmbeddedStack = {
  readonly origin: string;
  readonly dynamodbEndpoint: string;
  readonly s3Endpoint: string;
  readonly environment: Environment;
  readonly clock: DevelopmentClock;
  /** True when this start made the table. */
  readonly tableWasCreated: boolean;
  /** Uploads whose events were handed to the intake handler again. */
  readonly uploadsDeliveredAgain: number;
  /** Runs the daily jobs once more for today. Answers at once. */
  runDailyJobs(): void;
  /** Resolves only when a part ends by itself. */
  readonly failed: Promise<StartFailure>;
  stop(): Promise<void>;
};

/** Starts every part on this machine with the deployed handlers behind one origin. @throws StartFailure */
export async function startEmbeddedStack(options: EmbeddedStackOptions): Promise<EmbeddedStack> {
  const running: Running = {};
  const stopParts = async (): Promise<void> => {
    const { front, served, dynoxide, objectStore, folder } = running;
    // From the outside in: nothing may write when the stores end.
    await front?.close();
    await served?.settle();
    await Promise.all([dynoxide?.stop(), objectStore?.stop()]);
    folder?.release();
  };
  let stopped: Promise<void> | null = null;
  const stop = (): Promise<void> => {
    stopped ??= stopParts();
    return stopped;
  };
  try {
    return { ...(await startParts(options, running)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Running = { front?: Front; folder?: DataFolder; dynoxide?: Dynoxide; objectStore?: ObjectStore; served?: Served };

async function startParts(options: EmbeddedStackOptions, running: Running): Promise<Omit<EmbeddedStack, 'stop'>> {
  const { production = null } = options;
  const front = await startFront(options.port, production ?? undefined);
  running.front = front;
  if (options.dataFolder !== null) running.folder = claimDataFolder(options.dataFolder);
  const { folder } = running;
  const { dynoxide, s3Endpoint, makeHandlers, serve, secrets } = await startInParallel(options, running);
  if (dynoxide) folder?.recordDynoxide(dynoxide.pid);
  const dynamodbEndpoint = options.dynamodbEndpoint ?? dynoxide?.endpoint ?? '';
  const environment: Environment = {
    stage: 'local',
    region: 'cn-north-1',
    tableName: 'zhijian',
    bucketName: 'zhijian-files',
    dynamodbEndpoint,
    s3Endpoint,
    s3PublicEndpoint: `${front.origin}/s3`,
    tokenIssuer: `${front.origin}/oidc`,
    tokenAudience: 'zhijian',
    tokenJwksUri: `${front.origin}/oidc/jwks`,
    publicOrigin: front.origin,
    documentLock: null,
    webOrigins: [],
    freeQueries: false,
    edgeKey: null,
    webFolder,
    webClientId: 'zhijian-web',
    webhooksToLocalhost: options.webhooksToLocalhost ?? false,
    ...production?.environment,
  };
  const keys = provideCredentials(secrets.objectStoreSecret, Boolean(options.dynamodbEndpoint || options.s3Endpoint));
  const { webBuilt = Promise.resolve() } = options;
  const clock =
    options.clock ?? openDevelopmentClock(production ? null : (folder?.path ?? null), options.clockBeginsOn);
  const served = await serve({
    ...{ front, environment, clock, keys, makeHandlers, secrets, webBuilt, production },
    streamPositionFile: folder ? join(folder.path, 'table-stream.json') : null,
  });
  running.served = served;
  const { tableWasCreated, uploadsDeliveredAgain, runDailyJobs } = served;
  const failed = new Promise<StartFailure>((resolve) => {
    void dynoxide?.ended.then(() => resolve(new StartFailure('PART_NOT_ANSWERING', endedByItself)));
  });
  return {
    origin: front.origin,
    dynamodbEndpoint,
    s3Endpoint,
    environment,
    clock,
    tableWasCreated,
    uploadsDeliveredAgain,
    runDailyJobs,
    failed,
  };
}

const endedByItself = '内置数据库（dynoxide）意外退出。已确认的数据都在磁盘上，请重新运行 npm start。 (dynoxide ended)';

async function startInParallel(options: EmbeddedStackOptions, running: Running) {
  const folder = running.folder?.path ?? null;
  // dynoxide first: it starts in a process of its own while this one imports the rest.
  const parts = [
    options.dynamodbEndpoint ? null : startDynoxide(folder && join(folder, 'dynamodb.sqlite')),
    options.s3Endpoint ? null : import('./objectStore.ts').then((part) => part.startObjectStore(folder)),
    openLocalSecrets(folder),
    options.makeHandlers ?? importLambdaHandlers(),
    import('./serve.ts'),
  ] as const;
  const [dynoxideResult, objectStoreResult] = await Promise.allSettled(parts);
  // Whatever did start is stopped when another part did not.
  if (dynoxideResult.status === 'fulfilled' && dynoxideResult.value) running.dynoxide = dynoxideResult.value;
  if (objectStoreResult.status === 'fulfilled' && objectStoreResult.value)
    running.objectStore = objectStoreResult.value;
  const [dynoxide, objectStore, secrets, makeHandlers, { serve }] = await Promise.all(parts);
  return { dynoxide, s3Endpoint: options.s3Endpoint ?? objectStore?.endpoint ?? '', secrets, makeHandlers, serve };
}
