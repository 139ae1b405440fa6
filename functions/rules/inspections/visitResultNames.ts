import type { VisitResult } from './siteVisit.ts';

/** Result of a visit as shown to people. */
export const visitResultNames = {
  NO_PROBLEM: '未发现问题',
  PROBLEMS_FOUND: '发现问题',
  NOT_FOUND: '未找到单位',
  ENTRY_REFUSED: '拒绝检查',
  CLOSED: '已停业',
} as const satisfies Record<VisitResult, string>;
