import type { FactorEntry, SubstanceEntry } from './factorRow.ts';
import { asksAuthority, radiation, radiationSettled } from './severities.ts';

/** The 15 physical factors. @source 职业病危害因素分类目录（国卫疾控发〔2015〕92号）物理因素 */
export const physicalEntries = [
  ['噪声', '', '噪音 生产性噪声 脉冲噪声'],
  ['高温', '', '高温作业'],
  ['低气压', '', '低气压作业'],
  ['高气压', '', '高气压作业'],
  ['高原低氧', '', '高原作业'],
  ['振动', '', '手传振动 局部振动 全身振动'],
  ['激光', '', '激光辐射'],
  ['低温', '', '低温作业'],
  ['微波', '', '微波辐射'],
  ['紫外线', '', '紫外辐射 紫外光 电焊弧光'],
  ['红外线', '', '红外辐射'],
  ['工频电磁场', '', '工频电场'],
  ['高频电磁场', '', '高频辐射'],
  ['超高频电磁场', '', '超高频辐射'],
  ['以上未提及的可导致职业病的其他物理因素', '', '其他物理因素 其它物理因素', asksAuthority('物理因素')],
] as const satisfies readonly FactorEntry[];

const notExempted = radiation('所从事的实践是否未获豁免？');

/** The 8 radiation factors. @source 职业病危害因素分类目录（国卫疾控发〔2015〕92号）放射性因素 */
export const radiationEntries = [
  [
    '密封放射源产生的电离辐射',
    '',
    '密封放射源 密封源 γ射线',
    radiation('密封放射源是否为Ⅰ类、Ⅱ类或者Ⅲ类（Ⅳ类、Ⅴ类和已豁免的不属于严重）？'),
  ],
  [
    '非密封放射性物质',
    '',
    '非密封放射源 非密封源',
    radiation('非密封源工作场所是否为甲级或者乙级（丙级和已豁免的不属于严重）？'),
  ],
  [
    'X射线装置（含CT机）产生的电离辐射',
    '',
    'X射线 X线 X光 X射线装置 医用X射线 CT机',
    radiation('射线装置是否为Ⅰ类或者Ⅱ类（Ⅲ类射线装置和已豁免的不属于严重）？'),
  ],
  ['加速器产生的电离辐射', '', '加速器 电子加速器', radiation('加速器是否属于未获豁免的Ⅰ类或者Ⅱ类射线装置？')],
  ['中子发生器产生的电离辐射', '', '中子发生器', radiation('中子发生器是否属于未获豁免的Ⅰ类或者Ⅱ类射线装置？')],
  ['氡及其短寿命子体', '', '氡 氡及其子体', notExempted],
  ['铀及其化合物', '7440-61-1', '铀 贫化铀 天然铀', notExempted],
  ['以上未提及的可导致职业病的其他放射性因素', '', '其他放射性因素 其它放射性因素', notExempted],
] as const satisfies readonly FactorEntry[];

/** The 6 biological factors. @source 职业病危害因素分类目录（国卫疾控发〔2015〕92号）生物因素 */
export const biologicalEntries = [
  ['艾滋病病毒', '', 'HIV 人类免疫缺陷病毒'],
  ['布鲁氏菌', '', '布氏杆菌 布鲁菌'],
  ['伯氏疏螺旋体', '', '莱姆病螺旋体'],
  ['森林脑炎病毒', '', '蜱传脑炎病毒'],
  ['炭疽芽孢杆菌', '', '炭疽杆菌 炭疽'],
  ['以上未提及的可导致职业病的其他生物因素', '', '其他生物因素 其它生物因素', asksAuthority('生物因素')],
] as const satisfies readonly FactorEntry[];

/** The 3 other factors. @source 职业病危害因素分类目录（国卫疾控发〔2015〕92号）其他因素 */
export const otherEntries = [
  ['金属烟', '', '金属烟雾'],
  ['井下不良作业条件'],
  ['刮研作业', '', '手工刮研'],
] as const satisfies readonly FactorEntry[];

/** Radiation sources whose class the name tells. @source 国疾控综监督二函〔2022〕50号 附件1 */
export const radiationSubstances = [
  [1, radiationSettled('ALWAYS'), 'Ⅰ类放射源 Ⅱ类放射源 Ⅲ类放射源'],
  [1, radiationSettled('NO'), 'Ⅳ类放射源 Ⅴ类放射源 Ⅳ类密封源 Ⅴ类密封源'],
  [2, radiationSettled('ALWAYS'), '甲级非密封源工作场所 乙级非密封源工作场所'],
  [2, radiationSettled('NO'), '丙级非密封源工作场所'],
  [3, radiationSettled('NO'), 'Ⅲ类射线装置'],
] as const satisfies readonly SubstanceEntry[];
