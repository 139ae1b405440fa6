import type { Campaign } from '../../rules/campaigns/campaign.ts';
import { findCountDeadline } from '../../rules/campaigns/campaign.ts';
import type { CountReport } from '../../rules/campaigns/countReport.ts';
import type { County } from '../../rules/employers/counties.ts';
import { findSettingsOn } from '../../rules/inspections/planSettingsVersion.ts';
import { findReturnDueOn } from '../../rules/patrols/judgeOpening.ts';
import { type PilotCount, type PilotFacts, toMonthCounts, toStock } from '../../rules/pilotReports/pilotFacts.ts';
import { findPilotDeadline, listMonths, type PilotPeriod, toLastDay } from '../../rules/pilotReports/pilotPeriod.ts';
import { type BodyRounds, sumRounds } from '../../rules/pilotReports/sumRounds.ts';
import { type Counts, toBodyRow } from '../../rules/statistics/cell.ts';
import { countyScope, rowsOf, type TallyScope, toMonthScope } from '../../rules/statistics/tally.ts';
import { listCampaigns } from '../campaigns/saveCampaign.ts';
import type { Context } from '../context.ts';

/**
 * Freezes what a report of a county says. Five store calls, whatever the period: figures of the county, its bodies and
 * each month together (one call more for each 100), sampling rules, campaigns, rounds (one more for each MB), the last
 * report of the count.
 */
export async function readPilotFacts(context: Context, county: County, period: PilotPeriod): Promise<PilotFacts> {
  const { stores, today } = context;
  const months = listMonths(period);
  const lastDay = toLastDay(period, today);
  const { bodies } = county;
  const ofCounty = [countyScope, rowsOf(countyScope)];
  const [tallies, settings, campaigns, rounds] = await Promise.all([
    stores.findTallies(county.code, [...ofCounty, ...bodies.map(({ id }) => id), ...months.map(toMonthScope)]),
    stores.findPlanSettings(county.code),
    listCampaigns(context, county.code),
    readRounds(context, county, period),
  ]);
  const countsOf = (scope: TallyScope): Counts => tallies.find((one) => one.scope === scope)?.counts ?? {};
  const standing = [...ofCounty.map(countsOf), ...bodies.map(({ id }) => toBodyRow(countsOf(id), id))];
  return {
    ...period,
    county: { code: county.code, name: county.name, bodies: bodies.map(({ id, name }) => ({ id, name })) },
    asOf: today,
    countedAt: tallies.find(({ scope }) => scope === countyScope)?.countedAt ?? null,
    deadline: findPilotDeadline(period, campaigns, today),
    stock: toStock(Object.assign({}, ...standing), today),
    months: months.map((month) => ({ month, counts: toMonthCounts(countsOf(toMonthScope(month))) })),
    ratios: findSettingsOn(settings, lastDay)?.ratios ?? null,
    count: await readCount(context, county, campaigns, lastDay),
    rounds,
  };
}

async function readRounds(
  { stores, notices, today }: Context,
  { code, patrolRollsOver = false }: County,
  { from, to }: PilotPeriod,
): Promise<readonly BodyRounds[]> {
  const [rounds, loaded] = await Promise.all([stores.listRoundsOfMonths(code, [from, to]), notices.read(code)]);
  const settings = { patrolRollsOver, notices: loaded };
  return sumRounds(
    rounds.map((round) => ({ round, dueOn: findReturnDueOn(round.month, settings) })),
    today,
  );
}

/** The last report of the count that was due last by the end of the period; null where none was due or reported. */
async function readCount(
  { stores }: Context,
  { code }: County,
  campaigns: readonly Campaign[],
  lastDay: string,
): Promise<PilotCount | null> {
  const due = campaigns
    .flatMap((campaign) => {
      const on = findCountDeadline(campaign)?.on;
      return on !== undefined && on <= lastDay ? [{ campaignId: campaign.campaignId, on }] : [];
    })
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
    .at(-1);
  const [report] = due === undefined ? [] : await stores.listCountReports(code, due.campaignId);
  return report === undefined ? null : toPilotCount(report);
}

/** Of a report of the count what the pilot report shows: no employer and nobody who signed. */
function toPilotCount({ number, reportedAt, figures, incompleteBecause, rows }: CountReport): PilotCount {
  return {
    ...{ number, reportedAt, figures, incompleteBecause },
    rows: rows.map(({ bodyId, name, figures: own, daysLate, differences }) => ({
      ...{ bodyId, name, figures: own, daysLate, differences },
    })),
  };
}
