/** Asks over HTTP as a client would. @throws Error with the whole answer when it has errors or no data. */
export async function askGraphql<Data>(
  origin: string,
  query: string,
  { token, variables = {} }: { token?: string; variables?: Readonly<Record<string, unknown>> } = {},
): Promise<Data> {
  const response = await fetch(new URL('/graphql', origin), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data?: Data; errors?: unknown };
  if (!answer.data || answer.errors) throw new Error(`HTTP ${response.status}: ${JSON.stringify(answer)}`);
  return answer.data;
}
