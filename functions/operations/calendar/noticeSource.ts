import type { CalendarNotice } from '../../rules/calendar/calendarNotice.ts';
import type { Stores } from '../../storage/stores.ts';
import type { NoticeSource } from '../context.ts';
import { keepRead } from '../keepRead.ts';

/** How long a process may go on counting by the notices that it has read. The job that recomputes waits as long. */
export const noticesKeptMs = 60_000;

const none: readonly CalendarNotice[] = [];

/** Reads each county's notices once a minute at most; without a county there are those built in only. */
export function openNoticeSource(stores: Pick<Stores, 'listNotices'>, nowMs: () => number): NoticeSource {
  const kept = keepRead(async (county: string) => (await stores.listNotices(county)).map(({ notice }) => notice), {
    keptMs: noticesKeptMs,
    nowMs,
  });
  return {
    read: (county) => (county === null || !/^\d{6}$/.test(county) ? Promise.resolve(none) : kept.read(county)),
    forget: kept.forget,
  };
}
