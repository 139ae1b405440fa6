import type { CalendarNotice } from '../../rules/calendar/calendarNotice.ts';
import { checkCalendarNotice } from '../../rules/calendar/checkCalendarNotice.ts';
import { type LoadedNotice, replaceNotice } from '../../rules/calendar/loadedNotice.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { changeAggregate, toActor } from '../changes.ts';
import { type Context, permit } from '../context.ts';
import { once } from '../once.ts';

export type LoadCalendarNoticeInput = CalendarNotice & { readonly idempotencyKey: string };

/**
 * Loads a State Council notice for the viewer's county. What is counted from now on is counted by it; deadlines that
 * stand on records are computed anew by the job `recomputeDeadlines`. Permission `loadCalendarNotice`. Refusals:
 * INVALID_INPUT, NOTICE_NOT_NEWER, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 */
export async function loadCalendarNotice(
  context: Context,
  input: LoadCalendarNoticeInput,
): Promise<Result<LoadedNotice, Refusal>> {
  const county = context.viewer.county ?? '';
  permit(context, 'loadCalendarNotice', { county });
  const loaded = await once<LoadedNotice, Refusal>(context, 'loadCalendarNotice', input, async () => {
    const { idempotencyKey: _, ...given } = input;
    const { year, number, issuedOn, source, makeUpDays } = given;
    const holidays = given.holidays.map(({ name, from, to }) => ({ name, from, to }));
    const notice: CalendarNotice = {
      year,
      number: number.trim(),
      issuedOn,
      source: source.trim(),
      holidays,
      makeUpDays,
    };
    const problems = checkCalendarNotice(notice, context.today);
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const before = await context.stores.findNotice(county, year);
    const loading = { county, notice, loadedAt: context.now, loadedBy: toActor(context.viewer) };
    const after = replaceNotice(before, loading);
    if (!after.ok) return after;
    const change = changeAggregate(context, 'loadCalendarNotice', 'calendarNotice', before, after.value);
    return accepted({ changes: [change], answer: after.value });
  });
  if (loaded.ok) context.notices.forget(county);
  return loaded;
}

/** The notices that a county has loaded, earliest year first; public. */
export async function listNotices(context: Context, county: string): Promise<readonly LoadedNotice[]> {
  permit(context, 'readCalendar', { county });
  return context.stores.listNotices(county);
}
