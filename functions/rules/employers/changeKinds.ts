import type { LegalSource } from '../kernel/legalSource.ts';

export type MajorChangeKind = keyof typeof changeKinds;

const instrument = '泸政办函〔2023〕18号';

/**
 * What counts as a major change, with the trigger that it falls under. The text names the four matters but no measure:
 * a factor more or less, a crossed headcount band and a changed grade are what this platform takes for "major" (D).
 * @source 泸政办函〔2023〕18号 R87–R90
 */
export const changeKinds = {
  FACTOR_ADDED: { instrument, clause: '危害因素性质发生重大变化（R87）；新增因素为自定标准', confidence: 'D' },
  FACTOR_REMOVED: { instrument, clause: '危害因素性质发生重大变化（R87）；减少因素为自定标准', confidence: 'D' },
  NATURE: { instrument, clause: '危害因素性质发生重大变化（R87）', confidence: 'H' },
  LEVEL: { instrument, clause: '接触水平发生重大变化（R88）；符合与不符合之间的改变为自定标准', confidence: 'D' },
  HEADCOUNT: { instrument, clause: '接触人数发生重大变化（R89）；跨过人数档次为自定标准', confidence: 'D' },
  HAZARD_GRADE: { instrument, clause: '危害因素性质、接触水平和接触人数发生重大变化（R87–R89）', confidence: 'M' },
  MANAGEMENT_GRADE: {
    instrument,
    clause: '职业卫生管理状况发生重大变化（R90）；等级改变为自定标准',
    confidence: 'D',
  },
} as const satisfies Record<string, LegalSource>;
