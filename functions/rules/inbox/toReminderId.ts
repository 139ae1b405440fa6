import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type PlainDate, startOf } from '../kernel/plainDate.ts';
import type { ReminderFacts } from './message.ts';

/** Crockford's base 32, as in a ULID. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The last `length` base 32 digits of a number. */
function toBase32(value: bigint, length: number): string {
  return Array.from({ length }, (_, at) => digits[Number((value >> BigInt(5 * (length - 1 - at))) & 31n)]).join('');
}

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
  const hash = sha256(utf8ToBytes(identity)).subarray(0, 10);
  const number = hash.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return `${toBase32(BigInt(Date.parse(startOf(reminderOn))), 10)}${toBase32(number, 16)}`;
}
