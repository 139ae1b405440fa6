import type { LegalSource } from '../kernel/legalSource.ts';

type HardRuleRow = { readonly label: string; readonly advice: string; readonly source: LegalSource };

const penaltyLaw = '行政处罚法';
const inspectionNotice = '国办发〔2024〕54号';
const local = '本县规定（地方规则）';

/**
 * What no visit of a schedule may break, in the order in which it is looked at; the first broken one is named.
 * @source 行政处罚法 第四十二条、第四十三条；国办发〔2024〕54号；优化营商环境条例 第五十四条；R106–R114
 */
export const scheduleRules = {
  TOO_FEW_OFFICERS: {
    label: '执法人员少于两人',
    advice: '每次检查须由两名以上不同的执法人员实施，请补派人员。',
    source: { instrument: penaltyLaw, clause: '第四十二条（不得少于两人）', confidence: 'H' },
  },
  OFFICER_UNKNOWN: {
    label: '人员不在执法人员名册',
    advice: '请核对名册，只能派名册内的执法人员。',
    source: { instrument: penaltyLaw, clause: '第四十二条（具有行政执法资格）', confidence: 'H' },
  },
  RECUSED: {
    label: '执法人员应当回避',
    advice: '请改派与该单位没有利害关系的执法人员。',
    source: { instrument: penaltyLaw, clause: '第四十三条（回避）', confidence: 'H' },
  },
  OUTSIDE_PERIOD: {
    label: '不在计划的检查期间',
    advice: '请选择检查期间内的日期。',
    source: { instrument: local, clause: '年度检查计划', confidence: 'D' },
  },
  REST_DAY: {
    label: '休息日',
    advice: '请选择工作日；确需在休息日检查的，请写明理由。',
    source: { instrument: '国务院关于职工工作时间的规定', clause: '第七条；各年放假通知', confidence: 'D' },
  },
  PLAN_QUIET: {
    label: '本县规定的不检查日',
    advice: '请选择其他日期。',
    source: { instrument: local, clause: '年度检查计划', confidence: 'D' },
  },
  OUTSIDE_WINDOW: {
    label: '不在该单位可以检查的起止日期内',
    advice: '请在该单位的起止日期内选择。',
    source: { instrument: inspectionNotice, clause: '减少对企业正常经营的影响', confidence: 'D' },
  },
  EMPLOYER_QUIET: {
    label: '该单位停产检修或者生产旺季',
    advice: '请避开该单位登记的日期。',
    source: { instrument: inspectionNotice, clause: '减少对企业正常经营的影响', confidence: 'D' },
  },
  CARD_NOT_VALID: {
    label: '执法证当日不在有效期内',
    advice: '请选择执法证有效期内的日期，或者改派人员。',
    source: {
      instrument: penaltyLaw,
      clause: '第四十二条（具有行政执法资格）、第五十五条（出示证件）',
      confidence: 'H',
    },
  },
  OFFICER_OFF: {
    label: '执法人员休假',
    advice: '请选择全体检查人员在岗的日期。',
    source: { instrument: local, clause: '执法人员工作量', confidence: 'D' },
  },
  OFFICER_DAY_FULL: {
    label: '执法人员当日检查已满',
    advice: '请选择执法人员当日还有余量的日期。',
    source: { instrument: local, clause: '执法人员工作量', confidence: 'D' },
  },
  OFFICER_MONTH_FULL: {
    label: '执法人员当月检查已满',
    advice: '请选择其他月份，或者调整每月检查家数。',
    source: { instrument: local, clause: '执法人员工作量', confidence: 'D' },
  },
  SPACING: {
    label: '与该单位另一次检查间隔不足',
    advice: '请与另一次检查合并，或者拉开间隔。',
    source: {
      instrument: inspectionNotice,
      clause: '严格控制行政检查频次；优化营商环境条例第五十四条',
      confidence: 'D',
    },
  },
} as const satisfies Record<string, HardRuleRow>;

export type HardRule = keyof typeof scheduleRules;

/**
 * What a schedule aims at where the hard rules leave a choice, in points for each officer of a visit, or once for the
 * visit where it says so. Of days with equal points the earliest is taken. Our own weighting (D): a trip to one
 * township outweighs an even load, and repeats that lie apart outweigh both.
 * @source 优化营商环境条例 第五十四条（合并、联合检查）；分组与均衡为本平台自定（D）
 */
export const scheduleGoals = {
  /** The officer is in the same township that day. */
  sameTownship: 12,
  /** The officer is in another township that day. */
  otherTownship: -8,
  /** The officer is in the same township on the working day before or after. */
  neighbouringDay: 3,
  /** Times the share of the officer's month that is already taken. */
  monthTaken: -6,
  /** Once: a repeat that lies outside its share of the period (the second of two in the second half). */
  outsideShare: -60,
} as const satisfies Record<string, number>;
