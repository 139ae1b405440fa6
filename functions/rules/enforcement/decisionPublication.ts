import type { LegalSource } from '../kernel/legalSource.ts';
import { addMonths, type PlainDate } from '../kernel/plainDate.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { EnforcementRefusal } from './enforcementRefusals.ts';

/** Where a penalty decision stands with the public. Nothing published is ever edited: it is withdrawn with a reason. */
export type Publication = {
  readonly publishedOn: PlainDate | null;
  readonly withdrawn: { readonly on: PlainDate; readonly reason: string } | null;
};

export const unpublished: Publication = { publishedOn: null, withdrawn: null };

/** The days that matter of the decision; `undoneOn` when it was changed, revoked, found unlawful or void. */
export type DecisionDays = { readonly decidedOn: PlainDate | null; readonly undoneOn: PlainDate | null };

export type PublicationStep =
  | { readonly action: 'PUBLISH' | 'EDIT' }
  | { readonly action: 'WITHDRAW'; readonly reason: string };

/**
 * Decides a step of a decision's publication and what it is afterwards. A withdrawn decision is not published again: the
 * changed one is another decision. Lateness does not refuse: what is late is still owed, by the clocks PUBLICATION and WITHDRAWAL.
 * Refusals: DECISION_NOT_MADE, PUBLISHED_IS_FINAL, NOT_PUBLISHED, DECISION_STANDS, REASON_MISSING.
 * @source 行政处罚法（2021年修订）第四十八条
 */
export function judgePublicationStep(
  publication: Publication,
  step: PublicationStep,
  { decidedOn, undoneOn }: DecisionDays,
  today: PlainDate,
): Result<Publication, EnforcementRefusal> {
  const { publishedOn, withdrawn } = publication;
  if (step.action !== 'WITHDRAW') {
    if (publishedOn !== null) return refused({ code: 'PUBLISHED_IS_FINAL', publishedOn });
    if (step.action === 'EDIT') return refused({ code: 'NOT_PUBLISHED' });
    if (decidedOn === null || undoneOn !== null) return refused({ code: 'DECISION_NOT_MADE' });
    return accepted({ publishedOn: today, withdrawn: null });
  }
  if (publishedOn === null || withdrawn !== null) return refused({ code: 'NOT_PUBLISHED' });
  if (undoneOn === null) return refused({ code: 'DECISION_STANDS' });
  if (step.reason.trim() === '') return refused({ code: 'REASON_MISSING' });
  return accepted({ publishedOn, withdrawn: { on: today, reason: step.reason } });
}

/** How long a decision stays public unless the county sets less. */
export const publicationTerm: { readonly months: number; readonly source: LegalSource } = {
  months: 36,
  source: {
    instrument: '信用修复管理办法（试行）（国家发展改革委令第58号）',
    clause: '最长公示期三年',
    confidence: 'M',
  },
};

/** Whether the public sees the decision on a day: from publication up to the corresponding day, unless withdrawn. */
export function isPublic({ publishedOn, withdrawn }: Publication, on: PlainDate): boolean {
  if (publishedOn === null || on < publishedOn || (withdrawn !== null && on >= withdrawn.on)) return false;
  return on <= addMonths(publishedOn, publicationTerm.months);
}
