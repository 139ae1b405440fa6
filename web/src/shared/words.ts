import type { Category, NextDueKind } from '../features/employers/employers.graphql.ts';

/** What the platform's codes are called. */
export const categoryWords: Readonly<Record<Category, string>> = {
  JIA: '甲类（低风险）',
  YI: '乙类（中风险）',
  BING: '丙类（高风险）',
};

export const dueWords: Readonly<Record<NextDueKind, string>> = {
  FIRST_ASSESSMENT: '首次自查评估',
  FILING: '报送评估报告',
  REASSESSMENT: '三年期满再评估',
  MAJOR_CHANGE: '重大变化后再评估',
};
