import type { CircularKind, ListKind, PublicationKind, PublicSection } from './disclosure.graphql.ts';

export const sectionWords: Readonly<Record<PublicSection, string>> = {
  NOTICE: '评估结果公示',
  PUBLICATION: '监督执法公开信息',
  RECEIPT: '报送回执',
};

export const publicationWords: Readonly<Record<PublicationKind, string>> = {
  DRAW_PLAN: '抽查计划',
  DRAW_RESULT: '抽取结果',
  VISIT_RESULT: '检查结果',
  DECISION: '处罚决定',
  DECISION_WITHDRAWAL: '撤回处罚决定',
  NONCOMPLIANT_LISTING: '不达标名单',
  HONOUR_LISTING: '荣誉名单',
};

export const listWords: Readonly<Record<ListKind, string>> = {
  NONCOMPLIANT: '不达标用人单位',
  EXEMPLARY: '样板单位',
  HEALTHY: '健康企业',
  ADVOCATE: '职业健康达人',
};

export const circularWords: Readonly<Record<CircularKind, string>> = {
  PROGRESS: '工作进展通报',
  CRITICISM: '通报批评',
};
