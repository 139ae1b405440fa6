import type { EmployerRecord } from '../../../rules/employers/employerRecord.ts';
import { countDraw } from '../../../rules/inspections/inspectionCount.ts';
import { isCounting, type Plan, type PlanRef } from '../../../rules/inspections/plan.ts';
import { yearOf } from '../../../rules/kernel/plainDate.ts';
import type { Change, StoredPlan } from '../../../storage/stores.ts';
import { changeAggregate } from '../../changes.ts';
import type { Context } from '../../context.ts';
import { readPlanFile } from './planFiles.ts';

/** Employers of one transaction: each is a record and an audit entry, and 100 items is the store's limit. */
const batchSize = 45;

/** How often a batch is tried again whose employers somebody else writes at the same moment. */
const tries = 5;

/**
 * Counts the draws of every plan of a county that is not through yet, and says of which employers. Safe to be cut off
 * and to run again.
 */
export async function countPendingDraws(context: Context, county: string): Promise<readonly string[]> {
  const counted: string[] = [];
  for (const plan of await context.stores.listCountingPlans(county)) counted.push(...(await countDraws(context, plan)));
  return counted;
}

/**
 * Enters a plan's draw in the count of each drawn employer, 45 in a transaction that also says how far it has come, so
 * that none is counted twice; those of a plan that was not through. In the name of whoever completed the seed.
 */
export async function countDraws(given: Context, ref: PlanRef): Promise<readonly string[]> {
  let plan = await given.stores.findPlan(ref);
  if (!plan?.result || !isCounting(plan)) return [];
  const { drawnBy, file } = plan.result;
  const context: Context = { ...given, viewer: { ...drawnBy, name: null, county: ref.county } };
  const codes = (await readPlanFile(context, 'result', file)).drawn.map(({ creditCode }) => creditCode);
  for (let failures = 0; plan !== null && isCounting(plan); ) {
    const batch = codes.slice(plan.counted, plan.counted + batchSize);
    if (await countBatch(context, plan, batch)) failures = 0;
    else failures += 1;
    if (failures === tries) throw new Error(`plan ${ref.planId}: drawn employers are written without pause`);
    plan = await context.stores.findPlan(ref);
  }
  return codes;
}

async function countBatch(context: Context, plan: StoredPlan, creditCodes: readonly string[]): Promise<boolean> {
  const counted = { ...plan, counted: plan.counted + creditCodes.length };
  const changes = await changeCounts(context, 'countDraws', plan, new Map(creditCodes.map((code) => [code, 1])));
  const progress = changeAggregate(context, 'countDraws', 'plan', plan, counted);
  return (await context.stores.commit([progress, ...changes], null)) === 'DONE';
}

/** Employers with one draw of a plan more (1) or fewer (−1) in their count of its year. */
export async function changeCounts(
  context: Context,
  operation: string,
  { county, startsOn }: Plan,
  drawn: ReadonlyMap<string, 1 | -1>,
): Promise<readonly Change[]> {
  const refs = [...drawn.keys()].map((creditCode) => ({ county, creditCode }));
  const employers = await context.stores.findEmployers(refs);
  return employers.map((employer) => {
    const inspections = countDraw(employer.inspections, yearOf(startsOn), drawn.get(employer.creditCode) ?? 1);
    const after: EmployerRecord = { ...employer, inspections };
    return changeAggregate(context, operation, 'employer', employer, after);
  });
}
