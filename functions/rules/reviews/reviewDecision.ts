import type { Category } from '../assessments/grades.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { RefusalOf } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { Confirmation } from './confirmation.ts';
import type { OnSiteRecord, Review, ReviewOutcome } from './review.ts';
import type { ReviewItem } from './reviewItems.ts';

type Incomplete = RefusalOf<'REVIEW_INCOMPLETE'>;

/** The record of the visit that counts: of the last on-site verification, once it is recorded. */
export function findOnSiteRecord({ onSite }: Review): OnSiteRecord | null {
  return onSite.at(-1)?.record ?? null;
}

/** How many items have a verdict, none, and which. */
export function countVerdicts(review: Review, items: readonly ReviewItem[]) {
  const verdictOf = new Map(review.verdicts.map(({ itemId, verdict }) => [itemId, verdict]));
  const count = (wanted: string | undefined) => items.filter(({ itemId }) => verdictOf.get(itemId) === wanted).length;
  return {
    items: items.length,
    missing: count(undefined),
    truthful: count('TRUTHFUL'),
    untrue: count('UNTRUE'),
    toVerify: count('TO_VERIFY'),
  };
}

/**
 * Decides whether a report may be accepted: every item has a verdict, none is still to be verified, and none is untrue
 * unless the category was established on site. Whoever recorded the visit does not accept on it.
 * Refusals: REVIEW_INCOMPLETE, REVIEW_FOUND_UNTRUE, ANOTHER_MUST_DECIDE.
 * @source R99–R101；须全部判定、核查与结论分离为自定（D）
 */
export function judgeAcceptance(
  review: Review,
  items: readonly ReviewItem[],
  subject: string,
): Result<null, Incomplete | RefusalOf<'REVIEW_FOUND_UNTRUE' | 'ANOTHER_MUST_DECIDE'>> {
  const { missing, toVerify, untrue } = countVerdicts(review, items);
  if (missing > 0 || toVerify > 0) return refused({ code: 'REVIEW_INCOMPLETE' as const, missing, toVerify });
  const visit = findOnSiteRecord(review);
  if (untrue > 0 && visit === null) {
    const titles = listReasons(review, items).map(({ title }) => title);
    return refused({ code: 'REVIEW_FOUND_UNTRUE' as const, titles });
  }
  return visit?.by.subject === subject ? refused({ code: 'ANOTHER_MUST_DECIDE' as const }) : accepted(null);
}

/**
 * Decides whether a report may be returned: every item has a verdict, so that the employer learns of all at once, and at
 * least one is untrue or could not be verified. Refusals: REVIEW_INCOMPLETE, NOTHING_TO_RETURN.
 * @source R101, R102；须全部判定为自定（D）
 */
export function judgeReturn(
  review: Review,
  items: readonly ReviewItem[],
): Result<null, Incomplete | RefusalOf<'NOTHING_TO_RETURN'>> {
  const { missing, untrue, toVerify } = countVerdicts(review, items);
  if (missing > 0) return refused({ code: 'REVIEW_INCOMPLETE' as const, missing, toVerify: 0 });
  return untrue + toVerify === 0 ? refused({ code: 'NOTHING_TO_RETURN' as const }) : accepted(null);
}

/** What the employer is told of the items that are not truthful, in the report's order; no internal notes. */
export function listReasons(review: Review, items: readonly ReviewItem[]): ReviewOutcome['reasons'] {
  return items.flatMap(({ itemId, title }) => {
    const found = review.verdicts.find((one) => one.itemId === itemId);
    if (!found || found.verdict === 'TRUTHFUL') return [];
    return [{ itemId, title, verdict: found.verdict, reason: found.reason ?? '' }];
  });
}

/** The category that an accepted report is confirmed with: the one established on site, else the computed one. */
export function toConfirmation(review: Review, computed: Category, confirmedOn: PlainDate): Confirmation {
  const visit = findOnSiteRecord(review);
  const { reportId } = review;
  return visit === null
    ? { category: computed, basis: 'SELF_ASSESSMENT', confirmedOn, reportId, reason: null }
    : { category: visit.category, basis: 'ON_SITE', confirmedOn, reportId, reason: visit.reason };
}
