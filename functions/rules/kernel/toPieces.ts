/** A list in pieces of `size`, in order; the last one may be shorter, and nothing is no piece. */
export function toPieces<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}
