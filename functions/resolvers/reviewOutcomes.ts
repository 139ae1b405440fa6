import type {
  EffectiveCategoryResolvers,
  EmployerResolvers,
  MutationResolvers,
  PublicNoticeResolvers,
  ReportResolvers,
} from '../generated/resolverTypes.ts';
import { confirmCategory } from '../operations/reviews/confirmCategory.ts';
import { getDifferences } from '../operations/reviews/findReview.ts';
import { dayOf, daysBetween } from '../rules/kernel/plainDate.ts';
import { categoryBases, categoryCauses } from '../rules/reviews/effectiveCategory.ts';
import { awaitsReview } from '../rules/reviews/withConfirmed.ts';
import { toAnswer } from './answers.ts';
import { fromEmployerId, toReportId } from './ids.ts';

export const confirmationMutations = {
  confirmCategory: async (_, { input: { employerId, idempotencyKey, ...given } }, context) => {
    const { category, reason, otherIndustryCodes } = given;
    const decided = category ? { category, reason: reason ?? '' } : null;
    const input = { idempotencyKey, otherIndustryCodes: otherIndustryCodes ?? [], decided };
    return toAnswer('Employer', await confirmCategory(context, { ...input, employer: fromEmployerId(employerId) }));
  },
} satisfies MutationResolvers;

/** What review adds to a report. */
export const reportReview = {
  daysInState: ({ stateSince }, _, { today }) => daysBetween(dayOf(stateSince), today),
  reviewOutcome: ({ reviewOutcome }) =>
    reviewOutcome && {
      ...reviewOutcome,
      category: reviewOutcome.confirmed?.category ?? null,
      basis: reviewOutcome.confirmed?.basis ?? null,
      reason: reviewOutcome.confirmed?.reason ?? null,
    },
  previousReportId: ({ county, creditCode, previousReportId: reportId }) =>
    reportId && toReportId({ county, creditCode, reportId }),
  differences: async (report, _, context) => {
    const { employerLoader, assessmentLoader } = context;
    const { county, creditCode, earlierAssessmentId: assessmentId } = report;
    const [employer, assessment, earlier] = await Promise.all([
      employerLoader.load(report),
      assessmentLoader.load(report),
      assessmentId ? assessmentLoader.load({ county, creditCode, assessmentId }) : null,
    ]);
    const patrolFindings = await context.patrolFindingLoader.load(employer);
    return getDifferences(context, { report, employer, assessment, earlier, patrolFindings });
  },
} satisfies Partial<ReportResolvers>;

/** What review adds to a public notice. */
export const noticeReview = {
  reviewed: ({ report: { reviewOutcome } }) =>
    reviewOutcome && {
      decision: reviewOutcome.decision,
      decidedOn: reviewOutcome.decidedOn,
      category: reviewOutcome.confirmed?.category ?? null,
    },
} satisfies Partial<PublicNoticeResolvers>;

/** What review adds to an employer. */
export const employerReview = {
  confirmed: (employer) => {
    const { county, creditCode, confirmed } = employer;
    if (confirmed === null) return null;
    const { reportId } = confirmed;
    return {
      ...confirmed,
      reportId: reportId && toReportId({ county, creditCode, reportId }),
      awaitsReview: awaitsReview(employer),
    };
  },
} satisfies Partial<EmployerResolvers>;

export const EffectiveCategory = {
  basisText: ({ basis }) => categoryBases[basis].label,
  causeText: ({ cause }) => categoryCauses[cause],
  source: ({ basis }) => categoryBases[basis].source,
} satisfies EffectiveCategoryResolvers;
