import type { Instant } from '../../../../../functions/rules/kernel/plainDate.ts';
import { applyOperation } from '../../../../../functions/rules/patrols/mergeRecord.ts';
import type { PatrolClient } from '../../../../../functions/rules/patrols/patrolClient.ts';
import type { PatrolForm } from '../../../../../functions/rules/patrols/patrolForm.ts';
import { type PatrolMonth, patrolMonth } from '../../../../../functions/rules/patrols/patrolMonth.ts';
import {
  emptyRecord,
  type MergedRecord,
  type PatrolValue,
} from '../../../../../functions/rules/patrols/patrolRecord.ts';
import { ask } from '../../../shared/ask.ts';
import {
  PatrolChangesDocument,
  PatrolRoundsDocument,
  type PatrolRoundsQuery,
  PatrolTasksDocument,
  type PatrolTasksQuery,
} from '../patrols.graphql.ts';
import { toSeen } from './sendBatch.ts';

export type Round = PatrolRoundsQuery['patrolRounds']['nodes'][number];
export type Task = NonNullable<PatrolTasksQuery['patrolTasks']>['nodes'][number];

/** A month as the server last told it. Months that were kept before counties had forms of their own name none. */
export type KeptMonth = {
  readonly round: Round;
  readonly tasks: readonly Task[];
  readonly formId?: string;
  readonly readAt: string;
};

/** What a clerk works with, as it was read together. */
export type KeptLists = { readonly months: readonly KeptMonth[]; readonly forms: readonly PatrolForm[] };

type Reader = { readonly bodyId: string; readonly token: string };

/** Months that are kept to look at when they are locked. */
const newest = 3;

/** The months that can still be worked on, and the newest ones, newest first; and the county's forms. @throws AskFailure */
export async function fetchLists({ bodyId, token }: Reader, readAt: string): Promise<KeptLists> {
  const { patrolRounds, patrolForms } = await ask(PatrolRoundsDocument, { body: bodyId }, token);
  const wanted = patrolRounds.nodes.filter(({ lockedReason }, index) => index < newest || lockedReason === null);
  const months: KeptMonth[] = [];
  for (const round of wanted) {
    const tasks: Task[] = [];
    let formId = '';
    let after: string | null = null;
    do {
      const { patrolTasks: page, patrolForm }: PatrolTasksQuery = await ask(
        PatrolTasksDocument,
        { month: round.month, body: bodyId, after },
        token,
      );
      tasks.push(...(page?.nodes ?? []));
      formId = patrolForm.id;
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    months.push({ round, tasks, formId, readAt });
  }
  return { months, forms: patrolForms.map(({ definition }) => JSON.parse(definition) as PatrolForm) };
}

/** Takes in what others wrote since a place; the place to go on from. @throws AskFailure */
export async function fetchChanges(
  client: PatrolClient,
  month: string,
  since: string | null,
  { bodyId, token }: Reader,
): Promise<string> {
  const { patrolChanges } = await ask(PatrolChangesDocument, { month, since }, token);
  const records = new Map<string, MergedRecord>();
  for (const { creditCode, by, receivedAt, operations } of patrolChanges.batches) {
    const record = { month: patrolMonth(month), bodyId, creditCode };
    const merged = operations.reduce(
      (state, { value, seen, at, ...operation }) =>
        applyOperation(state, {
          ...operation,
          record,
          value: JSON.parse(value) as PatrolValue,
          seen: toSeen(seen),
          at: at as Instant,
          by,
          receivedAt: receivedAt as Instant,
        }),
      records.get(creditCode) ?? emptyRecord,
    );
    records.set(creditCode, merged);
  }
  for (const [creditCode, state] of records) {
    await client.receive({ month: month as PatrolMonth, bodyId, creditCode }, state);
  }
  const { until, hasMore } = patrolChanges;
  return hasMore ? fetchChanges(client, month, until, { bodyId, token }) : until;
}
