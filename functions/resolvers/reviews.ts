import type {
  MutationResolvers,
  QueryResolvers,
  ReviewDifferenceResolvers,
  ReviewItemResolvers,
  ReviewResolvers,
} from '../generated/resolverTypes.ts';
import { acceptReport } from '../operations/reviews/acceptReport.ts';
import { attachReviewEvidence, requestReviewEvidenceUpload } from '../operations/reviews/attachReviewEvidence.ts';
import { type FoundReview, findItemEvidence, findReview } from '../operations/reviews/findReview.ts';
import { orderOnSite } from '../operations/reviews/orderOnSite.ts';
import { recordOnSite } from '../operations/reviews/recordOnSite.ts';
import { returnReport } from '../operations/reviews/returnReport.ts';
import { saveReviewVerdicts } from '../operations/reviews/saveReviewVerdicts.ts';
import { startReview } from '../operations/reviews/startReview.ts';
import type { Refusal } from '../rules/kernel/refusals.ts';
import { accepted, type Result } from '../rules/kernel/result.ts';
import type { ReportRef } from '../rules/reports/report.ts';
import { differenceKinds } from '../rules/reviews/difference.ts';
import type { ItemVerdict, Review as ReviewRecord } from '../rules/reviews/review.ts';
import { countVerdicts } from '../rules/reviews/reviewDecision.ts';
import { type ReviewItem as Item, reviewGroups } from '../rules/reviews/reviewItems.ts';
import { toAnswer } from './answers.ts';
import { fromReportId } from './ids.ts';
import type { RequestContext } from './requestContext.ts';

/** An item with the review it stands in. */
export type ItemOfReview = { readonly item: Item; readonly found: FoundReview };

/** The review as it stands after a change of it. */
async function toSavedReview(context: RequestContext, saved: Result<ReportRef, Refusal>) {
  if (!saved.ok) return saved;
  const found = await findReview(context, saved.value);
  if (found === null) throw new Error(`the review of ${saved.value.reportId} was saved but is missing`);
  return accepted(found);
}

function toVerdict(review: ReviewRecord | null, wanted: string) {
  const found = review?.verdicts.find(({ itemId }) => itemId === wanted);
  return found ? toShownVerdict(found) : null;
}

function toShownVerdict({ by, ...verdict }: ItemVerdict) {
  return { ...verdict, byRole: by.role };
}

export const reviewQueries = {
  review: (_, { reportId }, context) => findReview(context, fromReportId(reportId)),
} satisfies QueryResolvers;

export const reviewMutations = {
  startReview: async (_, { input: { reportId, idempotencyKey } }, context) =>
    toAnswer('Report', await startReview(context, { idempotencyKey, report: fromReportId(reportId) })),
  saveReviewVerdicts: async (_, { input: { reportId, idempotencyKey, verdicts } }, context) => {
    const given = verdicts.map(({ reason = null, note = null, ...said }) => ({ ...said, reason, note }));
    const input = { idempotencyKey, report: fromReportId(reportId), verdicts: given };
    return toAnswer('Review', await toSavedReview(context, await saveReviewVerdicts(context, input)));
  },
  requestReviewEvidenceUpload: async (_, { input: { reportId, sizeBytes } }, context) =>
    toAnswer(
      'EvidenceUpload',
      await requestReviewEvidenceUpload(context, { report: fromReportId(reportId), sizeBytes }),
    ),
  attachReviewEvidence: async (_, { input: { reportId, ...given } }, context) => {
    const input = { ...given, report: fromReportId(reportId) };
    return toAnswer('Review', await toSavedReview(context, await attachReviewEvidence(context, input)));
  },
  orderOnSite: async (_, { input: { reportId, ...given } }, context) =>
    toAnswer('Report', await orderOnSite(context, { ...given, report: fromReportId(reportId) })),
  recordOnSite: async (_, { input: { reportId, reason = null, ...given } }, context) =>
    toAnswer('Report', await recordOnSite(context, { ...given, reason, report: fromReportId(reportId) })),
  acceptReport: async (_, { input: { reportId, opinion = null, idempotencyKey } }, context) =>
    toAnswer('Report', await acceptReport(context, { idempotencyKey, opinion, report: fromReportId(reportId) })),
  returnReport: async (_, { input: { reportId, ...given } }, context) =>
    toAnswer('Report', await returnReport(context, { ...given, report: fromReportId(reportId) })),
} satisfies MutationResolvers;

export const Review = {
  startedAt: ({ review }) => review.startedAt,
  startedByRole: ({ review }) => review.startedBy.role,
  progress: ({ review, items }) => countVerdicts(review, items),
  items: (found) => found.items.map((item) => ({ item, found })),
  onSite: ({ review }) =>
    review.onSite.map(({ orderedAt, orderedBy, because, record }) => ({
      ...{ orderedAt, orderedByRole: orderedBy.role, because },
      visitedOn: record?.visitedOn ?? null,
      findings: record?.findings ?? null,
      category: record?.category ?? null,
      reason: record?.reason ?? null,
    })),
} satisfies ReviewResolvers;

export const ReviewItem = {
  itemId: ({ item }) => item.itemId,
  group: ({ item }) => item.group,
  title: ({ item }) => item.title,
  declared: ({ item }) => item.declared,
  source: ({ item }) => reviewGroups[item.group].source,
  differences: ({ item, found }) => found.differences.filter(({ itemId }) => itemId === item.itemId),
  verdict: ({ item, found }) => toVerdict(found.review, item.itemId),
  earlier: ({ item, found }) => toVerdict(found.earlier, item.itemId),
  changedSince: ({ item, found }) => {
    const earlier = found.earlier?.verdicts.find(({ itemId }) => itemId === item.itemId);
    return earlier ? earlier.declared !== item.declared : null;
  },
  declaredEvidence: ({ item, found }, _, context) => findItemEvidence(context, found, item.itemId)?.declared ?? null,
  evidence: ({ item, found }, _, context) => findItemEvidence(context, found, item.itemId)?.added ?? null,
} satisfies ReviewItemResolvers;

export const ReviewDifference = {
  why: ({ kind }) => differenceKinds[kind].why,
  source: ({ kind }) => differenceKinds[kind].source,
} satisfies ReviewDifferenceResolvers;
