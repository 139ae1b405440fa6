import { readFileSync } from 'node:fs';
import type { Environment } from '../../functions/handlers/environment.ts';
import { toPageHeaders } from '../../functions/handlers/webPages.ts';
import type { Answer } from '../front.ts';

/** `/verify-draw`: the page that verifies a draw offline, just as it stands in its file, so that it can be saved. */
export const answerVerifyDraw =
  (environment: Environment): Answer =>
  (_request, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      ...toPageHeaders(environment, 'verifyDraw.html'),
    });
    response.end(readFileSync(new URL('./verifyDraw.html', import.meta.url)));
  };
