import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type AskFailure, ask } from './ask.ts';

export type Page<Node> = {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
};

/** A list that is asked for page by page; `nodes` are those of all pages so far, null before the first answer. */
export function usePages<Result, Variables extends { readonly after?: string | null | undefined }, Node>(
  document: DocumentTypeDecoration<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  toPage: (answer: Result) => Page<Node> | null | undefined,
  token: string | null = null,
) {
  const { data, error, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery<
    Page<Node> | null,
    AskFailure,
    { readonly pages: readonly (Page<Node> | null)[] },
    readonly unknown[],
    string | null
  >({
    queryKey: [String(document), variables],
    queryFn: async ({ pageParam }) =>
      toPage(await ask(document, { ...variables, after: pageParam } as unknown as Variables, token)) ?? null,
    initialPageParam: null,
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null),
  });
  return {
    nodes: data ? data.pages.flatMap((page) => page?.nodes ?? []) : null,
    failure: error,
    isAsking: isFetching,
    more: hasNextPage ? () => void fetchNextPage() : null,
  };
}
