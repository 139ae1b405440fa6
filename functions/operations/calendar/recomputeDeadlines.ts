import type { CalendarNotice } from '../../rules/calendar/calendarNotice.ts';
import type { EmployerRecord } from '../../rules/employers/employerRecord.ts';
import { moveNextDue } from '../../rules/employers/refreshEmployer.ts';
import { composeMoved, type MovedDeadline } from '../../rules/inbox/composeHappenings.ts';
import type { PlainDate } from '../../rules/kernel/plainDate.ts';
import { judgePublicity } from '../../rules/reports/publicity.ts';
import type { Report } from '../../rules/reports/report.ts';
import { openReportStates } from '../../rules/reports/reportLifecycle.ts';
import type { MessageWrites, Part, StoredEmployer, StoredNotice } from '../../storage/stores.ts';
import { changeAggregate } from '../changes.ts';
import type { Context } from '../context.ts';
import { moveFindings } from '../enforcement/moveFindings.ts';
import { tell, toOccasion } from '../inbox/tell.ts';
import { noticesKeptMs } from './noticeSource.ts';

const pageSize = 100;

/** A report whose publicity ends on another day, as it is written, and both days. */
type MovedReport = { readonly part: Part; readonly from: PlainDate; readonly to: PlainDate };

/** How often an employer is tried again that somebody else writes at the same moment. */
const tries = 3;

/**
 * Computes the open deadlines of a county anew for each notice through which the county has not yet gone: what an
 * employer owes next, and the last day of the publicity of its report on its way. What moves keeps its old day with the
 * notice as the reason, and every employer concerned gets an entry in its audit chain, in the name of whoever loaded the
 * notice. Waits until no process counts by older notices. Safe to be cut off and to run again: what has moved stays.
 */
export async function recomputeDeadlines(given: Context, county: string): Promise<void> {
  const loaded = await given.stores.listNotices(county);
  for (const stored of loaded) {
    const isSettled = Date.parse(given.now) - Date.parse(stored.loadedAt) >= noticesKeptMs;
    if (stored.recomputed !== null || !isSettled) continue;
    const { loadedBy } = stored;
    const context: Context = { ...given, viewer: { ...loadedBy, name: null, county } };
    const notices = loaded.map(({ notice }) => notice);
    const movedEmployers = await moveEmployers(context, county, notices, stored.notice.number);
    await moveFindings(context, county, notices);
    await markRecomputed(context, stored, movedEmployers);
  }
}

async function markRecomputed(context: Context, stored: StoredNotice, movedEmployers: number): Promise<void> {
  const after = { ...stored, recomputed: { at: context.now, movedEmployers } };
  // Refused when another notice for the year came meanwhile: that one is yet to be gone through.
  await context.stores.commit([changeAggregate(context, 'recomputeDeadlines', 'calendarNotice', stored, after)], null);
}

async function moveEmployers(
  context: Context,
  county: string,
  notices: readonly CalendarNotice[],
  because: string,
): Promise<number> {
  const { stores } = context;
  let moved = 0;
  for (let after: string | null = null; ; ) {
    const page = await stores.listEmployers(county, {}, { first: pageSize, after });
    for (const employer of await stores.findEmployers(page.items)) {
      if (await moveEmployer(context, employer, notices, because)) moved += 1;
    }
    after = page.cursors.at(-1) ?? null;
    if (!page.hasNextPage || after === null) return moved;
  }
}

async function moveEmployer(
  context: Context,
  found: StoredEmployer,
  notices: readonly CalendarNotice[],
  because: string,
): Promise<boolean> {
  let employer: StoredEmployer | null = found;
  for (let attempt = 1; employer !== null && attempt <= tries; attempt += 1) {
    const after = moveNextDue(employer, { notices, county: await context.counties.find(employer.county) }, because);
    const reports = await listMovedReports(context, employer, notices, because);
    if (after === employer && reports.length === 0) return false;
    const parts = reports.map(({ part }) => part);
    const change = changeAggregate(context, 'recomputeDeadlines', 'employer', employer, after, parts);
    const told = tellMoved(context, employer, after, reports, because);
    if ((await context.stores.commit([change, ...told], null)) === 'DONE') return true;
    employer = await context.stores.findEmployer(found);
  }
  throw new Error(`employer ${found.creditCode} is written without pause; the job must run again`);
}

/** In the transaction that moves them: whoever is concerned learns which day became which. */
function tellMoved(
  context: Context,
  before: StoredEmployer,
  after: EmployerRecord,
  reports: readonly MovedReport[],
  because: string,
): MessageWrites[] {
  const moved: MovedDeadline[] = reports.map(({ from, to }) => ({ deadline: 'PUBLICITY_END', from, to }));
  if (after.nextDue && before.nextDue && after !== before) {
    moved.push({ deadline: after.nextDue.kind, from: before.nextDue.on, to: after.nextDue.on });
  }
  const happening = composeMoved(toOccasion(context, before), moved, because);
  return [tell(happening, { ...before, techServiceCode: null })];
}

async function listMovedReports(
  { stores, today }: Context,
  { county, creditCode, openReportId, openPosting }: StoredEmployer,
  notices: readonly CalendarNotice[],
  because: string,
): Promise<MovedReport[]> {
  if (openReportId === null || openPosting === null) return [];
  const report = await stores.findReport({ county, creditCode, reportId: openReportId });
  if (report === null || report.posting === null) return [];
  const { moved = [], endsOnAtPosting } = report.posting;
  const { endsOn } = judgePublicity(report.posting, today, notices).deadline;
  const from = moved.at(-1)?.endsOn ?? endsOnAtPosting;
  if (endsOn === from) return [];
  const value: Report = { ...report, posting: { ...report.posting, moved: [...moved, { endsOn, because }] } };
  return [{ part: { kind: 'report', value, whileIn: openReportStates }, from, to: endsOn }];
}
