import type { DynamoTable, Item, QueryRequest } from './dynamo.ts';
import type { Page, PageRequest } from './stores.ts';

/** A cursor is the key of the last item shown, without its partition: it cannot lead into another one. */
export function toCursor(keyParts: readonly string[]): string {
  return Buffer.from(JSON.stringify(keyParts)).toString('base64url');
}

/** Key parts of a cursor. @throws BadCursor for text that no list gave out. */
export function fromCursor(cursor: string, length: number): readonly string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.length === length && parts.every((part) => typeof part === 'string'))
      return parts;
  } catch {
    // falls through to the same refusal
  }
  throw new BadCursor();
}

export class BadCursor extends Error {
  override readonly name = 'BadCursor';
}

/**
 * Reads one page of a list. Without a filter that is one store call; with one, calls go on until the page is full or
 * the partition is exhausted (a county of 10,000 employers is three calls).
 */
export async function readPage<T>(
  table: DynamoTable,
  request: QueryRequest,
  { first, after }: PageRequest,
  decode: (item: Item) => { readonly value: T; readonly cursor: string },
  toStartKey: (cursor: string) => Item,
): Promise<Page<T>> {
  const wanted = first + 1;
  const found: { value: T; cursor: string }[] = [];
  let startAfter: Item | null = after === null ? null : toStartKey(after);
  do {
    const limit = request.filter ? {} : { limit: wanted - found.length };
    const { items, lastKey } = await table.query({ ...request, ...limit, startAfter });
    for (const item of items) {
      if (found.length < wanted) found.push(decode(item));
    }
    startAfter = lastKey;
  } while (startAfter !== null && found.length < wanted);
  const shown = found.slice(0, first);
  return {
    items: shown.map(({ value }) => value),
    cursors: shown.map(({ cursor }) => cursor),
    hasNextPage: found.length > first,
  };
}
