import { clocks, type DeadlineKind } from '../../functions/rules/calendar/clocks.ts';
import { computeDeadline } from '../../functions/rules/calendar/computeDeadline.ts';
import { findPlainDateIn } from '../../functions/rules/kernel/plainDate.ts';
import { RequestFault } from './lines.ts';

const kinds = Object.keys(clocks) as DeadlineKind[];

/** `deadline`: the last day of a period with the days that were counted. */
export function answerDeadline(request: unknown) {
  const { kind, from } = (typeof request === 'object' && request !== null ? request : {}) as Record<string, unknown>;
  const known = kinds.find((one) => one === kind);
  if (known === undefined) throw new RequestFault('KIND_UNKNOWN', `kind 须为 ${kinds.join('、')} 之一`);
  const day = typeof from === 'string' ? findPlainDateIn(from) : null;
  if (day === null) throw new RequestFault('DATE_INVALID', 'from 须为存在的日期，格式 YYYY-MM-DD');
  const { endsOn, provisional, days } = computeDeadline(known, day);
  return { kind: known, from: day, endsOn, provisional, days };
}
