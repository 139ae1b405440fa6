import type { CalendarNotice } from '../calendar/calendarNotice.ts';
import type { Clock } from '../calendar/clocks.ts';
import { type CountedPeriod, countPeriod } from '../calendar/computeDeadline.ts';
import type { PlainDate } from '../kernel/plainDate.ts';

/**
 * Periods of a visit. Late approval of an emergency is recorded and marked late, not refused: the visit has been made.
 * When a result must be public, stands in `publicationDuties`.
 * @source 国办发〔2024〕54号（补办手续“及时”未定天数，自定为2个工作日，D）
 */
export const visitClocks = {
  /** From the day of an emergency visit to its approval. */
  LATE_APPROVAL: {
    unit: 'workingDays',
    amount: 2,
    source: { instrument: '国办发〔2024〕54号', clause: '及时补办手续（未定天数，自定为2个工作日）', confidence: 'D' },
  },
} as const satisfies Record<string, Clock>;

/** Counts one of the periods from the visit's day, which does not count; the last day is still in time, until 24:00. */
export function countVisitClock(
  kind: keyof typeof visitClocks,
  visitedOn: PlainDate,
  notices: readonly CalendarNotice[],
): CountedPeriod {
  return countPeriod(visitClocks[kind], visitedOn, { notices });
}
