import type { CalendarNotice } from '../calendar/calendarNotice.ts';
import type { LocalDay } from '../calendar/classifyDay.ts';
import type { Instant, PlainDate } from '../kernel/plainDate.ts';
import type { DayRange } from './officer.ts';
import type { HardRule } from './scheduleRules.ts';

export type VisitWeight = 'HALF_DAY' | 'FULL_DAY';

/** Halves of a day that a visit takes; a day has two. */
export const halfDays = { HALF_DAY: 1, FULL_DAY: 2 } as const satisfies Record<VisitWeight, number>;

/** A check that is to become a visit, with its officers already drawn. */
export type WantedVisit = {
  readonly visitId: string;
  readonly creditCode: string;
  readonly employerName: string;
  readonly address: string | null;
  /** The body whose part of the ledger the employer stands in: its township or zone. */
  readonly bodyId: string;
  /** What is checked. */
  readonly matter: string;
  /** 1 for the employer's first visit of the plan, 2 for the first repeat. Checks of one round become one visit. */
  readonly round: number;
  readonly officerIds: readonly string[];
  /** The days within which the visit must lie, both included. */
  readonly notBefore: PlainDate;
  readonly notAfter: PlainDate;
  /** Shutdowns and peak seasons of the employer. */
  readonly quietPeriods: readonly DayRange[];
  /** Least days from and to the employer's other visits; so many days apart is enough. */
  readonly spacingDays: number;
  readonly weight: VisitWeight;
};

/** One trip to an employer for one or several checks, the first of which gives it its id. */
export type Visit = Omit<WantedVisit, 'matter'> & {
  readonly checks: readonly { readonly visitId: string; readonly matter: string }[];
};

/** A visit was moved to another day, or cancelled (`to` null). */
export type VisitChange = {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly reason: string;
  readonly at: Instant;
};

export type PlannedVisit = Visit & {
  readonly on: PlainDate;
  /** Why the visit lies on a rest day; null on a working day. */
  readonly restDayReason: string | null;
  /** Oldest first. */
  readonly changes: readonly VisitChange[];
};

/** A rule that stands first against so many days of a period. */
export type UnplacedBlock = { readonly rule: HardRule; readonly days: number };

/** A visit that has no day, with what stood against each day of the period: the first rule broken, counted. */
export type UnplacedVisit = Visit & {
  readonly blocks: readonly UnplacedBlock[];
};

/** Every wanted check stands in one visit, placed or not. */
export type Schedule = { readonly visits: readonly PlannedVisit[]; readonly unplaced: readonly UnplacedVisit[] };

export type ScheduleSettings = {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  /** Days on which the county visits nobody. */
  readonly quietPeriods: readonly DayRange[];
  /** Visits that stay where they are, earlier ones too: they take capacity and spacing. */
  readonly kept: readonly PlannedVisit[];
};

/** What decides between working days and rest days, as `classifyDay` takes it. */
export type ScheduleCalendar = {
  readonly localDays: readonly LocalDay[];
  readonly notices: readonly CalendarNotice[];
};

/** Whether a visit's last change cancelled it; it then takes neither capacity nor spacing. */
export function isCancelled({ changes }: Pick<PlannedVisit, 'changes'>): boolean {
  return changes.at(-1)?.to === null;
}
