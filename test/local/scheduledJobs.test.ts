import { expect, it } from 'vitest';
import type { JobEvent } from '../../functions/handlers/jobs.ts';
import type { Instant } from '../../functions/rules/kernel/plainDate.ts';
import { schedule } from '../../infra/schedule.ts';
import { dailyJobs, frequentJobs, startScheduledJobs } from '../../local/scheduledJobs.ts';

/** Daily jobs by a clock that the test sets, and what was asked of the handler. */
function startJobs(answer: (event: JobEvent) => Promise<void> = async () => {}) {
  const events: JobEvent[] = [];
  let now = '2026-03-02T01:00:00.000Z';
  const jobs = startScheduledJobs({ now: () => now as Instant }, async (event) => {
    events.push(event);
    await answer(event);
  });
  const lookAt = (at: string): void => {
    now = at;
    jobs.look();
  };
  return { events, jobs, lookAt };
}

it('are those of the schedule that ask nothing of AWS', () => {
  expect(dailyJobs).toContain('dailyAuditRoot');
  expect(frequentJobs).toContain('deliverOutbox');
  expect([...dailyJobs, ...frequentJobs, 'checkRestorePoint'].sort()).toEqual(schedule.map(({ job }) => job).sort());
});

it('run once for each day that the clock comes to, about the day before', async () => {
  const { events, jobs, lookAt } = startJobs();
  jobs.look();
  jobs.look();
  lookAt('2026-03-02T15:00:00.000Z');
  // 00:29 and 00:30 of 3 March in Shanghai.
  lookAt('2026-03-02T16:29:59.999Z');
  lookAt('2026-03-02T16:30:00.000Z');
  lookAt('2026-05-01T03:00:00.000Z');
  while (events.length < 3 * dailyJobs.length) await new Promise((resolve) => setTimeout(resolve, 5));
  await jobs.stop();
  expect(events).toEqual(
    ['2026-03-01', '2026-03-02', '2026-04-30'].flatMap((day) => dailyJobs.map((job) => ({ job, day }))),
  );
});

it('run once more for the same day when they are told to', async () => {
  const { events, jobs } = startJobs();
  jobs.look();
  jobs.lookAnew();
  jobs.look();
  while (events.length < 2 * dailyJobs.length) await new Promise((resolve) => setTimeout(resolve, 5));
  await jobs.stop();
  expect(events.map(({ day }) => day)).toEqual(Array(2 * dailyJobs.length).fill('2026-03-01'));
});

it('run one after another, also after one that failed', async () => {
  let underWay = 0;
  let most = 0;
  const { events, jobs, lookAt } = startJobs(async ({ day }) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setTimeout(resolve, 5));
    underWay -= 1;
    if (day === '2026-03-01') throw new Error('told to fail');
  });
  jobs.look();
  lookAt('2026-03-03T01:00:00.000Z');
  while (events.length < 2 * dailyJobs.length) await new Promise((resolve) => setTimeout(resolve, 5));
  await jobs.stop();
  expect(most).toBe(1);
  expect(events.map(({ day }) => day)).toEqual(
    ['2026-03-01', '2026-03-02'].flatMap((day) => Array(dailyJobs.length).fill(day)),
  );
});

it('do not run once they are told to stop', async () => {
  const { events, jobs, lookAt } = startJobs();
  await jobs.stop();
  lookAt('2026-03-09T01:00:00.000Z');
  await jobs.stop();
  expect(events).toEqual([]);
});
