import { digestOf } from '../kernel/auditChain.ts';
import { toMoment } from '../reports/reportWords.ts';
import type { PilotSection } from './pilotDocument.ts';
import { findInPeriod, findStock, type PilotFacts } from './pilotFacts.ts';
import { toPeriodText } from './pilotPeriod.ts';
import { toPrompt } from './pilotPrompts.ts';

/** 成效与问题: the author's; the platform adds what is late. @source R125–R130、R171 */
export function composeResults(facts: PilotFacts): PilotSection {
  const { asOf, count, rounds, deadline } = facts;
  const period = toPeriodText(facts);
  const late = rounds.reduce((sum, one) => sum + one.returnedLate, 0);
  const missing = rounds.reduce((sum, one) => sum + one.overdue, 0);
  const rows = [
    ['用人单位评估、报送等期限已过的单位', findStock(facts, 'OVERDUE'), '家', `截至 ${asOf}`],
    ['逾期报送的评估报告', findInPeriod(facts, 'FILED_LATE'), '份', period],
    ['责令改正后逾期未改正', findInPeriod(facts, 'ORDER_OVERDUE'), '件', `${period}发现`],
    ['逾期报送的月度巡查报告', late, '份', period],
    ['逾期未报送的月度巡查报告', missing, '份', period],
    ...(count === null
      ? []
      : ([
          ['摸底逾期签报的单位', count.rows.filter(({ daysLate }) => daysLate > 0).length, '个', '最近一次摸底'],
          ['摸底未计入的单位', count.rows.filter(({ figures }) => figures === null).length, '个', '最近一次摸底'],
        ] as const)),
    ...(deadline === null
      ? []
      : [['本报告报送期限已过', deadline.daysLate, '天', `应于 ${deadline.on} 前报送`] as const]),
  ] as const;
  return {
    heading: '成效与问题',
    blocks: [
      toPrompt('results'),
      {
        kind: 'table',
        title: '逾期事项',
        columns: [
          { title: '事项', weight: 5 },
          { title: '数量', weight: 1.5, align: 'right' },
          { title: '单位', weight: 1, align: 'center' },
          { title: '时间', weight: 4 },
        ],
        rows: rows.map(([title, n, unit, when]) => [title, String(n), unit, when]),
        emphasised: [],
        note: `来源：职监平台统计；数字截至 ${asOf}。期限的最后一日当日不算逾期；本表只列平台记录的逾期事项。`,
      },
      toPrompt('problems'),
    ],
  };
}

/** 下一步打算, all the author's. */
export function composeOutlook(): PilotSection {
  return { heading: '下一步打算和建议', blocks: [toPrompt('next'), toPrompt('advice')] };
}

/** How the figures can be checked: the digest of the facts that the report was composed from. */
export function composeProvenance(facts: PilotFacts): PilotSection {
  const { asOf, countedAt } = facts;
  const counted =
    countedAt === null ? '平台尚未统计任何记录' : `统计数字最近一次变动于 ${toMoment(countedAt)}（北京时间）`;
  return {
    heading: '数据说明',
    blocks: [
      {
        kind: 'paragraph',
        text: `本报告的表和图由职监平台按 ${asOf} 的数字填写，${counted}。现状数字是当日的，不是期末的；期间数字按事项发生的月份计。灰色提示处由填报单位撰写，撰写后请删去提示。图可在文字处理软件中编辑，其数据与同节的表一致；改动表或图不会改动平台的数字。`,
      },
      {
        kind: 'paragraph',
        text: `数字摘要（SHA-256）：${digestOf(facts)}。这是随报告提供的数字文件（JSON）的摘要，可用任何 SHA-256 工具核对。`,
      },
    ],
  };
}
