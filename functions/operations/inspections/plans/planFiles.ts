import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { DrawFile, FrozenPlan } from '../../../rules/inspections/drawFile.ts';
import type { PlanFile, PlanRef } from '../../../rules/inspections/plan.ts';
import type { OfficerIdentity } from '../../../rules/inspections/toDrawRoster.ts';
import type { Context } from '../../context.ts';

/** What each kind of a plan's files holds. Identities are never given out. */
type Contents = {
  readonly freeze: FrozenPlan;
  readonly result: DrawFile;
  readonly identities: readonly OfficerIdentity[];
};

const contentType = 'application/json; charset=utf-8';

/** Writes a file of a plan under the hash of its content. */
export async function keepPlanFile<K extends keyof Contents>(
  { files }: Context,
  { county, planId }: PlanRef,
  kind: K,
  content: Contents[K],
): Promise<PlanFile> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const digest = bytesToHex(sha256(bytes));
  const key = `plans/${county}/${planId}/${kind}-${digest}.json`;
  await files.keep(key, bytes, contentType);
  return { key, sha256: digest, sizeBytes: bytes.length };
}

/** Reads a file of a plan. @throws Error when its content is not what the plan says, which is a fault. */
export async function readPlanFile<K extends keyof Contents>(
  { files }: Context,
  _kind: K,
  { key, sha256: digest }: PlanFile,
): Promise<Contents[K]> {
  const bytes = await files.read(key);
  if (bytesToHex(sha256(bytes)) !== digest) throw new Error(`${key} is not the file that the plan names`);
  return JSON.parse(new TextDecoder().decode(bytes)) as Contents[K];
}
