import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { KeptFile } from '../../rules/campaigns/countReturn.ts';
import { toCanonicalJson } from '../../rules/kernel/canonicalJson.ts';
import type { FrozenScores, ScoreVersion } from '../../rules/scoring/scoreTable.ts';
import type { Context } from '../context.ts';

/** Freezes a table under the hash of its content. */
export async function keepScores({ files }: Context, frozen: FrozenScores): Promise<KeptFile> {
  const bytes = new TextEncoder().encode(toCanonicalJson(frozen));
  const digest = bytesToHex(sha256(bytes));
  const key = `evidence/${frozen.county}/scores/${frozen.period}-${digest}.json`;
  await files.keep(key, bytes, 'application/json; charset=utf-8');
  return { key, sha256: digest, sizeBytes: bytes.length };
}

/** A version's table as it was frozen. @throws Error when the file is not what the version says, which is a fault. */
export async function readScores({ files }: Context, { file }: Pick<ScoreVersion, 'file'>): Promise<FrozenScores> {
  const bytes = await files.read(file.key);
  if (bytesToHex(sha256(bytes)) !== file.sha256) throw new Error(`${file.key} is not the table that the version names`);
  return JSON.parse(new TextDecoder().decode(bytes)) as FrozenScores;
}
