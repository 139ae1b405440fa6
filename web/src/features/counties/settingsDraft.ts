import { type ReminderDeadline, reminderRules } from '../../../../functions/rules/reminders/reminderRules.ts';
import type { CountyFragment, SaveCountySettingsInput } from './counties.graphql.ts';

/** A deadline's own reminders as they are typed: days apart by commas. */
export type ReminderDraft = { readonly before: string; readonly after: string; readonly thenEvery: string };

export type SettingsDraft = {
  readonly firstRoundEndsOn: string;
  readonly majorChangeDays: string;
  readonly patrolRollsOver: boolean;
  /** Of deadlines that are missing the usual days count. */
  readonly reminders: Readonly<Partial<Record<ReminderDeadline, ReminderDraft>>>;
};

export const deadlines = Object.keys(reminderRules) as readonly ReminderDeadline[];

type Offsets = {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly thenEvery?: number | null;
};

export function toReminderDraft({ before, after, thenEvery }: Offsets): ReminderDraft {
  return { before: before.join('、'), after: after.join('、'), thenEvery: thenEvery == null ? '' : String(thenEvery) };
}

export function toSettingsDraft(county: CountyFragment): SettingsDraft {
  return {
    firstRoundEndsOn: county.firstRoundEndsOn ?? '',
    majorChangeDays: String(county.majorChangeDays),
    patrolRollsOver: county.patrolRollsOver,
    reminders: Object.fromEntries(county.reminders.map((own) => [own.deadline, toReminderDraft(own)])),
  };
}

/** Whole numbers apart by commas or spaces; null where something else stands there. */
export function findDaysIn(text: string): readonly number[] | null {
  const parts = text.split(/[、，,\s]+/).filter((part) => part !== '');
  return parts.every((part) => /^\d{1,3}$/.test(part)) ? parts.map(Number) : null;
}

/** What is sent; null while a number is none. */
export function toSettings(draft: SettingsDraft): Omit<SaveCountySettingsInput, 'idempotencyKey'> | null {
  const reminders: SaveCountySettingsInput['reminders'][number][] = [];
  for (const deadline of deadlines) {
    const own = draft.reminders[deadline];
    if (!own) continue;
    const [before, after, every] = [findDaysIn(own.before), findDaysIn(own.after), findDaysIn(own.thenEvery)];
    if (before === null || after === null || every === null) return null;
    reminders.push({ deadline, before, after, thenEvery: every[0] ?? null });
  }
  const [majorChangeDays] = findDaysIn(draft.majorChangeDays) ?? [];
  if (majorChangeDays === undefined) return null;
  const { firstRoundEndsOn, patrolRollsOver } = draft;
  return { firstRoundEndsOn: firstRoundEndsOn || null, majorChangeDays, patrolRollsOver, reminders };
}
