import type { KeptFile } from '../../rules/campaigns/countReturn.ts';
import { toCanonicalJson } from '../../rules/kernel/canonicalJson.ts';
import type { FrozenScores, ScoreVersion } from '../../rules/scoring/scoreTable.ts';
import type { Context } from '../context.ts';
import { keepJson, readKeptJson } from '../keepFile.ts';

/** Freezes a table under the hash of its content. */
export function keepScores(context: Context, frozen: FrozenScores): Promise<KeptFile> {
  const { county, period } = frozen;
  return keepJson(context, (digest) => `evidence/${county}/scores/${period}-${digest}.json`, toCanonicalJson(frozen));
}

/** A version's table as it was frozen. @throws Error when the file is not what the version says, which is a fault. */
export function readScores(context: Context, { file }: Pick<ScoreVersion, 'file'>): Promise<FrozenScores> {
  return readKeptJson(context, file);
}
