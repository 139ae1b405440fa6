import type { LegalSource } from '../kernel/legalSource.ts';

/** The six classes of the statutory catalogue. */
export type HazardFactorCategory = 'DUST' | 'CHEMICAL' | 'PHYSICAL' | 'RADIATION' | 'BIOLOGICAL' | 'OTHER';

/**
 * Whether a factor is severe: `ALWAYS`, `NO` (general), or `DEPENDS` on something that the name does not tell; then
 * `question` asks it, and yes means severe.
 */
export type HazardFactorSeverity =
  | { readonly severity: 'ALWAYS' | 'NO'; readonly question: null }
  | { readonly severity: 'DEPENDS'; readonly question: string };

/** A statutory factor. `code` is our own: class and place in the catalogue, e.g. `CHEMICAL-28`. */
export type HazardFactorRow = HazardFactorSeverity & {
  readonly code: string;
  readonly category: HazardFactorCategory;
  /** The catalogue's name, without its qualifying brackets. */
  readonly name: string;
  readonly synonyms: readonly string[];
  /** The factor's place in the catalogue. */
  readonly source: LegalSource;
  /** Why it is severe, general, or depends. */
  readonly severitySource: LegalSource;
};

const method = '国疾控综监督二函〔2022〕50号 附件1';
const general: HazardFactorSeverity = { severity: 'NO', question: null };
const severe: HazardFactorSeverity = { severity: 'ALWAYS', question: null };
const generalBasis: LegalSource = { instrument: method, clause: '严重职业病危害因素以外的为一般', confidence: 'H' };
const silicaBasis: LegalSource = {
  instrument: method,
  clause: '石棉纤维粉尘、游离二氧化硅含量10%及以上粉尘',
  confidence: 'H',
};
const radiationBasis: LegalSource = { instrument: method, clause: '电离辐射（豁免的除外）', confidence: 'H' };
const silicaQuestion = '该粉尘的游离二氧化硅含量是否达到10%及以上？';

const categoryNames = {
  DUST: '粉尘',
  CHEMICAL: '化学因素',
  PHYSICAL: '物理因素',
  RADIATION: '放射性因素',
  BIOLOGICAL: '生物因素',
  OTHER: '其他因素',
} as const satisfies Record<HazardFactorCategory, string>;

function highToxic(item: string): LegalSource {
  return { instrument: '高毒物品目录（卫法监发〔2003〕142号）', clause: item, confidence: 'H' };
}

function carcinogen(confidence: 'H' | 'M'): LegalSource {
  return {
    instrument: 'GBZ 2.1 工作场所有害因素职业接触限值 化学有害因素',
    clause: 'G1（确认人类致癌物）',
    confidence,
  };
}

function depends(question: string): HazardFactorSeverity {
  return { severity: 'DEPENDS', question };
}

function place(
  category: HazardFactorCategory,
  position: number,
  name: string,
  synonyms: readonly string[],
): Pick<HazardFactorRow, 'code' | 'category' | 'name' | 'synonyms' | 'source'> {
  const clause = `${categoryNames[category]}第${position}项`;
  return {
    code: `${category}-${position}`,
    category,
    name,
    synonyms,
    source: { instrument: '职业病危害因素分类目录（国卫疾控发〔2015〕92号）', clause, confidence: 'H' },
  };
}

function dust(position: number, name: string, ...synonyms: readonly string[]): HazardFactorRow {
  return { ...place('DUST', position, name, synonyms), ...depends(silicaQuestion), severitySource: silicaBasis };
}

function severeDust(position: number, name: string, ...synonyms: readonly string[]): HazardFactorRow {
  return { ...place('DUST', position, name, synonyms), ...severe, severitySource: silicaBasis };
}

function severeChemical(
  position: number,
  name: string,
  basis: LegalSource,
  ...synonyms: readonly string[]
): HazardFactorRow {
  return { ...place('CHEMICAL', position, name, synonyms), ...severe, severitySource: basis };
}

function generalFactor(
  category: HazardFactorCategory,
  position: number,
  name: string,
  ...synonyms: readonly string[]
): HazardFactorRow {
  return { ...place(category, position, name, synonyms), ...general, severitySource: generalBasis };
}

