import { type ListEntry, type ListEntryRef, toPartyEntry } from '../../../rules/disclosure/lists/listEntry.ts';
import type { ListKind } from '../../../rules/disclosure/lists/listKinds.ts';
import type { ListState } from '../../../rules/disclosure/lists/listStates.ts';
import { findPublishedEntry, type PublishedListEntry } from '../../../rules/disclosure/lists/publishedList.ts';
import type { EmployerRef } from '../../../rules/reports/report.ts';
import type { Page, PageRequest } from '../../../storage/stores.ts';
import { type Context, permit, permitList } from '../../context.ts';

/** As the viewer may have it: an employer without what officers noted among themselves, and nothing before its notice. */
function toShown({ viewer }: Context, entry: ListEntry): ListEntry | null {
  return viewer.role === 'EMPLOYER' ? toPartyEntry(entry) : entry;
}

/** One entry, or null where there is none that the viewer may see. Permission `readListEntry`. @throws AccessRefused */
export async function findListEntry(context: Context, ref: ListEntryRef): Promise<ListEntry | null> {
  permit(context, 'readListEntry', ref);
  const entry = await context.stores.findListEntry(ref);
  return entry && toShown(context, entry);
}

/** The entry that a step of the viewer has just written. @throws Error when it is missing, which is a fault. */
export async function getListEntry(context: Context, ref: ListEntryRef): Promise<ListEntry> {
  const entry = await context.stores.findListEntry(ref);
  const shown = entry && toShown(context, entry);
  if (shown === null)
    throw new Error(`entry ${ref.list} ${ref.number} of ${ref.creditCode} was written and is missing`);
  return shown;
}

/** All entries of an employer that the viewer may see, by list. Permission `readListEntry`. @throws AccessRefused */
export async function listEntriesOfEmployer(context: Context, ref: EmployerRef): Promise<readonly ListEntry[]> {
  permit(context, 'readListEntry', ref);
  const entries = await context.stores.readListEntriesOfEmployer(ref);
  return entries.flatMap((entry) => toShown(context, entry) ?? []);
}

/** Entries of the viewer's county on one list in one state. Permission `listListEntries`. @throws AccessRefused */
export async function listListEntries(
  context: Context,
  { list, state }: { readonly list: ListKind; readonly state: ListState },
  page: PageRequest,
): Promise<Page<ListEntry>> {
  const { county } = permitList(context, 'listListEntries');
  return context.stores.listListEntries(county, list, state, page);
}

/** A published list of a county as it stands today, by the last day of the term; for everybody. */
export async function listPublishedEntries(
  context: Context,
  { county, list }: { readonly county: string; readonly list: ListKind },
  page: PageRequest,
): Promise<Page<PublishedListEntry>> {
  permit(context, 'readPublishedLists', { county });
  const found = await context.stores.listPublicListEntries(county, list, context.today, page);
  return { ...found, items: found.items.map((entry) => getPublished(context, entry)) };
}

/** @throws Error for a listed entry that is not public, which is a fault. */
function getPublished({ today }: Context, entry: ListEntry): PublishedListEntry {
  const published = findPublishedEntry(entry, today);
  if (published === null) throw new Error(`entry ${entry.list} of ${entry.creditCode} is listed as public and is not`);
  return published;
}
