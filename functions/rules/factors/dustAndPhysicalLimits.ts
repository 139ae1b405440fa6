import type { DustLimitEntry, LimitQuantity, PhysicalLimitEntry } from './exposureLimit.ts';

/** Bands of free silica in quartz dust; `upTo` belongs to its band. @source GBZ 2.1-2019 表2 */
export const silicaBands = [
  { upTo: 50, condition: '10%≤游离SiO2含量≤50%' },
  { upTo: 80, condition: '50%<游离SiO2含量≤80%' },
  { upTo: 100, condition: '游离SiO2含量>80%' },
] as const;

/** From here on any dust but asbestos is quartz dust. @source GBZ 2.1-2019 表2 */
export const quartzFromPercent = 10;

/**
 * Time-weighted averages of GBZ 2.1-2019 on which two independent recollections agree (confidence M).
 * @source GBZ 2.1-2019 表2
 */
export const knownDustLimits = [
  [1, 1, 0.7, silicaBands[0].condition],
  [1, 0.7, 0.3, silicaBands[1].condition],
  [1, 0.5, 0.2, silicaBands[2].condition],
  [2, 4, 2.5],
  [3, 4, 2],
  [4, 4, null],
  [5, 0.8, null],
  [6, 3, 1],
  [7, 4, 1.5],
  [8, 2, 1.5],
  [10, 3, null, null, '铝金属粉尘 铝合金粉尘 铝尘 铝粉尘'],
  [10, 4, null, null, '氧化铝粉尘'],
  [11, 4, null],
  [14, 8, 4],
  [15, 3, null],
  [17, 2, null],
  [18, 8, 4],
  [19, 8, null],
  [21, 4, null],
  [23, 6, null],
  [24, 5, null],
  [25, 5, null],
  [27, 5, null],
  [28, 5, null],
  [31, 1, null],
  [32, 3, null],
  [33, 6, null],
  [34, 8, null],
  [36, 8, null],
  [37, 8, 4],
  [38, 8, 4],
  [39, 8, 4],
  [41, 2.5, null],
  [42, 2, null],
  [44, 1, 0.7],
  [45, 8, 4],
  [46, 3, null],
  [47, 5, null],
  [52, 8, null],
] as const satisfies readonly DustLimitEntry[];

/** Limits that one recollection alone gives (confidence D). @source GBZ 2.1-2007 表2 */
export const formerDustLimits = [
  [13, 1.5, 0.5],
  [16, 3, null],
  [20, 5, null],
  [22, 5, null],
  [26, 2, null],
  [29, 3, null],
  [30, 1.5, null, null, '亚麻尘'],
  [30, 2, null, null, '黄麻尘'],
  [30, 3, null, null, '苎麻尘'],
  [35, 8, null],
  [40, 3, null],
  [43, 3, null],
] as const satisfies readonly DustLimitEntry[];

/** Asbestos is counted too, in fibres. @source GBZ 2.1-2019 表2 */
export const fibreLimits = [[5, 'FIBRE_TWA', 0.8, 'f/mL']] as const satisfies readonly PhysicalLimitEntry[];

const intensities = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ'] as const;
/** WBGT in ℃ by share of time exposed and by the four intensities of labour. */
const heat = [
  ['100%', [30, 28, 26, 25]],
  ['75%', [31, 29, 28, 26]],
  ['50%', [32, 30, 29, 28]],
  ['25%', [33, 32, 31, 30]],
] as const;

/**
 * Physical factors. Heat: where the outdoor design temperature for ventilation in summer is 30 ℃ or more, 1 ℃ is
 * added to each (`judgeExposure`).
 * @source GBZ 2.2-2007
 */
export const physicalLimits: readonly PhysicalLimitEntry[] = [
  [1, 'NOISE_LEX_8H', 85, 'dB(A)'],
  [1, 'NOISE_LEX_40H', 85, 'dB(A)'],
  [1, 'NOISE_PEAK', 140, 'dB(A)', '工作日接触脉冲次数n≤100'],
  [1, 'NOISE_PEAK', 130, 'dB(A)', '100<n≤1000'],
  [1, 'NOISE_PEAK', 120, 'dB(A)', '1000<n≤10000'],
  ...heat.flatMap(([share, values]) =>
    values.map((value, index) => {
      const condition = `接触时间率${share}，体力劳动强度${intensities[index] ?? ''}级`;
      return [2, 'WBGT' satisfies LimitQuantity, value, '℃', condition] as const;
    }),
  ),
  [6, 'HAND_ARM_VIBRATION', 5, 'm/s²'],
  [9, 'POWER_DENSITY', 50, 'μW/cm²', '全身辐射，连续微波'],
  [9, 'POWER_DENSITY', 25, 'μW/cm²', '全身辐射，脉冲微波'],
  [9, 'POWER_DENSITY', 500, 'μW/cm²', '肢体局部辐射'],
  [10, 'IRRADIANCE', 0.26, 'μW/cm²', '中波紫外线（280nm≤λ<315nm）'],
  [10, 'IRRADIANCE', 0.13, 'μW/cm²', '短波紫外线（100nm≤λ<280nm）'],
  [10, 'IRRADIANCE', 0.24, 'μW/cm²', '电焊弧光'],
  [12, 'ELECTRIC_FIELD', 5, 'kV/m'],
  [13, 'ELECTRIC_FIELD', 50, 'V/m', '0.1MHz≤f≤3MHz'],
  [13, 'ELECTRIC_FIELD', 25, 'V/m', '3MHz<f≤30MHz'],
  [13, 'MAGNETIC_FIELD', 5, 'A/m', '0.1MHz≤f≤3MHz'],
  [14, 'POWER_DENSITY', 0.05, 'mW/cm²', '连续波，8小时'],
  [14, 'POWER_DENSITY', 0.1, 'mW/cm²', '连续波，4小时'],
  [14, 'POWER_DENSITY', 0.025, 'mW/cm²', '脉冲波，8小时'],
  [14, 'POWER_DENSITY', 0.05, 'mW/cm²', '脉冲波，4小时'],
];
