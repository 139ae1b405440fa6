import { judgePublication, publicationDuties } from '../../rules/disclosure/publicationDuties.ts';
import { addMonths, type PlainDate } from '../../rules/kernel/plainDate.ts';
import { nextPatrolMonth, type PatrolMonth, toPatrolMonth } from '../../rules/patrols/patrolMonth.ts';
import { toRoundId } from '../../rules/patrols/patrolRound.ts';
import { type CaseWindow, findCountCases, findLedgerCases, isWithin } from '../../rules/scoring/findCases.ts';
import { findPatrolCases } from '../../rules/scoring/findPatrolCases.ts';
import { toManualCases } from '../../rules/scoring/scoreEntry.ts';
import type { ScoreCase } from '../../rules/scoring/scoreUnits.ts';
import { listCampaigns } from '../campaigns/saveCampaign.ts';
import type { Context } from '../context.ts';
import { readReturnDueOn } from '../patrols/roundView.ts';

/** More than any county has: lists are read whole. */
const all = { first: 50_000, after: null } as const;

/**
 * Every case of a county within a window, from the records as they are now: rounds of patrols due in it with their lists,
 * counts due in it, publications overdue that were due in it, entries by hand of its days, and the ledger as of today.
 * Read once in a while: one store call for each megabyte of the directory, two for each month and one more for each of
 * its rounds, one for each campaign.
 */
export async function collectCases(
  context: Context,
  county: string,
  window: CaseWindow,
  bureauId: string | null,
): Promise<readonly ScoreCase[]> {
  const [employers, patrols, counts, publications, entries] = await Promise.all([
    context.stores.listEmployers(county, {}, all),
    collectPatrolCases(context, county, window),
    collectCountCases(context, county, window),
    bureauId === null ? [] : collectPublicationCases(context, county, window, bureauId),
    context.stores.listScoreEntries(county, window.from, window.to),
  ]);
  const ledger = findLedgerCases(employers.items, context.today);
  return [...patrols, ...counts, ...ledger, ...publications, ...toManualCases(entries)];
}

async function collectPatrolCases(context: Context, county: string, window: CaseWindow): Promise<readonly ScoreCase[]> {
  const cases = await Promise.all(
    listMonthsUntil(window).map(async (month) => {
      const dueOn = await readReturnDueOn(context, county, month);
      return isWithin(window, dueOn) && dueOn < context.today ? collectMonthCases(context, county, month, dueOn) : [];
    }),
  );
  return cases.flat();
}

async function collectMonthCases(
  context: Context,
  county: string,
  month: PatrolMonth,
  dueOn: PlainDate,
): Promise<readonly ScoreCase[]> {
  const { stores, today } = context;
  const rounds = await stores.listPatrolRounds(county, { month, bodyId: null }, all);
  const bodies = rounds.items.map(({ bodyId }) => bodyId).sort();
  const [first, last] = [bodies[0], bodies.at(-1)];
  if (first === undefined || last === undefined) return [];
  const summaries = Map.groupBy(await stores.listSummariesOfMonth(county, month, [first, last]), toRoundId);
  const cases = await Promise.all(
    rounds.items.map(async (round) => {
      const own = summaries.get(toRoundId(round)) ?? [];
      const byCode = new Map(own.map(({ creditCode, summary }) => [creditCode, summary]));
      return findPatrolCases({ round, dueOn, expected: await stores.readExpected(round), summaries: byCode }, today);
    }),
  );
  return cases.flat();
}

/** Months whose rounds could be due in the window: from the one before its first month to its last. */
function listMonthsUntil({ from, to }: CaseWindow): readonly PatrolMonth[] {
  const months: PatrolMonth[] = [];
  const last = toPatrolMonth(to);
  for (let month = toPatrolMonth(addMonths(from, -1)); month <= last; month = nextPatrolMonth(month))
    months.push(month);
  return months;
}

async function collectCountCases(context: Context, county: string, window: CaseWindow): Promise<readonly ScoreCase[]> {
  const [campaigns, known] = await Promise.all([listCampaigns(context, county), context.counties.find(county)]);
  const bodies = known?.bodies ?? [];
  const cases = await Promise.all(
    campaigns.map(async (campaign) => {
      const returns = await context.stores.listCountReturns(county, campaign.campaignId);
      return findCountCases(campaign, bodies, returns, window, context.today);
    }),
  );
  return cases.flat();
}

async function collectPublicationCases(
  context: Context,
  county: string,
  window: CaseWindow,
  unitId: string,
): Promise<readonly ScoreCase[]> {
  const [due, notices] = await Promise.all([
    context.stores.listDuePublications(county, all),
    context.notices.read(county),
  ]);
  return due.items.flatMap(({ kind, eventOn, subjectId }): readonly ScoreCase[] => {
    const { standing, deadline } = judgePublication(kind, eventOn, null, context.today, { notices });
    if (standing !== 'OVERDUE' || !isWithin(window, deadline.endsOn)) return [];
    const note = `${publicationDuties[kind].title}应于 ${deadline.endsOn} 前公开，尚未公开`;
    const recordId = `${kind} ${subjectId}`;
    return [{ unitId, itemId: null, evidence: 'PUBLICATION_OVERDUE', recordId, on: deadline.endsOn, note }];
  });
}
