import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { useQuery } from '@tanstack/react-query';
import { type AskFailure, ask } from './ask.ts';

/** The answer to a question, asked anew when its variables change; kept while one goes back and forth. */
export function useAnswer<Result, Variables>(
  document: DocumentTypeDecoration<Result, Variables>,
  variables: Variables,
  options: {
    readonly token?: string | null;
    readonly enabled?: boolean;
    /** Asks again after so many milliseconds, as long as it does not say false. */
    readonly askAgain?: (answer: Result | undefined) => number | false;
  } = {},
) {
  const { token = null, enabled = true, askAgain } = options;
  return useQuery<Result, AskFailure>({
    queryKey: [String(document), variables],
    queryFn: () => ask(document, variables, token),
    enabled,
    ...(askAgain && {
      refetchInterval: ({ state }: { readonly state: { readonly data: Result | undefined } }) => askAgain(state.data),
    }),
  });
}
