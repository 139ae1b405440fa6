/** A job that runs by the clock, on AWS and, by `local/scheduledJobs.ts`, on one machine. */
export type ScheduleRow = {
  /** Part of the names of its rule, queue and alarm. */
  readonly id: string;
  /** Name that `functions/handlers/jobs.ts` knows it by. */
  readonly job: string;
  /** Daily at a time of day in Asia/Shanghai, or every so many minutes. */
  readonly when: { readonly hour: number; readonly minute: number } | { readonly everyMinutes: number };
  /** It asks something of AWS that no other store answers. */
  readonly isOnlyOnAws?: true;
  /** One sentence: what is missing when the job did not run. */
  readonly errorImpact: string;
};

/** What runs by the clock. Each job may run twice, and a day late. */
export const schedule = [
  {
    id: 'PatrolMonth',
    job: 'openPatrolMonth',
    // Daily: on the 1st it opens the month; on other days it finds it open, or makes up for what failed.
    when: { hour: 0, minute: 5 },
    errorImpact:
      'The patrol bodies have no tasks of a new month: they are opened when the job has run again, or by the bureau.',
  },
  {
    id: 'AuditRoot',
    job: 'dailyAuditRoot',
    // Half an hour after midnight: the longest request of the day before has ended.
    when: { hour: 0, minute: 30 },
    errorImpact:
      'The audit chains of a day get no public root: until the job has run again nobody could prove that they were rewritten.',
  },
  {
    id: 'Lists',
    job: 'updateLists',
    // After midnight, when terms have ended; before people come to work.
    when: { hour: 5, minute: 0 },
    errorImpact:
      'Nobody is collected for the non-compliant list, and entries whose term has ended keep their state, though the public no longer sees them.',
  },
  {
    id: 'Reminders',
    job: 'openReminders',
    // After the night's deadlines, before people come to work.
    when: { hour: 6, minute: 0 },
    errorImpact:
      'Nobody is reminded of a deadline that comes near or has passed: reminders are opened when the job has run again.',
  },
  {
    id: 'Deadlines',
    job: 'recomputeDeadlines',
    when: { everyMinutes: 15 },
    errorImpact:
      'After a holiday notice was loaded the lists go on showing the due days of before, and nobody learns that they moved.',
  },
  {
    id: 'Draws',
    job: 'countDraws',
    when: { everyMinutes: 15 },
    errorImpact:
      'Employers that were drawn are not counted as drawn this year; the next plan waits until they are when it is frozen.',
  },
  {
    id: 'Publications',
    job: 'checkPublications',
    // When people have come to work: nobody is to be called at night for it.
    when: { hour: 9, minute: 0 },
    errorImpact: 'Nobody who watches the platform learns that a bureau owes the public something too late.',
  },
  {
    id: 'RestorePoint',
    job: 'checkRestorePoint',
    when: { everyMinutes: 60 },
    isOnlyOnAws: true,
    errorImpact: 'Nobody learns whether the table could be brought back.',
  },
  {
    id: 'Outbox',
    job: 'deliverOutbox',
    when: { everyMinutes: 5 },
    errorImpact:
      'What the platform tells is not sent on to the systems that a county has named; it waits in the outbox meanwhile.',
  },
] as const satisfies readonly ScheduleRow[];
