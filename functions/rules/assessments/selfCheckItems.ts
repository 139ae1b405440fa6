import type { LegalSource } from '../kernel/legalSource.ts';
import type { SelfCheckItem } from './ruleSet.ts';

/** Shown wherever the table is used: it is not the official one. */
export const selfCheckTitle = '职监平台默认职业卫生管理自查表（自拟，非官方附件2原表）';

type Flag = '关键' | '可不适用';
type Line = readonly [id: string, marks: number, text: string, source: LegalSource, evidence: string, ...flags: Flag[]];

function statute(clause: string): LegalSource {
  return { instrument: '中华人民共和国职业病防治法', clause, confidence: 'H' };
}

function regulation(clause: string): LegalSource {
  return { instrument: '工作场所职业卫生管理规定（国家卫生健康委员会令第5号）', clause, confidence: 'M' };
}

function group(name: string, ...lines: readonly Line[]): readonly SelfCheckItem[] {
  return lines.map(([id, marks, text, source, evidence, ...flags]) => ({
    id,
    group: name,
    text,
    marks,
    keyItem: flags.includes('关键'),
    notApplicableAllowed: flags.includes('可不适用'),
    source,
    evidence,
  }));
}

/**
 * The platform's own default self-check: 49 items on the statute's duties, 100 marks. The official table of 附件2 could
 * not be obtained; choice of items, marks and key items are decided here (D). A county replaces it with a new rule set.
 * Marks weigh what protects people directly (exposure, protection, health checks) above what is kept on file.
 * @source 中华人民共和国职业病防治法（2018年修正）各条，见各行；分值为本平台自拟（D）
 */
