import type { Category } from '../assessments/grades.ts';
import { dayOf } from '../kernel/plainDate.ts';
import type { InputProblem, RefusalOf } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { OnSiteRecord, Review } from './review.ts';
import { findReviewTextProblems } from './reviewTexts.ts';

/**
 * The review with the record of its last on-site verification. The visit lies between the day it was ordered and today,
 * both included; a category that is not the computed one takes a reason. Refusal: INVALID_INPUT.
 * @source R101
 */
export function recordVisit(
  review: Review,
  visit: OnSiteRecord,
  computed: Category,
): Result<Review, RefusalOf<'INVALID_INPUT'>> {
  const ordered = review.onSite.at(-1);
  if (!ordered) throw new Error(`no on-site verification of report ${review.reportId} was ordered`);
  const { visitedOn, findings, category, reason, recordedAt } = visit;
  const problems: InputProblem[] = [...findReviewTextProblems({ findings, reason })];
  if (visitedOn < dayOf(ordered.orderedAt) || visitedOn > dayOf(recordedAt)) {
    const message = `核查日期须在 ${dayOf(ordered.orderedAt)} 至 ${dayOf(recordedAt)} 之间`;
    problems.push({ path: 'visitedOn', code: 'VISIT_DAY_INVALID', message });
  }
  if (category !== computed && !reason?.trim()) {
    const message = '核查认定的类别与计算的类别不一致，请写明理由';
    problems.push({ path: 'reason', code: 'REASON_MISSING', message });
  }
  if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
  const record = { ...visit, findings: findings.trim(), reason: reason?.trim() || null };
  return accepted({ ...review, onSite: [...review.onSite.slice(0, -1), { ...ordered, record }] });
}
