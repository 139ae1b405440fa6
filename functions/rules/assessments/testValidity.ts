import type { LegalSource } from '../kernel/legalSource.ts';
import { addMonths, type PlainDate } from '../kernel/plainDate.ts';
import type { IndustryRiskVerdict } from './judgeIndustryRisk.ts';

/** How old a measurement may be at an employer of this industry, and why in Chinese. */
export type TestValidity = { readonly months: number; readonly reason: string; readonly source: LegalSource };

const instrument = '《工作场所职业卫生管理规定》（国家卫生健康委员会令第5号）';
const article: LegalSource = { instrument, clause: '第二十条', confidence: 'H' };
const strict: LegalSource = { instrument, clause: '第二十条（行业风险未定的从严，自定）', confidence: 'D' };

/** Industry risk → longest age of a measurement. @source 国家卫生健康委员会令第5号 第二十条 */
export const testValidities = {
  SEVERE: { months: 12, reason: '行业职业病危害风险严重，每年至少检测一次', source: article },
  GENERAL: { months: 36, reason: '行业职业病危害风险一般，每三年至少检测一次', source: article },
  UNDECIDED: { months: 12, reason: '行业职业病危害风险尚待判定，从严按每年至少检测一次', source: strict },
  UNLISTED: { months: 12, reason: '行业未列入风险分类管理目录，从严按每年至少检测一次', source: strict },
} as const satisfies Record<IndustryRiskVerdict['risk'], TestValidity>;

/**
 * Whether a measurement is still valid on a day: on the corresponding day so many months later it is, on the day after
 * it is not.
 * @source 国家卫生健康委员会令第5号 第二十条；民法典 第二百零二条
 */
export function isTestCurrent(measuredOn: PlainDate, { months }: TestValidity, on: PlainDate): boolean {
  return addMonths(measuredOn, months) >= on;
}
