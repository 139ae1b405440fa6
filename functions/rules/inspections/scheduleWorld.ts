import { classifyDay } from '../calendar/classifyDay.ts';
import { fromDayNumber, type PlainDate, toDayNumber } from '../kernel/plainDate.ts';
import { isWithin, type Officer } from './officer.ts';
import type { ScheduleCalendar, ScheduleSettings, Visit } from './schedule.ts';
import type { HardRule } from './scheduleRules.ts';

/** What stands against a visit on a day: the rule, the officers it concerns, the employer's other visit. */
export type Block = {
  readonly rule: HardRule;
  readonly officerIds: readonly string[];
  readonly otherVisitId: string | null;
};

/** What a schedule is laid in: the officers by id, the plan's days and which of them are working days. */
export type ScheduleWorld = {
  readonly officers: ReadonlyMap<string, Officer>;
  readonly settings: ScheduleSettings;
  /** Every day of the period. */
  readonly days: readonly PlainDate[];
  readonly isWorking: (on: PlainDate) => boolean;
};

/** Puts together what a schedule is laid in; an empty period gives no days. */
export function toScheduleWorld(
  officers: readonly Officer[],
  settings: ScheduleSettings,
  { localDays, notices }: ScheduleCalendar,
): ScheduleWorld {
  const first = toDayNumber(settings.startsOn);
  const count = Math.max(0, toDayNumber(settings.endsOn) - first + 1);
  const days = Array.from({ length: count }, (_, at) => fromDayNumber(first + at));
  const working = new Map(days.map((on) => [on, classifyDay(on, localDays, notices).working]));
  return {
    officers: new Map(officers.map((officer) => [officer.officerId, officer])),
    settings,
    days,
    isWorking: (on) => working.get(on) ?? classifyDay(on, localDays, notices).working,
  };
}

/**
 * The first hard rule that a visit would break on a day whatever other visits there are, or null. A rest day is allowed
 * with a stated reason, but for that the other rules hold on it too.
 * @source scheduleRules
 */
export function findStandingBlock(
  visit: Visit,
  on: PlainDate,
  { officers, settings, isWorking }: ScheduleWorld,
  restDayReason: string | null = null,
): Block | null {
  const { officerIds } = visit;
  const blocked = (rule: HardRule, concerned: readonly string[] = []): Block => {
    return { rule, officerIds: concerned, otherVisitId: null };
  };
  if (new Set(officerIds).size < 2) return blocked('TOO_FEW_OFFICERS', officerIds);
  const among = (rule: HardRule, concerns: (officer: Officer | undefined) => boolean): Block | null => {
    const concerned = officerIds.filter((id) => concerns(officers.get(id)));
    return concerned.length === 0 ? null : blocked(rule, concerned);
  };
  const byOfficer =
    among('OFFICER_UNKNOWN', (officer) => officer === undefined) ??
    among('RECUSED', (officer) => officer?.recusals.some((one) => one.creditCode === visit.creditCode) === true);
  if (byOfficer !== null) return byOfficer;
  if (on < settings.startsOn || on > settings.endsOn) return blocked('OUTSIDE_PERIOD');
  if (!isWorking(on) && restDayReason === null) return blocked('REST_DAY');
  if (isWithin(on, settings.quietPeriods)) return blocked('PLAN_QUIET');
  if (on < visit.notBefore || on > visit.notAfter) return blocked('OUTSIDE_WINDOW');
  if (isWithin(on, visit.quietPeriods)) return blocked('EMPLOYER_QUIET');
  return (
    among('CARD_NOT_VALID', (one) => one !== undefined && (on < one.cardValidFrom || on > one.cardValidTo)) ??
    among('OFFICER_OFF', (one) => one !== undefined && isWithin(on, one.daysOff))
  );
}
