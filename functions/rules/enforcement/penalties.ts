import type { LegalSource } from '../kernel/legalSource.ts';
import { type PenaltyArticle, type PenaltyArticleNumber, penaltyArticles } from './penaltyArticles.ts';

/** One punishable act: an item of an article, or an article that has no items (`item` null). */
export type Penalty = {
  readonly id: string;
  readonly article: PenaltyArticleNumber;
  readonly item: number | null;
  readonly violation: string;
  /** Articles of the same law whose duty is broken; empty where the act breaks no single one. */
  readonly duties: readonly number[];
  readonly source: LegalSource;
};

export type PenaltyId = (typeof rows)[number][0];

type Row = readonly [id: string, violation: string, ...duties: number[]];

const rows = [
  ['P69-01', '未按规定进行职业病危害预评价', 17],
  ['P69-02', '医疗机构放射性建设项目未提交预评价报告，或者报告未经审核同意即开工', 17],
  ['P69-03', '职业病防护设施未与主体工程同时设计、同时施工、同时投入生产和使用', 18],
  ['P69-04', '防护设施设计不符合标准和要求，或者放射危害严重项目的设计未经审查同意即施工', 18],
  ['P69-05', '未按规定进行职业病危害控制效果评价', 18],
  ['P69-06', '防护设施未按规定验收合格即投入生产和使用', 18],
  ['P70-01', '检测、评价结果没有存档、上报、公布', 26],
  ['P70-02', '未采取第二十条规定的职业病防治管理措施', 20],
  ['P70-03', '未按规定公布规章制度、操作规程、应急救援措施', 24],
  ['P70-04', '未按规定组织劳动者职业卫生培训，或者未对个人防护指导、督促', 34],
  ['P70-05', '首次使用或者首次进口有危害的化学材料，未按规定报送毒性鉴定资料和批准文件', 29],
  ['P71-01', '未按规定及时、如实申报产生职业病危害的项目', 16],
  ['P71-02', '未由专人负责日常监测，或者监测系统不能正常监测', 26],
  ['P71-03', '订立或者变更劳动合同时未告知职业病危害真实情况', 33],
  ['P71-04', '未按规定组织职业健康检查、建立监护档案或者书面告知检查结果', 35, 36],
  ['P71-05', '劳动者离开时未依法提供职业健康监护档案复印件', 36],
  ['P72-01', '职业病危害因素的强度或者浓度超过国家职业卫生标准', 15],
  ['P72-02', '未提供防护设施和个人防护用品，或者提供的不符合标准和要求', 22],
  ['P72-03', '防护设备、应急设施和防护用品未按规定维护、检修、检测，或者不能正常运行', 25],
  ['P72-04', '未按规定对职业病危害因素进行检测、评价', 26],
  ['P72-05', '经治理仍达不到标准和要求，未停止存在危害因素的作业', 26],
  ['P72-06', '未按规定安排职业病病人、疑似职业病病人诊治', 55, 56, 57],
  ['P72-07', '发生或者可能发生急性职业病危害事故，未立即应急处置或者未及时报告', 37],
  ['P72-08', '严重危害岗位未按规定设置警示标识和中文警示说明', 24],
  ['P72-09', '拒绝职业卫生监督检查', 66],
  ['P72-10', '隐瞒、伪造、篡改、毁损监护档案、检测评价结果等资料，或者拒不提供诊断鉴定资料', 47],
  ['P72-11', '未按规定承担诊断鉴定费用和职业病病人的医疗、生活保障费用', 53, 55, 56, 57],
  ['P73', '提供可能产生危害的设备、材料，未按规定提供中文说明书或者设置警示标识、警示说明', 28, 29],
  ['P74', '未按规定报告职业病、疑似职业病', 50],
  ['P75-01', '隐瞒技术、工艺、设备、材料的职业病危害而采用', 32],
  ['P75-02', '隐瞒本单位职业卫生真实情况'],
  ['P75-03', '可能发生急性职业损伤的场所、放射工作场所或者放射性同位素的运输、贮存不合规定', 25],
  ['P75-04', '使用国家明令禁止使用的设备或者材料', 30],
  ['P75-05', '把有危害的作业转移给没有防护条件的单位和个人，或者没有条件而接受', 31],
  ['P75-06', '擅自拆除、停止使用防护设备或者应急救援设施', 25],
  ['P75-07', '安排未经检查、有职业禁忌的劳动者、未成年工或者孕期、哺乳期女职工从事禁忌作业', 35, 38],
  ['P75-08', '违章指挥和强令劳动者进行没有防护措施的作业', 39],
  ['P77', '违反本法，已经对劳动者生命健康造成严重损害'],
] as const satisfies readonly Row[];

const chinese = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一'];

function toPenalty([id, violation, ...duties]: Row): Penalty {
  const [article, item = null] = id.slice(1).split('-').map(Number) as [PenaltyArticleNumber, number?];
  const { source } = penaltyArticles[article];
  const clause = item === null ? source.clause : `${source.clause}第${chinese[item]}项`;
  return { id, article, item, violation, duties, source: { ...source, clause } };
}

/**
 * The 38 punishable acts of 职业病防治法 articles 69–75 and 77, in the law's order, worded concisely here. What each is
 * punished with stands with its article in `penaltyArticles`.
 * @source 职业病防治法（2018年修正）第六十九条至第七十五条、第七十七条
 */
export const penalties: readonly Penalty[] = rows.map(toPenalty);

const byId: ReadonlyMap<string, Penalty> = new Map(penalties.map((row) => [row.id, row]));

/** The act of an id such as `P72-01`; null where there is none. */
export function findPenalty(id: string): Penalty | null {
  return byId.get(id) ?? null;
}

/** The act of a known id. */
export function getPenalty(id: PenaltyId): Penalty {
  const found = findPenalty(id);
  if (found === null) throw new RangeError(`no penalty ${id}`);
  return found;
}

/** What an act is punished with. */
export function toPenaltyArticle(id: PenaltyId): PenaltyArticle {
  return penaltyArticles[getPenalty(id).article];
}
