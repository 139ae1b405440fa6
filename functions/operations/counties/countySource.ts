import { findPresetCounty, presetCounties } from '../../rules/counties/presetCounties.ts';
import type { County, CountyName } from '../../rules/employers/counties.ts';
import type { Stores } from '../../storage/stores.ts';
import type { CountySource } from '../context.ts';
import { keepRead } from '../keepRead.ts';
import { readPages } from '../readPages.ts';

/** How long a process may go on with a county as it has read it. */
const keptMs = 60_000;
/** More than the nation has: each call is filled to its megabyte. */
const pageSize = 3000;

/** The one key of the names, which are read all together. */
const all = '';

/**
 * Counties from the store, those without a record there as they are shipped. Each is read once a minute at most, and so
 * are the names of all; that there is none is not kept, so that guessed codes cannot fill the memory.
 */
export function openCountySource(
  stores: Pick<Stores, 'findCounty' | 'listCounties' | 'listCountyNames'>,
  nowMs: () => number,
): CountySource {
  const counties = keepRead<County | null>(async (code) => (await stores.findCounty(code)) ?? findPresetCounty(code), {
    keptMs,
    nowMs,
    isKept: (county) => county !== null,
  });
  const names = keepRead(async () => withShipped(await stores.listCountyNames(), presetCounties.map(toName)), {
    keptMs,
    nowMs,
  });
  return {
    find: (code) => (/^\d{6}$/.test(code) ? counties.read(code) : Promise.resolve(null)),
    async list(codePrefix = '') {
      return withShipped<County>(
        await readPages((after) => stores.listCounties({ first: pageSize, after }, codePrefix)),
        presetCounties.filter(({ code }) => code.startsWith(codePrefix)),
      );
    },
    listNames: () => names.read(all),
    forget(code) {
      counties.forget(code);
      names.forget(all);
    },
  };
}

const toName = ({ code, name, prefecture, province }: County): CountyName => ({ code, name, prefecture, province });

/** What is stored, and what is shipped of those that are not, by code. */
function withShipped<T extends { readonly code: string }>(stored: readonly T[], shipped: readonly T[]): readonly T[] {
  const codes = new Set(stored.map(({ code }) => code));
  const both = [...stored, ...shipped.filter(({ code }) => !codes.has(code))];
  return both.sort((one, other) => (one.code < other.code ? -1 : 1));
}
