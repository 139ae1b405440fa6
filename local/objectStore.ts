import { findPackageJSON } from 'node:module';
import { pathToFileURL } from 'node:url';
import { buildApp } from 'fauxqs';

export type ObjectStore = {
  readonly endpoint: string;
  stop(): Promise<void>;
};

/** Largest object that the store takes: the platform's 20 MB with room for the form around it. */
export const maxObjectBytes = 24 * 1024 * 1024;

type Stores = NonNullable<NonNullable<Parameters<typeof buildApp>[0]>['stores']>;
type Persistence = NonNullable<Stores['s3Store']['persistence']> & {
  loadS3(store: Stores['s3Store']): void;
  close(): void;
};

/**
 * Starts the S3-compatible store on a free port of 127.0.0.1; `null` keeps it in memory.
 *
 * Objects go into one SQLite file (write-ahead log, full sync): an acknowledged object survives `kill -9`, and half an
 * object cannot exist. fauxqs can also write plain files, but not atomically: a crash while it writes a `.meta.json`
 * leaves a folder that it cannot load any more. fauxqs is put together from its parts because `startFauxqs` always
 * listens on every interface, and it checks no signatures: it must be reachable from this machine only.
 */
export async function startObjectStore(folder: string | null): Promise<ObjectStore> {
  const [{ SqsStore }, { SnsStore }, { S3Store }] = await Promise.all([
    importPart<{ SqsStore: new () => Stores['sqsStore'] }>('sqs/sqsStore.js'),
    importPart<{ SnsStore: new () => Stores['snsStore'] }>('sns/snsStore.js'),
    importPart<{ S3Store: new () => Stores['s3Store'] }>('s3/s3Store.js'),
  ]);
  const s3Store = new S3Store();
  const persistence = folder === null ? null : await openPersistence(folder);
  if (persistence) {
    // Loading first: a store that already persists would write everything it loads.
    persistence.loadS3(s3Store);
    s3Store.persistence = persistence;
  }
  const app = buildApp({ logger: false, stores: { sqsStore: new SqsStore(), snsStore: new SnsStore(), s3Store } });
  // fauxqs takes 11 MiB; the platform's own limit for a file is 20 MB.
  app.removeContentTypeParser('*');
  app.addContentTypeParser(
    '*',
    { parseAs: 'buffer', bodyLimit: maxObjectBytes },
    (_request: unknown, body: Buffer, done: (fault: null, body: Buffer) => void) => {
      done(null, body);
    },
  );
  const endpoint = await app.listen({ port: 0, host: '127.0.0.1' });
  const stop = async (): Promise<void> => {
    await app.close();
    persistence?.close();
  };
  return { endpoint, stop };
}

async function openPersistence(folder: string): Promise<Persistence> {
  const part = await importPart<{ PersistenceManager: new (folder: string) => Persistence }>('persistence.js');
  return new part.PersistenceManager(folder);
}

/** fauxqs exports its entry only; its version is pinned exactly, and test/local proves that these parts are there. */
async function importPart<T>(path: string): Promise<T> {
  const description = findPackageJSON('fauxqs', import.meta.url);
  if (description === undefined) throw new Error('fauxqs is not installed');
  return (await import(new URL(`dist/${path}`, pathToFileURL(description)).href)) as T;
}
