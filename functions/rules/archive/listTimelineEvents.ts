import type { EmployerRecord } from '../employers/employerRecord.ts';
import type { AuditEntry } from '../kernel/auditChain.ts';
import { addDays, dayOf, startOf } from '../kernel/plainDate.ts';
import { maskAnswer, maskComment } from '../reports/maskComment.ts';
import type { PublicComment } from '../reports/publicComment.ts';
import type { ArchivedRecord } from './archivedRecord.ts';
import { auditTitles } from './auditTitles.ts';
import { type Audience, recordKindOf } from './recordKinds.ts';
import type { EventFacts, TimelineEvent } from './timelineEvent.ts';

/** What a timeline is made of. */
export type EmployerFile = {
  readonly records: readonly ArchivedRecord[];
  readonly entries: readonly AuditEntry[];
  readonly comments: readonly PublicComment[];
};

function toEvent(facts: EventFacts, eventId: string, record: string, entry: AuditEntry | undefined): TimelineEvent {
  const { kind, at, on, title, text, files = [] } = facts;
  const role = facts.role ?? entry?.actor.role ?? null;
  const onBehalf = facts.onBehalf ?? entry?.actor.onBehalf ?? null;
  return { eventId, kind, at, on, title, text, role, onBehalf, record, files };
}

function listRecordEvents(
  { name, entity, value }: ArchivedRecord,
  entries: readonly AuditEntry[],
  audience: Audience,
): readonly TimelineEvent[] {
  const { toEvents, forParty, title } = recordKindOf(entity);
  const shown = audience === 'PARTY' ? forParty(value) : value;
  if (shown === null) return [];
  const writing = entries.filter(({ digests }) => name in digests);
  const last = entries.at(-1);
  // No entry tells of it and no row knows it: it must not vanish for that.
  if (writing.length === 0 && last && toEvents(shown).length === 0) {
    const facts: EventFacts = { kind: 'OTHER', at: last.at, on: dayOf(last.at), title, text: '审计链中没有留痕' };
    return [toEvent(facts, name, name, undefined)];
  }
  return toEvents(shown).map((facts, index) => {
    const entry = facts.at === null ? undefined : writing.find(({ at }) => at === facts.at);
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
    if (told === null || (told === undefined && audience === 'PARTY')) return [];
    const records = Object.keys(digests).filter((name) => name !== 'employer');
    const { kind, title } = told ?? { kind: 'OTHER' as const, title: `其他办理事项：${operation}` };
    const written = records.length > 0 ? `涉及记录：${records.join('、')}` : null;
    const text = entry === lastMove ? describeMovedDeadline(employer) : written;
    const isFirst = seq === 1 && kind === 'LEDGER';
    const facts = { kind, at, on: dayOf(at), title: isFirst ? '台账建档' : title, text };
    return [toEvent(facts, `audit/${seq}`, records[0] ?? 'employer', entry)];
  });
}

function listCommentEvents(comment: PublicComment): readonly TimelineEvent[] {
  const { commentId, kind, submittedAt, answer, reportId } = comment;
  const word = kind === 'OBJECTION' ? '异议' : '意见建议';
  const told = (at: typeof submittedAt, title: string, text: string | null): EventFacts => ({
    kind: 'COMMENT',
    at,
    on: dayOf(at),
    title,
    text,
  });
  const record = `report#${reportId}`;
  const received = told(submittedAt, `收到公示${word}`, maskComment(comment));
  const events = [toEvent({ ...received, role: 'PUBLIC' }, `comment#${commentId}/0`, record, undefined)];
  if (answer === null) return events;
  const answered = { ...told(answer.answeredAt, `答复公示${word}`, maskAnswer(comment)), onBehalf: answer.onBehalf };
  const role = answer.onBehalf === null ? 'EMPLOYER' : 'TECH_SERVICE';
  return [...events, toEvent({ ...answered, role }, `comment#${commentId}/1`, record, undefined)];
}

/**
 * Where an event stands in the timeline, as text that sorts like time. What has a day only stands at the end of that day:
 * it follows from what happened then.
 */
export function toTimelinePlace({ at, on, eventId }: Pick<TimelineEvent, 'at' | 'on' | 'eventId'>): string {
  return `${at ?? startOf(addDays(on, 1))} ${eventId}`;
}

/**
 * The events of an employer's file, newest first. Texts of comments are without personal data for everybody. Parties
 * (the employer, its technical service body, its patrol body) do not see kinds of records and operations that no row
 * opens to them; those who enforce see everything, the unknown with a neutral title.
 * @source 泸政办函〔2023〕18号 R97、R98
 */
export function listTimelineEvents(file: EmployerFile, audience: Audience): readonly TimelineEvent[] {
  const events = [
    ...file.records.flatMap((record) => listRecordEvents(record, file.entries, audience)),
    ...listEntryEvents(file.entries, file, audience),
    ...file.comments.flatMap(listCommentEvents),
  ];
  const placed = events.map((event) => ({ event, place: toTimelinePlace(event) }));
  return placed.sort((a, b) => (a.place < b.place ? 1 : -1)).map(({ event }) => event);
}
