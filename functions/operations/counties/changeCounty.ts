import { type BodyDraft, retireBody, saveBody } from '../../rules/counties/changeBodies.ts';
import { type CountySettings, checkCountySettings, withCountySettings } from '../../rules/counties/countySettings.ts';
import { findPresetCounty } from '../../rules/counties/presetCounties.ts';
import type { County } from '../../rules/employers/counties.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { changeAggregate } from '../changes.ts';
import { type Context, permit } from '../context.ts';
import { once } from '../once.ts';
import { refuseWithEmployers } from './refuseWithEmployers.ts';

type Keyed = { readonly idempotencyKey: string };

/**
 * Records what the county decides for itself. Permission `changeCounty`. Refusals: INVALID_INPUT, NOT_FOUND where the
 * county is not set up, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 */
export async function saveCountySettings(
  context: Context,
  input: CountySettings & Keyed,
): Promise<Result<County, Refusal>> {
  const { idempotencyKey: _, ...settings } = input;
  return changeCounty(context, 'saveCountySettings', input, async (county) => {
    const problems = checkCountySettings(settings);
    if (problems.length > 0) return refused<Refusal>({ code: 'INVALID_INPUT', problems });
    return accepted(withCountySettings(county, settings));
  });
}

/** Adds a body, renames one, or takes a retired one back, see `saveBody`. Permission and refusals as above. */
export async function savePatrolBody(context: Context, input: BodyDraft & Keyed): Promise<Result<County, Refusal>> {
  const { idempotencyKey: _, ...draft } = input;
  return changeCounty(context, 'savePatrolBody', input, async (county) => saveBody(county, draft));
}

/** Retires a body, see `retireBody`; one that employers stand under stays: BODY_HAS_EMPLOYERS, and refusals as above. */
export async function retirePatrolBody(
  context: Context,
  input: { readonly bodyId: string } & Keyed,
): Promise<Result<County, Refusal>> {
  return changeCounty(context, 'retirePatrolBody', input, async (county) => {
    const after = retireBody(county, input.bodyId, context.today);
    if (!after.ok) return after;
    const retired = county.bodies.filter(({ id }) => id === input.bodyId);
    return (await refuseWithEmployers(context, county.code, retired)) ?? after;
  });
}

async function changeCounty(
  context: Context,
  operation: string,
  input: Keyed,
  decide: (county: County) => Promise<Result<County, Refusal>>,
): Promise<Result<County, Refusal>> {
  const code = context.viewer.county ?? '';
  permit(context, 'changeCounty', { county: code });
  const done = await once<County, Refusal>(context, operation, input, async () => {
    const stored = await context.stores.findCounty(code);
    const county = stored ?? findPresetCounty(code);
    if (county === null) return refused({ code: 'NOT_FOUND' });
    const after = await decide(county);
    if (!after.ok) return after;
    const change = changeAggregate(context, operation, 'county', stored, after.value);
    return accepted({ changes: [change], answer: after.value });
  });
  if (done.ok) context.counties.forget(code);
  return done;
}
