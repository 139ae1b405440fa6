import { dayOf, type Instant, type PlainDate } from '../../../functions/rules/kernel/plainDate.ts';

/** Today by this device's clock; hints only, the server judges by its own. */
export function today(): PlainDate {
  return dayOf(new Date().toISOString() as Instant);
}
