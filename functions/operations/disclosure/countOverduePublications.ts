import type { Context } from '../context.ts';
import { listPublicationFailures } from './listPublications.ts';

const pageSize = 100;

/** How many publications a county owes too late, as the public sees them: for whoever watches the platform, by no name. */
export async function countOverduePublications(context: Context, county: string): Promise<number> {
  let count = 0;
  let after: string | null = null;
  do {
    const { items, cursors, hasNextPage } = await listPublicationFailures(context, county, { first: pageSize, after });
    count += items.length;
    after = hasNextPage ? (cursors.at(-1) ?? null) : null;
  } while (after !== null);
  return count;
}
