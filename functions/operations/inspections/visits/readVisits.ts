import { findPublishedVisit, type PublishedVisit } from '../../../rules/inspections/publishedVisit.ts';
import type { SiteVisit, VisitRef } from '../../../rules/inspections/siteVisit.ts';
import type { VisitState } from '../../../rules/inspections/visitLifecycle.ts';
import { addDays, type PlainDate } from '../../../rules/kernel/plainDate.ts';
import type { EmployerRef } from '../../../rules/reports/report.ts';
import type { Page, PageRequest } from '../../../storage/stores.ts';
import { type Context, isPermitted, permit, permitList } from '../../context.ts';
import { takingStates } from './visitWorld.ts';

/**
 * One visit, or null: an employer learns of its visit by the notice and not before. Permission `readVisits`.
 * @throws AccessRefused
 */
export async function findVisit(context: Context, ref: VisitRef): Promise<SiteVisit | null> {
  permit(context, 'readVisits', ref);
  const visit = await context.stores.findVisit(ref);
  return context.viewer.role === 'EMPLOYER' && visit?.notice === null ? null : visit;
}

/** Visits of an employer, newest first; to itself those it has a notice of. Permission `readVisits`. */
export async function listVisitsOfEmployer(
  context: Context,
  ref: EmployerRef,
  page: PageRequest,
): Promise<Page<SiteVisit>> {
  permit(context, 'readVisits', ref);
  const shown = context.viewer.role === 'EMPLOYER' ? 'NOTIFIED' : 'ALL';
  return context.stores.listVisitsOfEmployer(ref, shown, page);
}

/** Visits of the viewer's county in one state, by day. Permission `listVisits`. @throws AccessRefused */
export async function listVisits(context: Context, state: VisitState, page: PageRequest): Promise<Page<SiteVisit>> {
  const { county } = permitList(context, 'listVisits');
  return context.stores.listVisitsInState(county, state, page);
}

/** Whether the viewer may learn who complained, and what only the authorities know of a visit. */
export function mayReadCause(context: Context, visit: SiteVisit): boolean {
  return isPermitted(context, 'listVisits', visit);
}

/** Six weeks: whatever weekday a month begins on, a calendar's page holds it. */
const calendarPageDays = 42;

/**
 * The county's visits on the days of a calendar's page, by day, without cancelled ones. Permission `listVisits`.
 * @throws AccessRefused
 */
export async function listVisitsFrom(context: Context, from: PlainDate): Promise<readonly SiteVisit[]> {
  const { county } = permitList(context, 'listVisits');
  return context.stores.listVisitsBetween(county, takingStates, from, addDays(from, calendarPageDays - 1));
}

/** How far an officer's list and calendar reach, days back and ahead. */
const calendarDays = { back: 30, ahead: 366 } as const;

/**
 * An officer's visits from a month ago to a year ahead, by day, cancelled ones included: a calendar has to strike them
 * out. Permission `listVisits`. @throws AccessRefused
 */
export async function listVisitsOfOfficer(context: Context, officerId: string): Promise<readonly SiteVisit[]> {
  const { county } = permitList(context, 'listVisits');
  const from = addDays(context.today, -calendarDays.back);
  const to = addDays(context.today, calendarDays.ahead);
  const visits = await context.stores.listVisitsBetween(county, [...takingStates, 'CANCELLED'], from, to);
  return visits.filter(({ officerIds }) => officerIds.includes(officerId));
}

/** Published results of a county, or of one employer, latest first; for everybody. */
export async function listPublishedVisits(
  context: Context,
  { county, creditCode }: { readonly county: string; readonly creditCode: string | null },
  page: PageRequest,
): Promise<Page<PublishedVisit>> {
  permit(context, 'readPublishedVisits', { county });
  const { stores } = context;
  const found =
    creditCode === null
      ? await stores.listVisitsInState(county, 'PUBLISHED', page)
      : await stores.listVisitsOfEmployer({ county, creditCode }, 'PUBLISHED', page);
  return { ...found, items: found.items.map(getPublished) };
}

/** @throws Error for a visit in PUBLISHED that has no result: a fault. */
function getPublished(visit: SiteVisit): PublishedVisit {
  const published = findPublishedVisit(visit);
  if (published === null) throw new Error(`visit ${visit.visitId} is published without a result`);
  return published;
}
