import type { Delegation } from '../accounts/delegation.ts';
import type { EmployerRecord } from '../employers/employerRecord.ts';
import { pilotSource } from '../kernel/pilotSource.ts';
import type { Instant, PlainDate } from '../kernel/plainDate.ts';
import { type ReminderDeadline, reminderRules } from '../reminders/reminderRules.ts';
import type { CommentKind } from '../reports/publicComment.ts';
import type { Happening } from './message.ts';

/** When something happened, under which id, and to which employer. */
export type Occasion = {
  readonly messageId: string;
  readonly at: Instant;
  readonly employer: Pick<EmployerRecord, 'county' | 'creditCode' | 'name'>;
};

/** A happening at an employer that is no reminder. */
export function toHappening(
  { messageId, at, employer }: Occasion,
  told: Pick<Happening, 'kind' | 'title' | 'text' | 'source'>,
): Happening {
  const { county, creditCode, name } = employer;
  return { messageId, at, county, creditCode, employerName: name, reminder: null, ...told };
}

const delegationSource = pilotSource('R70');

/** Tells that a technical service may act for the employer, and for how long. @source R70 */
export function composeGranted(occasion: Occasion, { techServiceCode, validFrom, validTo }: Delegation): Happening {
  return toHappening(occasion, {
    kind: 'DELEGATION_GRANTED',
    title: `委托技术服务机构：${occasion.employer.name}`,
    text: `${occasion.employer.name}委托技术服务机构（${techServiceCode}）代为办理风险评估和报告，委托期限自 ${validFrom} 至 ${validTo}（均含当日）。`,
    source: delegationSource,
  });
}

/** Tells that the employer has ended a delegation, at once. @source R70 */
export function composeEnded(occasion: Occasion, { techServiceCode }: Delegation): Happening {
  return toHappening(occasion, {
    kind: 'DELEGATION_ENDED',
    title: `解除委托：${occasion.employer.name}`,
    text: `${occasion.employer.name}已解除对技术服务机构（${techServiceCode}）的委托，即时生效；此前办理的事项不受影响。`,
    source: delegationSource,
  });
}

/** A deadline before and after a notice was loaded. */
export type MovedDeadline = {
  readonly deadline: ReminderDeadline;
  readonly from: PlainDate;
  readonly to: PlainDate;
};

/** Tells which deadlines a holiday notice has moved, from which day to which. @param because the notice's number */
export function composeMoved(occasion: Occasion, moved: readonly MovedDeadline[], because: string): Happening {
  const sentences = moved.map(({ deadline, from, to }) => `${reminderRules[deadline].name}届满日由 ${from} 变为 ${to}`);
  return toHappening(occasion, {
    kind: 'DEADLINE_MOVED',
    title: `期限变动：${occasion.employer.name}`,
    text: `按照${because}重新计算工作日，${sentences.join('；')}。`,
    source: { instrument: because, clause: '放假调休安排', confidence: 'H' },
  });
}

/** Tells that a comment or an objection came in, and neither from whom nor what it says: that stands with the report. */
export function composeCommentReceived(occasion: Occasion, kind: CommentKind, endsOn: PlainDate): Happening {
  const what = kind === 'OBJECTION' ? '异议' : '意见';
  const advice = kind === 'OBJECTION' ? '异议未答复前不能签字盖章，请核实后答复。' : '请核实后答复。';
  return toHappening(occasion, {
    kind: 'COMMENT_RECEIVED',
    title: `收到公示${what}：${occasion.employer.name}`,
    text: `${occasion.employer.name}公示中的评估报告收到一条${what}，公示期至 ${endsOn} 届满。${advice}`,
    source: { instrument: '平台规定', clause: '公示意见的提出和答复（自定）', confidence: 'D' },
  });
}
