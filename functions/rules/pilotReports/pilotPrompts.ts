/**
 * What the author is asked to write, section by section. The platform fills in figures; prose is the author's.
 * @source R125–R130（“按照要求编制试点工作报告”，未规定格式；章节为自定，D）
 */
export const pilotPrompts = {
  organisation: '试点工作的组织领导、实施方案、成员单位分工、经费和人员保障',
  count: '摸清底数的做法，台账与各巡查单位实际掌握情况的差异及处理',
  assessment: '指导用人单位自查、风险评估的做法，培训与宣传，类别确认的情况说明',
  publicity: '公示与报送的组织，公众意见的处理，逾期未报送的原因',
  inspection: '分类监督执法的做法，各类别检查频次的落实，典型案例（隐去个人信息）',
  ladder: '教育引导、责令限期改正、处罚三步的执行情况，首违不罚的适用，整改效果',
  patrol: '乡镇巡查的组织、培训，发现问题的移送与办理',
  results: '试点取得的成效与可推广的经验',
  problems: '存在的问题和原因',
  next: '下一步工作打算',
  advice: '对省、州的意见建议',
} as const;

/** The line that stands where the author is to write. */
export function toPrompt(topic: keyof typeof pilotPrompts): { readonly kind: 'prompt'; readonly text: string } {
  return { kind: 'prompt', text: `〔此处由填报单位撰写：${pilotPrompts[topic]}。〕` };
}
