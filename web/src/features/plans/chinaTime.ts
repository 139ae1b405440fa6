import type { Instant } from '../../../../functions/rules/kernel/plainDate.ts';

/** What a `datetime-local` field holds, read as the time in China wherever the device is; null: not filled in. */
export function toInstant(text: string): Instant | null {
  const at = Date.parse(`${text}:00+08:00`);
  return Number.isNaN(at) ? null : (new Date(at).toISOString() as Instant);
}
