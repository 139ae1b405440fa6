import { checkCountySetup, checkTownshipNames } from '../../rules/counties/checkCounty.ts';
import {
  applyCountySetup,
  type CountySetup,
  listCountyDifferences,
  listRetired,
} from '../../rules/counties/countySetup.ts';
import { findPresetCounty } from '../../rules/counties/presetCounties.ts';
import type { County } from '../../rules/employers/counties.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { changeAggregate } from '../changes.ts';
import { type Context, permit } from '../context.ts';
import { once } from '../once.ts';
import { refuseWithEmployers } from './refuseWithEmployers.ts';

export type InitCountyInput = CountySetup & { readonly idempotencyKey: string; readonly update: boolean };

/**
 * Sets a county up from the list of divisions; one that is set up already changes only with `update`, and never in what
 * it has decided itself. What is shipped of a county counts as known. Permission `initCounty`. Refusals: COUNTY_EXISTS
 * with the differences, BODY_HAS_EMPLOYERS, INVALID_INPUT, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 */
export async function initCounty(context: Context, input: InitCountyInput): Promise<Result<County, Refusal>> {
  permit(context, 'initCounty', { county: input.code });
  const done = await once<County, Refusal>(context, 'initCounty', input, async () => {
    const { idempotencyKey: _, update, ...setup } = input;
    const problems = checkCountySetup(setup);
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const stored = await context.stores.findCounty(setup.code);
    const known = stored ?? findPresetCounty(setup.code);
    const after = applyCountySetup(known, setup, context.today);
    if (stored && !update) {
      const differences = listCountyDifferences(stored, after);
      return refused({ code: 'COUNTY_EXISTS', name: stored.name, differences });
    }
    const taken = checkTownshipNames(setup, after);
    if (taken.length > 0) return refused({ code: 'INVALID_INPUT', problems: taken });
    const inUse = await refuseWithEmployers(context, setup.code, known ? listRetired(known, after) : []);
    if (inUse) return inUse;
    const parts = setup.townships.map(({ id, villages }) => {
      const value = { county: setup.code, bodyId: id, villages: villages.map(({ code, name }) => ({ code, name })) };
      return { kind: 'villages' as const, value };
    });
    const change = changeAggregate(context, 'initCounty', 'county', stored, after, parts);
    return accepted({ changes: [change], answer: after });
  });
  if (done.ok) context.counties.forget(input.code);
  return done;
}
