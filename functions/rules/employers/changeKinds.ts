import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';

export type MajorChangeKind = keyof typeof changeKinds;

/**
 * What counts as a major change, with the trigger that it falls under. The text names the four matters but no measure:
 * a factor more or less, a crossed headcount band and a changed grade are what this platform takes for "major" (D).
 * @source 泸政办函〔2023〕18号 R87–R90
 */
export const changeKinds = {
  FACTOR_ADDED: pilotSource('R87', 'D', '危害因素性质发生重大变化；新增因素为自定标准'),
  FACTOR_REMOVED: pilotSource('R87', 'D', '危害因素性质发生重大变化；减少因素为自定标准'),
  NATURE: pilotSource('R87', 'H', '危害因素性质发生重大变化'),
  LEVEL: pilotSource('R88', 'D', '接触水平发生重大变化；符合与不符合之间的改变为自定标准'),
  HEADCOUNT: pilotSource('R89', 'D', '接触人数发生重大变化；跨过人数档次为自定标准'),
  HAZARD_GRADE: pilotSource('R87–R89', 'M', '危害因素性质、接触水平和接触人数发生重大变化'),
  MANAGEMENT_GRADE: pilotSource('R90', 'D', '职业卫生管理状况发生重大变化；等级改变为自定标准'),
} as const satisfies Record<string, LegalSource>;
