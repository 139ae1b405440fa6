import { type Circular, circularKinds } from '../circulars/circular.ts';
import { dayOf } from '../kernel/plainDate.ts';
import type { EventFacts } from './timelineEvent.ts';

/** A circular in the file of an employer that it is addressed to. */
export type AddressedCircular = { readonly circular: Circular; readonly creditCode: string };

/** A circular as events of the file: that it was issued, and this employer's own answer; what others answer is not told. */
export function listCircularEvents({ circular, creditCode }: AddressedCircular): readonly EventFacts[] {
  const { issued, answers, kind, title } = circular;
  if (issued === null) return [];
  const due = issued.dueOn === null ? '不要求报送整改情况' : `整改情况报送至 ${issued.dueOn}（含当日）`;
  const told: EventFacts = {
    kind: 'CIRCULAR',
    at: issued.at,
    on: dayOf(issued.at),
    title: `${circularKinds[kind].title}：${title}`,
    text: `文号 ${issued.number}；${due}`,
    role: 'BUREAU',
  };
  const answer = answers.find(({ recipientId }) => recipientId === creditCode);
  if (answer === undefined) return [told];
  const { at, text, role, daysLate } = answer;
  const late = daysLate > 0 ? `（逾期 ${daysLate} 日）` : '';
  return [told, { kind: 'CIRCULAR', at, on: dayOf(at), title: `报送通报整改情况${late}`, text, role }];
}
