import { pilotSource } from '../kernel/pilotSource.ts';
import { plainDate } from '../kernel/plainDate.ts';
import type { Campaign } from './campaign.ts';

/**
 * The pilot of 2023–2024 of 泸溪县, as its instrument sets it. Stages 2 and 3 overlap, and the last report is due before
 * stage 2 ends: so it is printed. "3月中旬" names no days; 11–20 March is common use.
 * @source 泸政办函〔2023〕18号 R37、R45–R49、R67、R68、R96、R124–R130
 */
export const pilotCampaign: Campaign = {
  county: '433122',
  campaignId: '2023-pilot',
  name: '2023—2024年职业卫生分类监督执法试点',
  number: 0,
  savedAt: null,
  savedBy: null,
  stages: [
    {
      stageId: 'start',
      partOf: null,
      name: '筹备启动',
      from: null,
      to: plainDate('2023-03-31'),
      source: pilotSource('R37'),
    },
    {
      stageId: 'carry-out',
      partOf: null,
      name: '组织实施',
      from: plainDate('2023-04-01'),
      to: plainDate('2024-10-31'),
      source: pilotSource('R67'),
    },
    {
      stageId: 'assess',
      partOf: 'carry-out',
      name: '用人单位职业病危害综合风险评估',
      from: plainDate('2023-04-01'),
      to: plainDate('2023-07-31'),
      source: pilotSource('R68'),
    },
    {
      stageId: 'enforce',
      partOf: 'carry-out',
      name: '实施分类监督执法',
      from: plainDate('2023-08-01'),
      to: plainDate('2024-10-31'),
      source: pilotSource('R96'),
    },
    {
      stageId: 'sum-up',
      partOf: null,
      name: '总结评估',
      from: plainDate('2023-12-01'),
      to: plainDate('2024-12-31'),
      source: pilotSource('R124'),
    },
  ],
  deadlines: [
    {
      deadlineId: 'count',
      kind: 'COUNT',
      name: '摸清底数，报县卫健局审核汇总',
      responsible: '各乡镇、县科工信局、泸溪高新区',
      from: plainDate('2023-03-11'),
      on: plainDate('2023-03-20'),
      source: pilotSource('R45–R49', 'M', '3月中旬，按通常理解为11日至20日'),
    },
    {
      deadlineId: 'report-2023',
      kind: 'REPORT',
      name: '2023年度试点工作报告报省、州卫健委',
      responsible: '县试点工作领导小组',
      from: null,
      on: plainDate('2023-12-10'),
      source: pilotSource('R125–R127'),
    },
    {
      deadlineId: 'report-final',
      kind: 'REPORT',
      name: '《2023-2024年职业卫生分类监督执法试点工作报告》报送省、州卫健委',
      responsible: '县试点工作领导小组',
      from: null,
      on: plainDate('2024-10-10'),
      source: pilotSource('R128–R130'),
    },
  ],
};
