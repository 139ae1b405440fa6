import { type PublicComment, readCommentNumber } from '../../../rules/reports/publicComment.ts';
import type { ReportRef } from '../../../rules/reports/report.ts';
import { type Context, permit } from '../../context.ts';
import { fitsLookUpCode } from '../../digestLookUpCode.ts';

/**
 * A comment with its answer for whoever has its number and code, or null for any others; whatever has become of the
 * report. Permission `readCommentFeedback`.
 */
export async function findCommentFeedback(
  context: Context,
  { report, number, code }: { readonly report: ReportRef; readonly number: string; readonly code: string },
): Promise<PublicComment | null> {
  permit(context, 'readCommentFeedback', report);
  const commentId = readCommentNumber(number);
  const comment = commentId && (await context.stores.findPublicComment({ ...report, commentId }));
  return comment && fitsLookUpCode(comment.commentId, code, comment.lookUpDigest) ? comment : null;
}
