import type { Officer } from '../../../rules/inspections/officer.ts';
import { toPlanVisitId, toWantedVisit } from '../../../rules/inspections/planVisits.ts';
import type { ScheduleCalendar, ScheduleSettings, WantedVisit } from '../../../rules/inspections/schedule.ts';
import { addDays, type PlainDate } from '../../../rules/kernel/plainDate.ts';
import type { StoredEmployer, StoredVisit } from '../../../storage/stores.ts';
import type { Context } from '../../context.ts';
import type { DrawnPlan, PlanRef } from './visitSource.ts';
import { takingStates } from './visitWorld.ts';

/** What a plan's visits are laid among. */
export type PlanWorld = {
  readonly plan: DrawnPlan;
  readonly officers: readonly Officer[];
  /** The drawn employers that are in the ledger. */
  readonly employers: ReadonlyMap<string, StoredEmployer>;
  /** Checks of drawn employers that have no visit yet. */
  readonly waiting: readonly WantedVisit[];
  readonly laidBefore: number;
  /** Every visit of the county from a spacing before the period to one after it that is not cancelled. */
  readonly taking: readonly StoredVisit[];
  readonly calendar: ScheduleCalendar;
};

const atOnce = 100;

async function readInBatches<T, R>(
  all: readonly T[],
  read: (some: readonly T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const found: R[] = [];
  for (let from = 0; from < all.length; from += atOnce) found.push(...(await read(all.slice(from, from + atOnce))));
  return found;
}

/**
 * Reads what a drawn plan's visits are laid among, or null where no such plan is drawn. Which of them are laid already is
 * read strongly by their ids; which checks have joined another visit, by the county's list.
 */
export async function readPlanWorld(context: Context, ref: PlanRef): Promise<PlanWorld | null> {
  const { stores, visitSource } = context;
  const plan = await visitSource.findDrawnPlan(context, ref);
  if (plan === null) return null;
  const { county, startsOn, endsOn, spacingDays } = plan;
  const refs = plan.drawn.map(({ creditCode }) => ({ county, creditCode }));
  const ids = refs.map((employer) => ({ ...employer, visitId: toPlanVisitId(plan, employer) }));
  const [officers, notices, taking, found, laid] = await Promise.all([
    visitSource.listOfficers(context, county),
    context.notices.read(county),
    stores.listVisitsBetween(county, takingStates, addDays(startsOn, -spacingDays), addDays(endsOn, spacingDays)),
    readInBatches(refs, stores.findEmployers),
    readInBatches(ids, stores.findVisits),
  ]);
  const employers = new Map(found.map((employer) => [employer.creditCode, employer]));
  const done = new Set(
    [...laid, ...taking.filter(({ planId }) => planId === plan.planId)].map((one) => one.creditCode),
  );
  const waiting = plan.drawn.flatMap(({ creditCode, officerIds }) => {
    const employer = employers.get(creditCode);
    return done.has(creditCode) || employer === undefined ? [] : [toWantedVisit(plan, employer, officerIds)];
  });
  const calendar = { localDays: [], notices };
  return { plan, officers, employers, waiting, laidBefore: done.size, taking, calendar };
}

/** The plan's period from tomorrow on: a visit on the day of laying could not be approved and notified in time. */
export function toPlanSettings({ plan }: PlanWorld, today: PlainDate): Omit<ScheduleSettings, 'kept'> {
  const { startsOn, endsOn, quietPeriods } = plan;
  const tomorrow = addDays(today, 1);
  return { startsOn: startsOn > tomorrow ? startsOn : tomorrow, endsOn, quietPeriods };
}
