import { readFileSync } from 'node:fs';
import type { Answer } from '../front.ts';

/** `/verify-draw`: the page that verifies a draw offline, just as it stands in its file, so that it can be saved. */
export const answerVerifyDraw: Answer = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  response.end(readFileSync(new URL('./verifyDraw.html', import.meta.url)));
};
