import {
  type CriteriaDecision,
  type CriteriaInForce,
  type CriteriaVersion,
  enterCriteria,
  findCriteriaOn,
} from '../../../rules/disclosure/lists/criteriaVersion.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result } from '../../../rules/kernel/result.ts';
import { changeAggregate, toActor } from '../../changes.ts';
import { type Context, permit } from '../../context.ts';
import { once } from '../../once.ts';

export type SaveListCriteriaInput = CriteriaDecision & { readonly idempotencyKey: string };

/**
 * Records the county's decision on what makes an employer non-compliant as its next version. Permission
 * `saveListCriteria`. Refusals: INVALID_INPUT, LIST_CRITERIA_IN_EFFECT, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R164
 */
export async function saveListCriteria(
  context: Context,
  input: SaveListCriteriaInput,
): Promise<Result<CriteriaVersion, Refusal>> {
  const county = context.viewer.county ?? '';
  permit(context, 'saveListCriteria', { county });
  return once<CriteriaVersion, Refusal>(context, 'saveListCriteria', input, async () => {
    const { idempotencyKey: _, ...given } = input;
    const before = await context.stores.findListCriteria(county);
    const saved = { county, savedAt: context.now, savedBy: toActor(context.viewer) };
    const entered = enterCriteria(before, given, saved, context.today);
    if (!entered.ok) return entered;
    const { register, version } = entered.value;
    const change = changeAggregate(context, 'saveListCriteria', 'listCriteria', before, register);
    return accepted({ changes: [change], answer: version });
  });
}

/** What holds in a county today, and all that it has recorded, oldest first; public. */
export async function readListCriteria(
  context: Context,
  county: string,
): Promise<{ readonly inForce: CriteriaInForce; readonly versions: readonly CriteriaVersion[] }> {
  permit(context, 'readListCriteria', { county });
  const register = /^\d{6}$/.test(county) ? await context.stores.findListCriteria(county) : null;
  return { inForce: findCriteriaOn(register, context.today), versions: register?.versions ?? [] };
}
