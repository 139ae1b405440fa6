import {
  enterPlanSettings,
  type PlanSettingsVersion,
  type SamplingRules,
} from '../../../rules/inspections/planSettingsVersion.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result } from '../../../rules/kernel/result.ts';
import { changeAggregate, toActor } from '../../changes.ts';
import { type Context, permit } from '../../context.ts';
import { once } from '../../once.ts';

export type SavePlanSettingsInput = SamplingRules & { readonly idempotencyKey: string };

/**
 * Records the county's decision on ratios and frequencies as its next version. Permission `savePlanSettings`. Refusals:
 * INVALID_INPUT, PLAN_SETTINGS_IN_EFFECT, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R106–R114
 */
export async function savePlanSettings(
  context: Context,
  input: SavePlanSettingsInput,
): Promise<Result<PlanSettingsVersion, Refusal>> {
  const county = context.viewer.county ?? '';
  permit(context, 'savePlanSettings', { county });
  return once<PlanSettingsVersion, Refusal>(context, 'savePlanSettings', input, async () => {
    const { idempotencyKey: _, ...given } = input;
    const before = await context.stores.findPlanSettings(county);
    const saved = { county, savedAt: context.now, savedBy: toActor(context.viewer) };
    const entered = enterPlanSettings(before, given, saved, context.today);
    if (!entered.ok) return entered;
    const { register, version } = entered.value;
    const change = changeAggregate(context, 'savePlanSettings', 'planSettings', before, register);
    return accepted({ changes: [change], answer: version });
  });
}

/** The versions of a county, oldest first; public. */
export async function listPlanSettings(context: Context, county: string): Promise<readonly PlanSettingsVersion[]> {
  permit(context, 'readPlan', { county });
  if (!/^\d{6}$/.test(county)) return [];
  return (await context.stores.findPlanSettings(county))?.versions ?? [];
}
