import { countPeriod } from '../../rules/calendar/computeDeadline.ts';
import {
  type Circular,
  type CircularRecipient,
  circularKinds,
  circularLimits,
  judgeCircular,
} from '../../rules/circulars/circular.ts';
import { findTextProblems, problem } from '../../rules/enforcement/findingLimits.ts';
import { composeCircularIssued } from '../../rules/inbox/composeCircularIssued.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { MessageWrites } from '../../storage/stores.ts';
import { changeAggregate } from '../changes.ts';
import { type Context, permit } from '../context.ts';
import { tell } from '../inbox/tell.ts';
import { once } from '../once.ts';
import { listScoredUnits } from '../scoring/scoringRules.ts';

export type DraftCircularInput = Pick<
  Circular,
  'kind' | 'title' | 'text' | 'recipientIds' | 'correctionWorkingDays' | 'isPublic'
> & {
  readonly idempotencyKey: string;
  /** Null: a new draft. */
  readonly circularId: string | null;
};

/**
 * Writes a draft of a circular, or writes it anew. Recipients are patrol bodies, member units and employers of the county.
 * Permission `issueCircular`. Refusals: NOT_FOUND, CIRCULAR_ISSUED, INVALID_INPUT, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R169、R170、R174
 */
export async function draftCircular(context: Context, input: DraftCircularInput): Promise<Result<Circular, Refusal>> {
  const county = context.viewer.county ?? '';
  permit(context, 'issueCircular', { county });
  return once<Circular, Refusal>(context, 'draftCircular', input, async () => {
    const { idempotencyKey: _, circularId, ...given } = input;
    const before = circularId === null ? null : await context.stores.findCircular(county, circularId);
    if (circularId !== null && before === null) return refused({ code: 'NOT_FOUND' });
    if (before?.issued) return refused({ code: 'CIRCULAR_ISSUED' });
    const faults = judgeCircular(given);
    const recipients = faults.length > 0 ? [] : await findRecipients(context, county, given.recipientIds);
    const known = new Set(recipients.map(({ recipientId }) => recipientId));
    const unknown = faults.length > 0 ? [] : given.recipientIds.filter((id) => !known.has(id));
    const problems = [
      ...faults,
      ...unknown.map((id) => problem('recipients', 'NO_SUCH_UNIT', `没有通报对象“${id}”。`)),
    ];
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const id = circularId ?? context.newId();
    const after: Circular = { ...given, county, circularId: id, recipients, issued: null, answers: [] };
    return accepted({ changes: [changeAggregate(context, 'draftCircular', 'circular', before, after)], answer: after });
  });
}

async function findRecipients(
  context: Context,
  county: string,
  ids: readonly string[],
): Promise<readonly CircularRecipient[]> {
  const codes = ids.filter((id) => /^[0-9A-Z]{18}$/.test(id));
  const [{ units }, employers] = await Promise.all([
    listScoredUnits(context, county),
    codes.length === 0 ? [] : context.stores.findEmployers(codes.map((creditCode) => ({ county, creditCode }))),
  ]);
  return [
    ...units.map(({ unitId, kind, name }) => ({ kind, recipientId: unitId, name })),
    ...employers.map(({ creditCode, name }) => ({ kind: 'EMPLOYER' as const, recipientId: creditCode, name })),
  ].filter(({ recipientId }) => ids.includes(recipientId));
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
    if (before.issued !== null) return refused({ code: 'CIRCULAR_ISSUED' });
    const problems = findTextProblems('number', input.number, circularLimits.number);
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const notices = await context.notices.read(county);
    const { correctionWorkingDays: amount, kind } = before;
    const clock = amount === null ? null : { unit: 'workingDays' as const, amount, source: circularKinds[kind].source };
    const dueOn = clock && countPeriod(clock, context.today, { notices }).endsOn;
    const after: Circular = { ...before, issued: { at: context.now, number: input.number, dueOn } };
    const change = changeAggregate(context, 'issueCircular', 'circular', before, after);
    return accepted({ changes: [change, ...(await tellRecipients(context, after))], answer: after });
  });
}

/** To each body and employer; an employer's body is told too. Member units have no inbox. */
async function tellRecipients(context: Context, circular: Circular): Promise<readonly MessageWrites[]> {
  const { county, recipients } = circular;
  const codes = recipients.filter(({ kind }) => kind === 'EMPLOYER').map(({ recipientId }) => recipientId);
  const employers =
    codes.length === 0 ? [] : await context.stores.findEmployers(codes.map((creditCode) => ({ county, creditCode })));
  return recipients.flatMap((recipient) => {
    const { kind, recipientId } = recipient;
    const bodyId =
      kind === 'EMPLOYER' ? employers.find(({ creditCode }) => creditCode === recipientId)?.bodyId : recipientId;
    if (kind === 'MEMBER_UNIT' || bodyId === undefined) return [];
    const happening = composeCircularIssued({ messageId: context.newId(), at: context.now }, circular, recipient);
    return [tell(happening, { creditCode: happening.creditCode, bodyId, techServiceCode: null })];
  });
}
