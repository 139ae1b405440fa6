import type { Page } from '../storage/stores.ts';

/** Everything of a list, page after page. */
export async function readPages<T>(read: (after: string | null) => Promise<Page<T>>): Promise<readonly T[]> {
  const found: T[] = [];
  for (let after: string | null = null; ; ) {
    const page = await read(after);
    found.push(...page.items);
    after = page.cursors.at(-1) ?? null;
    if (!page.hasNextPage || after === null) return found;
  }
}
