import { makeSeed } from '../../../rules/inspections/contributeSeed.ts';
import type { DrawFile } from '../../../rules/inspections/drawFile.ts';
import { drawPlan } from '../../../rules/inspections/drawPlan.ts';
import type { Plan } from '../../../rules/inspections/plan.ts';
import { toActor } from '../../changes.ts';
import type { Context } from '../../context.ts';
import { keepPlanFile, readPlanFile } from './planFiles.ts';

/**
 * Draws a frozen plan when its seed is complete: by the file that was published when it was frozen, whatever the ledger
 * says meanwhile. Where some drawn employer has no officers the plan has failed in public, with the employers' names.
 * As long as anything of the seed is missing, the plan comes back as it is.
 * @source draw.md §3, §4
 */
export async function drawIfComplete(context: Context, plan: Plan): Promise<Plan> {
  const { frozen, contributions, beaconValue } = plan;
  if (frozen === null) return plan;
  const seed = makeSeed(frozen, contributions, beaconValue);
  if (!seed.ok) return plan;
  const published = await readPlanFile(context, 'freeze', frozen.file);
  const drawn = drawPlan(published, seed.value);
  if (drawn.ok) return { ...plan, state: 'DRAWN', result: await keepResult(context, plan, drawn.value) };
  const nameOf = new Map(published.list.map(([creditCode, name]) => [creditCode, name]));
  const codes = drawn.refusal.code === 'OFFICERS_SHORT' ? drawn.refusal.creditCodes : [];
  const names = codes.map((creditCode) => nameOf.get(creditCode) ?? creditCode);
  return { ...plan, state: 'FAILED', failure: { reason: 'OFFICERS_SHORT', names, note: null } };
}

/** Publishes a result, and says of it what the plan shows. */
export async function keepResult(context: Context, plan: Plan, result: DrawFile): Promise<NonNullable<Plan['result']>> {
  const { seed, resultHash, drawn, substitutions } = result;
  return {
    seed,
    resultHash,
    lastHash: substitutions.at(-1)?.hash ?? resultHash,
    drawnAt: plan.result?.drawnAt ?? context.now,
    drawnBy: plan.result?.drawnBy ?? toActor(context.viewer),
    drawn: drawn.length,
    substitutions: substitutions.length,
    file: await keepPlanFile(context, plan, 'result', result),
  };
}
