import type { LimitQuantity } from '../../../../functions/rules/factors/exposureLimit.ts';

/** What test reports call the quantity that a limit names. */
export const quantityWords: Readonly<Record<LimitQuantity, string>> = {
  PC_TWA: '时间加权平均浓度 CTWA',
  PC_STEL: '短时间接触浓度 CSTE',
  MAC: '最高浓度 CM',
  TOTAL_DUST_TWA: '总粉尘 CTWA',
  RESPIRABLE_DUST_TWA: '呼吸性粉尘 CTWA',
  FIBRE_TWA: '石棉纤维 CTWA',
  NOISE_LEX_8H: '8小时等效声级',
  NOISE_LEX_40H: '40小时等效声级',
  NOISE_PEAK: '脉冲噪声峰值',
  WBGT: 'WBGT指数',
  HAND_ARM_VIBRATION: '手传振动4小时等能量频率计权加速度',
  ELECTRIC_FIELD: '电场强度',
  MAGNETIC_FIELD: '磁场强度',
  POWER_DENSITY: '功率密度',
  IRRADIANCE: '辐照度',
};
