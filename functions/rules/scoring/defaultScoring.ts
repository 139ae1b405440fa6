import { pilotSource } from '../kernel/pilotSource.ts';
import { plainDate } from '../kernel/plainDate.ts';
import type { ScoringRules } from './scoringRules.ts';

/** What is scored stands in the instrument; how many points is ours, and the county's to decide. */

const bodies = ['PATROL_BODY'] as const;
const members = ['MEMBER_UNIT'] as const;

/**
 * Scoring for a county that has decided nothing else: 100 points, deductions for each case with a cap.
 * @source R46、R62–R64、R68、R150–R153、R163、R167、R168、R194、R195（分值为本平台自定，D）
 */
export const defaultScoring: Omit<ScoringRules, 'county'> = {
  number: 0,
  savedAt: null,
  savedBy: null,
  effectiveOn: plainDate('2023-01-01'),
  fullPoints: 10_000,
  items: [
    {
      itemId: 'patrol-return-late',
      title: '月度巡查报告按时报送',
      units: bodies,
      evidence: 'PATROL_RETURN_LATE',
      effect: 'DEDUCT',
      perCase: 20,
      cap: 200,
      source: pilotSource('R153', 'D', '分值自定'),
    },
    {
      itemId: 'patrol-record-missing',
      title: '每月对存在职业病危害的用人单位全部巡查',
      units: bodies,
      evidence: 'PATROL_RECORD_MISSING',
      effect: 'DEDUCT',
      perCase: 10,
      cap: 2000,
      source: pilotSource('R150–R152', 'D', '分值自定'),
    },
    {
      itemId: 'count-return-late',
      title: '摸清底数按时上报',
      units: bodies,
      evidence: 'COUNT_RETURN_LATE',
      effect: 'DEDUCT',
      perCase: 100,
      cap: 200,
      source: pilotSource('R45–R47', 'D', '分值自定'),
    },
    {
      itemId: 'ledger-complete',
      title: '用人单位台账完整',
      units: bodies,
      evidence: 'LEDGER_INCOMPLETE',
      effect: 'DEDUCT',
      perCase: 10,
      cap: 500,
      source: pilotSource('R62', 'D', '分值自定'),
    },
    {
      itemId: 'declared',
      title: '职业病危害项目应报尽报',
      units: bodies,
      evidence: 'UNDECLARED',
      effect: 'DEDUCT',
      perCase: 10,
      cap: 1000,
      source: pilotSource('R63、R64', 'D', '分值自定'),
    },
    {
      itemId: 'assessed-in-time',
      title: '用人单位按期完成风险评估和报送',
      units: bodies,
      evidence: 'ASSESSMENT_OVERDUE',
      effect: 'DEDUCT',
      perCase: 10,
      cap: 1000,
      source: pilotSource('R68、R83、R85', 'D', '分值自定'),
    },
    {
      itemId: 'published-in-time',
      title: '执法信息按期公开',
      units: members,
      evidence: 'PUBLICATION_OVERDUE',
      effect: 'DEDUCT',
      perCase: 50,
      cap: 1000,
      source: pilotSource('R163', 'D', '分值自定'),
    },
    {
      itemId: 'duties',
      title: '履行本单位职责、落实领导小组安排',
      units: ['PATROL_BODY', 'MEMBER_UNIT'],
      evidence: 'MANUAL',
      effect: 'DEDUCT',
      perCase: 100,
      cap: 3000,
      source: pilotSource('R167、R194、R195', 'D', '分值自定'),
    },
    {
      itemId: 'bonus',
      title: '经验做法受到上级推广',
      units: ['PATROL_BODY', 'MEMBER_UNIT'],
      evidence: 'MANUAL',
      effect: 'BONUS',
      perCase: 100,
      cap: 500,
      source: pilotSource('R156、R157', 'D', '加分自定'),
    },
  ],
};
