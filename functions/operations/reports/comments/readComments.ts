import { maskComment } from '../../../rules/reports/maskComment.ts';
import type { CommentAuthor, PublicComment } from '../../../rules/reports/publicComment.ts';
import type { ReportRef } from '../../../rules/reports/report.ts';
import type { CommentTally, Page, PageRequest } from '../../../storage/stores.ts';
import { type Context, isPermitted, permit, permitList } from '../../context.ts';
import { findReportOfEmployer } from '../findReport.ts';

const none = { items: [], cursors: [], hasNextPage: false } as const;

/**
 * Comments on a report, over all its versions, newest first; none where there is no such report. Permission
 * `readPublicComments`. @throws AccessRefused
 */
export async function listCommentsOfReport(
  context: Context,
  ref: ReportRef,
  page: PageRequest,
): Promise<Page<PublicComment>> {
  const found = await findReportOfEmployer(context, ref, 'readPublicComments');
  return found === null ? none : context.stores.listCommentsOfReport(ref, { isAnswered: false }, page);
}

/** What the viewer's county still owes an answer to, longest waiting first. Permission `listUnansweredComments`. */
export async function listUnansweredComments(context: Context, page: PageRequest): Promise<Page<PublicComment>> {
  const { county } = permitList(context, 'listUnansweredComments');
  return context.stores.listUnansweredComments(county, page);
}

/** Who wrote a comment that the viewer has been shown. Permission `readCommentAuthor`. @throws AccessRefused */
export function getCommentAuthor(context: Context, comment: PublicComment): CommentAuthor {
  permit(context, 'readCommentAuthor', comment);
  return comment.author;
}

/** The text of a comment that the viewer has been shown: whole for those who may know who wrote it, else masked. */
export function getCommentText(context: Context, comment: PublicComment): string {
  return isPermitted(context, 'readCommentAuthor', comment) ? comment.text : maskComment(comment);
}

/** How many comments a public notice has. */
export async function tallyCommentsOfNotice({ stores }: Context, ref: ReportRef): Promise<CommentTally> {
  return stores.tallyComments(ref);
}

/** Comments on a public notice that are answered, newest first. */
export async function listAnsweredComments(
  { stores }: Context,
  ref: ReportRef,
  page: PageRequest,
): Promise<Page<PublicComment>> {
  return stores.listCommentsOfReport(ref, { isAnswered: true }, page);
}
