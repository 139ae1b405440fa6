import type { Instant } from '../kernel/plainDate.ts';
import type { InputProblem, RefusalOf } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { type ItemVerdict, type Review, type Reviewer, type ReviewVerdict, reviewVerdictLabels } from './review.ts';
import type { ReviewItem } from './reviewItems.ts';

/** A verdict as a reviewer gives it. `seenRevision`: of the item's verdict as the reviewer saw it; 0: it had none. */
export type GivenVerdict = {
  readonly itemId: string;
  readonly verdict: ReviewVerdict;
  readonly reason: string | null;
  readonly note: string | null;
  readonly seenRevision: number;
};

/** Most verdicts of one save: a report with 200 factors and a long self-check is saved in two. */
export const mostVerdicts = 300;
export const reviewTextLimits = { reason: 500, note: 500 } as const;

type Save = { readonly items: readonly ReviewItem[]; readonly by: Reviewer; readonly at: Instant };
type Refused = RefusalOf<'INVALID_INPUT' | 'REVIEW_ITEM_CHANGED'>;

/**
 * The review with the given verdicts in it. All of them or none: REVIEW_ITEM_CHANGED when an item was judged since the
 * reviewer saw it, so that of two officers neither overwrites the other; other items do not matter. INVALID_INPUT for no
 * or more than 300 verdicts, an item that the report does not have or that is named twice, no reason where the item is
 * not truthful, and texts of more than 500 characters.
 * @source R100
 */
export function saveVerdicts(
  review: Review,
  given: readonly GivenVerdict[],
  { items, by, at }: Save,
): Result<Review, Refused> {
  const itemOf = new Map(items.map((item) => [item.itemId, item]));
  const problems = findProblems(given, itemOf);
  if (problems.length > 0) return refused<Refused>({ code: 'INVALID_INPUT', problems });
  const verdicts = new Map(review.verdicts.map((one) => [one.itemId, one]));
  for (const { itemId, seenRevision, ...said } of given) {
    const stored = verdicts.get(itemId);
    const { title = itemId, declared = '' } = itemOf.get(itemId) ?? {};
    if ((stored?.revision ?? 0) !== seenRevision) {
      const verdict = stored ? reviewVerdictLabels[stored.verdict] : '未判定';
      return refused<Refused>({ code: 'REVIEW_ITEM_CHANGED', itemId, title, verdict });
    }
    const saved: ItemVerdict = {
      itemId,
      verdict: said.verdict,
      reason: said.reason?.trim() || null,
      note: said.note?.trim() || null,
      declared,
      revision: seenRevision + 1,
      savedAt: at,
      by,
    };
    verdicts.set(itemId, saved);
  }
  return accepted({ ...review, verdicts: [...verdicts.values()] });
}

function findProblems(
  given: readonly GivenVerdict[],
  itemOf: ReadonlyMap<string, ReviewItem>,
): readonly InputProblem[] {
  if (given.length === 0 || given.length > mostVerdicts) {
    const message = `一次须判定 1–${mostVerdicts} 项`;
    return [{ path: 'verdicts', code: 'VERDICT_COUNT', message }];
  }
  return given.flatMap(({ itemId, verdict, reason, note }, at) => {
    const problems: InputProblem[] = [];
    const add = (field: string, code: string, message: string) =>
      problems.push({ path: `verdicts[${at}].${field}`, code, message });
    const item = itemOf.get(itemId);
    if (!item) add('itemId', 'ITEM_UNKNOWN', '报告中没有这一项目，请刷新页面');
    if (given.findIndex((one) => one.itemId === itemId) < at) add('itemId', 'ITEM_DUPLICATE', '同一项目判定了两次');
    if (verdict !== 'TRUTHFUL' && !reason?.trim()) {
      add('reason', 'REASON_MISSING', `“${item?.title ?? itemId}”判定为${reviewVerdictLabels[verdict]}，请写明理由`);
    }
    for (const [field, text] of Object.entries({ reason, note })) {
      const limit = reviewTextLimits[field as keyof typeof reviewTextLimits];
      if ((text?.length ?? 0) > limit) add(field, 'TOO_LONG', `内容不能超过 ${limit} 字`);
    }
    return problems;
  });
}
