import type { DeadlineKind, HazardFactorCategory, HazardFactorSeverity, LimitQuantity } from './lookups.graphql.ts';

/** Which clock, and what day it counts from. */
export const deadlineWords: Readonly<Record<DeadlineKind, { readonly title: string; readonly from: string }>> = {
  PUBLICITY: { title: '公示期', from: '张贴公示之日' },
  FILING: { title: '报送期限', from: '公示期最后一日' },
  REASSESSMENT: { title: '三年期满再评估', from: '评估之日' },
  NEW_EMPLOYER: { title: '新建单位首次评估', from: '正式投产之日' },
  PATROL: { title: '巡查月报', from: '巡查月份中的任意一日' },
  MAJOR_CHANGE: { title: '重大变化后再评估', from: '发生重大变化之日' },
};

export const factorWords: Readonly<Record<HazardFactorCategory, string>> = {
  DUST: '粉尘',
  CHEMICAL: '化学因素',
  PHYSICAL: '物理因素',
  RADIATION: '放射性因素',
  BIOLOGICAL: '生物因素',
  OTHER: '其他因素',
};

export const severityWords: Readonly<Record<HazardFactorSeverity, string>> = {
  ALWAYS: '严重',
  DEPENDS: '视情况判定',
  NO: '一般',
};

export const quantityWords: Readonly<Record<LimitQuantity, string>> = {
  PC_TWA: '时间加权平均容许浓度',
  PC_STEL: '短时间接触容许浓度',
  MAC: '最高容许浓度',
  TOTAL_DUST_TWA: '总粉尘时间加权平均容许浓度',
  RESPIRABLE_DUST_TWA: '呼吸性粉尘时间加权平均容许浓度',
  FIBRE_TWA: '纤维时间加权平均容许浓度',
  NOISE_LEX_8H: '8小时等效声级',
  NOISE_LEX_40H: '40小时等效声级',
  NOISE_PEAK: '脉冲噪声峰值',
  WBGT: '湿球黑球温度指数',
  HAND_ARM_VIBRATION: '手传振动',
  ELECTRIC_FIELD: '电场强度',
  MAGNETIC_FIELD: '磁场强度',
  POWER_DENSITY: '功率密度',
  IRRADIANCE: '辐照度',
};
