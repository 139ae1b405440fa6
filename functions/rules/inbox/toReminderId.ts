import { toDerivedId } from '../kernel/derivedId.ts';
import { type PlainDate, startOf } from '../kernel/plainDate.ts';
import type { ReminderFacts } from './message.ts';

/**
 * Id of a reminder, in the form of a ULID: ten characters of the moment at which the day of the reminder begins, sixteen
 * of the SHA-256 of employer, deadline, day due and offset. The same reminder has the same id whenever and however often
 * it is worked out, and two reminders never share one.
 */
export function toReminderId(
  employer: { readonly county: string; readonly creditCode: string },
  { deadline, dueOn, offsetDays }: ReminderFacts,
  reminderOn: PlainDate,
): string {
  const identity = `reminder/1\n${employer.county}\n${employer.creditCode}\n${deadline}\n${dueOn}\n${offsetDays}`;
  return toDerivedId(startOf(reminderOn), identity);
}
