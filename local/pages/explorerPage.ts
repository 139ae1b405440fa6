import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import type { Answer } from '../front.ts';
import { explorerScript } from './explorerScript.ts';
import { sendFile } from './sendFile.ts';

/** Nothing but this origin can be asked, whatever Altair would like to ask: it has to work without internet. */
const sameOriginOnly =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' blob:; worker-src 'self' blob:; frame-ancestors 'self'";

const firstQuery = `# 欢迎使用职监查询台：左侧写查询，按发送执行，右上角“文档”可查看全部接口。
{
  viewer { role name employer { id name } }
  # 公示期：国庆前一天张贴，到哪天届满，每一天为什么计或不计
  deadline(kind: PUBLICITY, from: "2026-09-30") {
    endsOn
    days { on counted why }
  }
  # 试算：一个单位的类别从哪一格来，改变什么会换一类
  grade(input: { score: 85, factors: [{ name: "苯", nature: SEVERE, level: CONFORMING, exposed: 12 }] }) {
    ... on Grading { category explanation { matrixCell sentences wouldChange { change } } }
  }
  # 信息公开：检查结果、处罚决定、抽查结果，任何人可查
  publicSearch(county: "433122", section: PUBLICATION) { nodes { title } }
  # 换成“示例县分管领导”登录，可看统计；每个数字都能用 figureRecords 打开背后的记录：
  # dashboard { figures { title value definition } }
}
`;

/** `/explorer`: a bar to choose who one is, and Altair under it. */
export const answerExplorer: Answer = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': sameOriginOnly });
  response.end(`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>GraphQL 查询台 · 职监</title>
<style>
html, body { margin: 0; height: 100%; } body { display: flex; flex-direction: column; }
header { font: 14px/2.4rem system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; padding: 0 1rem; background: #f3f3f3;
  display: flex; gap: 1rem; border-bottom: 1px solid #ccc; }
header button { font: inherit; line-height: 1.6rem; margin: .4rem 0; } iframe { border: 0; flex: 1; }
</style>
</head>
<body>
<header><a href="/">职监</a><span id="who">未登录（公众身份）</span>
<button id="signIn" type="button">选择账号登录</button><button id="signOut" type="button" hidden>退出</button></header>
<iframe title="GraphQL" src="/explorer/app/"></iframe>
<script type="module">${explorerScript}</script>
</body>
</html>
`);
};

/** `/explorer/app/`: Altair's own files, unchanged but for its start page. */
export const answerExplorerFiles: Answer = async (request, response) => {
  const folder = findAltairFolder();
  const path = normalize(decodeURIComponent((request.url ?? '').split('?')[0] ?? '').slice('/explorer/app/'.length));
  if (path === '.' || path === 'index.html') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': sameOriginOnly });
    return void response.end(startPage(readFileSync(join(folder, 'index.html'), 'utf8')));
  }
  const isSandbox = path.split(/[\\/]/).includes('iframe-sandbox');
  await sendFile(response, folder, path, {
    'cache-control': 'public, max-age=3600',
    'content-security-policy': isSandbox ? 'sandbox allow-scripts' : sameOriginOnly,
  });
};

function findAltairFolder(): string {
  const description = findPackageJSON('altair-static', import.meta.url);
  if (description === undefined) throw new Error('altair-static is not installed');
  return join(dirname(description), 'build', 'dist');
}

/**
 * The token is read for each request, so that Altair's tabs survive a change of account. It goes to `/graphql` of this
 * origin only.
 */
function startPage(html: string): string {
  const options = {
    endpointURL: '/graphql',
    initialQuery: firstQuery,
    initialSettings: { language: 'zh-CN', theme: 'light' },
    persistedSettings: {
      'alert.disableUpdateNotification': true,
      'banners.disable': true,
      disablePushNotification: true,
    },
    disableAccount: true,
  };
  const script = `
const openRequest = XMLHttpRequest.prototype.open;
XMLHttpRequest.prototype.open = function (method, address, ...rest) {
  openRequest.call(this, method, address, ...rest);
  const token = sessionStorage.getItem('zhijian.token');
  const { origin, pathname } = new URL(address, location.href);
  if (token && origin === location.origin && pathname === '/graphql') this.setRequestHeader('authorization', 'Bearer ' + token);
};
const fetchAny = window.fetch;
window.fetch = (input, options) => {
  const request = new Request(input, options);
  const token = sessionStorage.getItem('zhijian.token');
  const { origin, pathname } = new URL(request.url);
  if (token && origin === location.origin && pathname === '/graphql') request.headers.set('authorization', 'Bearer ' + token);
  return fetchAny(request);
};`;
  return html
    .replace(/<base[^>]*>/, '<base href="/explorer/app/">')
    .replace('<app-root>', () => `<script>${script}</script><app-root>`)
    .replace('</body>', () => `<script type="module">AltairGraphQL.init(${JSON.stringify(options)});</script></body>`);
}
