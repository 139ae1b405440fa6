import type { NextDueKind } from '../employers/nextDue.ts';
import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';

/** Deadlines that are reminded of: whatever an employer may owe next, and the end of its publicity. */
export type ReminderDeadline = NextDueKind | 'PUBLICITY_END';

/** On which days there are reminders, in calendar days from the day due: nobody need act on the day of a reminder. */
export type ReminderOffsets = {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Then every so many days, counted from the day due; null: no more. */
  readonly thenEvery: number | null;
};

export type ReminderRule = ReminderOffsets & {
  /** The deadline as people call it. */
  readonly name: string;
  /** What the employer is to do. */
  readonly duty: string;
  readonly source: LegalSource;
};

const usual: ReminderOffsets = { before: [30, 7, 1], after: [1, 7], thenEvery: 30 };
/** The whole period is about three weeks: thirty days ahead would be before it began. */
const short: ReminderOffsets = { before: [7, 3, 1], after: [1, 7], thenEvery: 30 };
/** Said in the source of every rule whose days of reminders no text gives. */
export const undecided = '提醒日期未作规定，自定';

/**
 * Deadline → its name, the duty, and when to remind of it. Offsets are our own (D): no text gives any; a county sets
 * others in its settings. The duty itself rests on the clause named.
 * @source R79–R83, R85, R87–R93
 */
export const reminderRules = {
  PUBLICITY_END: {
    name: '评估报告公示期',
    duty: '公示期届满后签字盖章并报送评估报告',
    before: [1],
    after: [1],
    thenEvery: null,
    source: pilotSource('R79、R80', 'D', undecided),
  },
  FILING: {
    ...short,
    name: '评估报告报送期限',
    duty: '报送签字盖章的评估报告',
    source: pilotSource('R83', 'D', undecided),
  },
  REASSESSMENT: {
    ...usual,
    name: '定期重新评估期限',
    duty: '重新开展职业病危害综合风险评估并报送评估报告',
    source: pilotSource('R85', 'D', undecided),
  },
  FIRST_ASSESSMENT: {
    ...usual,
    name: '首次评估期限',
    duty: '完成职业病危害综合风险评估并报送评估报告',
    source: pilotSource('R68、R93', 'D', undecided),
  },
  MAJOR_CHANGE: {
    ...usual,
    name: '重大变化后重新评估期限',
    duty: '重新评估并报送评估报告',
    source: pilotSource('R87–R92', 'D', undecided),
  },
} as const satisfies Record<ReminderDeadline, ReminderRule>;

/** A county's own offsets, by deadline; what it leaves out stays as in `reminderRules`. */
export type CountyReminders = { readonly [D in ReminderDeadline]?: ReminderOffsets };

/** The offsets that count for a deadline in a county. */
export function getOffsets(deadline: ReminderDeadline, county: CountyReminders = {}): ReminderOffsets {
  return county[deadline] ?? reminderRules[deadline];
}
