import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Answer } from '../front.ts';
import { escapeHtml, page } from './page.ts';

const root = new URL('../../', import.meta.url);
const folders = [
  { folder: '', pattern: /^README.*\.md$/ },
  { folder: 'docs/', pattern: /\.md$/ },
  { folder: 'schema/', pattern: /\.graphql$/ },
];

/** `/docs`: the repository's own texts, listed; `/docs/<file>`: one of those, as plain text. Nothing else is readable. */
export const answerDocs: Answer = (request, response) => {
  const wanted = decodeURIComponent((request.url ?? '').split('?')[0]?.replace(/^\/docs\/?/, '') ?? '');
  const files = folders.flatMap(({ folder, pattern }) =>
    listFolder(folder)
      .filter((name) => pattern.test(name))
      .map((name) => folder + name),
  );
  if (wanted === '') {
    const items = files.map((file) => `<li><a href="/docs/${encodeURI(file)}">${escapeHtml(file)}</a></li>`);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    return void response.end(page('文档和接口定义', `<ul>${items.join('')}</ul><p><a href="/">首页</a></p>`));
  }
  const isListed = files.includes(wanted);
  response.writeHead(isListed ? 200 : 404, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(isListed ? readFileSync(new URL(wanted, root)) : '没有这个文件');
};

function listFolder(folder: string): string[] {
  try {
    return readdirSync(fileURLToPath(new URL(folder, root)));
  } catch {
    return [];
  }
}
