import type { CountedEmployer } from '../../rules/campaigns/countFigures.ts';
import type { CountRef, CountReturn, KeptFile } from '../../rules/campaigns/countReturn.ts';
import { toCanonicalJson } from '../../rules/kernel/canonicalJson.ts';
import type { Context } from '../context.ts';
import { keepJson, readKeptJson } from '../keepFile.ts';

/** Key of a file of a campaign. */
export function toCampaignFileKey(
  { county, campaignId }: Pick<CountRef, 'county' | 'campaignId'>,
  fileName: string,
): string {
  return `evidence/${county}/campaigns/${campaignId}/${fileName}`;
}

/** Keeps the list of a count: the same employers give the same bytes. */
export function keepCountList(context: Context, ref: CountRef, list: readonly CountedEmployer[]): Promise<KeptFile> {
  const toKey = (digest: string): string => toCampaignFileKey(ref, `${ref.bodyId}-${digest}.json`);
  return keepJson(context, toKey, toCanonicalJson(list));
}

/** The list of a return as it was frozen. @throws Error when the file is not what the return says, which is a fault. */
export function readCountList(
  context: Context,
  { list }: Pick<CountReturn, 'list'>,
): Promise<readonly CountedEmployer[]> {
  return readKeptJson(context, list);
}
