import type { PatrolReferralState, RoundFragment } from './patrolMonths.graphql.ts';

export const referralStateWords: Readonly<Record<PatrolReferralState, string>> = {
  RECEIVED: '待处理',
  VISIT_OPENED: '已立检查',
  FINDING_OPENED: '已登记违法行为',
  DISMISSED: '不予处理',
};

/** Where the month's return stands. */
export function toReturnWords({ returns, dueOn, lateReason }: RoundFragment): string {
  const last = returns.at(-1);
  if (last?.reopened) return `已重新开放，待重新报送（${dueOn} 前）`;
  if (last) return last.daysLate > 0 ? `逾期 ${last.daysLate} 天报送` : '按期报送';
  return lateReason ? `未报送，已过期限（${dueOn}）` : `未报送，${dueOn} 前报送`;
}
