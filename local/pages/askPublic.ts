/** Asks the platform's API as the public would: without a token. Null: it was not understood. */
export type AskPublic = (query: string, variables: object) => Promise<Record<string, unknown> | null>;

/** The API under an origin, asked as the public. */
export function askPublicOf(origin: string): AskPublic {
  return async (query, variables) => {
    const answer = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data } = (await answer.json()) as { data?: Record<string, unknown> | null };
    return data ?? null;
  };
}
