import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { useQuery } from '@tanstack/react-query';
import { type AskFailure, ask } from './ask.ts';

/** The answer to a question, asked anew when its variables change; kept while one goes back and forth. */
export function useAnswer<Result, Variables>(
  document: DocumentTypeDecoration<Result, Variables>,
  variables: Variables,
  options: { readonly token?: string | null; readonly enabled?: boolean } = {},
) {
  const { token = null, enabled = true } = options;
  return useQuery<Result, AskFailure>({
    queryKey: [String(document), variables],
    queryFn: () => ask(document, variables, token),
    enabled,
  });
}
