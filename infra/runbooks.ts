/** What is done about an alarm: a file of `infra/runbooks/` each, in Chinese, for whoever is called at night. */
export const runbooks = [
  'api-faults',
  'api-throttled',
  'figures-behind',
  'filing-faults',
  'intake-failed',
  'job-failed',
  'job-overdue',
  'publications-overdue',
  'restore-point-missing',
  'sign-in-refused',
  'table-throttled',
] as const;

export type Runbook = (typeof runbooks)[number];

/** Where a runbook stands, from the repository's root. */
export const toRunbookFile = (runbook: Runbook): string => `infra/runbooks/${runbook}.md`;
