import { composeObjection, composeScoresFixed, composeTableFixed } from '../../rules/inbox/composeScoreHappenings.ts';
import { type Happening, type Message, type Recipient, toMessages } from '../../rules/inbox/message.ts';
import type { FrozenScores, ScoreObjection } from '../../rules/scoring/scoreTable.ts';
import type { MessageWrites } from '../../storage/stores.ts';
import type { Context } from '../context.ts';

const occasionOf = ({ newId, now }: Context) => ({ messageId: newId(), at: now });

function toInbox(happening: Happening, bodyId: string, wanted: Recipient): readonly Message[] {
  const messages = toMessages(happening, { creditCode: null, bodyId, techServiceCode: null });
  return messages.filter(({ inbox }) => inbox.recipient === wanted);
}

/** Each body of its own scores, the county once: all fit into the transaction that fixes them. Member units have no inbox. */
export function tellScoresFixed(context: Context, { county, period, scores }: FrozenScores): MessageWrites {
  const bodies = scores.filter(({ kind }) => kind === 'PATROL_BODY');
  const messages = [
    ...bodies.flatMap((score) =>
      toInbox(composeScoresFixed(occasionOf(context), county, period, score), score.unitId, 'PATROL_BODY'),
    ),
    ...toInbox(composeTableFixed(occasionOf(context), county, period, scores.length), '', 'COUNTY'),
  ];
  return { kind: 'messages', messages, mustBe: 'ABSENT' };
}

/** The county, and the unit where it is a body, of an objection or of its answer. */
export function tellObjection(
  context: Context,
  { county, period, units }: Pick<FrozenScores, 'county' | 'period' | 'units'>,
  objection: Pick<ScoreObjection, 'unitId' | 'answer'>,
): MessageWrites {
  const unit = units.find(({ unitId }) => unitId === objection.unitId);
  const happening = composeObjection(occasionOf(context), county, period, unit?.name ?? objection.unitId, objection);
  const messages = [
    ...(unit?.kind === 'PATROL_BODY' ? toInbox(happening, objection.unitId, 'PATROL_BODY') : []),
    ...toInbox(happening, objection.unitId, 'COUNTY'),
  ];
  return { kind: 'messages', messages, mustBe: 'ABSENT' };
}
