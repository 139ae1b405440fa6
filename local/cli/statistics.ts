import { ClientFailure } from './client.ts';

type Report = { readonly county: string; readonly differences: readonly string[] };

/**
 * `rebuild-statistics` and `check-statistics`: counts every record of the running platform's counties anew, and puts the
 * sums in the place of the figures, or only compares. @throws ClientFailure
 */
export async function countAnew(what: 'rebuild' | 'check', origin: string): Promise<readonly Report[]> {
  const response = await fetch(`${origin}/dev/statistics`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ [what]: true }),
  }).catch(() => {
    throw new ClientFailure(`平台没有应答：${origin}。请先运行 npm start。`);
  });
  const answer = (await response.json()) as { message: string } & Report[];
  if (!response.ok) throw new ClientFailure(answer.message);
  return answer;
}
