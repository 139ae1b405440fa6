import { countPublicationPeriod } from '../../rules/disclosure/publicationDuties.ts';
import {
  lapse,
  type PublicationDuty,
  type PublicationRef,
  type PublicContent,
  type PublicParty,
  publish,
  withdraw,
} from '../../rules/disclosure/publicationDuty.ts';
import type { DrawPublication } from '../../rules/inspections/composeDrawPublications.ts';
import type { PlainDate } from '../../rules/kernel/plainDate.ts';
import type { RefusalOf } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { maskPersonalData } from '../../rules/reports/maskPersonalData.ts';
import type { Change } from '../../storage/stores.ts';
import { changeAggregate } from '../changes.ts';
import type { Context } from '../context.ts';

type DutyChange = Change<'publicationDuty'>;
type StepRefusal = RefusalOf<'NOT_FOUND' | 'STATE_CONFLICT'>;

/**
 * That something must be made public from now on, as a change to be written in the transaction of the event: a frozen
 * plan, a draw, an ended visit, a decision, an undone decision. `operation` is the caller's, which also asks for the
 * permission. Two items of the transaction. A duty that is open already makes the transaction a conflict.
 */
export async function openPublicationDuty(
  context: Context,
  operation: string,
  owed: PublicationRef & { readonly party: PublicParty | null; readonly eventOn: PlainDate },
): Promise<DutyChange> {
  const notices = await context.notices.read(owed.county);
  const { endsOn: dueOn } = countPublicationPeriod(owed.kind, owed.eventOn, { notices });
  const duty: PublicationDuty = { ...owed, dueOn, state: 'DUE', published: null, withdrawn: null };
  return changeAggregate(context, operation, 'publicationDuty', null, duty);
}

/**
 * That something is public by the very step that owes it, as a change to be written with that step: a drawn plan. Nothing
 * of it names a person. Two items of the transaction.
 */
export async function makePublic(
  context: Context,
  operation: string,
  { content, at, ...owed }: DrawPublication,
): Promise<DutyChange> {
  const notices = await context.notices.read(owed.county);
  const { endsOn: dueOn } = countPublicationPeriod(owed.kind, owed.eventOn, { notices });
  const duty: PublicationDuty = {
    ...owed,
    party: null,
    dueOn,
    state: 'PUBLISHED',
    // Digests among the lines stay as they are: digits in them are nobody's.
    published: { title: maskPersonalData(content.title), lines: content.lines, at },
    withdrawn: null,
  };
  return changeAggregate(context, operation, 'publicationDuty', null, duty);
}

/** That a duty has lapsed: what was owed no longer exists. Refusals: NOT_FOUND, STATE_CONFLICT when it is public. */
export async function dropPublicationDuty(
  context: Context,
  operation: string,
  ref: PublicationRef,
  reason: string,
): Promise<Result<DutyChange, StepRefusal>> {
  return changeDuty(context, operation, ref, (duty) => lapse(duty, reason, context.now));
}

/**
 * That it is public now, as a change to be written with the caller's own. `persons` are the natural persons whom the
 * texts name; their names are masked before anything is kept. Refusals: NOT_FOUND, STATE_CONFLICT when it is public
 * already or withdrawn.
 */
export async function publishDuty(
  context: Context,
  operation: string,
  ref: PublicationRef,
  content: PublicContent & { readonly persons: readonly string[] },
): Promise<Result<DutyChange, StepRefusal>> {
  const { title, lines, persons } = content;
  return changeDuty(context, operation, ref, (duty) => publish(duty, { title, lines }, persons, context.now));
}

/** That it is public no longer. Refusals: NOT_FOUND, STATE_CONFLICT when it is not public. */
export async function withdrawPublication(
  context: Context,
  operation: string,
  ref: PublicationRef,
  reason: string,
): Promise<Result<DutyChange, StepRefusal>> {
  return changeDuty(context, operation, ref, (duty) => withdraw(duty, reason, context.now));
}

async function changeDuty(
  context: Context,
  operation: string,
  ref: PublicationRef,
  judge: (duty: PublicationDuty) => Result<PublicationDuty, StepRefusal>,
): Promise<Result<DutyChange, StepRefusal>> {
  const before = await context.stores.findPublicationDuty(ref);
  if (before === null) return refused({ code: 'NOT_FOUND' });
  const after = judge(before);
  return after.ok ? accepted(changeAggregate(context, operation, 'publicationDuty', before, after.value)) : after;
}
