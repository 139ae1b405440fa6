/** State of an entry, as shown to people. */
export const listStateNames = {
  CANDIDATE: '待核查',
  CHECKED: '已核查，待告知',
  HEARING: '已告知，听取陈述申辩',
  LISTED: '决定列入，待公布',
  PUBLISHED: '公布中',
  REPAIR_REQUESTED: '公布中，已申请修复',
  DISMISSED: '核查不列入',
  DROPPED: '不再符合标准',
  DECLINED: '决定不列入',
  REPAIRED: '修复移出',
  EXPIRED: '期满移出',
  WITHDRAWN: '已撤销',
} as const satisfies Readonly<Record<string, string>>;

export type ListState = keyof typeof listStateNames;

/** Nothing starts from these: another entry may follow. */
export const endedListStates = [
  'DISMISSED',
  'DROPPED',
  'DECLINED',
  'REPAIRED',
  'EXPIRED',
  'WITHDRAWN',
] as const satisfies readonly ListState[];
