import { type Circular, type CircularRecipient, judgeAnswer } from '../circulars/circular.ts';
import { toDerivedId } from '../kernel/derivedId.ts';
import { daysBetween, type PlainDate, startOf } from '../kernel/plainDate.ts';
import { findReturnInForce, type PatrolRound, toRoundId } from '../patrols/patrolRound.ts';
import { findReminder } from '../reminders/findReminder.ts';
import { type UnitDeadline, unitReminderRules } from '../reminders/unitReminderRules.ts';
import type { Happening } from './message.ts';

type Reminded = Pick<Happening, 'county' | 'kind' | 'creditCode' | 'employerName'> & {
  /** What the deadline is of, in its county. */
  readonly subject: string;
  readonly unitName: string;
  readonly about: string;
};

/** The reminder that stands today, under an id that follows from it; null: none does. */
function composeReminderOf(
  deadline: UnitDeadline,
  dueOn: PlainDate,
  today: PlainDate,
  { subject, unitName, about, ...of }: Reminded,
): Happening | null {
  const rule = unitReminderRules[deadline];
  const found = findReminder(dueOn, today, rule);
  if (found === null) return null;
  const passed = daysBetween(dueOn, today);
  const standing = passed > 0 ? `已逾期 ${passed} 日` : passed === 0 ? '今天届满' : `还有 ${-passed} 日届满`;
  const identity = `unitReminder/1\n${of.county}\n${deadline}\n${subject}\n${dueOn}\n${found.offsetDays}`;
  return {
    ...of,
    messageId: toDerivedId(startOf(found.reminderOn), identity),
    at: startOf(found.reminderOn),
    reminder: null,
    title: `${rule.name}${standing}：${unitName}`,
    text: `${unitName}：${about}，应于 ${dueOn}（含当日）前${rule.duty}，${standing}。`,
    source: rule.source,
  };
}

/** Reminds a body of its monthly return, before the day due and after it; null while none stands, or it is submitted. @source R153 */
export function composeReturnReminder(round: PatrolRound, dueOn: PlainDate, today: PlainDate): Happening | null {
  if (findReturnInForce(round) !== null) return null;
  const { county, bodyName, month, expected } = round;
  return composeReminderOf('PATROL_RETURN', dueOn, today, {
    ...{ county, kind: 'PATROL_ROUND', creditCode: null, employerName: null },
    subject: toRoundId(round),
    unitName: bodyName,
    about: `${month} 巡查任务 ${expected.count} 家，月度巡查报告尚未报送`,
  });
}

/** Reminds a unit of what it has to report on a circular; null where it has, or nothing is asked. @source R170 */
export function composeAnswerReminder(
  circular: Circular,
  { kind, recipientId, name }: CircularRecipient,
  today: PlainDate,
): Happening | null {
  const { county, issued, title, circularId } = circular;
  if (!issued?.dueOn || judgeAnswer(circular, recipientId, today).state !== 'WAITING') return null;
  const isEmployer = kind === 'EMPLOYER';
  return composeReminderOf('CIRCULAR_ANSWER', issued.dueOn, today, {
    ...{
      county,
      kind: 'CIRCULAR',
      creditCode: isEmployer ? recipientId : null,
      employerName: isEmployer ? name : null,
    },
    subject: `${circularId}#${recipientId}`,
    unitName: name,
    about: `${issued.number}《${title}》要求整改`,
  });
}
