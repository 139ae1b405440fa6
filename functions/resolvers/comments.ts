import type {
  CommentFeedbackResolvers,
  MutationResolvers,
  PublicCommentResolvers,
  PublicNoticeResolvers,
  PublishedCommentResolvers,
  QueryResolvers,
} from '../generated/resolverTypes.ts';
import { answerPublicComment } from '../operations/reports/comments/answerPublicComment.ts';
import { findCommentFeedback } from '../operations/reports/comments/findCommentFeedback.ts';
import {
  getCommentAuthor,
  getCommentText,
  listAnsweredComments,
  listCommentsOfReport,
  listUnansweredComments,
  tallyCommentsOfNotice,
} from '../operations/reports/comments/readComments.ts';
import { submitPublicComment } from '../operations/reports/comments/submitPublicComment.ts';
import { dayOf } from '../rules/kernel/plainDate.ts';
import { maskAnswer, maskComment } from '../rules/reports/maskComment.ts';
import { type PublicComment as CommentModel, commentConsent } from '../rules/reports/publicComment.ts';
import { toAnswer } from './answers.ts';
import { toConnection, toPageRequest } from './connections.ts';
import { fromCommentId, fromReportId, toCommentId, toReportId } from './ids.ts';

export const commentQueries = {
  publicComments: async (_, { reportId, ...page }, context) =>
    toConnection(await listCommentsOfReport(context, fromReportId(reportId), toPageRequest(page))),
  unansweredComments: async (_, page, context) =>
    toConnection(await listUnansweredComments(context, toPageRequest(page))),
  commentFeedback: (_, { reportId, ...given }, context) =>
    findCommentFeedback(context, { ...given, report: fromReportId(reportId) }),
  commentConsent: () => commentConsent.text,
} satisfies QueryResolvers;

export const commentMutations = {
  submitPublicComment: async (_, { input: { reportId, name, phone, ...given } }, context) => {
    const input = { ...given, report: fromReportId(reportId), name: name ?? null, phone: phone ?? null };
    return toAnswer('SubmittedComment', await submitPublicComment(context, input));
  },
  answerPublicComment: async (_, { input: { commentId, ...given } }, context) =>
    toAnswer('PublicComment', await answerPublicComment(context, { ...given, comment: fromCommentId(commentId) })),
} satisfies MutationResolvers;

export const noticeComments = {
  commentTally: ({ report }, _, context) => tallyCommentsOfNotice(context, report),
  comments: async ({ report }, page, context) =>
    toConnection(await listAnsweredComments(context, report, toPageRequest(page))),
} satisfies PublicNoticeResolvers;

export const PublicComment = {
  id: toCommentId,
  number: ({ commentId }) => commentId,
  reportId: toReportId,
  text: (comment, _, context) => getCommentText(context, comment),
  author: (comment, _, context) => getCommentAuthor(context, comment),
} satisfies PublicCommentResolvers;

const answeredOn = ({ answer }: CommentModel) => answer && dayOf(answer.answeredAt);

export const CommentFeedback = {
  number: ({ commentId }) => commentId,
  answer: maskAnswer,
  answeredOn,
} satisfies CommentFeedbackResolvers;

export const PublishedComment = {
  text: maskComment,
  submittedOn: ({ submittedAt }) => dayOf(submittedAt),
  // The list holds answered comments only.
  answer: (comment) => maskAnswer(comment) ?? '',
  answeredOn: (comment) => answeredOn(comment) ?? dayOf(comment.submittedAt),
} satisfies PublishedCommentResolvers;
