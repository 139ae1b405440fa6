import type { FindingOriginKind, FindingState } from './findings.graphql.ts';

export const stateWords: Readonly<Record<FindingState, string>> = {
  FOUND: '已登记，待教育引导',
  EDUCATED: '已教育引导',
  ORDERED: '责令改正中',
  CORRECTED: '已改正',
  OVERDUE: '逾期未改正',
  CASE_FILED: '已立案',
  NOTICE_GIVEN: '已事先告知',
  HEARING_REQUESTED: '已要求听证',
  HEARING_HELD: '已举行听证',
  DECIDED: '已作出处罚决定',
  SERVED: '决定已送达',
  EXECUTED: '决定已执行',
  REVOKED: '决定已撤销',
  WAIVED: '不予处罚（首违不罚）',
  DISMISSED: '已撤案',
  TRANSFERRED: '已移送',
  CLOSED: '已结案',
};

export const originWords: Readonly<Record<FindingOriginKind, string>> = {
  VISIT: '现场检查',
  REFERRAL: '移送线索',
  COMPLAINT: '投诉举报',
  DOCUMENT_REVIEW: '书面审查',
};
