import type { ListAction, ListFileFormat, ListKind } from './lists.graphql.ts';

export const listWords: Readonly<Record<ListKind, string>> = {
  NONCOMPLIANT: '不达标用人单位',
  EXEMPLARY: '样板单位',
  HEALTHY: '健康企业',
  ADVOCATE: '职业健康达人',
};

export const honourWords = {
  EXEMPLARY: listWords.EXEMPLARY,
  HEALTHY: listWords.HEALTHY,
  ADVOCATE: listWords.ADVOCATE,
} as const;

export const actionWords: Readonly<Record<ListAction, string>> = {
  CHECK: '核查属实',
  DISMISS: '核查不列入',
  DROP: '不再符合标准',
  GIVE_NOTICE: '列入前告知',
  STATE: '陈述申辩',
  LIST: '决定列入',
  HONOUR: '决定列入荣誉名单',
  DECLINE: '决定不列入',
  DECLINE_HONOUR: '不予列入',
  PUBLISH: '公布',
  REQUEST_REPAIR: '申请修复',
  GRANT_REPAIR: '准予修复',
  REFUSE_REPAIR: '不予修复',
  EXPIRE: '期满移出',
  WITHDRAW: '撤销',
  WITHDRAW_CONSENT: '撤回个人同意',
};

export const formatWords: Readonly<Record<ListFileFormat, string>> = {
  XLSX: 'Excel 工作簿',
  CSV: '逗号分隔文本',
  JSON: 'JSON 数据',
};
