import { recordDailyRoot } from '../operations/audit/recordDailyRoot.ts';
import { recomputeDeadlines } from '../operations/calendar/recomputeDeadlines.ts';
import type { Context } from '../operations/context.ts';
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
import type { Wiring } from './wiring.ts';

/** What a schedule sends. `day` names the day that a daily job is about; absent: the day before today. */
export type JobEvent = { readonly job: string; readonly day?: string };

/** Answers what the job has to tell: to whoever called it by hand. */
export type JobsHandler = (event: JobEvent) => Promise<unknown>;

type Job = (context: Context, event: JobEvent) => Promise<unknown>;

/** @throws Error for a day that does not exist: a schedule is wrong, and its alarm should say so. */
function dayOfJob({ today }: Context, { day }: JobEvent) {
  const found = day === undefined ? addDays(today, -1) : findPlainDateIn(day);
  if (found === null) throw new Error(`not a day: ${day}`);
  return found;
}

async function ofEachCounty<T>(context: Context, job: (context: Context, county: string) => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  for (const { code } of await context.counties.list()) answers.push(await job(context, code));
  return answers;
}

/** Name → job. Each may be called twice. */
const jobs: Readonly<Record<string, Job>> = {
  dailyAuditRoot: async (context, event) => {
    const day = dayOfJob(context, event);
    await ofEachCounty(context, (_, county) => recordDailyRoot(context, { county, day }));
  },
  recomputeDeadlines: async (context) => {
    await ofEachCounty(context, recomputeDeadlines);
  },
  openReminders: async (context) => {
    await ofEachCounty(context, async (_, county) => {
      await openReminders(context, county);
      await openUnitReminders(context, county);
    });
  },
  updateLists: async (context) => {
    await ofEachCounty(context, updateLists);
  },
  countDraws: async (context) => {
    await ofEachCounty(context, countPendingDraws);
  },
  openPatrolMonth: async (context) => {
    const month = toPatrolMonth(context.today);
    await ofEachCounty(context, (_, county) => openRounds(context, county, month));
  },
  /** In no schedule: called by hand. */
  rebuildStatistics: (context) => ofEachCounty(context, rebuildStatistics),
  checkStatistics: (context) => ofEachCounty(context, checkStatistics),
  deliverOutbox: async (context) => {
    await ofEachCounty(context, deliverOutbox);
  },
};

/** The jobs function: what runs by the clock and at nobody's request. */
export function createJobsHandler(wiring: Wiring): JobsHandler {
  return async (event) => {
    const job = jobs[event.job];
    if (!job) throw new Error(`unknown job: ${event.job}`);
    return job(wiring.openContext(publicViewer), event);
  };
}
