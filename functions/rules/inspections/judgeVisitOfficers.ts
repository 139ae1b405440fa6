import type { CalendarNotice } from '../calendar/calendarNotice.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { Refusal } from '../kernel/refusals.ts';
import type { Officer } from './officer.ts';
import type { PlannedVisit } from './schedule.ts';
import { findStandingBlock, toScheduleWorld } from './scheduleWorld.ts';

/**
 * What keeps officers from making a visit on a day, whatever else they do: fewer than two different ones, one that is
 * not on the roster, recused, off duty or whose card is not valid on the day (its last day is valid), or a rest day
 * without a stated reason. VISIT_DAY_BLOCKED, or null.
 * @source 行政处罚法（2021年修订）第四十二条、第四十三条、第五十五条
 */
export function judgeVisitOfficers(
  visit: PlannedVisit,
  officerIds: readonly string[],
  on: PlainDate,
  { officers, notices }: { readonly officers: readonly Officer[]; readonly notices: readonly CalendarNotice[] },
): Refusal | null {
  const settings = { startsOn: on, endsOn: on, quietPeriods: [], kept: [] };
  const world = toScheduleWorld(officers, settings, { localDays: [], notices });
  const onDay = { ...visit, officerIds, notBefore: on, notAfter: on, quietPeriods: [] };
  const block = findStandingBlock(onDay, on, world, visit.restDayReason);
  return block === null ? null : { code: 'VISIT_DAY_BLOCKED', on, ...block, possibleOn: [] };
}
