import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../functions/rules/kernel/plainDate.ts';
import { addReviewEvidence } from '../../../functions/rules/reviews/addReviewEvidence.ts';
import { findReviewSizeProblems, largestReviewBytes, type Review } from '../../../functions/rules/reviews/review.ts';
import { listReviewItems } from '../../../functions/rules/reviews/reviewItems.ts';
import { findReviewTextProblems, reviewTexts } from '../../../functions/rules/reviews/reviewTexts.ts';
import { type GivenVerdict, mostVerdicts, saveVerdicts } from '../../../functions/rules/reviews/saveVerdicts.ts';
import { anAssessmentOf, manyFactors, reportFacts } from '../../support/reportFacts.ts';

const facts = reportFacts();
const items = listReviewItems(facts);
const by = { subject: '示例', role: 'OFFICER' } as const;
const at = '2026-03-12T01:00:00.000Z' as Instant;
const { county, creditCode, reportId } = facts.report;
const empty: Review = {
  ...{ county, creditCode, reportId, revision: 1, startedAt: at, startedBy: by, previousReportId: null },
  ...{ verdicts: [], onSite: [], evidence: [] },
};

function save(...given: Partial<GivenVerdict>[]) {
  const verdicts = given.map((one) => ({
    ...({ itemId: 'CATEGORY', verdict: 'TRUTHFUL', reason: null, note: null, seenRevision: 0 } as const),
    ...one,
  }));
  const saved = saveVerdicts(empty, verdicts, { items, by, at });
  if (saved.ok) return saved.value.verdicts.map(({ itemId, reason, note }) => [itemId, reason, note].join('|'));
  const { refusal } = saved;
  return refusal.code === 'INVALID_INPUT' ? refusal.problems.map(({ path, code }) => `${path} ${code}`) : refusal.code;
}

describe('a verdict', () => {
  it.each<[string, Partial<GivenVerdict>[], unknown]>([
    ['none', [], ['verdicts VERDICT_COUNT']],
    ['true', [{}], ['CATEGORY||']],
    ['untrue without a reason', [{ verdict: 'UNTRUE', reason: ' ' }], ['verdicts[0].reason REASON_MISSING']],
    ['to be verified without a reason', [{ verdict: 'TO_VERIFY' }], ['verdicts[0].reason REASON_MISSING']],
    ['untrue with a reason', [{ verdict: 'UNTRUE', reason: ' 示例 ', note: '记' }], ['CATEGORY|示例|记']],
    ['on an unknown item', [{ itemId: 'FACTOR.无' }], ['verdicts[0].itemId ITEM_UNKNOWN']],
    ['twice on one item', [{}, {}], ['verdicts[1].itemId ITEM_DUPLICATE']],
    ['of a revision that is not there', [{ seenRevision: 1 }], 'REVIEW_ITEM_CHANGED'],
    ['with 501 characters', [{ note: '长'.repeat(501) }], ['verdicts[0].note TOO_LONG']],
    ['one too many', Array.from({ length: mostVerdicts + 1 }, () => ({})), ['verdicts VERDICT_COUNT']],
  ])('%s', (_, given, expected) => {
    expect(save(...given)).toEqual(expected);
  });

  it('with 500 characters of each text is taken', () => {
    const text = '长'.repeat(500);
    expect(save({ verdict: 'UNTRUE', reason: text, note: text })).toEqual([`CATEGORY|${text}|${text}`]);
  });
});

describe('a review', () => {
  it('is refused one byte above the largest size, not at it', () => {
    const room = largestReviewBytes - new TextEncoder().encode(JSON.stringify(empty)).length;
    expect(findReviewSizeProblems({ ...empty, reportId: reportId + 'x'.repeat(room) })).toEqual([]);
    expect(findReviewSizeProblems({ ...empty, reportId: reportId + 'x'.repeat(room + 1) })).toMatchObject([
      { code: 'REVIEW_TOO_LARGE' },
    ]);
  });

  it('of the largest report finds room for a verdict on every item', () => {
    const large = listReviewItems({ ...facts, assessment: anAssessmentOf(manyFactors(200)) });
    const given = large.map(
      ({ itemId }) => ({ itemId, verdict: 'TRUTHFUL', reason: null, note: null, seenRevision: 0 }) as const,
    );
    const saved = saveVerdicts(empty, given, { items: large, by, at });
    expect(saved.ok && findReviewSizeProblems(saved.value)).toEqual([]);
  });

  it('has each item once, in the order of the report', () => {
    expect(new Set(items.map(({ itemId }) => itemId)).size).toBe(items.length);
    expect([...new Set(items.map(({ group }) => group))]).toEqual([
      'EMPLOYER',
      'FACTORS',
      'HEADCOUNTS',
      'SELF_CHECK',
      'CATEGORY',
    ]);
    for (const { title, declared } of items) expect(title && declared).not.toBe('');
  });

  it('holds five files of an item, the same one once', () => {
    const file = (sha256: string, itemId = 'CATEGORY') =>
      ({ itemId, sha256, fileName: 'a.pdf', contentType: 'application/pdf', sizeBytes: 1, attachedAt: at }) as const;
    let review = empty;
    for (const sha256 of ['a', 'b', 'c', 'd', 'e', 'e']) {
      const added = addReviewEvidence(review, file(sha256), items);
      if (added.ok) review = added.value;
    }
    expect(review.evidence).toHaveLength(5);
    for (const wrong of [file('f'), file('a', 'FACTOR.无')]) {
      expect(addReviewEvidence(review, wrong, items)).toMatchObject({ ok: false });
    }
    expect(addReviewEvidence(review, file('a', 'FACTORS'), items)).toMatchObject({ ok: true });
  });
});

it.each(Object.entries(reviewTexts))(
  '%s: as long as it may be, one more is not, blank only where it may be',
  (path, { most, required }) => {
    const find = (text: string) => findReviewTextProblems({ [path]: text }).map(({ code }) => code);
    expect(find('长'.repeat(most))).toEqual([]);
    expect(find('长'.repeat(most + 1))).toEqual(['TOO_LONG']);
    expect(find(' ')).toEqual(required ? ['TEXT_MISSING'] : []);
  },
);
