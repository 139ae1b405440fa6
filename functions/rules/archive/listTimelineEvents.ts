import type { EmployerRecord } from '../employers/employerRecord.ts';
import type { AuditEntry } from '../kernel/auditChain.ts';
import { addDays, dayOf, startOf } from '../kernel/plainDate.ts';
import type { ArchivedRecord } from './archivedRecord.ts';
import { auditTitles } from './auditTitles.ts';
import { type Audience, showRecord } from './recordKinds.ts';
import type { EventFacts, TimelineEvent } from './timelineEvent.ts';

/** An employer's file: every record about it, and the entries of its own audit chain in order. */
export type EmployerFile = {
  readonly records: readonly ArchivedRecord[];
  readonly entries: readonly AuditEntry[];
};

function toEvent(facts: EventFacts, eventId: string, record: string, entry: AuditEntry | undefined): TimelineEvent {
  const { kind, at, on, title, text, files = [] } = facts;
  const role = facts.role ?? entry?.actor.role ?? null;
  const onBehalf = facts.onBehalf ?? entry?.actor.onBehalf ?? null;
  return { eventId, kind, at, on, title, text, role, onBehalf, record, files };
}

function listRecordEvents(
  record: ArchivedRecord,
  entries: readonly AuditEntry[],
  audience: Audience,
): readonly TimelineEvent[] {
  const shown = showRecord(record, audience);
  if (shown === null) return [];
  const { name, title, events } = shown;
  const writing = entries.filter(({ digests }) => name in digests);
  const last = entries.at(-1);
  // No entry tells of it and no row knows it: it must not vanish for that.
  if (writing.length === 0 && events.length === 0 && last) {
    const facts: EventFacts = { kind: 'OTHER', at: last.at, on: dayOf(last.at), title, text: '审计链中没有留痕' };
    return [toEvent(facts, name, name, undefined)];
  }
  // Each entry tells of one event: of several at one moment the first is the first's.
  const untold = new Set(writing);
  return events.map((facts, index) => {
    const entry = facts.at === null ? undefined : [...untold].find(({ at }) => at === facts.at);
    if (entry) untold.delete(entry);
    return toEvent(facts, `${name}/${index}`, name, entry);
  });
}

/** The deadline that the latest notice moved, in words. */
function describeMovedDeadline(employer: EmployerRecord | null): string | null {
  const previously = employer?.nextDue?.previously;
  return previously ? `由 ${previously.on} 改为 ${employer?.nextDue?.on}：${previously.because}` : null;
}

function listEntryEvents(entries: readonly AuditEntry[], file: EmployerFile, audience: Audience): TimelineEvent[] {
  const root = file.records.find(({ entity }) => entity === 'employer');
  const employer = (root?.value ?? null) as EmployerRecord | null;
  const lastMove = entries.findLast(({ operation }) => operation === 'recomputeDeadlines');
  return entries.flatMap((entry) => {
    const { operation, at, seq, digests } = entry;
    const told = Object.hasOwn(auditTitles, operation) ? auditTitles[operation] : undefined;
    if (told === null || (audience === 'PARTY' && (told === undefined || told.isInternal))) return [];
    const records = Object.keys(digests).filter((name) => name !== 'employer');
    const { kind, title } = told ?? { kind: 'OTHER' as const, title: `其他办理事项：${operation}` };
    const written = records.length > 0 ? `涉及记录：${records.join('、')}` : null;
    const text = entry === lastMove ? describeMovedDeadline(employer) : written;
    const isFirst = seq === 1 && kind === 'LEDGER';
    const facts = { kind, at, on: dayOf(at), title: isFirst ? '台账建档' : title, text };
    return [toEvent(facts, `audit/${seq}`, records[0] ?? 'employer', entry)];
  });
}

/**
 * Where an event stands in the timeline, as text that sorts like time. What has a day only stands at the end of that day:
 * it follows from what happened then.
 */
export function toTimelinePlace({ at, on, eventId }: Pick<TimelineEvent, 'at' | 'on' | 'eventId'>): string {
  return `${at ?? startOf(addDays(on, 1))} ${eventId}`;
}

/**
 * The events of an employer's file, newest first. Parties
 * (the employer, its technical service body, its patrol body) do not see kinds of records and operations that no row
 * opens to them; those who enforce see everything, the unknown with a neutral title.
 * @source 泸政办函〔2023〕18号 R97、R98
 */
export function listTimelineEvents(file: EmployerFile, audience: Audience): readonly TimelineEvent[] {
  const events = [
    ...file.records.flatMap((record) => listRecordEvents(record, file.entries, audience)),
    ...listEntryEvents(file.entries, file, audience),
  ];
  const placed = events.map((event) => ({ event, place: toTimelinePlace(event) }));
  return placed.sort((a, b) => (a.place < b.place ? 1 : -1)).map(({ event }) => event);
}
