import { evidenceLimits } from '../assessments/evidenceFile.ts';
import type { RefusalOf } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { Review } from './review.ts';
import type { ReviewItem } from './reviewItems.ts';

/**
 * The review with a file added to an item; the same file again changes nothing. Refusal: INVALID_INPUT for an item that
 * the report does not have, and for a sixth file.
 */
export function addReviewEvidence(
  review: Review,
  file: Review['evidence'][number],
  items: readonly ReviewItem[],
): Result<Review, RefusalOf<'INVALID_INPUT'>> {
  const reject = (code: string, message: string) =>
    refused({ code: 'INVALID_INPUT' as const, problems: [{ path: 'itemId', code, message }] });
  if (!items.some(({ itemId }) => itemId === file.itemId)) {
    return reject('ITEM_UNKNOWN', '报告中没有这一项目，请刷新页面');
  }
  const ofItem = review.evidence.filter(({ itemId }) => itemId === file.itemId);
  if (ofItem.some(({ sha256 }) => sha256 === file.sha256)) return accepted(review);
  if (ofItem.length >= evidenceLimits.filesOfItem) {
    return reject('EVIDENCE_TOO_MANY', `每个项目最多附 ${evidenceLimits.filesOfItem} 个证据文件`);
  }
  return accepted({ ...review, evidence: [...review.evidence, file] });
}
