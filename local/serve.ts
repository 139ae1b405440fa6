import type { Environment } from '../functions/handlers/environment.ts';
import { answerClock } from './answerClock.ts';
import { answerStatisticsJobs } from './answerStatisticsJobs.ts';
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
import {
  answerConfiguration,
  answerPublicSide,
  answerWebAssets,
  answerWebPage,
  patrolFiles,
} from './pages/webPages.ts';
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
  const publicPage = answerWebPage('index.html', webBuilt);
  front.open({
    '/': publicPage,
    '/check-receipt': publicPage,
    '/work': answerWebPage('work.html', webBuilt),
    '/work/': answerWebPage('work.html', webBuilt),
    '/patrol': answerWebPage('patrol.html', webBuilt),
    '/patrol/': answerWebPage('patrol.html', webBuilt),
    ...Object.fromEntries(patrolFiles.map((path) => [path, answerWebPage(path.slice(1), webBuilt)])),
    '/assets/': answerWebAssets(webBuilt),
    '/config.json': answerConfiguration(environment, production?.clientId),
    '/favicon.ico': (_request, response) => void response.writeHead(204).end(),
    '/graphql': answerApi,
    '/health': answerApi,
    '/s3/': createObjectGateway(environment, keys, uploads.emit),
    '/notice/': publicPage,
    '/receipt/': publicPage,
    '/public/': answerPublicSide(publicPage, answerApi),
    '/plans': publicPage,
    '/plan/': publicPage,
    '/factors': publicPage,
    '/verify-draw': answerVerifyDraw,
    ...(production === null && {
      '/dev': answerHome,
      '/dev/clock': answerClock(clock, scheduledJobs.look),
      '/dev/statistics': answerStatisticsJobs(jobs),
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
