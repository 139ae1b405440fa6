import type { DynamoTable, Item, QueryRequest } from './dynamo.ts';
import type { Page, PageRequest } from './stores.ts';

/**
 * A cursor is the place of the last item shown in its list, without the list's partition: it cannot lead into another
 * one. In an index the item's own key belongs to the place.
 */
function toCursor({ indexName, sortPrefix = '' }: QueryRequest, item: Item): string {
  const place = String(item[`${indexName ?? ''}sk`]).slice(sortPrefix.length);
  const parts = indexName ? [place, item['pk'], item['sk']] : [place];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** Where a list goes on. @throws BadCursor for text that no list gave out. */
function fromCursor({ indexName, partition, sortPrefix = '' }: QueryRequest, cursor: string): Item {
  const [place, pk, sk, ...rest] = readParts(cursor);
  if (place === undefined || rest.length > 0 || (indexName === undefined) !== (pk === undefined)) throw new BadCursor();
  const sort = `${sortPrefix}${place}`;
  if (indexName === undefined) return { pk: partition, sk: sort };
  if (!pk || !sk) throw new BadCursor();
  return { pk, sk, [`${indexName}pk`]: partition, [`${indexName}sk`]: sort };
}

function readParts(cursor: string): readonly string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.every((part) => typeof part === 'string')) return parts;
  } catch {
    // falls through to the same refusal
  }
  throw new BadCursor();
}

export class BadCursor extends Error {
  override readonly name = 'BadCursor';
}

/** Limits a list to the items of one body; null: of all. */
export function ofBody(bodyId: string | null): Pick<QueryRequest, 'filter'> {
  if (bodyId === null) return {};
  return { filter: { expression: '#bodyId = :bodyId', names: { '#bodyId': 'bodyId' }, values: { ':bodyId': bodyId } } };
}

/**
 * Reads one page of a list. Without a filter that is one store call; with one, calls go on until the page is full or
 * the partition is exhausted (a county of 10,000 employers is three calls).
 */
export async function readPage<T>(
  table: DynamoTable,
  request: QueryRequest,
  { first, after }: PageRequest,
  decode: (item: Item) => T,
): Promise<Page<T>> {
  const wanted = first + 1;
  const found: Item[] = [];
  let startAfter: Item | null = after === null ? null : fromCursor(request, after);
  do {
    const limit = request.filter ? {} : { limit: wanted - found.length };
    const { items, lastKey } = await table.query({ ...request, ...limit, startAfter });
    found.push(...items.slice(0, wanted - found.length));
    startAfter = lastKey;
  } while (startAfter !== null && found.length < wanted);
  const shown = found.slice(0, first);
  return {
    items: shown.map(decode),
    cursors: shown.map((item) => toCursor(request, item)),
    hasNextPage: found.length > first,
  };
}

/** Everything of a list, all pages of it. For lists that are bounded by what they are of: a year, a county, an employer. */
export async function readAll(table: DynamoTable, request: QueryRequest): Promise<readonly Item[]> {
  const found: Item[] = [];
  let startAfter: Item | null = null;
  do {
    const { items, lastKey } = await table.query({ ...request, startAfter });
    found.push(...items);
    startAfter = lastKey;
  } while (startAfter !== null);
  return found;
}
