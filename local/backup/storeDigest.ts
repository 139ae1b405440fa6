import { createHash } from 'node:crypto';
import type { StoredItem } from './walkStores.ts';

/** What a table and a bucket hold, in any order: how much, and a sum of SHA-256 over all of it. */
export type StoreDigest = {
  readonly items: number;
  readonly itemsDigest: string;
  readonly objects: number;
  readonly objectsDigest: string;
};

const modulus = 1n << 256n;

/**
 * Sums up SHA-256 digests, so that a store of any size is compared in constant memory and in any order. It finds what was
 * lost, doubled or altered by mishap; forging is what the audit chains are for.
 */
export function startSum() {
  let count = 0;
  let sum = 0n;
  return {
    add(sha256: string): void {
      count += 1;
      sum = (sum + BigInt(`0x${sha256}`)) % modulus;
    },
    end: () => ({ count, digest: sum.toString(16).padStart(64, '0') }),
  };
}

type Sum = ReturnType<ReturnType<typeof startSum>['end']>;

export function toStoreDigest(items: Sum, objects: Sum): StoreDigest {
  return {
    items: items.count,
    itemsDigest: items.digest,
    objects: objects.count,
    objectsDigest: objects.digest,
  };
}

export function digestItem(item: StoredItem): string {
  return createHash('sha256').update(toLine(item)).digest('hex');
}

/** An object under its name and type. */
export function digestObject(key: string, contentType: string, sha256: string): string {
  return createHash('sha256')
    .update(JSON.stringify([key, contentType, sha256]))
    .digest('hex');
}

/** One item as one line: attributes by name, bytes as base64, members of sets sorted, as a set has no order. */
export function toLine(item: StoredItem): string {
  return JSON.stringify(item, (_, value: unknown) => {
    if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString('base64') };
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    return Object.fromEntries(
      Object.entries(value)
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, part]) => [name, setTypes.has(name) && Array.isArray(part) ? part.toSorted() : part]),
    );
  });
}

const setTypes = new Set(['SS', 'NS', 'BS']);

export function fromLine(line: string): StoredItem {
  return JSON.parse(line, (_, value: unknown) =>
    value !== null && typeof value === 'object' && 'base64' in value && typeof value.base64 === 'string'
      ? Uint8Array.from(Buffer.from(value.base64, 'base64'))
      : value,
  ) as StoredItem;
}
