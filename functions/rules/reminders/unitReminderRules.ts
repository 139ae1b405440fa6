import { pilotSource } from '../kernel/pilotSource.ts';
import { type ReminderRule, undecided } from './reminderRules.ts';

/**
 * Deadlines of patrol bodies and of those whom a circular is addressed to, with their days of reminders, which are ours
 * (D). A return that is still missing after the last one goes on standing in the rounds with its reason, and in the scores.
 * @source R153、R170
 */
export const unitReminderRules = {
  PATROL_RETURN: {
    name: '月度巡查报告报送期限',
    duty: '报送月度巡查报告',
    before: [3, 1],
    after: [1, 7],
    thenEvery: null,
    source: pilotSource('R153', 'D', undecided),
  },
  CIRCULAR_ANSWER: {
    name: '通报整改期限',
    duty: '完成整改并报送整改情况',
    before: [3, 1],
    after: [1, 7],
    thenEvery: 30,
    source: pilotSource('R170', 'D', undecided),
  },
} as const satisfies Readonly<Record<string, ReminderRule>>;

export type UnitDeadline = keyof typeof unitReminderRules;
