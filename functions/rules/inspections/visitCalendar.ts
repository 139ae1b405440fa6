import { addDays, type Instant, type PlainDate } from '../kernel/plainDate.ts';
import { foldLine, toCalendarText } from './calendarLines.ts';
import { isCancelled, type PlannedVisit } from './schedule.ts';

/** Whose calendar it is, and the words that ids stand for. */
export type VisitCalendarFacts = {
  readonly officerId: string;
  readonly county: string;
  /** Moment at which the calendar is made. */
  readonly now: Instant;
  readonly bodyNames: ReadonlyMap<string, string>;
  readonly officerNames: ReadonlyMap<string, string>;
};

/**
 * Writes an officer's own visits as an iCalendar text: whole-day entries on the visit's day. An entry's UID stays the
 * same when the visit is moved or cancelled and its SEQUENCE rises by one with each change, so that a calendar that
 * took an earlier text in moves the entry or strikes it out. It says where, whom, what for and with which colleagues:
 * names only, no card numbers, telephones or reasons of recusal.
 * @returns lines ended by CRLF, of at most 75 octets of UTF-8 each
 * @source RFC 5545
 */
export function toVisitCalendar(visits: readonly PlannedVisit[], facts: VisitCalendarFacts): string {
  const own = visits
    .filter(({ officerIds }) => officerIds.includes(facts.officerId))
    .toSorted((one, other) => (`${one.on} ${one.visitId}` < `${other.on} ${other.visitId}` ? -1 : 1));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Zhijian//Visit schedule//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${toCalendarText('职业卫生监督检查安排')}`,
    ...own.flatMap((visit) => writeEvent(visit, facts)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function writeEvent(visit: PlannedVisit, facts: VisitCalendarFacts): readonly string[] {
  const { on, address, bodyId, changes, restDayReason } = visit;
  const gone = isCancelled(visit);
  const colleagues = visit.officerIds.filter((id) => id !== facts.officerId);
  const change = changes.at(-1);
  const description = [
    `检查事项：${[...new Set(visit.checks.map(({ matter }) => matter))].join('、')}`,
    `时长：${visit.weight === 'FULL_DAY' ? '一天' : '半天'}`,
    `同行人员：${colleagues.map((id) => facts.officerNames.get(id) ?? id).join('、')}`,
    ...(restDayReason === null ? [] : [`休息日检查理由：${restDayReason}`]),
    ...(change === undefined ? [] : [`${gone ? '取消' : '调整'}理由：${change.reason}`]),
  ].join('\n');
  const place = [facts.bodyNames.get(bodyId) ?? '', address ?? ''].filter((text) => text !== '').join(' ');
  return [
    'BEGIN:VEVENT',
    `UID:${toCalendarText(`${visit.visitId}.${facts.county}@zhijian`)}`,
    `DTSTAMP:${toUtc(facts.now)}`,
    ...(change === undefined ? [] : [`LAST-MODIFIED:${toUtc(change.at)}`]),
    `SEQUENCE:${changes.length}`,
    `DTSTART;VALUE=DATE:${toDate(on)}`,
    `DTEND;VALUE=DATE:${toDate(addDays(on, 1))}`,
    `SUMMARY:${toCalendarText(`${gone ? '（已取消）' : ''}检查：${visit.employerName}`)}`,
    ...(place === '' ? [] : [`LOCATION:${toCalendarText(place)}`]),
    `DESCRIPTION:${toCalendarText(description)}`,
    `STATUS:${gone ? 'CANCELLED' : 'CONFIRMED'}`,
    'CLASS:PRIVATE',
    `TRANSP:${gone ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

function toDate(on: PlainDate): string {
  return on.replaceAll('-', '');
}

/** `20260302T080000Z`. */
function toUtc(at: Instant): string {
  return `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
