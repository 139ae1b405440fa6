import { toCanonicalJson } from '../../rules/kernel/canonicalJson.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { defaultPatrolForm } from '../../rules/patrols/defaultPatrolForm.ts';
import { formLimits } from '../../rules/patrols/patrolForm.ts';
import { enterFormVersion, findLatestVersion, withdrawFormVersion } from '../../rules/patrols/patrolFormRegister.ts';
import type { PatrolMonth } from '../../rules/patrols/patrolMonth.ts';
import { changeAggregate, toActor } from '../changes.ts';
import { type Context, permit } from '../context.ts';
import { once } from '../once.ts';
import { getPatrolForm, listPatrolFormLineages } from './findPatrolForm.ts';
import { type ShownPatrolForm, toShownForm } from './readPatrolForms.ts';

export type SavePatrolFormInput = {
  readonly idempotencyKey: string;
  /** First month whose rounds are patrolled with it. */
  readonly month: PatrolMonth;
  /** The whole form as JSON text, see `PatrolForm`. */
  readonly definitionJson: string;
};

/**
 * Saves the county's next patrol form, with what became of the questions before. Permission `savePatrolForm`. Refusals:
 * INVALID_INPUT, PATROL_FORM_MONTH_TAKEN, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R152
 */
export async function savePatrolForm(
  context: Context,
  input: SavePatrolFormInput,
): Promise<Result<ShownPatrolForm, Refusal>> {
  const county = context.viewer.county ?? '';
  permit(context, 'savePatrolForm', { county });
  return once<ShownPatrolForm, Refusal>(context, 'savePatrolForm', input, async () => {
    const definition = readDefinition(input.definitionJson);
    if (!definition.ok) return definition;
    const before = await context.stores.findPatrolFormRegister(county);
    const formId = findLatestVersion(before)?.formId ?? defaultPatrolForm.id;
    const lineage = await listPatrolFormLineages(context, county, [formId]);
    const former = await getPatrolForm(context, county, formId);
    const saved = { county, savedAt: context.now, savedBy: toActor(context.viewer) };
    const given = { definition: definition.value, from: input.month };
    const entered = enterFormVersion(before, given, { former, lineage }, saved, context.today);
    if (!entered.ok) return entered;
    const { register, version, form } = entered.value;
    const kept = { county, formId: form.id, definitionJson: toCanonicalJson(form) };
    const change = changeAggregate(context, 'savePatrolForm', 'patrolForms', before, register, [
      { kind: 'patrolForm', value: kept },
    ]);
    return accepted({ changes: [change], answer: toShownForm(form, version) });
  });
}

/** Text of some MB is not parsed to find out that it is too large. */
function readDefinition(text: string): Result<unknown, Refusal> {
  const problem = (code: string, message: string) =>
    refused({ code: 'INVALID_INPUT' as const, problems: [{ path: 'definition', code, message }] });
  if (text.length > 2 * formLimits.bytes) return problem('TOO_LARGE', `巡查表不得超过${formLimits.bytes}字节`);
  try {
    return accepted(JSON.parse(text));
  } catch {
    return problem('NOT_JSON', '巡查表须为 JSON');
  }
}

export type WithdrawPatrolFormInput = {
  readonly idempotencyKey: string;
  readonly formId: string;
  readonly reason: string;
};

/**
 * Withdraws the county's latest form before its month is settled. Permission `withdrawPatrolForm`. Refusals: NOT_FOUND,
 * PATROL_FORM_IN_EFFECT, INVALID_INPUT, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 */
export async function withdrawPatrolForm(
  context: Context,
  input: WithdrawPatrolFormInput,
): Promise<Result<ShownPatrolForm, Refusal>> {
  const county = context.viewer.county ?? '';
  permit(context, 'withdrawPatrolForm', { county });
  return once<ShownPatrolForm, Refusal>(context, 'withdrawPatrolForm', input, async () => {
    const before = await context.stores.findPatrolFormRegister(county);
    const act = { at: context.now, by: toActor(context.viewer), today: context.today };
    const withdrawn = withdrawFormVersion(before, input, act);
    if (!withdrawn.ok) return withdrawn;
    const { register, version } = withdrawn.value;
    const form = await getPatrolForm(context, county, version.formId);
    const change = changeAggregate(context, 'withdrawPatrolForm', 'patrolForms', before, register);
    return accepted({ changes: [change], answer: toShownForm(form, version) });
  });
}
