import { toDay } from '../reports/reportWords.ts';
import type { SiteVisit } from './siteVisit.ts';
import { visitCauses } from './visitCauses.ts';

/**
 * What an employer is told of a visit: day, matter, cause in one word (never who complained), how often it has been
 * checked this year, who comes with which card, and its rights. Own wording.
 * @source 国办发〔2024〕54号（检查通知书的内容）；行政处罚法（2021年修订）第四十三条、第四十五条、第五十五条
 */
export function composeVisitNotice(visit: SiteVisit): readonly string[] {
  const { employerName, on, cause, checks, tally, notice, restDayReason } = visit;
  const officers = (notice?.officers ?? []).map(
    ({ name, unit, cardNumber }) => `${name}（${unit}，执法证号 ${cardNumber}）`,
  );
  const cap = tally.cap === null ? '' : `，年度检查上限 ${tally.cap} 次`;
  return [
    `${employerName}：定于 ${toDay(on)} 对你单位开展现场检查。`,
    ...(restDayReason === null ? [] : [`当日为休息日，理由：${restDayReason}。`]),
    `检查来源：${visitCauses[cause].label}。检查事项：${[...new Set(checks.map(({ matter }) => matter))].join('、')}。`,
    `${tally.year} 年此前已检查 ${tally.checked} 次${cap}。`,
    `检查人员：${officers.join('、')}。`,
    '检查人员应当主动出示执法证件；不出示的，你单位有权拒绝检查。',
    '你单位有权申请与检查有利害关系的人员回避，有权陈述、申辩；应当如实回答询问、提供有关资料，不得拒绝、阻碍检查。',
  ];
}
