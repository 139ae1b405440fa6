import { listTimelineEvents, toTimelinePlace } from '../../rules/archive/listTimelineEvents.ts';
import type { TimelineEvent, TimelineKind } from '../../rules/archive/timelineEvent.ts';
import type { EmployerRef } from '../../rules/reports/report.ts';
import type { Page, PageRequest } from '../../storage/stores.ts';
import { BadCursor } from '../badCursor.ts';
import type { Context } from '../context.ts';
import { readEmployerFile, toAudience } from './readEmployerFile.ts';

function toCursor(event: TimelineEvent): string {
  return Buffer.from(toTimelinePlace(event)).toString('base64url');
}

function fromCursor(cursor: string): string {
  const place = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+Z \S+$/.test(place)) throw new BadCursor();
  return place;
}

/**
 * Events of an employer that the viewer has been shown, of the kinds wanted (none named: all), newest first; null where
 * its file is larger than can be listed. The whole file is read for every page: it is one partition, and an event
 * that is recorded late still stands in its place.
 */
export async function listTimeline(
  context: Context,
  ref: EmployerRef,
  kinds: readonly TimelineKind[],
  { first, after }: PageRequest,
): Promise<Page<TimelineEvent> | null> {
  const start = after === null ? null : fromCursor(after);
  const file = await readEmployerFile(context, ref);
  if (file === null) return null;
  const wanted = listTimelineEvents(file, toAudience(context.viewer)).filter(
    (event) => (kinds.length === 0 || kinds.includes(event.kind)) && (start === null || toTimelinePlace(event) < start),
  );
  const items = wanted.slice(0, first);
  return { items, cursors: items.map(toCursor), hasNextPage: wanted.length > first };
}
