const dayMs = 86_400_000;

/** Days from one day to another, both counted. */
export const countDays = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs + 1;

/** Place of the first that does not follow strictly on the one before, or null. */
export function findUnordered(values: readonly string[]): number | null {
  const place = values.findIndex((value, at) => at > 0 && value <= (values[at - 1] ?? ''));
  return place < 0 ? null : place;
}
