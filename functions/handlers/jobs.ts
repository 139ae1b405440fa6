import { recordDailyRoot } from '../operations/audit/recordDailyRoot.ts';
import { recomputeDeadlines } from '../operations/calendar/recomputeDeadlines.ts';
import type { Context } from '../operations/context.ts';
import { countOverduePublications } from '../operations/disclosure/countOverduePublications.ts';
import { updateLists } from '../operations/disclosure/lists/updateLists.ts';
import { countPendingDraws } from '../operations/inspections/plans/countDraws.ts';
import { deliverOutbox } from '../operations/outbox/deliverOutbox.ts';
import { openRounds } from '../operations/patrols/openRounds.ts';
import { openReminders } from '../operations/reminders/openReminders.ts';
import { openUnitReminders } from '../operations/reminders/openUnitReminders.ts';
import { checkStatistics, rebuildStatistics } from '../operations/statistics/rebuildStatistics.ts';
import { publicViewer } from '../rules/accounts/viewer.ts';
import { addDays, findPlainDateIn } from '../rules/kernel/plainDate.ts';
import { toPatrolMonth } from '../rules/patrols/patrolMonth.ts';
import { type CountyRun, type Deadline, ofEachCounty } from './countyRun.ts';
import { logJob, maskFaults } from './log.ts';
import { stagePolicies } from './stagePolicies.ts';
import type { Wiring } from './wiring.ts';

/** What a schedule sends. `day` names the day that a daily job is about; absent: the day before today. */
export type JobEvent = { readonly job: string; readonly day?: string };

/** Answers what the job has to tell: to whoever called it by hand. */
export type JobsHandler = (event: JobEvent, deadline?: Deadline) => Promise<unknown>;

type Job = (run: CountyRun, event: JobEvent) => Promise<unknown>;

/** @throws Error for a day that does not exist: a schedule is wrong, and its alarm should say so. */
function dayOfJob({ today }: Context, { day }: JobEvent) {
  const found = day === undefined ? addDays(today, -1) : findPlainDateIn(day);
  if (found === null) throw new Error(`not a day: ${day}`);
  return found;
}

/** Name → job. Each may be called twice. */
const jobs: Readonly<Record<string, Job>> = {
  dailyAuditRoot: async (run, event) => {
    const day = dayOfJob(run.context, event);
    await ofEachCounty(run, (context, county) => recordDailyRoot(context, { county, day }));
  },
  recomputeDeadlines: async (run) => {
    await ofEachCounty(run, recomputeDeadlines);
  },
  openReminders: async (run) => {
    await ofEachCounty(run, async (context, county) => {
      await openReminders(context, county);
      await openUnitReminders(context, county);
    });
  },
  updateLists: async (run) => {
    await ofEachCounty(run, updateLists);
  },
  countDraws: async (run) => {
    await ofEachCounty(run, countPendingDraws);
  },
  openPatrolMonth: async (run) => {
    const month = toPatrolMonth(run.context.today);
    await ofEachCounty(run, (context, county) => openRounds(context, county, month));
  },
  /** In no schedule: called by hand. */
  rebuildStatistics: (run) => ofEachCounty(run, rebuildStatistics),
  checkStatistics: (run) => ofEachCounty(run, checkStatistics),
  deliverOutbox: async (run) => {
    await ofEachCounty(run, deliverOutbox);
  },
};

type Check = (run: CountyRun) => Promise<Readonly<Record<string, number>>>;

/** Name → check: changes nothing, and comes to figures that the log tells and `infra/alarms.ts` watches. */
const checks: Readonly<Record<string, Check>> = {
  checkPublications: async (run) => {
    // In one go, whatever the time: half of the counties would be half of the figure.
    const overdue = await ofEachCounty({ ...run, deadline: undefined }, countOverduePublications);
    return { overduePublications: overdue.reduce((sum, one) => sum + one, 0) };
  },
  checkRestorePoint: async ({ context: { stores, now } }) => {
    const at = await stores.findRestorePoint();
    return at === null ? {} : { restorePointAgeSeconds: Math.round((Date.parse(now) - Date.parse(at)) / 1000) };
  },
};

/** Every job that may be called by name. */
export const jobNames: readonly string[] = [...Object.keys(jobs), ...Object.keys(checks)];

/** The jobs function: what runs by the clock and at nobody's request. A job that does not get through goes on when it is called again. */
export function createJobsHandler(wiring: Wiring): JobsHandler {
  const { logsRequests } = stagePolicies[wiring.environment.stage];
  return maskFaults(async (event, deadline) => {
    if (!jobNames.includes(event.job)) throw new Error(`unknown job: ${event.job}`);
    const context = wiring.openContext(publicViewer);
    const run = { context, name: `${event.job}#${event.day ?? context.today}`, deadline };
    const startedMs = performance.now();
    const figures = await checks[event.job]?.(run);
    const answer = figures ?? (await jobs[event.job]?.(run, event));
    if (logsRequests) logJob(event.job, performance.now() - startedMs, figures ?? {});
    return answer;
  });
}
