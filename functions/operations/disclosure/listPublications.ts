import {
  judgePublication,
  type PublicationKind,
  type PublicationVerdict,
} from '../../rules/disclosure/publicationDuties.ts';
import type { PublicationDuty } from '../../rules/disclosure/publicationDuty.ts';
import { addDays, dayOf } from '../../rules/kernel/plainDate.ts';
import type { Page, PageRequest } from '../../storage/stores.ts';
import { type Context, permit, permitList } from '../context.ts';

/** A duty with what is said of it today. */
export type JudgedDuty = { readonly duty: PublicationDuty; readonly verdict: PublicationVerdict };

/** Days by which a holiday notice loaded since may have moved a last day at most: the longest holiday with its make-up days. */
const mostMovedDays = 15;

async function judgeAll(context: Context, county: string, page: Page<PublicationDuty>): Promise<Page<JudgedDuty>> {
  const notices = await context.notices.read(county);
  const items = page.items.map((duty): JudgedDuty => {
    const publishedOn = duty.published && dayOf(duty.published.at);
    return { duty, verdict: judgePublication(duty.kind, duty.eventOn, publishedOn, context.today, { notices }) };
  });
  return { ...page, items };
}

/** What a county has made public and not withdrawn, newest first, of one kind or all. Permission `readPublications`. */
export async function listPublications(
  context: Context,
  county: string,
  kind: PublicationKind | null,
  page: PageRequest,
): Promise<Page<JudgedDuty>> {
  permit(context, 'readPublications', { county });
  return judgeAll(context, county, await context.stores.listPublications(county, kind, page));
}

/**
 * What a county has failed to make public in time and still owes, longest owed first: for anyone, since it is the
 * bureau's own failure. Permission `readPublications`.
 * @source R163、R282
 */
export async function listPublicationFailures(
  context: Context,
  county: string,
  { first, after }: PageRequest,
): Promise<Page<JudgedDuty>> {
  permit(context, 'readPublications', { county });
  // In order of the last days as counted when the duties arose; notices may have moved some since.
  const latest = addDays(context.today, mostMovedDays);
  const found: { readonly item: JudgedDuty; readonly cursor: string }[] = [];
  let from = after;
  let isOver = false;
  while (!isOver && found.length <= first) {
    const page = await context.stores.listDuePublications(county, { first: first + 1, after: from });
    const { items, cursors } = await judgeAll(context, county, page);
    for (const [index, item] of items.entries()) {
      if (item.verdict.standing === 'OVERDUE') found.push({ item, cursor: cursors[index] ?? '' });
    }
    from = cursors.at(-1) ?? null;
    isOver = !page.hasNextPage || from === null || (items.at(-1)?.duty.dueOn ?? latest) >= latest;
  }
  const shown = found.slice(0, first);
  return {
    items: shown.map(({ item }) => item),
    cursors: shown.map(({ cursor }) => cursor),
    hasNextPage: found.length > first,
  };
}

/** What the viewer's county owes the public, next due first. Permission `listDuePublications`. @throws AccessRefused */
export async function listDuePublications(context: Context, page: PageRequest): Promise<Page<JudgedDuty>> {
  const { county } = permitList(context, 'listDuePublications');
  return judgeAll(context, county, await context.stores.listDuePublications(county, page));
}
