import { type CountAction, type CountReturn, countLifecycle } from '../campaigns/countReturn.ts';
import { dayOf } from '../kernel/plainDate.ts';
import type { RoundOccasion } from './composePatrolHappenings.ts';
import type { Happening } from './message.ts';

type Told = Exclude<CountAction, 'DRAW'>;

const texts: Readonly<Record<Told, (own: CountReturn, reason: string | null) => string>> = {
  SIGN: ({ figures, signed }) =>
    `已签报存在职业病危害因素的用人单位 ${figures.employers} 家${
      signed && signed.daysLate > 0 ? `，逾期 ${signed.daysLate} 天，原因：${signed.lateBecause ?? ''}` : ''
    }，请审核。`,
  ACCEPT: ({ figures, signed }) =>
    `${signed ? `${dayOf(signed.at)} 签报的` : ''}名单（${figures.employers} 家）已审核通过，计入全县汇总。`,
  RETURN: (_, reason) => `签报的名单已退回，请核实后重新提取、签报。原因：${reason ?? ''}`,
};

const titles: Readonly<Record<Told, string>> = { SIGN: '已签报', ACCEPT: '审核通过', RETURN: '已退回' };

/** Tells the bureau that a body has signed its count, or the body what became of it. @source R47、R48 */
export function composeCountStep(
  { messageId, at }: RoundOccasion,
  bodyName: string,
  own: CountReturn,
  action: Told,
  reason: string | null,
): Happening {
  return {
    messageId,
    at,
    kind: 'COUNT_RETURN',
    county: own.county,
    ...{ creditCode: null, employerName: null, reminder: null },
    title: `摸清底数${titles[action]}：${bodyName}`,
    text: `${bodyName}：${texts[action](own, reason)}`,
    source: countLifecycle[action].source,
  };
}
