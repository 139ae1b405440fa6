import type { CalendarNotice } from '../../rules/calendar/calendarNotice.ts';
import type { FindingRecord } from '../../rules/enforcement/findingRecord.ts';
import { findNextDue } from '../../rules/enforcement/listFindingClocks.ts';
import type { Context } from '../context.ts';
import { changeFinding } from './changeFinding.ts';

const pageSize = 100;

/** How often a finding is tried again whose employer somebody else writes at the same moment. */
const tries = 3;

/**
 * Puts the open findings of a county where the worklist belongs by these notices. Clocks are counted on every reading;
 * only the order of the list was counted before. The day that an order names stays as it was served. Answers how many
 * moved; safe to run again.
 */
export async function moveFindings(
  context: Context,
  county: string,
  notices: readonly CalendarNotice[],
): Promise<number> {
  const misplaced: FindingRecord[] = [];
  for (let after: string | null = null; ; ) {
    const page = await context.stores.listFindings(county, { isOpen: true }, { first: pageSize, after });
    misplaced.push(...page.items.filter((finding) => findMove(context, finding, notices) !== null));
    after = page.cursors.at(-1) ?? null;
    if (!page.hasNextPage || after === null) break;
  }
  // Listed before any of them moves within the list.
  let moved = 0;
  for (const finding of misplaced) if (await moveFinding(context, finding, notices)) moved += 1;
  return moved;
}

async function moveFinding(context: Context, ref: FindingRecord, notices: readonly CalendarNotice[]): Promise<boolean> {
  const { stores } = context;
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const [employer, finding] = await Promise.all([stores.findEmployer(ref), stores.findFinding(ref)]);
    const after = finding && findMove(context, finding, notices);
    if (employer === null || finding === null || after === null) return false;
    const change = changeFinding(context, 'recomputeDeadlines', employer, finding, after);
    if ((await stores.commit([change], null)) === 'DONE') return true;
  }
  return false;
}

/** The finding as these notices list it; null where it stands right. */
function findMove(
  { today }: Context,
  finding: FindingRecord,
  notices: readonly CalendarNotice[],
): FindingRecord | null {
  const before = finding.nextDue;
  const nextDue = findNextDue(finding, today, { notices });
  const stands = nextDue?.endsOn === before?.endsOn && nextDue?.provisional === before?.provisional;
  return stands ? null : { ...finding, nextDue };
}
