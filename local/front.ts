import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { findAddress } from '../functions/handlers/webPages.ts';
import { page } from './pages/page.ts';
import { StartFailure } from './startFailure.ts';

export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** Address → answer, as `findAddress` reads them. */
export type Routes = Readonly<Record<string, Answer>>;

export type Front = {
  readonly origin: string;
  /** Requests that came earlier have waited for this. */
  open(routes: Routes): void;
  close(): Promise<void>;
};

export type FrontSettings = {
  /** Address to listen on. */
  readonly host: string;
  /** Origin that people know; null: this machine's own. */
  readonly publicOrigin: string | null;
};

/** The sign-in behind it has no passwords: nobody but this machine. */
const thisMachine: FrontSettings = { host: '127.0.0.1', publicOrigin: null };

const finishWithinMs = 2_000;

/**
 * The one server that people reach. It takes its port before anything else starts, so that a taken port is said at once,
 * and lets requests wait until the routes are there.
 */
export async function startFront(port: number, { host, publicOrigin } = thisMachine): Promise<Front> {
  const opened = Promise.withResolvers<Routes>();
  const hosts = new Set<string>();
  let origin = '';
  const server = createServer((request, response) => {
    // Another host name means another site's page has been pointed at this machine.
    if (!hosts.has(request.headers.host ?? '')) return void response.writeHead(421).end();
    // Cookies, redirects and the issuer belong to one name; a page asked for under the other goes there.
    if (request.headers.host !== new URL(origin).host && request.headers.accept?.includes('text/html')) {
      return void response.writeHead(307, { location: origin + (request.url ?? '/') }).end();
    }
    opened.promise
      .then((routes) => findAnswer(routes, request.url ?? '/')(request, response))
      .catch((error: unknown) => {
        // The client went away while it was sending.
        if (!request.complete) return void response.destroy();
        console.error('处理请求时出错 (request failed):', error);
        if (response.headersSent) response.destroy();
        else response.writeHead(500).end();
      });
  });
  const actualPort = await listen(server, port, host);
  for (const name of ['127.0.0.1', 'localhost']) {
    hosts.add(`${name}:${actualPort}`);
    if (actualPort === 80) hosts.add(name);
  }
  if (publicOrigin !== null) hosts.add(new URL(publicOrigin).host);
  origin = publicOrigin ?? new URL(`http://127.0.0.1:${actualPort}`).origin;
  return { origin, open: opened.resolve, close: () => close(server) };
}

function findAnswer(routes: Routes, url: string): Answer {
  const address = findAddress(Object.keys(routes), url.split('?')[0] ?? '/');
  return (address !== null && routes[address]) || answerNotFound;
}

const answerNotFound: Answer = (_request, response) => {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(page('没有这个页面', '<p>请从<a href="/">首页</a>进入。</p>'));
};

async function listen(server: Server, port: number, host: string): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const reasons: Readonly<Record<string, string>> = { EADDRINUSE: '已被其他程序占用', EACCES: '无权使用' };
    const reason = code === undefined ? undefined : reasons[code];
    if (reason === undefined) throw cause;
    throw new StartFailure(
      'PORT_TAKEN',
      `端口 ${port} ${reason}。请换一个端口：PORT=${port < 1024 ? 4000 : port + 1} npm start (port ${port}: ${code})`,
      { cause },
    );
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  await Promise.race([closed, sleep(finishWithinMs, undefined, { ref: false })]);
  server.closeAllConnections();
  await closed;
}
