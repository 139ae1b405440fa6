/** State of a referral → how people call it. */
export const referralStates = {
  RECEIVED: '待处理',
  VISIT_OPENED: '已立检查',
  FINDING_OPENED: '已登记违法行为',
  DISMISSED: '不予处理',
} as const;

export type ReferralState = keyof typeof referralStates;
