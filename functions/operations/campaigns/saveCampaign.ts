import type { Campaign, CampaignPlan } from '../../rules/campaigns/campaign.ts';
import { judgeCampaign } from '../../rules/campaigns/judgeCampaign.ts';
import { pilotCampaign } from '../../rules/campaigns/pilotCampaign.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { changeAggregate, toActor } from '../changes.ts';
import { type Context, permit } from '../context.ts';
import { once } from '../once.ts';

export type SaveCampaignInput = CampaignPlan & { readonly idempotencyKey: string };

/**
 * Records a campaign, or its next version. Returns that are signed already keep the deadline they were judged by.
 * Permission `saveCampaign`. Refusals: INVALID_INPUT, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R37、R45–R49、R67、R96、R124、R293
 */
export async function saveCampaign(context: Context, input: SaveCampaignInput): Promise<Result<Campaign, Refusal>> {
  const county = context.viewer.county ?? '';
  permit(context, 'saveCampaign', { county });
  return once<Campaign, Refusal>(context, 'saveCampaign', input, async () => {
    const { idempotencyKey: _, ...plan } = input;
    const problems = judgeCampaign(plan);
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const latest = await context.stores.findCampaign(county, plan.campaignId);
    const number = (latest?.number ?? 0) + 1;
    const campaign = { ...plan, county, number, savedAt: context.now, savedBy: toActor(context.viewer) };
    // A version is an aggregate of its own, which must not be there yet: two cannot take one number.
    return accepted({
      changes: [changeAggregate(context, 'saveCampaign', 'campaign', null, campaign)],
      answer: campaign,
    });
  });
}

const builtIn: readonly Campaign[] = [pilotCampaign];

/** The latest version of a campaign, the county's own before that of the platform; null where there is none. */
export async function findCampaign(
  { stores }: Pick<Context, 'stores'>,
  county: string,
  campaignId: string,
): Promise<Campaign | null> {
  const own = isCampaignId(campaignId) ? await stores.findCampaign(county, campaignId) : null;
  return own ?? builtIn.find((one) => one.county === county && one.campaignId === campaignId) ?? null;
}

/** Keys are built of it. */
function isCampaignId(text: string): boolean {
  return /^[a-z0-9-]{1,40}$/.test(text);
}

/** The campaigns of a county in their latest versions, by id; public. */
export async function listCampaigns(context: Context, county: string): Promise<readonly Campaign[]> {
  permit(context, 'readCampaign', { county });
  if (!/^\d{6}$/.test(county)) return [];
  const versions = [...builtIn.filter((one) => one.county === county), ...(await context.stores.listCampaigns(county))];
  const latest = new Map(versions.map((one) => [one.campaignId, one]));
  return [...latest.values()].sort((one, other) => (one.campaignId < other.campaignId ? -1 : 1));
}
