import type { PlainDate } from './plainDate.ts';

/**
 * Of versions in the order in which they were saved, the one in effect on a day: of those effective on or before it the
 * latest, of two of one day the one saved later; null where there is none.
 */
export function findInEffect<V extends { readonly effectiveOn: PlainDate }>(
  versions: readonly V[],
  day: PlainDate,
): V | null {
  return versions.reduce<V | null>(
    (latest, one) =>
      one.effectiveOn <= day && (latest === null || one.effectiveOn >= latest.effectiveOn) ? one : latest,
    null,
  );
}
