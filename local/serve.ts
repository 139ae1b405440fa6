import type { Environment } from '../functions/handlers/environment.ts';
import { makeTokenVerifier } from '../functions/handlers/verifyToken.ts';
import { configurationPath, isPublicFile, webPages } from '../functions/handlers/webPages.ts';
import { answerClock } from './answerClock.ts';
import { answerJobs } from './answerJobs.ts';
import { createResources } from './createResources.ts';
import type { DevelopmentClock } from './developmentClock.ts';
import { createDevelopmentSignIn } from './developmentSignIn.ts';
import type { Answer, Front } from './front.ts';
import { answerThroughGateway } from './gatewayEvent.ts';
import type { MakeHandlers } from './lambdaHandlers.ts';
import type { LocalSecrets } from './localSecrets.ts';
import { createObjectGateway } from './objects/objectGateway.ts';
import type { Keys } from './objects/signatures.ts';
import { createUploadEvents } from './objects/uploadEvents.ts';
import { answerDocs } from './pages/docsPage.ts';
import { answerExplorer, answerExplorerFiles } from './pages/explorerPage.ts';
import { homePage } from './pages/homePage.ts';
import { answerVerifyDraw } from './pages/verifyDrawPage.ts';
import { answerWebFiles, patrolFiles } from './pages/webPages.ts';
import type { Production } from './production.ts';
import { startScheduledJobs } from './scheduledJobs.ts';
import { startTableStream } from './tableStream.ts';

export type Served = {
  readonly tableWasCreated: boolean;
  readonly uploadsDeliveredAgain: number;
  /** Runs the daily jobs once more for today. Answers at once. */
  runDailyJobs(): void;
  /** Resolves when no upload is being handled and no job runs any more. */
  settle(): Promise<void>;
};

type Parts = {
  readonly front: Front;
  readonly environment: Environment;
  readonly clock: DevelopmentClock;
  /** Null: for development. */
  readonly production: Production | null;
  readonly keys: Keys;
  readonly secrets: LocalSecrets;
  readonly makeHandlers: MakeHandlers;
  /** Resolves when the web application lies in `dist/web`; its pages wait for it. */
  readonly webBuilt: Promise<void>;
  /** Where it is kept how far the table's stream was read; null: nowhere. */
  readonly streamPositionFile: string | null;
};

/** Makes table and bucket, puts the handlers behind the front, and delivers again what an earlier run may have missed. */
export async function serve(parts: Parts): Promise<Served> {
  const { front, environment, clock, keys, secrets, webBuilt, production } = parts;
  const { tableWasCreated } = await createResources(environment);
  const { api, intake, jobs, stream } = parts.makeHandlers(environment, clock);
  const uploads = createUploadEvents(environment, intake);
  const scheduledJobs = startScheduledJobs(clock, jobs);
  const tableStream = startTableStream(environment, stream, parts.streamPositionFile, uploads.isBusy);
  const answerApi: Answer = (request, response) =>
    answerThroughGateway(api, request, response, production?.isBehindProxy);
  const answerHome: Answer = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(homePage(environment, clock.now()));
  };
  // The API function reads the pages from where they are built to; its own files wait for nothing.
  const answerPage: Answer = async (request, response) => {
    if (!isPublicFile((request.url ?? '').split('?')[0] ?? '')) await webBuilt;
    return answerApi(request, response);
  };
  const answerFiles = answerWebFiles(environment, webBuilt);
  front.open({
    ...Object.fromEntries(Object.keys(webPages).map((path) => [path, answerPage])),
    '/verify-draw': answerVerifyDraw(environment),
    ...Object.fromEntries(patrolFiles.map((path) => [path, answerFiles])),
    '/assets/': answerFiles,
    [configurationPath]: answerApi,
    '/favicon.ico': (_request, response) => void response.writeHead(204).end(),
    '/graphql': answerApi,
    '/signed-in/graphql': answerApi,
    '/health': answerApi,
    '/jobs': answerJobs(jobs, makeTokenVerifier(environment)),
    '/s3/': createObjectGateway(environment, keys, uploads.emit),
    ...(production === null && {
      '/dev': answerHome,
      '/dev/clock': answerClock(clock, scheduledJobs.look),
      '/oidc/': createDevelopmentSignIn(environment, front.origin, secrets),
      '/explorer': answerExplorer,
      '/explorer/app/': answerExplorerFiles,
      '/docs': answerDocs,
      '/docs/': answerDocs,
    }),
  });
  const uploadsDeliveredAgain = await uploads.emitAll();
  scheduledJobs.look();
  const settle = async (): Promise<void> => {
    await Promise.all([uploads.settle(), scheduledJobs.stop()]);
    await tableStream.stop();
  };
  return { tableWasCreated, uploadsDeliveredAgain, runDailyJobs: scheduledJobs.lookAnew, settle };
}
