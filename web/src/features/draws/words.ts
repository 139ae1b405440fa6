import { type Category, categoryLabels } from '../../../../functions/rules/assessments/grades.ts';
import type { RecountStep } from '../../../../functions/rules/inspections/recountDraw.ts';
import type { PlanFailureReason, PlanState, SubstitutionReason } from './draws.graphql.ts';

export const stateWords: Readonly<Record<PlanState, string>> = {
  DRAFT: '已公告，名单尚未冻结',
  FROZEN: '名单已冻结，等待各方承诺',
  COMMITTED: '各方已承诺，等待公开随机数',
  DRAWN: '已抽取',
  FAILED: '已终止',
};

export const failureWords: Readonly<Record<PlanFailureReason, string>> = {
  WITHDRAWN: '冻结之前撤回',
  SILENT: '有参与方未按时公开随机数',
  NO_BEACON_VALUE: '公共随机源没有给出结果',
  OFFICERS_SHORT: '执法人员不足',
};

export const replacedWords: Readonly<Record<SubstitutionReason, string>> = {
  CLOSED: '已关闭',
  MOVED: '已迁出',
  SUSPENDED: '已停产',
};

/** `BING/FULL` as people say it. */
export function toStratumWords(stratum: string): string {
  const [category, kind] = stratum.split('/');
  return `${categoryLabels[category as Category]}${kind === 'FULL' ? '（全覆盖行业）' : ''}`;
}

export const recountWords: Readonly<Record<RecountStep, string>> = {
  FREEZE: '名单、比例和人员名册与冻结时公布的摘要',
  CONTRIBUTION: '各方事先的承诺与事后公开的随机数',
  SEED: '由各方随机数合成的种子',
  DRAW: '按种子重新抽取的单位和执法人员',
  SUBSTITUTION: '替补顺序',
};
