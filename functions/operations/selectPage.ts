import type { Page, PageRequest } from '../storage/stores.ts';

/** What one reading of a list gave: what is wanted of it, each with its place, and where to read on; null: it is over. */
export type Stretch<T> = {
  readonly wanted: readonly { readonly item: T; readonly cursor: string }[];
  readonly next: string | null;
};

/** A page of what is wanted of a list, which is read on until the page is full or the list is over. */
export async function selectPage<T>(
  { first, after }: PageRequest,
  read: (after: string | null) => Promise<Stretch<T>>,
): Promise<Page<T>> {
  const found: Stretch<T>['wanted'][number][] = [];
  let from = after;
  do {
    const { wanted, next } = await read(from);
    found.push(...wanted);
    from = next;
  } while (from !== null && found.length <= first);
  const shown = found.slice(0, first);
  return {
    items: shown.map(({ item }) => item),
    cursors: shown.map(({ cursor }) => cursor),
    hasNextPage: found.length > first,
  };
}
