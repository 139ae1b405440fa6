import { hasHazards } from '../../rules/employers/hasHazards.ts';
import { composeRoundOpened } from '../../rules/inbox/composePatrolHappenings.ts';
import { toPieces } from '../../rules/kernel/toPieces.ts';
import { digestExpected, type ExpectedEmployer, toExpectedList } from '../../rules/patrols/expectedEmployer.ts';
import { judgePrimaryBody } from '../../rules/patrols/judgePrimaryBody.ts';
import type { PatrolMonth } from '../../rules/patrols/patrolMonth.ts';
import { expectedPerPart, type PatrolRound, type PatrolRoundRef } from '../../rules/patrols/patrolRound.ts';
import type { Change, MessageWrites, Part } from '../../storage/stores.ts';
import { changeAggregate } from '../changes.ts';
import type { Context } from '../context.ts';
import { tell } from '../inbox/tell.ts';
import { readReturnDueOn } from './roundView.ts';

/** What became of a month's rounds. */
export type OpenedRounds = {
  /** Rounds that this call opened, and how many employers they have. */
  readonly opened: number;
  readonly expected: number;
  /** Rounds that were open before. */
  readonly openedBefore: number;
};

/**
 * Opens the rounds of a county's month that are not open yet: one transaction for each body with its list, its audit
 * entry and the message that tells the body. Safe to be cut off and to run again or twice at once: a round is opened once,
 * and its list never changes afterwards. With every round open it is one store call. A county without anybody to patrol
 * opens none: its ledger is still to come, and an empty list could not be mended for the month.
 */
export async function openRounds(context: Context, county: string, month: PatrolMonth): Promise<OpenedRounds> {
  const bodies = (await context.counties.find(county))?.bodies ?? [];
  const refs = bodies.map(({ id }): PatrolRoundRef => ({ county, month, bodyId: id }));
  const open = new Set((await context.stores.findPatrolRounds(refs)).map(({ bodyId }) => bodyId));
  const missing = bodies.filter(({ id }) => !open.has(id));
  if (missing.length === 0) return { opened: 0, expected: 0, openedBefore: open.size };
  const candidates = (await context.stores.listPatrolCandidates(county)).filter(hasHazards);
  if (candidates.length === 0) return { opened: 0, expected: 0, openedBefore: open.size };
  const patrolled = Map.groupBy(candidates, (employer) => judgePrimaryBody(employer, bodies).bodyId);
  const dueOn = await readReturnDueOn(context, county, month);
  const tally = { opened: 0, expected: 0, openedBefore: open.size };
  for (const { id: bodyId, name: bodyName } of missing) {
    const list = toExpectedList(patrolled.get(bodyId) ?? []);
    const ref = { county, month, bodyId };
    const round: PatrolRound = { ...ref, bodyName, openedAt: context.now, expected: toFrozen(list), returns: [] };
    const change = changeAggregate(context, 'openPatrolMonth', 'patrolRound', null, round, toParts(ref, list));
    const happening = composeRoundOpened({ messageId: context.newId(), at: context.now }, round, dueOn);
    const told = tell(happening, { creditCode: null, bodyId, techServiceCode: null });
    if (await commitNew(context, [change, told])) {
      tally.opened += 1;
      tally.expected += list.length;
    } else tally.openedBefore += 1;
  }
  return tally;
}

/** False where somebody else has opened the round meanwhile. */
async function commitNew({ stores }: Context, changes: readonly (Change | MessageWrites)[]): Promise<boolean> {
  return (await stores.commit(changes, null)) === 'DONE';
}

function toFrozen(list: readonly ExpectedEmployer[]): PatrolRound['expected'] {
  const firstCodes = list.filter((_, at) => at % expectedPerPart === 0).map(({ creditCode }) => creditCode);
  return { count: list.length, sha256: digestExpected(list), firstCodes };
}

function toParts(ref: PatrolRoundRef, list: readonly ExpectedEmployer[]): readonly Part[] {
  const pieces = toPieces(list, expectedPerPart);
  return pieces.map((employers, at) => ({ kind: 'expectedPart', value: { ...ref, number: at + 1, employers } }));
}
