import { createJobsHandler } from '../../functions/handlers/jobs.ts';
import type { AccountName } from './accounts.ts';
import type { TestApi } from './testApi.ts';

const inbox = `query ($unreadOnly: Boolean, $first: Int, $after: String) { unreadMessages
  inbox(unreadOnly: $unreadOnly, first: $first, after: $after) { pageInfo { hasNextPage endCursor }
    nodes { id kind at title text employerName creditCode readAt settled
      reminder { deadline dueOn offsetDays } source { instrument clause confidence } } } }`;

/** Runs a job as its schedule would. */
export function runJob({ wiring }: Pick<TestApi, 'wiring'>, job: string): Promise<unknown> {
  return createJobsHandler(wiring)({ job });
}

/** What an account finds in its inbox, newest first. */
export async function readInbox(api: TestApi, as: AccountName, variables: object = {}) {
  const data = await api.ask(as, inbox, variables);
  return { ...data.inbox, unread: data.unreadMessages as number };
}
