import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';

const instrument = '中华人民共和国职业病防治法（2018年修正）';
const law = (clause: string): LegalSource => ({ instrument, clause, confidence: 'M' });

/**
 * What somebody may complain of or report, each with the duty that would be broken. Complaints about officers are none of
 * them: those go to the officers' superiors, not to the officers' worklist.
 * @source 职业病防治法 第十三条第二款（任何单位和个人有权检举和控告）；各行为所违反的条款；分类为自定（D）
 */
export const complaintKinds = {
  DECLARATION: { title: '未申报职业病危害项目', source: law('第十六条') },
  PROTECTION: { title: '没有防护设施或者个人防护用品', source: law('第二十二条') },
  WARNING: { title: '没有公告栏、警示标识', source: law('第二十四条') },
  MEASUREMENT: { title: '没有检测评价或者结果不真实', source: law('第二十六条') },
  CONTRACT: { title: '没有告知岗位的职业病危害', source: law('第三十三条') },
  TRAINING: { title: '没有职业卫生培训', source: law('第三十四条') },
  HEALTH_CHECK: { title: '没有安排职业健康检查', source: law('第三十五条') },
  VULNERABLE: { title: '安排未成年工或者孕期、哺乳期女职工从事禁忌作业', source: law('第三十八条') },
  DIAGNOSIS: { title: '不提供职业病诊断所需资料', source: law('第四十七条') },
  FALSE_REPORT: {
    title: '评估报告或者公示弄虚作假',
    source: pilotSource('R75–R84', 'M', '自查、评估、公示、报送应当真实'),
  },
  OTHER: { title: '其他职业卫生问题', source: law('第十三条第二款') },
} as const satisfies Record<string, { readonly title: string; readonly source: LegalSource }>;

export type ComplaintKind = keyof typeof complaintKinds;
