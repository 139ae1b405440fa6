import { type PatrolMonth, toPatrolMonth } from '../../rules/patrols/patrolMonth.ts';
import type { PatrolRoundRef } from '../../rules/patrols/patrolRound.ts';
import { toRoundId } from '../../rules/patrols/patrolRound.ts';
import type { Page, PageRequest, RecordSummary, StoredRound } from '../../storage/stores.ts';
import { type Context, permit, permitList } from '../context.ts';
import { type RoundView, toRoundView } from './roundView.ts';

/** One round as it stands today, or null where it is not open. Permission `readPatrolRounds`. @throws AccessRefused */
export async function findPatrolRound(context: Context, ref: PatrolRoundRef): Promise<RoundView | null> {
  permit(context, 'readPatrolRounds', ref);
  const whole = await context.stores.readWholeRound(ref);
  return whole && toRoundView(context, whole.round, whole.summaries);
}

/**
 * Rounds of one month by body, or of one body newest month first; a patrol body sees its own. Without month and body:
 * those of this month. Permission `readPatrolRounds`. Two store calls, one more for each MB of summaries.
 * @throws AccessRefused
 */
export async function listPatrolRounds(
  context: Context,
  asked: { readonly month: PatrolMonth | null; readonly bodyId: string | null },
  page: PageRequest,
): Promise<Page<RoundView>> {
  const { county, bodyId: own } = permitList(context, 'readPatrolRounds');
  if (own !== null && asked.bodyId !== null) permit(context, 'readPatrolRounds', { county, bodyId: asked.bodyId });
  const bodyId = own ?? asked.bodyId;
  const month = asked.month ?? (bodyId === null ? toPatrolMonth(context.today) : null);
  const rounds = await context.stores.listPatrolRounds(county, { month, bodyId }, page);
  const summaries = Map.groupBy(await readSummaries(context, rounds.items, bodyId), toRoundId);
  const items = await Promise.all(
    rounds.items.map((round) => toRoundView(context, round, summaries.get(toRoundId(round)) ?? [])),
  );
  return { ...rounds, items };
}

/** The summaries of all listed rounds in one list: either all are of one body, or all of one month. */
async function readSummaries(
  { stores }: Context,
  rounds: readonly StoredRound[],
  bodyId: string | null,
): Promise<readonly RecordSummary[]> {
  const [one, other] = [rounds.at(0), rounds.at(-1)];
  if (one === undefined || other === undefined) return [];
  if (bodyId === null) return stores.listSummariesOfMonth(one.county, one.month, [one.bodyId, other.bodyId]);
  const months = [one.month, other.month].toSorted();
  return stores.listSummariesOfBody(one.county, bodyId, [months[0] ?? one.month, months[1] ?? one.month]);
}
