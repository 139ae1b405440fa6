import { countPeriod } from '../../rules/calendar/computeDeadline.ts';
import {
  type Circular,
  circularKinds,
  circularLimits,
  judgeCircular,
  judgeSupervisionIds,
} from '../../rules/circulars/circular.ts';
import { findTextProblems, problem } from '../../rules/enforcement/findingLimits.ts';
import { composeCircularIssued } from '../../rules/inbox/composeCircularIssued.ts';
import type { Refusal, RefusalOf } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { toSupervisionTitle } from '../../rules/supervision/supervision.ts';
import { changeAggregate } from '../changes.ts';
import { type Context, permit } from '../context.ts';
import { once } from '../once.ts';
import { findUnits } from './findUnits.ts';
import { tellUnits } from './tellUnits.ts';

export type DraftCircularInput = Pick<
  Circular,
  'kind' | 'title' | 'text' | 'recipientIds' | 'correctionWorkingDays' | 'isPublic'
> & {
  /** Records of supervision that it is drafted from. */
  readonly supervisionIds: readonly string[];
  readonly idempotencyKey: string;
  /** Null: a new draft. */
  readonly circularId: string | null;
};

/**
 * Writes a draft of a circular, or writes it anew. Recipients are patrol bodies, member units and employers of the county.
 * Permission `issueCircular`. Refusals: NOT_FOUND, CIRCULAR_ISSUED, CIRCULAR_WITHDRAWN, INVALID_INPUT, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R169、R170、R174
 */
export async function draftCircular(context: Context, input: DraftCircularInput): Promise<Result<Circular, Refusal>> {
  const county = context.viewer.county ?? '';
  permit(context, 'issueCircular', { county });
  return once<Circular, Refusal>(context, 'draftCircular', input, async () => {
    const { idempotencyKey: _, circularId, supervisionIds, ...given } = input;
    const before = circularId === null ? null : await context.stores.findCircular(county, circularId);
    if (circularId !== null && before === null) return refused({ code: 'NOT_FOUND' });
    const closed = before && findClosing(before);
    if (closed) return refused(closed);
    const faults = [...judgeCircular(given), ...judgeSupervisionIds(supervisionIds)];
    if (faults.length > 0) return refused({ code: 'INVALID_INPUT', problems: faults });
    const [recipients, supervisions] = await Promise.all([
      findUnits(context, county, given.recipientIds),
      findRecorded(context, county, supervisionIds),
    ]);
    const known = new Set(recipients.map(({ recipientId }) => recipientId));
    const recorded = new Set(supervisions.map(({ supervisionId }) => supervisionId));
    const problems = [
      ...given.recipientIds
        .filter((id) => !known.has(id))
        .map((id) => problem('recipients', 'NO_SUCH_UNIT', `没有通报对象“${id}”。`)),
      ...supervisionIds
        .filter((id) => !recorded.has(id))
        .map((id) => problem('supervisionIds', 'NO_SUCH_SUPERVISION', `没有已归档的督导检查记录“${id}”。`)),
    ];
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const id = circularId ?? context.newId();
    const open = { issued: null, withdrawn: null, answers: [] };
    const after: Circular = { ...given, county, circularId: id, recipients, supervisions, ...open };
    return accepted({ changes: [changeAggregate(context, 'draftCircular', 'circular', before, after)], answer: after });
  });
}

/** Why a circular is no draft any more, or null. */
function findClosing({ issued, withdrawn }: Circular): RefusalOf<'CIRCULAR_ISSUED' | 'CIRCULAR_WITHDRAWN'> | null {
  if (issued !== null) return { code: 'CIRCULAR_ISSUED' };
  return withdrawn === null ? null : { code: 'CIRCULAR_WITHDRAWN' };
}

/** Those of the records of supervision that are there and on record, as a circular names them. */
async function findRecorded(
  context: Context,
  county: string,
  ids: readonly string[],
): Promise<Circular['supervisions']> {
  const found = ids.length === 0 ? [] : await context.stores.findSupervisions(county, ids);
  return found
    .filter(({ recordedAt }) => recordedAt !== null)
    .map((one) => ({ supervisionId: one.supervisionId, title: toSupervisionTitle(one) }))
    .toSorted((one, other) => (one.title < other.title ? -1 : 1));
}

/**
 * Issues a draft under its document number: the last day to rectify is counted, every body and employer is told.
 * Permission `issueCircular`. Refusals: those of `draftCircular`.
 * @source R169、R170、R174
 */
export async function issueCircular(
  context: Context,
  input: { readonly idempotencyKey: string; readonly circularId: string; readonly number: string },
): Promise<Result<Circular, Refusal>> {
  const county = context.viewer.county ?? '';
  permit(context, 'issueCircular', { county });
  return once<Circular, Refusal>(context, 'issueCircular', input, async () => {
    const before = await context.stores.findCircular(county, input.circularId);
    if (before === null) return refused({ code: 'NOT_FOUND' });
    const closed = findClosing(before);
    if (closed) return refused(closed);
    const problems = findTextProblems('number', input.number, circularLimits.number);
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const notices = await context.notices.read(county);
    const { correctionWorkingDays: amount, kind } = before;
    const clock = amount === null ? null : { unit: 'workingDays' as const, amount, source: circularKinds[kind].source };
    const dueOn = clock && countPeriod(clock, context.today, { notices }).endsOn;
    const after: Circular = { ...before, issued: { at: context.now, number: input.number, dueOn } };
    const change = changeAggregate(context, 'issueCircular', 'circular', before, after);
    const told = await tellUnits(context, county, after.recipients, (occasion, recipient) =>
      composeCircularIssued(occasion, after, recipient),
    );
    return accepted({ changes: [change, ...told], answer: after });
  });
}

/**
 * Gives a draft up, with the reason; it stays on record. Permission `issueCircular`. Refusals: those of `draftCircular`.
 */
export async function withdrawCircular(
  context: Context,
  input: { readonly idempotencyKey: string; readonly circularId: string; readonly reason: string },
): Promise<Result<Circular, Refusal>> {
  const county = context.viewer.county ?? '';
  permit(context, 'issueCircular', { county });
  return once<Circular, Refusal>(context, 'withdrawCircular', input, async () => {
    const before = await context.stores.findCircular(county, input.circularId);
    if (before === null) return refused({ code: 'NOT_FOUND' });
    const closed = findClosing(before);
    if (closed) return refused(closed);
    const problems = findTextProblems('reason', input.reason, circularLimits.reason);
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const after: Circular = { ...before, withdrawn: { at: context.now, reason: input.reason } };
    return accepted({
      changes: [changeAggregate(context, 'withdrawCircular', 'circular', before, after)],
      answer: after,
    });
  });
}
