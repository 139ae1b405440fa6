import { findCountDeadline } from '../../rules/campaigns/campaign.ts';
import type { CountedEmployer } from '../../rules/campaigns/countFigures.ts';
import type { CountReport } from '../../rules/campaigns/countReport.ts';
import { type CountReturn, judgeCountLateness } from '../../rules/campaigns/countReturn.ts';
import type { PlainDate } from '../../rules/kernel/plainDate.ts';
import type { Page, PageRequest } from '../../storage/stores.ts';
import { type Context, permit, permitList } from '../context.ts';
import { readCountList } from './countLists.ts';
import { findCampaign } from './saveCampaign.ts';

/** A body in the overview of the count. */
export type CountStanding = {
  readonly bodyId: string;
  readonly name: string;
  readonly dueOn: PlainDate;
  /** Days late when it was signed; until it is signed as of now. 0: in time. */
  readonly daysLate: number;
  /** Why; null where it is not late, or not signed yet. */
  readonly lateBecause: string | null;
  readonly countReturn: CountReturn | null;
};

/**
 * The bodies of the viewer's county with their returns, in the county's order; a patrol body sees its own. Empty for a
 * campaign without a count. Two store calls. Permission `readCountReturn`. @throws AccessRefused
 * @source R45–R48
 */
export async function listCountStandings(context: Context, campaignId: string): Promise<readonly CountStanding[]> {
  const { county, bodyId } = permitList(context, 'readCountReturn');
  const [campaign, known] = await Promise.all([
    findCampaign(context, county, campaignId),
    context.counties.find(county),
  ]);
  const deadline = campaign && findCountDeadline(campaign);
  if (deadline === null || known === null) return [];
  const returns = await context.stores.listCountReturns(county, campaignId);
  return known.bodies
    .filter(({ id }) => bodyId === null || id === bodyId)
    .map(({ id, name }) => {
      const countReturn = returns.find((one) => one.bodyId === id) ?? null;
      // Drawn anew after a return it is judged again when it is signed again.
      const signed = countReturn?.signed ?? null;
      const lateness = signed ?? { ...judgeCountLateness(context.now, deadline.on), lateBecause: null };
      const { dueOn, daysLate, lateBecause } = lateness;
      return { bodyId: id, name, dueOn, daysLate, lateBecause, countReturn };
    });
}

/** The employers of a return's frozen list, by credit code; the cursor is the place. One file. Permission as the return's. */
export async function listCountedEmployers(
  context: Context,
  countReturn: CountReturn,
  { first, after }: PageRequest,
): Promise<Page<CountedEmployer>> {
  permit(context, 'readCountReturn', countReturn);
  const list = await readCountList(context, countReturn);
  const start = after === null || !/^\d{1,6}$/.test(after) ? 0 : Number(after) + 1;
  const items = list.slice(start, start + first);
  return { items, cursors: items.map((_, at) => String(start + at)), hasNextPage: list.length > start + first };
}

/** What was reported to the leading group, newest first. Permission `readCountReport`. @throws AccessRefused */
export async function listCountReports(context: Context, campaignId: string): Promise<readonly CountReport[]> {
  const { county } = permitList(context, 'readCountReport');
  const campaign = await findCampaign(context, county, campaignId);
  return campaign === null ? [] : context.stores.listCountReports(county, campaignId);
}
