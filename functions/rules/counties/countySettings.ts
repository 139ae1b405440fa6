import type { County } from '../employers/counties.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import type { CountyReminders, ReminderDeadline, ReminderOffsets } from '../reminders/reminderRules.ts';

/** What a county decides for itself, beside its bodies. */
export type CountySettings = {
  readonly firstRoundEndsOn: PlainDate | null;
  readonly majorChangeDays: number;
  readonly patrolRollsOver: boolean;
  readonly reminders: readonly ({ readonly deadline: ReminderDeadline } & ReminderOffsets)[];
};

const mostOffsets = 10;
const furthestDays = 366;

/**
 * Faults of settings: a period of 1–365 days after a major change; of each deadline's reminders, each deadline once, at
 * most ten days before and ten after, all of 1–366, none twice, and a repetition of 1–366 days or none.
 */
export function checkCountySettings({ majorChangeDays, reminders }: CountySettings): InputProblem[] {
  const problems: InputProblem[] = [];
  if (!Number.isInteger(majorChangeDays) || majorChangeDays < 1 || majorChangeDays > 365) {
    const message = '重大变化后重新评估的期限须为 1–365 日';
    problems.push({ path: 'majorChangeDays', code: 'DAYS_OUT_OF_RANGE', message });
  }
  reminders.forEach(({ deadline, before, after, thenEvery }, index) => {
    const path = `reminders[${index}]`;
    const isFit = (days: readonly number[]): boolean =>
      days.length <= mostOffsets && new Set(days).size === days.length && days.every(isOffset);
    if (reminders.findIndex((other) => other.deadline === deadline) !== index) {
      problems.push({ path: `${path}.deadline`, code: 'DEADLINE_TWICE', message: '同一期限的提醒只能设置一次' });
    }
    if (!isFit(before) || !isFit(after) || (thenEvery !== null && !isOffset(thenEvery))) {
      const message = `提醒日期至多前后各 ${mostOffsets} 个，均为 1–${furthestDays} 日，不重复`;
      problems.push({ path, code: 'OFFSETS_OUT_OF_RANGE', message });
    }
  });
  return problems;
}

function isOffset(days: number): boolean {
  return Number.isInteger(days) && days >= 1 && days <= furthestDays;
}

/** The county with these settings in place of its own; what is recorded already keeps the days it was counted by. */
export function withCountySettings(county: County, { reminders, ...settings }: CountySettings): County {
  const byDeadline: CountyReminders = Object.fromEntries(
    reminders.map(({ deadline, ...offsets }) => [deadline, offsets]),
  );
  return { ...county, ...settings, reminders: byDeadline };
}
