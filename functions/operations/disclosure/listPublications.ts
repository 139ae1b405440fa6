import { isStillShown, judgePublication, type PublicationVerdict } from '../../rules/disclosure/publicationDuties.ts';
import type { PublicationDuty } from '../../rules/disclosure/publicationDuty.ts';
import { addDays, dayOf } from '../../rules/kernel/plainDate.ts';
import type { Page, PageRequest, PublicFilter } from '../../storage/stores.ts';
import { type Context, permit, permitList } from '../context.ts';
import { selectPage } from '../selectPage.ts';

/** A duty with what is said of it today. */
export type JudgedDuty = { readonly duty: PublicationDuty; readonly verdict: PublicationVerdict };

/** Days by which a holiday notice loaded since may have moved a last day at most: the longest holiday with its make-up days. */
const mostMovedDays = 15;

/** A page of judged duties. */
async function judgePage(context: Context, county: string, page: Page<PublicationDuty>): Promise<Page<JudgedDuty>> {
  const notices = await context.notices.read(county);
  const items = page.items.map((duty): JudgedDuty => {
    const publishedOn = duty.published && dayOf(duty.published.at);
    return { duty, verdict: judgePublication(duty.kind, duty.eventOn, publishedOn, context.today, { notices }) };
  });
  return { ...page, items };
}

type Selection = {
  readonly read: (page: PageRequest) => Promise<Page<JudgedDuty>>;
  readonly isWanted: (judged: JudgedDuty) => boolean;
  /** Whether nothing wanted follows in the list's order. */
  readonly isPast: (judged: JudgedDuty) => boolean;
};

/** A page of the duties that are wanted. */
function selectDuties(page: PageRequest, { read, isWanted, isPast }: Selection): Promise<Page<JudgedDuty>> {
  return selectPage(page, async (after) => {
    const { items, cursors, hasNextPage } = await read({ first: page.first + 1, after });
    const listed = items.map((item, at) => ({ item, cursor: cursors[at] ?? '' }));
    const last = listed.at(-1);
    const isOver = !hasNextPage || last === undefined || isPast(last.item);
    return { wanted: listed.filter(({ item }) => isWanted(item)), next: isOver ? null : last.cursor };
  });
}

/**
 * What a county has made public and not withdrawn, newest first, as long as it is to be shown.
 * Permission `readPublications`.
 * @source R163、R282
 */
export async function listPublications(
  context: Context,
  county: string,
  filter: PublicFilter,
  page: PageRequest,
): Promise<Page<JudgedDuty>> {
  permit(context, 'readPublications', { county });
  const isShown = ({ duty }: JudgedDuty): boolean =>
    duty.published !== null && isStillShown(duty.kind, dayOf(duty.published.at), context.today);
  return selectDuties(page, {
    read: async (request) => judgePage(context, county, await context.stores.listPublications(county, filter, request)),
    isWanted: isShown,
    // Kinds are shown for different times.
    isPast: (judged) => filter.kind !== null && !isShown(judged),
  });
}

/**
 * What a county has failed to make public in time and still owes, longest owed first: for anyone, since it is the
 * bureau's own failure. Permission `readPublications`.
 * @source R163、R282
 */
export async function listPublicationFailures(
  context: Context,
  county: string,
  page: PageRequest,
): Promise<Page<JudgedDuty>> {
  permit(context, 'readPublications', { county });
  // In order of the last days as counted when the duties arose; notices may have moved some since.
  const latest = addDays(context.today, mostMovedDays);
  return selectDuties(page, {
    read: async (request) => judgePage(context, county, await context.stores.listDuePublications(county, request)),
    isWanted: ({ verdict }) => verdict.standing === 'OVERDUE',
    isPast: ({ duty }) => duty.dueOn >= latest,
  });
}

/** What the viewer's county owes the public, next due first. Permission `listDuePublications`. @throws AccessRefused */
export async function listDuePublications(context: Context, page: PageRequest): Promise<Page<JudgedDuty>> {
  const { county } = permitList(context, 'listDuePublications');
  return judgePage(context, county, await context.stores.listDuePublications(county, page));
}
