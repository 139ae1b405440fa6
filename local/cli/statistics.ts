import { postForDevelopers } from './client.ts';

type Report = { readonly county: string; readonly differences: readonly string[] };

/**
 * `rebuild-statistics` and `check-statistics`: counts every record of the running platform's counties anew, and puts the
 * sums in the place of the figures, or only compares. @throws ClientFailure
 */
export function countAnew(what: 'rebuild' | 'check', origin: string): Promise<readonly Report[]> {
  return postForDevelopers(origin, '/dev/statistics', { [what]: true });
}
