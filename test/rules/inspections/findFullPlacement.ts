import { findScheduleFaults } from '../../../functions/rules/inspections/findScheduleFaults.ts';
import { mergeVisits } from '../../../functions/rules/inspections/mergeVisits.ts';
import type { Officer } from '../../../functions/rules/inspections/officer.ts';
import type { PlannedVisit, ScheduleSettings, WantedVisit } from '../../../functions/rules/inspections/schedule.ts';
import { addDays } from '../../../functions/rules/kernel/plainDate.ts';
import { nationalCalendar } from './scheduleFixture.ts';

/** Whether each visit can have a day: every combination is tried, judged by the independent checker alone. */
export function findFullPlacement(
  wanted: readonly WantedVisit[],
  officers: readonly Officer[],
  settings: ScheduleSettings,
): readonly PlannedVisit[] | null {
  const waiting = mergeVisits(wanted);
  const wantedIn = (visits: readonly PlannedVisit[]) =>
    wanted.filter(({ visitId }) => visits.some(({ checks }) => checks.some((check) => check.visitId === visitId)));
  const isRight = (visits: readonly PlannedVisit[]): boolean =>
    findScheduleFaults({ visits, unplaced: [] }, wantedIn(visits), officers, settings, nationalCalendar).length === 0;
  const extend = (placed: readonly PlannedVisit[]): readonly PlannedVisit[] | null => {
    const visit = waiting[placed.length];
    if (visit === undefined) return placed;
    for (let on = settings.startsOn; on <= settings.endsOn; on = addDays(on, 1)) {
      const next = [...placed, { ...visit, on, restDayReason: null, changes: [] }];
      const found = isRight(next) ? extend(next) : null;
      if (found !== null) return found;
    }
    return null;
  };
  return extend([]);
}
