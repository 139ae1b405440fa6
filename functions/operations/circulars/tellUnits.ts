import type { CircularRecipient } from '../../rules/circulars/circular.ts';
import type { RoundOccasion } from '../../rules/inbox/composePatrolHappenings.ts';
import type { Happening } from '../../rules/inbox/message.ts';
import type { MessageWrites } from '../../storage/stores.ts';
import type { Context } from '../context.ts';
import { tell } from '../inbox/tell.ts';

/** Tells each body and employer; an employer's body is told too. Member units have no inbox. */
export async function tellUnits(
  context: Context,
  county: string,
  units: readonly CircularRecipient[],
  compose: (occasion: RoundOccasion, unit: CircularRecipient) => Happening,
): Promise<readonly MessageWrites[]> {
  const codes = units.filter(({ kind }) => kind === 'EMPLOYER').map(({ recipientId }) => recipientId);
  const employers =
    codes.length === 0 ? [] : await context.stores.findEmployers(codes.map((creditCode) => ({ county, creditCode })));
  return units.flatMap((unit) => {
    const { kind, recipientId } = unit;
    const bodyId =
      kind === 'EMPLOYER' ? employers.find(({ creditCode }) => creditCode === recipientId)?.bodyId : recipientId;
    if (kind === 'MEMBER_UNIT' || bodyId === undefined) return [];
    const happening = compose({ messageId: context.newId(), at: context.now }, unit);
    return [tell(happening, { creditCode: happening.creditCode, bodyId, techServiceCode: null })];
  });
}
