import { composeListMessage } from '../../../rules/disclosure/lists/composeListMessage.ts';
import { findListClock } from '../../../rules/disclosure/lists/listClocks.ts';
import { isPublicState, type ListEntry, toListEntryId } from '../../../rules/disclosure/lists/listEntry.ts';
import type { ListAction } from '../../../rules/disclosure/lists/listLifecycle.ts';
import { listStateNames } from '../../../rules/disclosure/lists/listStates.ts';
import { toListContent } from '../../../rules/disclosure/lists/publishedList.ts';
import type { PublicationRef } from '../../../rules/disclosure/publicationDuty.ts';
import type { CountyCalendar } from '../../../rules/enforcement/enforcementClocks.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result } from '../../../rules/kernel/result.ts';
import type { Change, MessageWrites, StoredListEntry } from '../../../storage/stores.ts';
import { changeAggregate } from '../../changes.ts';
import type { Context } from '../../context.ts';
import { tell, toOccasion } from '../../inbox/tell.ts';
import { dropPublicationDuty, openPublicationDuty, publishDuty, withdrawPublication } from '../publicationSteps.ts';

function toPublicationRef(entry: ListEntry): PublicationRef {
  const kind = entry.list === 'NONCOMPLIANT' ? 'NONCOMPLIANT_LISTING' : 'HONOUR_LISTING';
  return { county: entry.county, kind, subjectId: toListEntryId(entry) };
}

/** What a step makes of the duty to publish: a decision owes it, the last step before or after it ends it. */
async function changeDuty(
  context: Context,
  operation: string,
  before: ListEntry,
  after: ListEntry,
): Promise<Result<readonly Change[], Refusal>> {
  const ref = toPublicationRef(after);
  const reason = listStateNames[after.state];
  if (before.state !== 'LISTED' && after.state === 'LISTED') {
    const party = { name: after.employerName, creditCode: after.creditCode };
    return accepted([await openPublicationDuty(context, operation, { ...ref, party, eventOn: context.today })]);
  }
  const hasLeft = isPublicState(before) && !isPublicState(after);
  if (before.state !== 'LISTED' && !hasLeft) return accepted([]);
  const { term } = after;
  const changed = await (hasLeft
    ? withdrawPublication(context, operation, ref, reason)
    : term === null
      ? dropPublicationDuty(context, operation, ref, reason)
      : publishDuty(context, operation, ref, { ...toListContent(after, term), persons: [] }));
  return changed.ok ? accepted([changed.value]) : changed;
}

/**
 * An entry as a step leaves it, with what follows: the duty to publish, and the message to employer and bureau. At most
 * seven items of the transaction.
 */
export async function changeListEntry(
  context: Context,
  operation: string,
  before: StoredListEntry,
  after: ListEntry,
  action: ListAction,
  calendar: CountyCalendar,
): Promise<Result<readonly (Change | MessageWrites)[], Refusal>> {
  const duty = await changeDuty(context, operation, before, after);
  if (!duty.ok) return duty;
  const { county, creditCode, employerName: name, bodyId } = after;
  const until = findListClock(after, calendar)?.period.endsOn ?? null;
  const happening = composeListMessage(toOccasion(context, { county, creditCode, name }), after, action, until);
  const told = happening ? [tell(happening, { creditCode, bodyId, techServiceCode: null })] : [];
  return accepted([changeAggregate(context, operation, 'listEntry', before, after), ...duty.value, ...told]);
}
