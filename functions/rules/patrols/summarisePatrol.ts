import type { Instant, PlainDate } from '../kernel/plainDate.ts';
import { judgePatrolForm, judgePatrolRecord } from './judgePatrolForm.ts';
import { listConflicts, toCurrentValues } from './mergeRecord.ts';
import type { FormField, PatrolForm } from './patrolForm.ts';
import type { PatrolMonth } from './patrolMonth.ts';
import type { MergedRecord, PatrolValue } from './patrolRecord.ts';
import type { PatrolSummary } from './patrolSummary.ts';

type Occasion = { readonly month: PatrolMonth; readonly today: PlainDate };

/**
 * What a round needs to know of a record. A record is submitted when it is complete and says so, at the moment at which
 * the server received what made it so; a later change that leaves it complete keeps that moment, one that leaves a
 * field open or in conflict takes it away.
 * @source R152, R153；提交时刻以服务器接收为准（D）
 */
export function summarisePatrol(
  form: PatrolForm,
  merged: MergedRecord,
  { now, ...occasion }: Occasion & { readonly now: Instant },
  before: PatrolSummary | null,
): Omit<PatrolSummary, 'referralCount'> {
  const { visitedOn, excuse, problemsFound, isSubmitted } = judgePatrolRecord(form, merged, occasion);
  return {
    visitedOn,
    submittedAt: isSubmitted ? (before?.submittedAt ?? now) : null,
    excuse: excuse && `${excuse.answer}：${excuse.reason}`,
    problemCount: problemsFound.length,
    conflictCount: listConflicts(merged).length,
  };
}

/**
 * What a record suspects, in its words: each answer that means a suspected violation, with the texts that the form asks
 * for because of it. Where people filled in a field differently each of their answers counts: whoever suspects is heard
 * at once, before the others agree.
 * @source R154
 */
export function listSuspicions(form: PatrolForm, merged: MergedRecord, occasion: Occasion): readonly string[] {
  const current = toCurrentValues(merged);
  const readings = [
    current,
    ...listConflicts(merged).flatMap(({ field, values }) =>
      values.map(({ value }) => ({ ...current, [field]: value })),
    ),
  ];
  const found = readings.flatMap((values) => {
    const { suspectedViolations, visible } = judgePatrolForm(form, values, occasion);
    return suspectedViolations.flatMap(({ field, title, answer }) => {
      const told = form.fields.filter((one) => visible.includes(one.id) && isAskedBecauseOf(one, field));
      const texts = told.flatMap(({ id, title: asked }) => {
        const value: PatrolValue | undefined = values[id];
        return typeof value === 'string' ? [`${asked}：${value}`] : [];
      });
      return [`${title}：${answer}`, ...texts];
    });
  });
  return [...new Set(found)];
}

function isAskedBecauseOf({ type, shownWhen }: FormField, field: string): boolean {
  return type === 'TEXT' && shownWhen !== undefined && 'field' in shownWhen && shownWhen.field === field;
}

/** The digests of photos that a record names, in any of its values, whether or not the photos have arrived. */
export function listNamedPhotos(form: PatrolForm, { fields }: MergedRecord): readonly string[] {
  const named = form.fields
    .filter(({ type }) => type === 'PHOTOS')
    .flatMap(({ id }) => (Object.hasOwn(fields, id) ? (fields[id]?.values ?? []) : []))
    .flatMap(({ value }) => (Array.isArray(value) ? value : []))
    .filter((digest) => typeof digest === 'string');
  return [...new Set(named)];
}
