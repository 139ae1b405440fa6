import type { CircularRecipient } from '../../rules/circulars/circular.ts';
import type { RoundOccasion } from '../../rules/inbox/composePatrolHappenings.ts';
import { type Happening, type Message, toMessages } from '../../rules/inbox/message.ts';
import type { MessageWrites } from '../../storage/stores.ts';
import type { Context } from '../context.ts';

/**
 * What is told to each body and employer, and to an employer's body; member units have no inbox. Those for whom there is
 * nothing to tell (null) are left out.
 */
export async function listUnitMessages(
  { stores }: Context,
  county: string,
  units: readonly CircularRecipient[],
  compose: (unit: CircularRecipient) => Happening | null,
): Promise<readonly Message[]> {
  const told = units.flatMap((unit) => {
    const happening = unit.kind === 'MEMBER_UNIT' ? null : compose(unit);
    return happening ? [{ unit, happening }] : [];
  });
  const codes = told.flatMap(({ happening: { creditCode } }) => (creditCode === null ? [] : [creditCode]));
  const employers =
    codes.length === 0 ? [] : await stores.findEmployers(codes.map((creditCode) => ({ county, creditCode })));
  return told.flatMap(({ unit, happening }) => {
    const { creditCode } = happening;
    const bodyId =
      creditCode === null ? unit.recipientId : employers.find((one) => one.creditCode === creditCode)?.bodyId;
    return bodyId === undefined ? [] : toMessages(happening, { creditCode, bodyId, techServiceCode: null });
  });
}

/** The same, to be written among the changes that make it happen. */
export async function tellUnits(
  context: Context,
  county: string,
  units: readonly CircularRecipient[],
  compose: (occasion: RoundOccasion, unit: CircularRecipient) => Happening,
): Promise<readonly MessageWrites[]> {
  const messages = await listUnitMessages(context, county, units, (unit) =>
    compose({ messageId: context.newId(), at: context.now }, unit),
  );
  return messages.length === 0 ? [] : [{ kind: 'messages', messages, mustBe: 'ABSENT' }];
}
