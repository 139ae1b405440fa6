import { normalize } from 'node:path';
import type { Environment } from '../../functions/handlers/environment.ts';
import { toPageHeaders } from '../../functions/handlers/webPages.ts';
import { webFolder } from '../buildWeb.ts';
import type { Answer } from '../front.ts';
import { sendFile } from './sendFile.ts';

/** What makes the clerks' pages an application; their names stay, so that they are asked for anew each time. */
export const patrolFiles = ['worker.js', 'app.webmanifest', 'icon.svg', 'icon-192.png', 'icon-512.png'].map(
  (name) => `/patrol/${name}`,
);

/**
 * Files of the web application, which a bucket behind the edge serves on AWS. Names that change with the content may be
 * kept for ever. `built` is waited for.
 */
export function answerWebFiles(environment: Environment, built: Promise<void>): Answer {
  return async (request, response) => {
    await built;
    const path = normalize(decodeURIComponent((request.url ?? '').split('?')[0] ?? '')).slice(1);
    await sendFile(response, webFolder, path, {
      'cache-control': path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...toPageHeaders(environment, path),
    });
  };
}
