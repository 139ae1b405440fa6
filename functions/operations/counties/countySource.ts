import { findPresetCounty, presetCounties } from '../../rules/counties/presetCounties.ts';
import type { County, CountyName } from '../../rules/employers/counties.ts';
import type { Stores } from '../../storage/stores.ts';
import type { CountySource } from '../context.ts';
import { readPages } from '../readPages.ts';

/** How long a process may go on with a county as it has read it. */
const keptMs = 60_000;
/** More than the nation has: each call is filled to its megabyte. */
const pageSize = 3000;

type Kept = { readonly readAtMs: number; readonly county: Promise<County | null> };
type KeptNames = { readonly readAtMs: number; readonly names: Promise<readonly CountyName[]> };

/**
 * Counties from the store, those without a record there as they are shipped. Each is read once a minute at most, and so
 * are the names of all; that there is none is not kept, so that guessed codes cannot fill the memory.
 */
export function openCountySource(
  stores: Pick<Stores, 'findCounty' | 'listCounties' | 'listCountyNames'>,
  nowMs: () => number,
): CountySource {
  const kept = new Map<string, Kept>();
  let keptNames: KeptNames | null = null;
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
      return withShipped<County>(
        await readPages((after) => stores.listCounties({ first: pageSize, after }, codePrefix)),
        presetCounties.filter(({ code }) => code.startsWith(codePrefix)),
      );
    },

    listNames() {
      if (keptNames && nowMs() - keptNames.readAtMs < keptMs) return keptNames.names;
      const shipped = presetCounties.map(({ code, name, prefecture, province }) => ({
        code,
        name,
        prefecture,
        province,
      }));
      const names = stores.listCountyNames().then((stored) => withShipped(stored, shipped));
      const entry = { readAtMs: nowMs(), names };
      keptNames = entry;
      names.catch(() => {
        if (keptNames === entry) keptNames = null;
      });
      return names;
    },

    forget(code) {
      kept.delete(code);
      keptNames = null;
    },
  };
}

/** What is stored, and what is shipped of those that are not, by code. */
function withShipped<T extends { readonly code: string }>(stored: readonly T[], shipped: readonly T[]): readonly T[] {
  const codes = new Set(stored.map(({ code }) => code));
  const all = [...stored, ...shipped.filter(({ code }) => !codes.has(code))];
  return all.sort((one, other) => (one.code < other.code ? -1 : 1));
}
