import { toYearCount } from '../../../rules/inspections/inspectionCount.ts';
import { judgeVisitDay } from '../../../rules/inspections/judgeVisitDay.ts';
import { joinPlanCheck, mayJoin } from '../../../rules/inspections/planVisits.ts';
import type { PlannedVisit, UnplacedVisit } from '../../../rules/inspections/schedule.ts';
import { scheduleVisits as laySchedule } from '../../../rules/inspections/scheduleVisits.ts';
import type { SiteVisit } from '../../../rules/inspections/siteVisit.ts';
import { yearOf } from '../../../rules/kernel/plainDate.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import type { Change, StoredVisit } from '../../../storage/stores.ts';
import { changeAggregate } from '../../changes.ts';
import { type Context, permit } from '../../context.ts';
import { once } from '../../once.ts';
import { unopened } from './openVisit.ts';
import { type PlanWorld, readPlanWorld, toPlanSettings } from './readPlanWorld.ts';
import type { PlanRef } from './visitSource.ts';

export type ScheduleVisitsInput = { readonly idempotencyKey: string; readonly plan: PlanRef };

/** What became of a plan's drawn employers. */
export type VisitsScheduled = PlanRef & {
  /** Visits laid by this request. */
  readonly placed: number;
  /** Checks that joined a visit outside the draw. */
  readonly joined: number;
  /** Those that an earlier request had laid or joined. */
  readonly laidBefore: number;
  readonly unplacedCount: number;
  /** At most 200 of them, with what stands against each. */
  readonly unplaced: readonly Pick<UnplacedVisit, 'creditCode' | 'employerName' | 'blocks'>[];
};

/** A visit is a record and an audit entry, and a transaction takes 100 items. */
const batchSize = 45;
const shownUnplaced = 200;

/**
 * Lays the visits of a drawn plan: each drawn employer gets one visit on a working day from tomorrow on, or its check
 * joins a visit outside the draw that nobody has approved yet; those without a day are named with what stands against
 * them. Visits are written 45 in a transaction under ids that follow from plan and employer: cut off or sent anew, it
 * goes on where it was and lays none twice. Permission `scheduleVisits`. Refusals: NOT_FOUND (no drawn plan),
 * STATE_CONFLICT (somebody lays the same plan, or a joined visit was approved meanwhile), INVALID_INPUT,
 * IDEMPOTENCY_KEY_REUSED.
 * @source scheduleRules, scheduleGoals, mayJoin
 */
export async function scheduleVisits(
  context: Context,
  input: ScheduleVisitsInput,
): Promise<Result<VisitsScheduled, Refusal>> {
  permit(context, 'scheduleVisits', input.plan);
  return once<VisitsScheduled, Refusal>(context, 'scheduleVisits', input, async () => {
    const world = await readPlanWorld(context, input.plan);
    if (world === null) return refused({ code: 'NOT_FOUND' });
    const joined = joinVisits(world);
    const left = world.waiting.filter(({ creditCode }) => !joined.has(creditCode));
    const settings = { ...toPlanSettings(world, context.today), kept: withJoined(world.taking, joined) };
    const { visits, unplaced } = laySchedule(left, world.officers, settings, world.calendar);
    const changes: Change[] = [...joined.values()].map(({ before, after }) =>
      changeAggregate(context, 'scheduleVisits', 'visit', before, after),
    );
    const cap = await context.visitSource.findYearlyCap(context, world.plan.county, world.plan.startsOn);
    for (const planned of visits) {
      const visit = toPlanVisit(context, world, planned, cap);
      changes.push(changeAggregate(context, 'scheduleVisits', 'visit', null, visit));
    }
    for (let from = 0; from < changes.length; from += batchSize) {
      const outcome = await context.stores.commit(changes.slice(from, from + batchSize), null);
      if (outcome !== 'DONE') return refused({ code: 'STATE_CONFLICT' });
    }
    const shown = unplaced.slice(0, shownUnplaced);
    const answer = {
      ...input.plan,
      placed: visits.length,
      joined: joined.size,
      laidBefore: world.laidBefore,
      unplacedCount: unplaced.length,
      unplaced: shown.map(({ creditCode, employerName, blocks }) => ({ creditCode, employerName, blocks })),
    };
    return accepted({ changes: [], answer });
  });
}

function toPlanVisit(
  { today }: Context,
  { plan, employers }: PlanWorld,
  planned: PlannedVisit,
  cap: number | null,
): SiteVisit {
  const year = yearOf(planned.on);
  const { checked } = toYearCount(employers.get(planned.creditCode)?.inspections ?? null, year);
  return {
    ...planned,
    ...unopened,
    county: plan.county,
    planId: plan.planId,
    cause: 'PLAN',
    causeText: null,
    emergency: null,
    openedOn: today,
    tally: { year, checked, cap },
  };
}

type Joined = ReadonlyMap<string, { readonly before: StoredVisit; readonly after: SiteVisit }>;

const withJoined = (taking: readonly StoredVisit[], joined: Joined): readonly SiteVisit[] => {
  return taking.map((visit) => {
    const found = joined.get(visit.creditCode);
    return found?.before.visitId === visit.visitId ? found.after : visit;
  });
};

/** Per employer the visit that takes its check in; none where the officers of both have no room on its day. */
function joinVisits({ plan, waiting, taking, officers, calendar }: PlanWorld): Joined {
  const joined = new Map<string, { before: StoredVisit; after: SiteVisit }>();
  for (const wanted of waiting) {
    const before = taking.find((visit) => visit.creditCode === wanted.creditCode && mayJoin(visit, plan));
    if (before === undefined) continue;
    const after = joinPlanCheck(before, plan, wanted);
    const { on, restDayReason } = after;
    const settings = { startsOn: on, endsOn: on, quietPeriods: [], kept: [] };
    const facts = { visits: withJoined(taking, joined), officers, settings, calendar };
    if (judgeVisitDay(after, { on, restDayReason, today: on }, facts) === null)
      joined.set(wanted.creditCode, { before, after });
  }
  return joined;
}
