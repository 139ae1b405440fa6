import type { Environment } from './environment.ts';

type StagePolicy = {
  /** Whether the schema may be asked for, as the explorer does. */
  readonly introspection: boolean;
  /** Whether any query is answered, or only those that are listed. The variable FREE_QUERIES allows them elsewhere. */
  readonly freeQueries: boolean;
  /** Whether requests are counted by sender: not on a developer's machine, where everyone has one address. */
  readonly countsRequests: boolean;
  /** Whether each request and job gets a line in the log: not in a developer's terminal. */
  readonly logsRequests: boolean;
};

const development = { introspection: true, freeQueries: true } as const;
const production = { introspection: false, freeQueries: false, countsRequests: true, logsRequests: true } as const;

/** What the API does otherwise where nobody but developers is. */
export const stagePolicies = {
  local: { ...development, countsRequests: false, logsRequests: false },
  dev: { ...development, countsRequests: true, logsRequests: true },
  prod: production,
  'prod-cn': production,
} as const satisfies Readonly<Record<Environment['stage'], StagePolicy>>;
