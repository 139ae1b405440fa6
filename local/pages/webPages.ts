import { normalize } from 'node:path';
import type { Environment } from '../../functions/handlers/environment.ts';
import { webFolder } from '../buildWeb.ts';
import type { Answer } from '../front.ts';
import { sendFile } from './sendFile.ts';

/** What makes the clerks' pages an application; their names stay, so that they are asked for anew each time. */
export const patrolFiles = ['worker.js', 'app.webmanifest', 'icon.svg', 'icon-192.png', 'icon-512.png'].map(
  (name) => `/patrol/${name}`,
);

/** The application asks nobody but this origin. echarts writes its styles while it runs. */
const contentSecurity =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; " +
  "base-uri 'none'; frame-ancestors 'none'";

/** `/config.json`: where the web application finds API and sign-in. */
export function answerConfiguration({ tokenIssuer }: Environment, clientId = 'zhijian-web'): Answer {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' });
    response.end(JSON.stringify({ api: '/graphql', issuer: tokenIssuer, clientId }));
  };
}

/** A page of the web application, whatever address below it was asked for. `built` is waited for. */
export function answerWebPage(file: string, built: Promise<void>): Answer {
  return async (_request, response) => {
    await built;
    await send(file, response, 'no-cache');
  };
}

/** Below `/public/<county>`: pages, but feed and downloads, which the API function answers itself. */
export function answerPublicSide(answerPage: Answer, answerApi: Answer): Answer {
  return (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    return /\.(?:atom|json)$/.test(path) ? answerApi(request, response) : answerPage(request, response);
  };
}

/** Scripts and styles, named by their content. */
export function answerWebAssets(built: Promise<void>): Answer {
  return async (request, response) => {
    await built;
    const path = normalize(decodeURIComponent((request.url ?? '').split('?')[0] ?? ''));
    await send(path.slice(1), response, 'public, max-age=31536000, immutable');
  };
}

function send(path: string, response: Parameters<Answer>[1], caching: string): Promise<void> {
  return sendFile(response, webFolder, path, {
    'cache-control': caching,
    'content-security-policy': contentSecurity,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
  });
}
