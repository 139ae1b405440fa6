import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Role } from '../accounts/viewer.ts';
import type { EvidenceFile } from '../assessments/evidenceFile.ts';
import type { Category } from '../assessments/grades.ts';
import { toCanonicalJson } from '../kernel/canonicalJson.ts';
import type { Instant, PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import type { ReportRef } from '../reports/report.ts';
import type { Confirmation } from './confirmation.ts';

/** What a reviewer finds of an item: true, untrue, or not to be told from the papers. */
export type ReviewVerdict = 'TRUTHFUL' | 'UNTRUE' | 'TO_VERIFY';

/** As shown to people. */
export const reviewVerdictLabels = {
  TRUTHFUL: '属实',
  UNTRUE: '不属实',
  TO_VERIFY: '待核实',
} as const satisfies Record<ReviewVerdict, string>;

/** Who did it; the subject is compared, never shown. */
export type Reviewer = { readonly subject: string; readonly role: Role };

export type ItemVerdict = {
  readonly itemId: string;
  readonly verdict: ReviewVerdict;
  /** What the employer is told where the item is not truthful. */
  readonly reason: string | null;
  /** What was looked at and thought; never shown to the employer. */
  readonly note: string | null;
  /** What the report declared of the item, so that the review of a refiled report can tell what has changed since. */
  readonly declared: string;
  /** Raised by each save; whoever saves names the one it has seen. */
  readonly revision: number;
  readonly savedAt: Instant;
  readonly by: Reviewer;
};

export type OnSiteRecord = {
  readonly visitedOn: PlainDate;
  readonly findings: string;
  /** The category that the visit established, and why where it is not the computed one. */
  readonly category: Category;
  readonly reason: string | null;
  readonly recordedAt: Instant;
  readonly by: Reviewer;
};

/** An on-site verification; `record` null: ordered, not yet made. */
export type OnSiteVerification = {
  readonly orderedAt: Instant;
  readonly orderedBy: Reviewer;
  readonly because: string;
  readonly record: OnSiteRecord | null;
};

/** 资料复核: the item-by-item review of one filed report. */
export type Review = ReportRef & {
  /** Raised by each write. */
  readonly revision: number;
  readonly startedAt: Instant;
  readonly startedBy: Reviewer;
  /** The returned report in whose place the reviewed one was filed. */
  readonly previousReportId: string | null;
  readonly verdicts: readonly ItemVerdict[];
  /** In order; the last one counts. */
  readonly onSite: readonly OnSiteVerification[];
  readonly evidence: readonly (EvidenceFile & { readonly itemId: string })[];
};

/** How a review ended, as kept with the report: all that the employer is told of it. */
export type ReviewOutcome = {
  readonly decision: 'ACCEPTED' | 'RETURNED';
  readonly decidedOn: PlainDate;
  /** The bureau's opinion; of a returned report, how to fill it in again. */
  readonly opinion: string | null;
  /** Null where it was returned. */
  readonly confirmed: Pick<Confirmation, 'category' | 'basis' | 'reason'> | null;
  /** Items that are not truthful, in the report's order. */
  readonly reasons: readonly {
    readonly itemId: string;
    readonly title: string;
    readonly verdict: ReviewVerdict;
    readonly reason: string;
  }[];
};

/**
 * Bytes of JSON. The store takes records of 400 KB, and the reasons are kept with the report too, whose twenty former
 * versions may take 240. A verdict on each item of the largest report (200 factors) takes 90.
 */
export const largestReviewBytes = 125_000;

/** Names the fault of a review that is too large to be kept as one record; exactly the largest size is right. */
export function findReviewSizeProblems(review: Review): readonly InputProblem[] {
  if (utf8ToBytes(toCanonicalJson(review)).length <= largestReviewBytes) return [];
  return [{ path: 'verdicts', code: 'REVIEW_TOO_LARGE', message: '复核记录内容过多，请缩短理由和内部记录' }];
}
