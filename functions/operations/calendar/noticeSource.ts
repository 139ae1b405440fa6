import type { CalendarNotice } from '../../rules/calendar/calendarNotice.ts';
import type { Stores } from '../../storage/stores.ts';
import type { NoticeSource } from '../context.ts';

/** How long a process may go on counting by the notices that it has read. The job that recomputes waits as long. */
export const noticesKeptMs = 60_000;

const none: readonly CalendarNotice[] = [];

/** Reads each county's notices once a minute at most; without a county there are those built in only. */
export function openNoticeSource(stores: Pick<Stores, 'listNotices'>, nowMs: () => number): NoticeSource {
  const kept = new Map<string, { readonly readAtMs: number; readonly notices: Promise<readonly CalendarNotice[]> }>();
  return {
    read(county) {
      if (county === null || !/^\d{6}$/.test(county)) return Promise.resolve(none);
      const known = kept.get(county);
      if (known && nowMs() - known.readAtMs < noticesKeptMs) return known.notices;
      const notices = stores.listNotices(county).then((loaded) => loaded.map(({ notice }) => notice));
      kept.set(county, { readAtMs: nowMs(), notices });
      // What could not be read is not kept; whoever asked is told.
      notices.catch(() => kept.delete(county));
      return notices;
    },
    forget: (county) => void kept.delete(county),
  };
}
