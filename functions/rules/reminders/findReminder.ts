import { addDays, daysBetween, type PlainDate } from '../kernel/plainDate.ts';
import type { ReminderOffsets } from './reminderRules.ts';

/** A reminder that has its day: so many days after the day due, negative before it. */
export type DueReminder = { readonly offsetDays: number; readonly reminderOn: PlainDate };

/**
 * The reminder of a deadline that stands on a day: the latest whose day has come, today included; null while the first
 * is still ahead. A job that missed days opens the latest only, since every reminder says the same of one deadline:
 * the earlier ones would be late and of no use.
 */
export function findReminder(dueOn: PlainDate, today: PlainDate, offsets: ReminderOffsets): DueReminder | null {
  const passed = daysBetween(dueOn, today);
  const { before, after, thenEvery } = offsets;
  const given = [...before.map((days) => -days), ...after];
  const repeated = thenEvery === null ? 0 : Math.floor(passed / thenEvery) * thenEvery;
  const reached = [...given, ...(repeated > Math.max(0, ...after) ? [repeated] : [])].filter((days) => days <= passed);
  if (reached.length === 0) return null;
  const offsetDays = Math.max(...reached);
  return { offsetDays, reminderOn: addDays(dueOn, offsetDays) };
}
