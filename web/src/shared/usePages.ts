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
    // Coming back to the window or the page reads a short list anew, never fifty pages one after the other.
    refetchOnWindowFocus: isOnePage,
    refetchOnReconnect: isOnePage,
    refetchOnMount: isOnePage,
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null),
  });
  return {
    nodes: data ? data.pages.flatMap((page) => page?.nodes ?? []) : null,
    failure: error,
    isAsking: isFetching,
    more: hasNextPage ? () => void fetchNextPage() : null,
  };
}

function isOnePage({
  state,
}: {
  readonly state: { readonly data?: { readonly pages: readonly unknown[] } | undefined };
}) {
  return (state.data?.pages.length ?? 0) <= 1;
}
