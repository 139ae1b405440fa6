import type { ScoredKind, ScoreEffect, ScoreEvidence } from './scoring.graphql.ts';

export const kindTitles: Readonly<Record<ScoredKind, string>> = { PATROL_BODY: '巡查单位', MEMBER_UNIT: '成员单位' };

export const effectTitles: Readonly<Record<ScoreEffect, string>> = { DEDUCT: '扣分', BONUS: '加分' };

export const evidenceTitles: Readonly<Record<ScoreEvidence, string>> = {
  PATROL_RETURN_LATE: '月度巡查报告逾期',
  PATROL_RECORD_MISSING: '用人单位当月未报送巡查表',
  COUNT_RETURN_LATE: '摸清底数报表逾期',
  LEDGER_INCOMPLETE: '台账缺少行业或从业人数',
  UNDECLARED: '用人单位未申报职业病危害项目',
  ASSESSMENT_OVERDUE: '用人单位风险评估或报送逾期',
  PUBLICATION_OVERDUE: '应公开的信息逾期未公开',
  MANUAL: '人工登记',
};
