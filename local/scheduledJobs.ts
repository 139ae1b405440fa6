import { setTimeout as sleep } from 'node:timers/promises';
import type { JobsHandler } from '../functions/handlers/jobs.ts';
import { addDays, dayOf, type Instant, type PlainDate } from '../functions/rules/kernel/plainDate.ts';
import { schedule } from '../infra/schedule.ts';
import type { Clock } from './developmentClock.ts';

/** By the clock: once a day, here all of them at 00:30. */
export const dailyJobs = schedule.filter(({ when }) => 'hour' in when).map(({ job }) => job);

/** Every few minutes; here oftener, since somebody may be waiting for it. */
export const frequentJobs = schedule
  .filter((row) => 'everyMinutes' in row.when && !('isOnlyOnAws' in row))
  .map(({ job }) => job);

const lookEveryMs = 5_000;

/** Nobody who stops the platform waits longer; a job that was cut off runs again at the next start. */
const stopWithinMs = 3_000;

export type ScheduledJobs = {
  /** Runs the daily jobs unless they have run for this day of the platform's clock. Answers at once. */
  look(): void;
  /** Runs them although they have run for this day: after the demo data has come. Each may run twice. */
  lookAnew(): void;
  /** Looks no more, and resolves when the job under way has ended, or after a moment. */
  stop(): Promise<void>;
};

/** When what began on the day before has ended, as for the daily audit root. */
const afterMidnightMs = 30 * 60_000;

/**
 * Calls the jobs handler once for each day that the platform's clock comes to: at the start, when somebody moves the
 * clock, and at 00:30; days that were jumped over are covered by the next one. The frequent jobs run all the time.
 */
export function startScheduledJobs(clock: Clock, jobs: JobsHandler): ScheduledJobs {
  let ranOn: PlainDate | null = null;
  let underWay: Promise<void> = Promise.resolve();
  let isStopping = false;
  const run = async (names: readonly string[], day: { readonly day?: PlainDate }): Promise<void> => {
    for (const job of names) {
      if (isStopping) return;
      try {
        await jobs({ job, ...day });
      } catch (error) {
        if (!isStopping) console.error(`定时任务 ${job} 出错 (scheduled job failed):`, error);
      }
    }
  };
  const look = (): void => {
    const at = new Date(Date.parse(clock.now()) - afterMidnightMs).toISOString() as Instant;
    const today = dayOf(at);
    if (ranOn === today || isStopping) return;
    ranOn = today;
    const day = addDays(today, -1);
    underWay = underWay.then(() => run(dailyJobs, { day }));
  };
  const lookAnew = (): void => {
    ranOn = null;
    look();
  };
  let isBusy = false;
  const timer = setInterval(() => {
    look();
    if (isBusy) return;
    isBusy = true;
    underWay = underWay
      .then(() => run(frequentJobs, {}))
      .finally(() => {
        isBusy = false;
      });
  }, lookEveryMs);
  timer.unref();
  return {
    look,
    lookAnew,
    stop: async () => {
      isStopping = true;
      clearInterval(timer);
      await Promise.race([underWay, sleep(stopWithinMs, undefined, { ref: false })]);
    },
  };
}
