/** What a device keeps for one account: the client library's entries, photos, and lists that were read. */
export type StoreName = 'entries' | 'photos' | 'lists';

/** Put under a key of a store; null removes. */
export type Change = readonly [store: StoreName, key: string, value: unknown];

export type Database = {
  readonly readAll: <Value>(store: StoreName) => Promise<readonly (readonly [key: string, value: Value])[]>;
  readonly read: <Value>(store: StoreName, key: string) => Promise<Value | null>;
  /** All or none; on the disk when the promise fulfils. */
  readonly write: (changes: readonly Change[]) => Promise<void>;
  /** Removes everything that was kept. */
  readonly destroy: () => Promise<void>;
};

const stores: readonly StoreName[] = ['entries', 'photos', 'lists'];

export async function openDatabase(subject: string): Promise<Database> {
  const name = `zhijian-patrol-${subject}`;
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    for (const store of stores) opening.result.createObjectStore(store);
  };
  const database = await toPromise(opening);
  return {
    readAll: async <Value>(store: StoreName) => {
      const from = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([toPromise(from.getAllKeys()), toPromise(from.getAll())]);
      return keys.map((key, index) => [String(key), values[index] as Value] as const);
    },
    read: async <Value>(store: StoreName, key: string) =>
      ((await toPromise(database.transaction(store).objectStore(store).get(key))) ?? null) as Value | null,
    write: (changes) =>
      new Promise((resolve, reject) => {
        const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
        for (const [store, key, value] of changes) {
          if (value === null) transaction.objectStore(store).delete(key);
          else transaction.objectStore(store).put(value, key);
        }
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      }),
    destroy: async () => {
      database.close();
      await toPromise(indexedDB.deleteDatabase(name));
    },
  };
}

function toPromise<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
