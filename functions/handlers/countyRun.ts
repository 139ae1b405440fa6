import type { Context } from '../operations/context.ts';

/** What Lambda tells a function of its time; where there is no Lambda there is no end. */
export type Deadline = { readonly getRemainingTimeInMillis: () => number };

/** One run of a job, by the name under which a later call goes on with it. */
export type CountyRun = { readonly context: Context; readonly name: string; readonly deadline: Deadline | undefined };

/** No county is begun with less left: the largest takes about a minute, and the place must still be kept. */
const neededMs = 120_000;

const placeKeptSeconds = 3 * 86_400;

/** The job had to stop. Thrown, so that Lambda calls again: the next call goes on with the county after the last. */
export class JobUnfinished extends Error {
  override readonly name = 'JobUnfinished';
}

/**
 * Does the work of each county, one after the other. Before the function's time is up it keeps its place and stops; a
 * call always does one county at least, so that calls come to an end. @throws JobUnfinished when it stopped
 */
export async function ofEachCounty<T>(
  { context, name, deadline }: CountyRun,
  work: (context: Context, county: string) => Promise<T>,
): Promise<T[]> {
  const { stores, counties, now } = context;
  const codes = (await counties.list()).map(({ code }) => code);
  const place = deadline ? await stores.findJobPlace(name) : null;
  const left = place === null ? codes : codes.filter((code) => code > place);
  const expiresAt = Math.floor(Date.parse(now) / 1000) + placeKeptSeconds;
  const answers: T[] = [];
  for (const [at, code] of left.entries()) {
    const last = left[at - 1];
    if (last !== undefined && deadline && deadline.getRemainingTimeInMillis() < neededMs) {
      await stores.keepJobPlace(name, { county: last, expiresAt });
      throw new JobUnfinished(`${name} stopped in time, ${left.length - at} of ${codes.length} counties are left`);
    }
    answers.push(await work(context, code));
  }
  if (place !== null) await stores.keepJobPlace(name, { county: null, expiresAt });
  return answers;
}
