import type { VillagesOfBody } from '../rules/counties/village.ts';
import type { County } from '../rules/employers/counties.ts';
import type { Item } from './dynamo.ts';
import { decode, encode } from './items.ts';
import { countyListPartition, keys } from './keys.ts';
import type { Versioned } from './stores.ts';

export function toCountyItem(county: Versioned<County>): Item {
  const listed = { gsi2pk: countyListPartition, gsi2sk: county.code };
  return encode('county', { ...keys.county(county.code), ...listed }, county);
}

export function fromCountyItem(item: Item): Versioned<County> {
  return decode<Versioned<County>>('county', item);
}

export function toVillagesItem(villages: VillagesOfBody): Item {
  return encode('villages', keys.villages(villages.county, villages.bodyId), villages);
}

export function fromVillagesItem(item: Item): VillagesOfBody {
  return decode<VillagesOfBody>('villages', item);
}
