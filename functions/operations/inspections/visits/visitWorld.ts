import { classifyDay } from '../../../rules/calendar/classifyDay.ts';
import type { ScheduleFacts } from '../../../rules/inspections/judgeVisitDay.ts';
import { visitStates } from '../../../rules/inspections/visitLifecycle.ts';
import { addDays, addMonths, dayOfMonth, type PlainDate } from '../../../rules/kernel/plainDate.ts';
import type { Context } from '../../context.ts';

/** States whose visits take officers' time and keep the employer's others apart. */
export const takingStates = visitStates.filter((state) => state !== 'CANCELLED');

const firstOfMonth = (on: PlainDate): PlainDate => addDays(on, 1 - dayOfMonth(on));

/**
 * What one visit on a day is judged among: the roster, and the county's visits of that month and the two after it, so
 * that officers' days and months are whole and later days can be offered, and those as near as the spacing. The list is eventually consistent: two visits
 * laid at one moment may fill a day together.
 */
export async function readVisitWorld(
  context: Context,
  county: string,
  on: PlainDate,
  spacingDays = 0,
): Promise<ScheduleFacts> {
  const { stores, visitSource, today } = context;
  const from = firstOfMonth(on);
  const to = addDays(addMonths(from, 3), -1);
  const [officers, visits, notices] = await Promise.all([
    visitSource.listOfficers(context, county),
    stores.listVisitsBetween(county, takingStates, addDays(from, -spacingDays), addDays(to, spacingDays)),
    context.notices.read(county),
  ]);
  const startsOn = from > today ? from : today;
  return {
    officers,
    visits,
    settings: { startsOn, endsOn: to, quietPeriods: [], kept: [] },
    calendar: { localDays: [], notices },
  };
}

/** Whether a day is a rest day by the notices of that world. */
export function isRestDay(on: PlainDate, { calendar }: ScheduleFacts): boolean {
  return !classifyDay(on, calendar.localDays, calendar.notices).working;
}
