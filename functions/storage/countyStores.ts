import type { VillagesOfBody } from '../rules/counties/village.ts';
import type { CountyName } from '../rules/employers/counties.ts';
import { fromCountyItem, fromVillagesItem } from './countyItems.ts';
import type { DynamoTable } from './dynamo.ts';
import { countyListPartition, keys } from './keys.ts';
import { readAll, readPage } from './pages.ts';
import type { Page, PageRequest, StoredCounty } from './stores.ts';

/** Counties that were set up. */
export type CountyStores = {
  readonly findCounty: (code: string) => Promise<StoredCounty | null>;
  /** In order of their codes; of all, or of those whose code begins so. */
  readonly listCounties: (page: PageRequest, codePrefix?: string) => Promise<Page<StoredCounty>>;
  /** Of all, in order of their codes. */
  readonly listCountyNames: () => Promise<readonly CountyName[]>;
  readonly findVillages: (county: string, bodyId: string) => Promise<VillagesOfBody | null>;
};

export function openCountyStores(table: DynamoTable): CountyStores {
  return {
    async findCounty(code) {
      const item = await table.get(keys.county(code));
      return item && fromCountyItem(item);
    },

    listCounties(page, codePrefix = '') {
      const prefixed = codePrefix === '' ? {} : { sortPrefix: codePrefix };
      const request = { indexName: 'gsi2' as const, partition: countyListPartition, ...prefixed };
      return readPage(table, request, page, fromCountyItem);
    },

    async listCountyNames() {
      const attributes = ['code', 'name', 'prefecture', 'province'] satisfies (keyof CountyName)[];
      const items = await readAll(table, { indexName: 'gsi2', partition: countyListPartition, attributes });
      return items as unknown as CountyName[];
    },

    async findVillages(county, bodyId) {
      const item = await table.get(keys.villages(county, bodyId));
      return item && fromVillagesItem(item);
    },
  };
}
