import { randomBytes } from 'node:crypto';
import { composeCommentReceived } from '../../../rules/inbox/composeHappenings.ts';
import type { Instant } from '../../../rules/kernel/plainDate.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import { commentLimits } from '../../../rules/reports/commentLimits.ts';
import {
  type CommentInput,
  commentConsent,
  findCommentProblems,
  type PublicComment,
  readLookUpCode,
  toAuthor,
  toCommentText,
  toLookUpCode,
} from '../../../rules/reports/publicComment.ts';
import { judgePublicity } from '../../../rules/reports/publicity.ts';
import type { ReportRef } from '../../../rules/reports/report.ts';
import { toVersionCode } from '../../../rules/reports/reportFacts.ts';
import { changeAggregate } from '../../changes.ts';
import { type Context, permit } from '../../context.ts';
import { digestLookUpCode } from '../../digestLookUpCode.ts';
import { tell, toOccasion } from '../../inbox/tell.ts';
import { once } from '../../once.ts';
import { takeFromLimits } from '../../takeFromLimits.ts';
import { findPublicNotice, type PublicNotice } from '../findPublicNotice.ts';

export type SubmitPublicCommentInput = CommentInput & { readonly report: ReportRef };

/** What the author is told once: the number of its comment and the code that only it has. */
export type SubmittedComment = { readonly number: string; readonly code: string; readonly submittedAt: Instant };

/**
 * Takes a comment on a report in publicity, until 24:00 of its last day, from anybody. The idempotency key belongs to
 * the report and must be a UUID: a stranger would have to guess its 122 random bits and the very input to be given the
 * code. Nothing of the employer is written. Permission `submitPublicComment`. Refusals: COMMENTS_CLOSED,
 * TOO_MANY_REQUESTS, INVALID_INPUT, NOT_FOUND (also for what is not public), STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source issue 3, point 7; R78, R79
 */
export async function submitPublicComment(
  context: Context,
  input: SubmitPublicCommentInput,
): Promise<Result<SubmittedComment, Refusal>> {
  permit(context, 'submitPublicComment', input.report);
  const problems = findCommentProblems(input);
  if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
  const { county, creditCode, reportId } = input.report;
  const owner = `${context.viewer.subject}#${county}#${creditCode}#${reportId}`;
  return once<SubmittedComment, Refusal>(
    context,
    'submitPublicComment',
    input,
    async () => {
      const notice = await findPublicNotice(context, input.report);
      if (notice === null) return refused({ code: 'NOT_FOUND' });
      const { deadline, ended } = judgePublicity(notice.posting, context.today, await context.notices.read(county));
      // A report may have been signed before a notice that was loaded later moved its last day.
      if (ended || notice.report.state !== 'IN_PUBLICITY') {
        return refused({ code: 'COMMENTS_CLOSED', endedOn: deadline.endsOn });
      }
      const author = toAuthor(input);
      const taken = await takeFromLimits(context, commentLimits, {
        PHONE: author.phone,
        REPORT: `${county}#${creditCode}#${reportId}`,
      });
      if (!taken.ok) return taken;
      const code = toLookUpCode(randomBytes(16));
      const comment = toComment(context, input, notice, code);
      const answer = { number: comment.commentId, code, submittedAt: context.now };
      const employer = { county, creditCode, name: notice.report.employerName };
      const received = composeCommentReceived(toOccasion(context, employer), comment.kind, deadline.endsOn);
      const told = tell(received, { creditCode, bodyId: notice.basics.bodyId, techServiceCode: null });
      const change = changeAggregate(context, 'submitPublicComment', 'publicComment', null, comment);
      return accepted({ changes: [change, told], answer });
    },
    owner,
  );
}

function toComment(
  { newId, now }: Context,
  input: SubmitPublicCommentInput,
  { report, posting, assessment, basics }: PublicNotice,
  code: string,
): PublicComment {
  const commentId = newId();
  return {
    ...input.report,
    commentId,
    kind: input.kind,
    text: toCommentText(input.text),
    author: toAuthor(input),
    employerName: report.employerName,
    versionCode: toVersionCode({ report, assessment, basics }),
    postedOn: posting.postedOn,
    submittedAt: now,
    lookUpDigest: digestLookUpCode(commentId, readLookUpCode(code)),
    consentVersion: commentConsent.version,
    status: 'UNANSWERED',
    answer: null,
  };
}
