import type { AssessmentMode, CommentKind, HazardGrade, ReviewDecision } from './notice.graphql.ts';

export const modeWords: Readonly<Record<AssessmentMode, string>> = {
  SELF: '用人单位自行评估',
  COMMISSIONED: '委托职业卫生技术服务机构评估',
};

export const gradeWords: Readonly<Record<HazardGrade, string>> = { I: 'Ⅰ级', II: 'Ⅱ级', III: 'Ⅲ级' };

export const commentWords: Readonly<Record<CommentKind, string>> = { OBJECTION: '异议', COMMENT: '意见建议' };

export const decisionWords: Readonly<Record<ReviewDecision, string>> = {
  ACCEPTED: '经复核采信',
  RETURNED: '经复核退回，须重新填报',
};
