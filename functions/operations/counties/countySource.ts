import { findPresetCounty, presetCounties } from '../../rules/counties/presetCounties.ts';
import type { County } from '../../rules/employers/counties.ts';
import type { Stores } from '../../storage/stores.ts';
import type { CountySource } from '../context.ts';
import { readPages } from '../readPages.ts';

/** How long a process may go on with a county as it has read it. */
const keptMs = 60_000;
const pageSize = 100;

type Kept = { readonly readAtMs: number; readonly county: Promise<County | null> };

/**
 * Counties from the store, those without a record there as they are shipped. Each is read once a minute at most; that
 * there is none is not kept, so that guessed codes cannot fill the memory.
 */
export function openCountySource(
  stores: Pick<Stores, 'findCounty' | 'listCounties'>,
  nowMs: () => number,
): CountySource {
  const kept = new Map<string, Kept>();
  return {
    find(code) {
      if (!/^\d{6}$/.test(code)) return Promise.resolve(null);
      const known = kept.get(code);
      if (known && nowMs() - known.readAtMs < keptMs) return known.county;
      const county = stores.findCounty(code).then((stored) => stored ?? findPresetCounty(code));
      const entry = { readAtMs: nowMs(), county };
      kept.set(code, entry);
      const drop = () => {
        if (kept.get(code) === entry) kept.delete(code);
      };
      county.then((found) => found === null && drop(), drop);
      return county;
    },

    async list(codePrefix = '') {
      const stored = await readPages((after) => stores.listCounties({ first: pageSize, after }, codePrefix));
      const isStored = (code: string): boolean => stored.some((county) => county.code === code);
      const shipped = presetCounties.filter(({ code }) => code.startsWith(codePrefix) && !isStored(code));
      return [...stored, ...shipped].sort((one, other) => (one.code < other.code ? -1 : 1));
    },

    forget: (code) => void kept.delete(code),
  };
}
