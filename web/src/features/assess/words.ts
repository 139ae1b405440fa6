import type { AssessmentCause, AssessmentMode } from './assess.graphql.ts';

export const causeWords: Readonly<Record<AssessmentCause, string>> = {
  FIRST: '首次评估',
  THREE_YEARS: '距上次评估满三年',
  MAJOR_CHANGE: '发生重大变化',
  NEW_EMPLOYER: '新建项目投产',
};

export const modeWords: Readonly<Record<AssessmentMode, string>> = {
  SELF: '本单位自行评估',
  COMMISSIONED: '委托技术服务机构评估',
};

/** What the parts of a draft are called. */
export const partWords: Readonly<Record<string, string>> = {
  cause: '评估缘由',
  mode: '评估方式',
  assessedOn: '评估日期',
  factors: '危害因素',
  classHeadcounts: '去重接触人数',
  industryAnswer: '行业问题的回答',
  statusEvaluation: '现状评价',
  notes: '备注',
};

/** The steps of an assessment, in order; the address names them. */
export const steps = [
  { path: 'basics', title: '基本情况' },
  { path: 'factors', title: '危害因素' },
  { path: 'self-check', title: '自查' },
  { path: 'result', title: '结果' },
] as const;

export type StepPath = (typeof steps)[number]['path'] | 'workbook';

/** The step in which a problem's place is put right. */
export function stepOf(path: string): StepPath {
  if (path.startsWith('factors') || path.startsWith('classHeadcounts')) return 'factors';
  return path.startsWith('answers') ? 'self-check' : 'basics';
}