function chemical(position: number, name: string, ...synonyms: readonly string[]): HazardFactorRow {
  return generalFactor('CHEMICAL', position, name, ...synonyms);
}

function physical(position: number, name: string, ...synonyms: readonly string[]): HazardFactorRow {
  return generalFactor('PHYSICAL', position, name, ...synonyms);
}

function radiation(position: number, name: string, question: string, ...synonyms: readonly string[]): HazardFactorRow {
  return { ...place('RADIATION', position, name, synonyms), ...depends(question), severitySource: radiationBasis };
}

function either(row: HazardFactorRow, question: string, severitySource: LegalSource): HazardFactorRow {
  return { ...row, ...depends(question), severitySource };
}

/**
 * The factors met most often, of the 459 of the statutory catalogue (the others come with a later table). Severe is
 * what stands on the 高毒物品目录, asbestos dust, dust with 10 % free silica or more (10 % itself is severe), a
 * confirmed human carcinogen (G1), and ionising radiation unless exempted; all else is general.
 * @source 职业病危害因素分类目录（国卫疾控发〔2015〕92号）；国疾控综监督二函〔2022〕50号 附件1
 */
export const hazardFactors = [
  severeDust(1, '矽尘', '矽尘（游离SiO2含量≥10%）', '硅尘', '游离二氧化硅粉尘', '石英粉尘'),
  dust(2, '煤尘', '煤粉尘'),
  severeDust(5, '石棉粉尘', '石棉', '石棉尘', '石棉纤维'),
  dust(6, '滑石粉尘', '滑石粉'),
  dust(7, '水泥粉尘', '水泥尘'),
  dust(9, '陶土粉尘', '陶土尘', '瓷土粉尘'),
  dust(10, '铝尘', '铝粉尘', '铝金属粉尘'),
  dust(11, '电焊烟尘', '焊接烟尘', '电焊尘', '电焊粉尘'),
  dust(12, '铸造粉尘', '铸造尘'),
  dust(15, '玻璃钢粉尘'),
  dust(18, '大理石粉尘', '大理石尘'),
  dust(21, '谷物粉尘', '谷物粉尘（游离SiO2含量<10%）', '粮食粉尘', '谷尘'),
  dust(24, '活性炭粉尘'),
  dust(27, '聚氯乙烯粉尘', 'PVC粉尘'),
  dust(28, '聚乙烯粉尘', 'PE粉尘'),
  dust(25, '聚丙烯粉尘', 'PP粉尘'),
  dust(31, '棉尘', '棉花粉尘'),
  either(
    dust(32, '木粉尘', '木尘', '木材粉尘'),
    '是否为硬木粉尘，或者该粉尘的游离二氧化硅含量是否达到10%及以上？',
    carcinogen('M'),
  ),
  dust(36, '砂轮磨尘', '砂轮尘', '打磨粉尘'),
  dust(37, '石膏粉尘', '石膏粉尘（硫酸钙）', '石膏尘'),
  dust(38, '石灰石粉尘', '石灰石尘'),
  dust(39, '碳化硅粉尘', '金刚砂粉尘'),
  dust(43, '岩棉粉尘', '岩棉尘'),
  dust(52, '以上未提及的可导致职业病的其他粉尘', '其他粉尘', '其它粉尘'),

  severeChemical(1, '铅及其化合物', highToxic('铅（尘、烟）'), '铅及其化合物（不包括四乙基铅）', '铅', '铅尘', '铅烟'),
  either(
    chemical(2, '汞及其化合物', '汞', '水银'),
    '所接触的是否为汞（金属汞、汞蒸气）或者氯化汞？',
    highToxic('汞、氯化汞'),
  ),
  severeChemical(
    3,
    '锰及其化合物',
    highToxic('锰化合物（锰尘、锰烟）'),
    '锰',
    '锰尘',
    '锰烟',
    '二氧化锰',
    '锰及其无机化合物',
  ),
  severeChemical(4, '镉及其化合物', highToxic('镉及其化合物'), '镉'),
  severeChemical(10, '砷及其化合物', highToxic('砷及其无机化合物'), '砷及其化合物（砷化氢单列）', '砷', '三氧化二砷'),
  severeChemical(12, '砷化氢', highToxic('砷化氢'), '胂'),
  severeChemical(13, '氯气', highToxic('氯'), '氯'),
  chemical(14, '二氧化硫', 'SO2'),
  severeChemical(15, '光气', highToxic('碳酰氯'), '碳酰氯', '光气（碳酰氯）'),
  severeChemical(16, '氨', highToxic('氨'), '氨气', '液氨'),
  severeChemical(18, '氮氧化合物', highToxic('二氧化氮'), '氮氧化物', '二氧化氮', '一氧化氮'),
  severeChemical(19, '一氧化碳', highToxic('一氧化碳（非高原）'), 'CO'),
  severeChemical(20, '二硫化碳', highToxic('二硫化碳'), 'CS2'),
  severeChemical(21, '硫化氢', highToxic('硫化氢'), 'H2S'),
  severeChemical(
    23,
    '氟及其无机化合物',
    highToxic('氟化氢、氟及其化合物'),
    '氟化物',
    '氟化氢',
    '氢氟酸',
    '氟及其化合物',
  ),
  either(
    chemical(24, '氰及其腈类化合物', '氰化物', '腈类化合物', '氰化氢', '丙烯腈'),
    '所接触的是否为氰化氢、氰化物或者丙烯腈？',
    highToxic('氰化氢、氰化物、丙烯腈'),
  ),
  severeChemical(28, '苯', highToxic('苯'), '纯苯', 'C6H6'),
  chemical(29, '甲苯'),
  chemical(30, '二甲苯', '二甲苯（全部异构体）'),
  chemical(31, '正己烷', 'n-己烷', '己烷'),
  chemical(32, '汽油', '溶剂汽油'),
  chemical(35, '二氯乙烷', '1,2-二氯乙烷'),
  chemical(36, '四氯化碳'),
  severeChemical(37, '氯乙烯', highToxic('氯乙烯'), '氯乙烯单体', 'VCM'),
  either(chemical(38, '三氯乙烯'), '所执行的GBZ 2.1版本是否将三氯乙烯标注为G1（确认人类致癌物）？', carcinogen('M')),
  either(
    chemical(41, '苯的氨基及硝基化合物', '苯的氨基及硝基化合物（不含三硝基甲苯）', '苯胺', '硝基苯'),
    '所接触的是否为苯胺、N-甲基苯胺、N-异丙基苯胺、二甲基苯胺、二苯胺、对硝基苯胺、硝基苯、二硝基苯、二硝基甲苯、对硝基氯苯或者二硝基氯苯？',
    highToxic('苯胺、硝基苯等'),
  ),
  severeChemical(42, '三硝基甲苯', highToxic('三硝基甲苯'), 'TNT'),
  chemical(43, '甲醇'),
  chemical(44, '酚', '苯酚'),
  severeChemical(46, '甲醛', highToxic('甲醛'), '福尔马林'),
  severeChemical(47, '硫酸二甲酯', highToxic('硫酸二甲酯')),
  severeChemical(48, '丙烯酰胺', highToxic('丙烯酰胺')),
  chemical(49, '二甲基甲酰胺', 'N,N-二甲基甲酰胺', 'DMF'),
  severeChemical(59, '环氧乙烷', carcinogen('H'), 'EO'),
  chemical(69, '乙苯'),
  chemical(73, '苯乙烯'),
  severeChemical(134, '铬及其化合物', highToxic('铬及其化合物'), '铬', '六价铬', '铬酸盐', '三氧化铬'),
  severeChemical(142, '焦炉逸散物', highToxic('焦炉逸散物')),
  either(chemical(144, '煤焦油沥青', '煤沥青'), '是否接触煤焦油沥青挥发物（加热、熔融产生的烟气）？', carcinogen('H')),
  severeChemical(165, '硫酸及三氧化硫', carcinogen('H'), '硫酸', '硫酸雾', '三氧化硫'),
  chemical(190, '氯仿', '三氯甲烷', '氯仿（三氯甲烷）'),
  chemical(187, '二氯甲烷'),
  chemical(201, '氯化氢及盐酸', '盐酸', '氯化氢'),
  chemical(218, '氢氧化钠', '烧碱', '火碱'),
  severeChemical(220, '镍及其化合物', highToxic('可溶性镍化物、镍与难溶性镍化物'), '镍及其化合物（羰基镍单列）', '镍'),
  chemical(245, '环氧树脂'),
  severeChemical(265, '锑及其化合物', highToxic('锑及其化合物'), '锑'),
  chemical(269, '丙酮'),
  chemical(270, '丁酮', '甲乙酮', '2-丁酮'),
  chemical(273, '环己酮'),
  chemical(282, '铜及其化合物', '铜', '铜烟', '铜尘'),
  chemical(306, '氧化锌', '氧化锌烟'),
  chemical(308, '臭氧', 'O3'),
  severeChemical(
    314,
    '甲苯-2,4-二异氰酸酯',
    highToxic('甲苯-2,4-二异氰酸酯'),
    '甲苯-2,4-二异氰酸酯（TDI）',
    '甲苯二异氰酸酯',
    'TDI',
  ),
  chemical(369, '乙酸丁酯', '醋酸丁酯'),
  chemical(373, '乙酸乙酯', '醋酸乙酯'),
  either(
    chemical(375, '以上未提及的可导致职业病的其他化学因素', '其他化学因素', '其它化学因素'),
    '该物质是否列入高毒物品目录，或者在GBZ 2.1中标注为G1（确认人类致癌物）？',
    highToxic('逐项核对'),
  ),

  physical(1, '噪声', '噪音', '生产性噪声'),
  physical(2, '高温', '高温作业'),
  physical(4, '高气压'),
  physical(6, '振动', '手传振动', '局部振动', '全身振动'),
  physical(7, '激光', '激光辐射'),
  physical(8, '低温', '低温作业'),
  physical(9, '微波', '微波辐射'),
  physical(10, '紫外线', '紫外辐射', '紫外光'),
  physical(11, '红外线', '红外辐射'),
  physical(12, '工频电磁场', '工频电场'),
  physical(13, '高频电磁场'),

  radiation(
    1,
    '密封放射源产生的电离辐射',
    '密封放射源是否为Ⅰ类、Ⅱ类或者Ⅲ类（Ⅳ类、Ⅴ类和已豁免的不属于严重）？',
    '密封放射源',
    'γ射线',
  ),
  radiation(
    2,
    '非密封放射性物质',
    '非密封源工作场所是否为甲级或者乙级（丙级和已豁免的不属于严重）？',
    '非密封放射源',
    '非密封源',
  ),
  radiation(
    3,
    'X射线装置产生的电离辐射',
    '射线装置是否为Ⅰ类或者Ⅱ类（Ⅲ类射线装置和已豁免的不属于严重）？',
    'X射线装置（含CT机）产生的电离辐射',
    'X射线',
    'X线',
    'X光',
    'X射线装置',
    '医用X射线',
  ),
  radiation(4, '加速器产生的电离辐射', '加速器是否属于未获豁免的Ⅰ类或者Ⅱ类射线装置？', '加速器', '电子加速器'),
  radiation(6, '氡及其短寿命子体', '所从事的实践是否未获豁免？', '氡', '氡及其子体'),

  generalFactor('BIOLOGICAL', 2, '布鲁氏菌', '布氏杆菌'),
  generalFactor('BIOLOGICAL', 4, '森林脑炎病毒'),
  generalFactor('BIOLOGICAL', 5, '炭疽芽孢杆菌', '炭疽杆菌'),
  generalFactor('OTHER', 1, '金属烟'),
  generalFactor('OTHER', 3, '刮研作业'),
] as const satisfies readonly HazardFactorRow[];

const rows: readonly HazardFactorRow[] = hazardFactors;
const rowOf = new Map(rows.flatMap((row) => [row.name, ...row.synonyms].map((name) => [toKey(name), row] as const)));

/**
 * The statutory factor that a name or a usual synonym stands for, or null. Full and half width, letter case, spaces
 * and the form of brackets make no difference; a name that is only similar is not guessed at.
 * @source 职业病危害因素分类目录（国卫疾控发〔2015〕92号）
 */
export function findHazardFactor(nameOrSynonym: string): HazardFactorRow | null {
  return rowOf.get(toKey(nameOrSynonym)) ?? null;
}

function toKey(name: string): string {
  return name
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/[[【〔{]/g, '(')
    .replaceAll(/[\]】〕}]/g, ')')
    .toLowerCase();
}
