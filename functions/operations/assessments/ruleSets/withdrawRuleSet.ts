import { findRuleSetPlace, type RuleSetVersion } from '../../../rules/assessments/countyRuleSets.ts';
import { withdrawVersion } from '../../../rules/assessments/registerRuleSet.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result } from '../../../rules/kernel/result.ts';
import { changeAggregate, toActor } from '../../changes.ts';
import { type Context, permit } from '../../context.ts';
import { once } from '../../once.ts';

export type WithdrawRuleSetInput = { readonly idempotencyKey: string; readonly id: string; readonly reason: string };

/**
 * Withdraws a version of the county before the day on which it takes effect. Permission `withdrawRuleSet`. Refusals:
 * NOT_FOUND, RULE_SET_IN_EFFECT, INVALID_INPUT, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 */
export async function withdrawRuleSet(
  context: Context,
  input: WithdrawRuleSetInput,
): Promise<Result<RuleSetVersion, Refusal>> {
  const county = findRuleSetPlace(input.id)?.county ?? context.viewer.county ?? '';
  permit(context, 'withdrawRuleSet', { county });
  return once<RuleSetVersion, Refusal>(context, 'withdrawRuleSet', input, async () => {
    const before = await context.stores.findRuleSetRegister(county);
    const act = { at: context.now, by: toActor(context.viewer), today: context.today };
    const withdrawn = withdrawVersion(before, input, act);
    if (!withdrawn.ok) return withdrawn;
    const { register, version } = withdrawn.value;
    const change = changeAggregate(context, 'withdrawRuleSet', 'ruleSets', before, register);
    return accepted({ changes: [change], answer: version });
  });
}
