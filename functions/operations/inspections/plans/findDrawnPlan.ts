import type { DrawFile } from '../../../rules/inspections/drawFile.ts';
import type { OfficerRecord } from '../../../rules/inspections/officerRecord.ts';
import type { PlanRef } from '../../../rules/inspections/plan.ts';
import { listStanding } from '../../../rules/inspections/standingEmployers.ts';
import type { StoredPlan } from '../../../storage/stores.ts';
import type { Context } from '../../context.ts';
import { readPlanFile } from './planFiles.ts';

/** A drawn plan with its result, and who of the roster stands behind the result's ids. */
export type DrawnPlan = {
  readonly plan: StoredPlan;
  readonly result: DrawFile;
  /** Credit codes of the employers to be visited: the drawn without the replaced, and their substitutes. */
  readonly standing: readonly string[];
  /** The officers assigned to an employer that is to be visited, as the roster has them today; none for any other. */
  readonly officersOf: (creditCode: string) => readonly OfficerRecord[];
};

/**
 * A plan that has been drawn, or null for any other. Names officers: the caller permits. Two store calls and two files.
 */
export async function findDrawnPlan(context: Context, ref: PlanRef): Promise<DrawnPlan | null> {
  const plan = await context.stores.findPlan(ref);
  if (!plan?.result || !plan.frozen) return null;
  const [result, identities, roster] = await Promise.all([
    readPlanFile(context, 'result', plan.result.file),
    readPlanFile(context, 'identities', plan.frozen.identities),
    context.stores.readRoster(ref.county),
  ]);
  const records = new Map(roster.map((officer) => [officer.officerId, officer]));
  const officers = new Map(identities.map(({ id, officerId }) => [id, records.get(officerId)]));
  const standing = listStanding(result);
  return {
    plan,
    result,
    standing: [...standing.keys()],
    officersOf: (creditCode) => (standing.get(creditCode) ?? []).flatMap((id) => officers.get(id) ?? []),
  };
}
