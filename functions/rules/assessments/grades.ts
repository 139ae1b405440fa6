/** Hazard risk grade of an employer, Ⅰ lowest. Written in ASCII; shown as in `hazardGradeLabels`. */
export type HazardGrade = (typeof hazardGrades)[number];
/** Management grade, A best. */
export type ManagementGrade = (typeof managementGrades)[number];
/** Combined risk category: 甲 (`JIA`) is the LOWEST risk and 丙 (`BING`) the highest. An older guide had it reversed. */
export type Category = (typeof categories)[number];
/** Whether a factor is a severe or a general one; see `hazardFactors`. */
export type HazardNature = (typeof hazardNatures)[number];
/** Whether the measured or declared exposure conforms with the occupational exposure limits. */
export type ExposureLevel = (typeof exposureLevels)[number];

/** From the lowest risk to the highest. @source R72 */
export const hazardGrades = ['I', 'II', 'III'] as const;
/** From the best management to the worst. @source R74 */
export const managementGrades = ['A', 'B', 'C'] as const;
/** From the lowest risk to the highest. @source R76 */
export const categories = ['JIA', 'YI', 'BING'] as const;
/** From the lighter to the graver. @source 国疾控综监督二函〔2022〕50号 附件1 */
export const hazardNatures = ['GENERAL', 'SEVERE'] as const;
/** From the lighter to the graver. @source 国疾控综监督二函〔2022〕50号 附件1 */
export const exposureLevels = ['CONFORMING', 'NONCONFORMING'] as const;

/** As shown to people. @source R72 */
export const hazardGradeLabels = { I: 'Ⅰ级', II: 'Ⅱ级', III: 'Ⅲ级' } as const satisfies Record<HazardGrade, string>;
/** As shown to people. @source R74 */
export const managementGradeLabels = { A: 'A级', B: 'B级', C: 'C级' } as const satisfies Record<
  ManagementGrade,
  string
>;
/** As shown to people. @source R76 */
export const categoryLabels = { JIA: '甲类', YI: '乙类', BING: '丙类' } as const satisfies Record<Category, string>;
/** As shown to people. @source 国疾控综监督二函〔2022〕50号 附件1 */
export const hazardNatureLabels = { SEVERE: '严重', GENERAL: '一般' } as const satisfies Record<HazardNature, string>;
/** As shown to people. @source 国疾控综监督二函〔2022〕50号 附件1 */
export const exposureLevelLabels = {
  CONFORMING: '符合',
  NONCONFORMING: '不符合',
} as const satisfies Record<ExposureLevel, string>;
