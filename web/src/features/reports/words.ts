import type { ReportState } from './reports.graphql.ts';

export const stateWords: Readonly<Record<ReportState, string>> = {
  DRAFT: '草稿，尚未公示',
  IN_PUBLICITY: '公示中',
  WITHDRAWN: '已撤回',
  SIGNED: '已签字盖章，尚未报送',
  FILED: '已报送，待复核',
  UNDER_REVIEW: '复核中',
  ON_SITE: '现场核查中',
  RETURNED: '已退回，须重新评估填报',
  ACCEPTED: '已采信',
  SUPERSEDED: '已被新报告取代',
};

/** States of a report on its way: an employer has one such report at most. */
export const openReportStates: readonly ReportState[] = ['DRAFT', 'IN_PUBLICITY', 'SIGNED'];
