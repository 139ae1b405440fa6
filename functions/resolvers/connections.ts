import { GraphQLError } from 'graphql';

/** Most items of one page. */
export const maxPageSize = 100;
/** What a page has that is asked for without a size. */
export const usualPageSize = 20;

type PageArguments = { readonly first?: number | null | undefined; readonly after?: string | null | undefined };

/** @throws GraphQLError BAD_USER_INPUT unless 1 ≤ first ≤ 100 */
export function toPageRequest({ first, after }: PageArguments): { first: number; after: string | null } {
  const wanted = first ?? usualPageSize;
  if (wanted < 1 || wanted > maxPageSize) {
    throw new GraphQLError(`每页条数须为 1–${maxPageSize}`, { extensions: { code: 'BAD_USER_INPUT', path: 'first' } });
  }
  return { first: wanted, after: after ?? null };
}

type ReadPage<T> = {
  readonly items: readonly T[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
};

/** A page as a Relay connection. */
export function toConnection<T>({ items, cursors, hasNextPage }: ReadPage<T>) {
  return {
    edges: items.map((node, index) => ({ node, cursor: cursors[index] ?? '' })),
    nodes: [...items],
    pageInfo: { hasNextPage, endCursor: cursors.at(-1) ?? null },
  };
}