export const selfCheckItems = [
  ...group(
    '组织与制度',
    ['ZZ-1', 2, '已设置或者指定负责职业卫生工作的管理机构或者组织', statute('第二十条第一项'), '设置或者指定文件'],
    ['ZZ-2', 2, '已按规定配备专职或者兼职的职业卫生管理人员', statute('第二十条第一项'), '任命文件、在岗证明'],
    ['ZZ-3', 1, '制定了本年度职业病防治计划及其实施方案', statute('第二十条第二项'), '计划、方案及完成情况'],
    ['ZZ-4', 2, '职业卫生管理制度和各接害岗位的操作规程齐全', statute('第二十条第三项'), '制度和规程文本'],
    ['ZZ-5', 2, '职业卫生档案内容齐全并持续更新', statute('第二十条第四项'), '档案目录及抽查卷'],
    ['ZZ-6', 1, '建立了职业病危害因素监测和评价的制度', statute('第二十条第五项'), '制度文本'],
    ['ZZ-7', 1, '制定了职业病危害事故应急救援预案并组织演练', statute('第二十条第六项'), '预案、演练记录'],
    ['ZZ-8', 1, '职业病防治所需经费列支并实际使用', statute('第二十一条'), '经费预算、支出凭证'],
  ),
  ...group(
    '危害项目申报',
    ['SB-1', 3, '职业病危害项目已及时、如实申报', statute('第十六条'), '申报回执', '关键'],
    ['SB-2', 2, '申报内容发生变化的，已在规定期限内变更', statute('第十六条'), '变更回执', '可不适用'],
  ),
  ...group(
    '建设项目“三同时”',
    ['XM-1', 2, '可行性论证阶段完成职业病危害预评价', statute('第十七条'), '预评价报告', '可不适用'],
    ['XM-2', 1, '职业病防护设施设计符合职业卫生要求', statute('第十八条'), '防护设施设计专篇', '可不适用'],
    ['XM-3', 2, '验收前完成职业病危害控制效果评价', statute('第十八条'), '控制效果评价报告', '可不适用'],
    ['XM-4', 2, '职业病防护设施验收合格后才投入生产和使用', statute('第十八条'), '验收意见', '可不适用'],
  ),
  ...group(
    '工作场所',
    ['CS-1', 5, '各岗位职业病危害因素的强度或者浓度符合职业接触限值', statute('第十五条第一项'), '检测报告', '关键'],
    ['CS-2', 2, '生产布局合理，有害作业与无害作业分开', statute('第十五条第三项'), '平面布置图、现场照片'],
    ['CS-3', 1, '设有更衣、洗浴等与危害相适应的卫生设施', statute('第十五条第四项'), '现场照片'],
  ),
  ...group(
    '监测、检测与评价',
    ['JC-1', 2, '专人负责日常监测，监测系统运行正常', statute('第二十六条第一款'), '监测记录'],
    ['JC-2', 4, '按周期委托有资质的机构检测职业病危害因素', statute('第二十六条第二款'), '检测报告、机构资质', '关键'],
    ['JC-3', 2, '危害严重的单位按期完成职业病危害现状评价', regulation('第二十条'), '现状评价报告', '可不适用'],
    ['JC-4', 2, '检测、评价结果存入档案，并报告和向劳动者公布', statute('第二十六条第二款'), '存档、报告和公布记录'],
    [
      'JC-5',
      3,
      '检测超标的岗位立即治理，仍不合格的停止作业',
      statute('第二十六条第四款'),
      '治理及复测记录',
      '可不适用',
    ],
    [
      'JC-6',
      2,
      '高毒作业场所按更短周期开展检测和效果评价',
      { instrument: '使用有毒物品作业场所劳动保护条例', clause: '第二十六条', confidence: 'M' },
      '检测及评价报告',
      '可不适用',
    ],
  ),
  ...group(
    '防护设施与用品',
    ['FH-1', 4, '职业病防护设施齐全，运行有效', statute('第二十二条'), '设施台账、运行记录', '关键'],
    ['FH-2', 4, '为劳动者提供合格、适用的个人防护用品', statute('第二十二条'), '采购及发放记录', '关键'],
    ['FH-3', 2, '防护设施、用品和应急设施定期维护、检修、检测', statute('第二十五条第三款'), '维护检修记录'],
    ['FH-4', 2, '没有擅自拆除或者停用防护设施和应急设施', statute('第二十五条第三款'), '现场查看'],
    ['FH-5', 2, '可能急性损伤的场所设报警、冲洗、急救和撤离设施', statute('第二十五条第一款'), '现场查看', '可不适用'],
    ['FH-6', 2, '督促、指导劳动者正确使用防护设施和用品', statute('第三十四条'), '巡查记录、现场查看'],
  ),
  ...group(
    '危害告知',
    ['GZ-1', 2, '劳动合同写明职业病危害、后果、防护措施和待遇', statute('第三十三条'), '劳动合同抽查'],
    ['GZ-2', 2, '公告栏公布制度、规程、救援措施和检测结果', statute('第二十四条第一款'), '公告栏照片'],
    ['GZ-3', 2, '危害严重岗位设置警示标识和中文警示说明', statute('第二十四条第二款'), '现场照片', '可不适用'],
    ['GZ-4', 1, '有危害的设备、化学品备有中文说明书', statute('第二十八条、第二十九条'), '中文说明书', '可不适用'],
  ),
  ...group(
    '培训',
    ['PX-1', 2, '主要负责人和职业卫生管理人员接受了职业卫生培训', statute('第三十四条'), '培训证明'],
    ['PX-2', 3, '劳动者上岗前和在岗期间接受职业卫生培训', statute('第三十四条'), '培训记录、考核结果'],
  ),
  ...group(
    '职业健康监护',
    ['JH-1', 3, '接害劳动者上岗前全部完成职业健康检查', statute('第三十五条第一款'), '检查报告、人员名单', '关键'],
    ['JH-2', 3, '接害劳动者在岗期间按周期完成职业健康检查', statute('第三十五条第一款'), '检查报告、人员名单', '关键'],
    ['JH-3', 2, '接害劳动者离岗时完成职业健康检查', statute('第三十五条第一款'), '检查报告、离岗名单', '可不适用'],
    ['JH-4', 1, '检查结果书面告知劳动者本人', statute('第三十五条第一款'), '签收记录'],
    ['JH-5', 2, '为每名接害劳动者建立职业健康监护档案', statute('第三十六条'), '监护档案抽查'],
    ['JH-6', 1, '离职劳动者索取监护档案复印件的，如实无偿提供', statute('第三十六条第三款'), '提供记录', '可不适用'],
    [
      'JH-7',
      2,
      '未安排未经检查、有职业禁忌、未成年和孕期哺乳期人员从事禁忌作业',
      statute('第三十五条第二款、第三十八条'),
      '岗位名单与检查结果比对',
      '关键',
    ],
    [
      'JH-8',
      2,
      '疑似职业病和职业病病人得到诊断、治疗和安置',
      statute('第五十五条、第五十六条'),
      '诊疗及安置记录',
      '可不适用',
    ],
    ['JH-9', 1, '发现职业病或者疑似职业病及时报告', statute('第五十条'), '报告记录', '可不适用'],
  ),
  ...group('应急处置', [
    'YJ-1',
    2,
    '发生急性职业病危害事故立即采取措施并报告',
    statute('第三十七条'),
    '处置及报告记录',
    '可不适用',
  ]),
  ...group(
    '其他法定义务',
    ['QT-1', 1, '没有把有危害的作业转移给不具备防护条件的单位或者个人', statute('第三十一条'), '外包合同及对方条件'],
    ['QT-2', 1, '没有使用国家明令禁止的设备和材料', statute('第三十条'), '设备、材料清单'],
    ['QT-3', 2, '没有隐瞒所采用技术、工艺、设备、材料的职业病危害', statute('第三十二条'), '综合核对', '关键'],
    ['QT-4', 2, '接受监督检查并如实提供有关资料', statute('第六十六条、第四十七条'), '检查记录'],
  ),
] as const satisfies readonly SelfCheckItem[];
