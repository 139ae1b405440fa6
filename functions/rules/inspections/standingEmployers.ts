import type { DrawFile } from './drawFile.ts';

/**
 * The employers that are to be visited with the ids of their officers, in the order of the draw, substitutes behind:
 * the drawn and the substitutes that have not been replaced. @source draw.md §5
 */
export function listStanding({
  drawn,
  substitutions,
}: Pick<DrawFile, 'drawn' | 'substitutions'>): ReadonlyMap<string, readonly string[]> {
  const standing = new Map(drawn.map(({ creditCode, officers }) => [creditCode, officers]));
  for (const { replaced, substitute, officers } of substitutions) {
    standing.delete(replaced);
    if (substitute !== null) standing.set(substitute, officers);
  }
  return standing;
}
