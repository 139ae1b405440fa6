import type { DrawFile, FrozenPlan } from '../../../rules/inspections/drawFile.ts';
import type { PlanFile, PlanRef } from '../../../rules/inspections/plan.ts';
import type { OfficerIdentity } from '../../../rules/inspections/toDrawRoster.ts';
import type { Context } from '../../context.ts';
import { keepJson, readKeptJson } from '../../keepFile.ts';

/** What each kind of a plan's files holds. Identities are never given out. */
type Contents = {
  readonly freeze: FrozenPlan;
  readonly result: DrawFile;
  readonly identities: readonly OfficerIdentity[];
};

/** Writes a file of a plan under the hash of its content. */
export function keepPlanFile<K extends keyof Contents>(
  context: Context,
  { county, planId }: PlanRef,
  kind: K,
  content: Contents[K],
): Promise<PlanFile> {
  return keepJson(context, (digest) => `plans/${county}/${planId}/${kind}-${digest}.json`, JSON.stringify(content));
}

/** Reads a file of a plan. @throws Error when its content is not what the plan says, which is a fault. */
export function readPlanFile<K extends keyof Contents>(
  context: Context,
  _kind: K,
  file: PlanFile,
): Promise<Contents[K]> {
  return readKeptJson(context, file);
}
