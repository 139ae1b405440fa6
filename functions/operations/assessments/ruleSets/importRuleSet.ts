import type { RuleSetVersion } from '../../../rules/assessments/countyRuleSets.ts';
import { enterVersion, type RuleSetParticulars } from '../../../rules/assessments/registerRuleSet.ts';
import { defaultRuleSet } from '../../../rules/assessments/ruleSets.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result } from '../../../rules/kernel/result.ts';
import { changeAggregate, toActor } from '../../changes.ts';
import { type Context, permit } from '../../context.ts';
import { once } from '../../once.ts';
import { readRuleSetUpload } from './readRuleSetUpload.ts';

export type ImportRuleSetInput = RuleSetParticulars & { readonly idempotencyKey: string; readonly uploadId: string };

/**
 * Imports an uploaded self-check table as the next version of the viewer's county; assessments from its day on are
 * judged by it, earlier ones stay as they are. Permission `importRuleSet`. Refusals: INVALID_INPUT, FILE_REJECTED,
 * WORKBOOK_REJECTED, RULE_SET_DAY_TAKEN, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 */
export async function importRuleSet(
  context: Context,
  input: ImportRuleSetInput,
): Promise<Result<RuleSetVersion, Refusal>> {
  const county = context.viewer.county ?? '';
  permit(context, 'importRuleSet', { county });
  return once<RuleSetVersion, Refusal>(context, 'importRuleSet', input, async () => {
    const read = await readRuleSetUpload(context, county, input.uploadId);
    if (!read.ok) return read;
    const items = read.value;
    const before = await context.stores.findRuleSetRegister(county);
    const imported = {
      county,
      baseId: defaultRuleSet.id,
      itemCount: items.length,
      importedAt: context.now,
      importedBy: toActor(context.viewer),
    };
    const entered = enterVersion(before, input, imported, context.today);
    if (!entered.ok) return entered;
    const { register, version } = entered.value;
    const kept = { county, number: version.number, items };
    const change = changeAggregate(context, 'importRuleSet', 'ruleSets', before, register, [
      { kind: 'versionItems', value: kept },
    ]);
    return accepted({ changes: [change], answer: version });
  });
}
