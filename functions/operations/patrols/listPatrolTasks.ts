import { type ExpectedEmployer, findVillage } from '../../rules/patrols/expectedEmployer.ts';
import { describeLock, findReturnInForce, type PatrolRoundRef } from '../../rules/patrols/patrolRound.ts';
import type { PatrolSummary } from '../../rules/patrols/patrolSummary.ts';
import { judgePatrolTask, type PatrolTaskState, type TaskVerdict } from '../../rules/patrols/patrolTask.ts';
import type { Page, PageRequest, WholeRound } from '../../storage/stores.ts';
import { BadCursor } from '../badCursor.ts';
import { type Context, permit } from '../context.ts';
import { readReturnDueOn } from './roundView.ts';

/** A task of a round as it stands today. */
export type PatrolTask = PatrolRoundRef &
  ExpectedEmployer &
  TaskVerdict & {
    /** Village or community; null where the address names none. */
    readonly village: string | null;
    readonly summary: PatrolSummary | null;
    /** Why the body has no record of it, as its latest return says. */
    readonly unfinishedReason: string | null;
    /** Why nothing can be changed any more; null: it can. */
    readonly lockedReason: string | null;
  };

export type TaskFilter = {
  readonly state: PatrolTaskState | null;
  /** Null: all; an empty text: those whose address names none. */
  readonly village: string | null;
};

/** A page of tasks; the villages are those of the whole round. */
export type TaskPage = Page<PatrolTask> & {
  readonly totalCount: number;
  readonly villages: readonly { readonly village: string | null; readonly tasks: number; readonly submitted: number }[];
};

/**
 * The tasks of a round, village by village, those without one behind, within a village by credit code. Null where the
 * round is not open. Permission `readPatrolRounds`. Two store calls for up to about 2,000 employers, then one more for
 * each MB. @throws AccessRefused; BadCursor
 */
export async function listPatrolTasks(
  context: Context,
  ref: PatrolRoundRef,
  { state, village }: TaskFilter,
  { first, after }: PageRequest,
): Promise<TaskPage | null> {
  permit(context, 'readPatrolRounds', ref);
  const [whole, expected] = await Promise.all([context.stores.readWholeRound(ref), context.stores.readExpected(ref)]);
  if (whole === null) return null;
  const all = await toTasks(context, whole, expected);
  const start = after === null ? 0 : all.findIndex(({ creditCode }) => toCursor(creditCode) === after) + 1;
  if (after !== null && start === 0) throw new BadCursor();
  const fits = (task: PatrolTask): boolean =>
    (state === null || task.state === state) && (village === null || (task.village ?? '') === village);
  const left = all.slice(start).filter(fits);
  const items = left.slice(0, first);
  return {
    items,
    cursors: items.map(({ creditCode }) => toCursor(creditCode)),
    hasNextPage: left.length > items.length,
    totalCount: all.filter(fits).length,
    villages: [...Map.groupBy(all, (task) => task.village)].map(([name, tasks]) => ({
      village: name,
      tasks: tasks.length,
      submitted: tasks.filter(({ summary }) => (summary?.submittedAt ?? null) !== null).length,
    })),
  };
}

/** The list is frozen and its order does not depend on states, so that a place in it stays one. */
const toCursor = (creditCode: string): string => Buffer.from(creditCode).toString('base64url');

async function toTasks(
  context: Context,
  { round, summaries, unfinished }: WholeRound,
  expected: readonly ExpectedEmployer[],
): Promise<readonly PatrolTask[]> {
  const { county, month, bodyId } = round;
  const { today } = context;
  const dueOn = await readReturnDueOn(context, county, month);
  const summaryOf = new Map(summaries.map(({ creditCode, summary }) => [creditCode, summary]));
  const reasonOf = new Map(
    unfinished.at(-1)?.reasons.flatMap(({ reason, creditCodes }) => creditCodes.map((code) => [code, reason])),
  );
  const inForce = findReturnInForce(round);
  const tasks = expected.map((employer): PatrolTask => {
    const summary = summaryOf.get(employer.creditCode) ?? null;
    return {
      ...{ county, month, bodyId },
      ...employer,
      ...judgePatrolTask({ summary, dueOn, today }),
      village: findVillage(employer.address),
      summary,
      unfinishedReason: summary?.submittedAt ? null : (reasonOf.get(employer.creditCode) ?? null),
      lockedReason: inForce && describeLock(inForce),
    };
  });
  return tasks.toSorted((one, other) => compare(toOrder(one), toOrder(other)));
}

const toOrder = ({ village, creditCode }: PatrolTask): string => `${village ?? '\uffff'}\n${creditCode}`;
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
