/** Keeps the clerks' application on the device, so that it opens without signal. Written into the build as a file of its own. */

/** Addresses and a digest of the application's files; put in by `web/precacheShell.ts`. */
declare const __SHELL__: { readonly version: string; readonly files: readonly string[] };

type WaitingEvent = Event & { waitUntil(work: Promise<unknown>): void };
type AskedEvent = WaitingEvent & { readonly request: Request; respondWith(answer: Promise<Response>): void };
type ShellWorker = {
  addEventListener(kind: 'install' | 'activate', listen: (event: WaitingEvent) => void): void;
  addEventListener(kind: 'fetch', listen: (event: AskedEvent) => void): void;
  skipWaiting(): Promise<void>;
};

const worker = self as unknown as ShellWorker;
const { version, files } = __SHELL__;
const page = '/patrol/';
const configuration = '/config.json';
const cacheName = `zhijian-patrol-${version}`;

worker.addEventListener('install', (event) => event.waitUntil(keepShell()));
worker.addEventListener('activate', (event) => event.waitUntil(dropFormer()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (pathname.startsWith(page)) event.respondWith(findKept(page));
  } else if (files.includes(pathname)) event.respondWith(findKept(pathname));
  else if (pathname === configuration) event.respondWith(askOrFindKept(request));
});

/** All of it or nothing: a shell with a file missing would not open. An open page has loaded whole and needs no old file. */
async function keepShell(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll([page, configuration, ...files].map((path) => new Request(path, { cache: 'reload' })));
  await worker.skipWaiting();
}

async function dropFormer(): Promise<void> {
  const former = (await caches.keys()).filter((key) => key.startsWith('zhijian-patrol-') && key !== cacheName);
  await Promise.all(former.map((key) => caches.delete(key)));
}

async function findKept(path: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(path)) ?? fetch(path);
}

async function askOrFindKept(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(configuration, answer.clone());
    return answer;
  } catch (fault) {
    const kept = await cache.match(configuration);
    if (kept === undefined) throw fault;
    return kept;
  }
}

export {};
