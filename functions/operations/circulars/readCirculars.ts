import { scopeOf } from '../../rules/accounts/permissions.ts';
import { type Circular, judgeAnswer } from '../../rules/circulars/circular.ts';
import { maskPersonalData } from '../../rules/reports/maskPersonalData.ts';
import type { Page, PageRequest } from '../../storage/stores.ts';
import { type Context, permit, permitUnitList } from '../context.ts';

/** Circulars of the county, drafts too; to a body or an employer those issued to it. Permission `readCirculars`. */
export async function listCirculars(context: Context, page: PageRequest): Promise<Page<Circular>> {
  const { county, unit } = permitUnitList(context, 'readCirculars');
  return context.stores.listCirculars(county, unit === null ? 'ALL' : { to: unit }, page);
}

/** What a county has issued for everybody to read, newest first, without personal data; answers are not public. */
export async function listPublicCirculars(
  context: Context,
  county: string,
  page: PageRequest,
): Promise<Page<Circular>> {
  permit(context, 'readPublicCirculars', { county });
  if (!/^\d{6}$/.test(county)) return { items: [], cursors: [], hasNextPage: false };
  const found = await context.stores.listCirculars(county, 'PUBLIC', page);
  const items = found.items.map((one) => ({
    ...one,
    title: maskPersonalData(one.title),
    text: maskPersonalData(one.text),
  }));
  return { ...found, items };
}

/** The recipients that the viewer may see, with where each stands and what it reported: bureau and leaders all of them. */
export function listRecipients(context: Context, circular: Circular) {
  const { viewer, today } = context;
  const isOwn = (id: string): boolean => scopeOf(viewer, 'readCirculars') === 'COUNTY' || viewer.organisation === id;
  return circular.recipients
    .filter(({ recipientId }) => isOwn(recipientId))
    .map((one) => ({
      ...one,
      ...judgeAnswer(circular, one.recipientId, today),
      answer: circular.answers.find(({ recipientId }) => recipientId === one.recipientId)?.text ?? null,
    }));
}
