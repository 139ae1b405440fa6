import type { CommentKind, ReviewDecision } from './notice.graphql.ts';

export const commentWords: Readonly<Record<CommentKind, string>> = { OBJECTION: '异议', COMMENT: '意见建议' };

export const decisionWords: Readonly<Record<ReviewDecision, string>> = {
  ACCEPTED: '经复核采信',
  RETURNED: '经复核退回，须重新填报',
};
