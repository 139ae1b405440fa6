import { type FactorName, listFactorNames, toFactorKey } from '../assessments/hazardFactors.ts';
import { lazily } from '../kernel/lazily.ts';
import type { HazardFactorRow } from './factorRow.ts';
import { toPinyinInitials } from './pinyinInitials.ts';

/** A factor that was looked for, as it stands under the name that matched: with that name's own severity. */
export type HazardFactorMatch = HazardFactorRow & { readonly matchedName: string };

type Searchable = {
  readonly name: string;
  readonly key: string;
  readonly isSynonym: boolean;
  readonly initials: readonly string[];
  readonly row: HazardFactorRow;
};

type Match = { readonly rank: number; readonly found: Searchable };

const lastRank = 7;
/** Longer texts are no name; they are not compared. */
const longestText = 100;

const listSearchables = lazily(() => listFactorNames().map(toSearchable));

/**
 * The factors that a text may mean, best first, at most `limit`, each once: the name itself; a synonym or CAS number
 * itself; beginning of a name; pinyin initials in full (`dhyc`, `b` for 苯); beginning of a synonym; of the initials;
 * contained in a name; in a synonym or CAS number. Of equals names come before synonyms, then the shorter, then the
 * statute's order. A blank text finds nothing.
 * @source 职业病危害因素分类目录（国卫疾控发〔2015〕92号）
 */
export function searchHazardFactors(text: string, limit: number): readonly HazardFactorMatch[] {
  const key = text.length > longestText ? '' : toFactorKey(text);
  if (key === '' || limit < 1) return [];
  const bestOf = new Map<string, Match>();
  for (const found of listSearchables()) {
    const rank = rankOf(found, key);
    if (rank > lastRank) continue;
    const match = { rank, found };
    const best = bestOf.get(found.row.code);
    if (best === undefined || compareMatches(match, best) < 0) bestOf.set(found.row.code, match);
  }
  return [...bestOf.values()]
    .sort(compareMatches)
    .slice(0, limit)
    .map(({ found: { row, name } }) => ({ ...row, matchedName: name }));
}

function compareMatches(a: Match, b: Match): number {
  return (
    a.rank - b.rank || Number(a.found.isSynonym) - Number(b.found.isSynonym) || a.found.key.length - b.found.key.length
  );
}

function rankOf({ key, isSynonym, initials, row }: Searchable, text: string): number {
  if (key === text) return isSynonym ? 1 : 0;
  if (row.casNumbers.includes(text)) return 1;
  if (key.startsWith(text) && !isSynonym) return 2;
  // Before synonyms: whoever types b means 苯, not BPO.
  if (initials.includes(text)) return 3;
  if (key.startsWith(text)) return 4;
  if (initials.some((one) => one.startsWith(text))) return 5;
  if (key.includes(text)) return isSynonym ? 7 : 6;
  return row.casNumbers.some((cas) => cas.includes(text)) ? 7 : lastRank + 1;
}

function toSearchable({ name, key, row }: FactorName): Searchable {
  // A title with its brackets begins like the name, which has the same initials.
  const initials = name.includes('（') ? [] : toPinyinInitials(name);
  return { name, key, isSynonym: name !== row.name, initials, row };
}
