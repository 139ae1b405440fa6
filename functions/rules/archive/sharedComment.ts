import type { Instant } from '../kernel/plainDate.ts';
import { dayOf } from '../kernel/plainDate.ts';
import { maskAnswer, maskComment } from '../reports/maskComment.ts';
import type { PublicComment } from '../reports/publicComment.ts';
import type { EventFacts } from './timelineEvent.ts';

type KeptFields = 'commentId' | 'reportId' | 'kind' | 'versionCode' | 'postedOn' | 'submittedAt' | 'answer';

/** A comment as it stands in the file: without its author and without personal data, for everybody. */
export type SharedComment = Pick<PublicComment, KeptFields> & { readonly text: string };

/** Takes out of a comment who wrote it and personal data of all texts: what has left the platform cannot be called back. */
export function toSharedComment(comment: PublicComment): SharedComment {
  const { commentId, reportId, kind, versionCode, postedOn, submittedAt } = comment;
  const answer = comment.answer && { ...comment.answer, text: maskAnswer(comment) ?? '' };
  return { commentId, reportId, kind, versionCode, postedOn, submittedAt, text: maskComment(comment), answer };
}

/** A comment and its answer as events. Nothing else tells who answered: the employer, or the body that acts for it. */
export function listCommentEvents({ kind, submittedAt, text, answer }: SharedComment): readonly EventFacts[] {
  const word = kind === 'OBJECTION' ? '异议' : '意见建议';
  const told = (at: Instant, title: string, said: string) =>
    ({ kind: 'COMMENT', at, on: dayOf(at), title, text: said }) as const;
  const received = { ...told(submittedAt, `收到公示${word}`, text), role: 'PUBLIC' } as const;
  if (answer === null) return [received];
  const { answeredAt, onBehalf } = answer;
  const role = onBehalf === null ? 'EMPLOYER' : 'TECH_SERVICE';
  return [received, { ...told(answeredAt, `答复公示${word}`, answer.text), role, onBehalf }];
}
