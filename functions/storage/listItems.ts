import type { CriteriaRegister } from '../rules/disclosure/lists/criteriaVersion.ts';
import { isPublicState, type ListEntry, toListEntryId } from '../rules/disclosure/lists/listEntry.ts';
import type { ListKind } from '../rules/disclosure/lists/listKinds.ts';
import type { ListState } from '../rules/disclosure/lists/listStates.ts';
import type { Item } from './dynamo.ts';
import { decode, encode } from './items.ts';
import { keys, listEntryPartition } from './keys.ts';
import type { Versioned } from './stores.ts';

export function toListCriteriaItem(register: Versioned<CriteriaRegister>): Item {
  return encode('listCriteria', keys.listCriteria(register.county), register);
}

export function fromListCriteriaItem(item: Item): Versioned<CriteriaRegister> {
  return decode<Versioned<CriteriaRegister>>('listCriteria', item);
}

/** Entries of one list by state; those that the public sees together, whatever is being done about them. */
export function listStatePartition(county: string, list: ListKind, state: ListState): string {
  return `${listEntryPartition(county)}#${list}#${isPublicState({ state }) ? 'PUBLIC' : state}`;
}

/** Public ones in order of their last day, all others of the day since when they are in their state. */
export function toListEntryItem(entry: Versioned<ListEntry>): Item {
  const { county, list, state, stateSince, term } = entry;
  const place = isPublicState(entry) && term !== null ? term.until : stateSince;
  const listed = { gsi2pk: listStatePartition(county, list, state), gsi2sk: `${place}#${toListEntryId(entry)}` };
  return encode('listEntry', { ...keys.listEntry(entry), ...listed }, entry);
}

export function fromListEntryItem(item: Item): Versioned<ListEntry> {
  return decode<Versioned<ListEntry>>('listEntry', item);
}
