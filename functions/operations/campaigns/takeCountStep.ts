import type { Permission } from '../../rules/accounts/permissions.ts';
import { type Campaign, type CampaignDeadline, findCountDeadline } from '../../rules/campaigns/campaign.ts';
import {
  type CountAction,
  type CountRef,
  type CountReturn,
  mayTakeCountStep,
  withCountStep,
} from '../../rules/campaigns/countReturn.ts';
import { composeCountStep } from '../../rules/inbox/composeCountHappenings.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { changeAggregate } from '../changes.ts';
import { type Context, permit } from '../context.ts';
import { tell } from '../inbox/tell.ts';
import { once } from '../once.ts';
import { findCampaign } from './saveCampaign.ts';

export type CountStepInput = { readonly idempotencyKey: string; readonly campaignId: string; readonly bodyId: string };

/** What a step finds. */
export type CountWorld = {
  readonly ref: CountRef;
  readonly campaign: Campaign;
  readonly deadline: CampaignDeadline;
  readonly before: CountReturn | null;
};

type Step = {
  readonly operation: string;
  readonly permission: Permission;
  readonly action: CountAction;
  /** The return without the step, and the reason given for it. */
  readonly complete: (
    world: CountWorld,
  ) => Promise<Result<{ readonly after: CountReturn; readonly reason: string | null }, Refusal>>;
};

/**
 * Takes a step on a body's return of the count, in the viewer's county. Refusals: NOT_FOUND for a body or campaign that
 * the county does not have, NO_COUNT_IN_CAMPAIGN, WRONG_COUNT_STATE, those of the step, STATE_CONFLICT,
 * IDEMPOTENCY_KEY_REUSED.
 */
export async function takeCountStep(
  context: Context,
  input: CountStepInput,
  { operation, permission, action, complete }: Step,
): Promise<Result<CountReturn, Refusal>> {
  const county = context.viewer.county ?? '';
  const { campaignId, bodyId } = input;
  const ref = { county, campaignId, bodyId };
  permit(context, permission, ref);
  return once<CountReturn, Refusal>(context, operation, input, async () => {
    const [campaign, known] = await Promise.all([
      findCampaign(context, county, campaignId),
      context.counties.find(county),
    ]);
    const body = known?.bodies.find(({ id }) => id === bodyId);
    if (campaign === null || body === undefined) return refused({ code: 'NOT_FOUND' });
    const deadline = findCountDeadline(campaign);
    if (deadline === null) return refused({ code: 'NO_COUNT_IN_CAMPAIGN', campaignId });
    const before = await context.stores.findCountReturn(ref);
    if (!mayTakeCountStep(before?.state ?? null, action))
      return refused({ code: 'WRONG_COUNT_STATE', found: before?.state ?? null });
    const completed = await complete({ ref, campaign, deadline, before });
    if (!completed.ok) return completed;
    const { after, reason } = completed.value;
    const taken = withCountStep(after, action, { at: context.now, role: context.viewer.role, reason });
    const change = changeAggregate(context, operation, 'countReturn', before, taken);
    if (action === 'DRAW') return accepted({ changes: [change], answer: taken });
    const occasion = { messageId: context.newId(), at: context.now };
    const happening = composeCountStep(occasion, body.name, taken, action, reason);
    const told = tell(happening, { creditCode: null, bodyId, techServiceCode: null });
    return accepted({ changes: [change, told], answer: taken });
  });
}
