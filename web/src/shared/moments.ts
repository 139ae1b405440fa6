/** A moment as people in China read it: `2026-03-02 09:00`, wherever the device is. */
export function toMoment(at: string): string {
  return new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

/** The day of a moment in China. */
export function toDay(at: string): string {
  return toMoment(at).slice(0, 10);
}
