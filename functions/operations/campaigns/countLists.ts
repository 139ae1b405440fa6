import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { CountedEmployer } from '../../rules/campaigns/countFigures.ts';
import type { CountRef, CountReturn, KeptFile } from '../../rules/campaigns/countReturn.ts';
import { toCanonicalJson } from '../../rules/kernel/canonicalJson.ts';
import type { Context } from '../context.ts';

/** Keeps a file of a campaign under the hash of its content. */
export async function keepCampaignFile(
  { files }: Context,
  { county, campaignId }: Pick<CountRef, 'county' | 'campaignId'>,
  name: { readonly of: string; readonly extension: string; readonly contentType: string },
  bytes: Uint8Array,
): Promise<KeptFile> {
  const digest = bytesToHex(sha256(bytes));
  const key = `evidence/${county}/campaigns/${campaignId}/${name.of}-${digest}.${name.extension}`;
  await files.keep(key, bytes, name.contentType);
  return { key, sha256: digest, sizeBytes: bytes.length };
}

/** Keeps the list of a count: the same employers give the same bytes. */
export function keepCountList(context: Context, ref: CountRef, list: readonly CountedEmployer[]): Promise<KeptFile> {
  const name = { of: ref.bodyId, extension: 'json', contentType: 'application/json; charset=utf-8' };
  return keepCampaignFile(context, ref, name, new TextEncoder().encode(toCanonicalJson(list)));
}

/** The list of a return as it was frozen. @throws Error when the file is not what the return says, which is a fault. */
export async function readCountList(
  { files }: Context,
  { list }: Pick<CountReturn, 'list'>,
): Promise<readonly CountedEmployer[]> {
  const bytes = await files.read(list.key);
  if (bytesToHex(sha256(bytes)) !== list.sha256) throw new Error(`${list.key} is not the list that the return names`);
  return JSON.parse(new TextDecoder().decode(bytes)) as readonly CountedEmployer[];
}
