import type { CampaignDeadlineKind, CountAction, CountDifferenceKind, CountState } from './campaigns.graphql.ts';

export const countStateWords: Readonly<Record<CountState, string>> = {
  DRAWN: '已提取名单，未签报',
  SIGNED: '已签报，待审核',
  ACCEPTED: '已通过',
  RETURNED: '已退回，待重新签报',
};

export const countActionWords: Readonly<Record<CountAction, string>> = {
  DRAW: '提取名单',
  SIGN: '签报',
  ACCEPT: '审核通过',
  RETURN: '退回',
};

export const differenceWords: Readonly<Record<CountDifferenceKind, string>> = {
  NOT_IN_LEDGER: '台账没有',
  CLOSED: '已停产或注销',
  MOVED: '已迁出',
  OTHER: '其他',
};

export const deadlineKindWords: Readonly<Record<CampaignDeadlineKind, string>> = {
  COUNT: '摸清底数',
  REPORT: '工作报告',
  OTHER: '其他',
};

export const confidenceWords = { H: '有原文', M: '有佐证', D: '自定' } as const;

type Figures = {
  readonly employers: number;
  readonly declared: number;
  readonly staff: number;
  readonly exposed: number;
};

export function toFigureWords({ employers, declared, staff, exposed }: Figures): string {
  return `有危害的单位 ${employers} 家（已申报 ${declared} 家），从业 ${staff} 人，接害 ${exposed} 人`;
}
