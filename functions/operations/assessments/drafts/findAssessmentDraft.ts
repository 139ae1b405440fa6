import { type DraftReview, reviewDraft } from '../../../rules/assessments/reviewDraft.ts';
import type { ShownDraft } from '../../../rules/assessments/savedDraft.ts';
import type { EmployerRecord } from '../../../rules/employers/employerRecord.ts';
import type { EmployerRef } from '../../../rules/reports/report.ts';
import type { Context } from '../../context.ts';
import { findEmployer } from '../../employers/findEmployer.ts';
import { getRuleSetOn } from '../ruleSets/findRuleSet.ts';

/**
 * An employer's draft as it stands, open or not, or null where there was never one. Permission `editAssessmentDraft`.
 * @throws AccessRefused
 */
export async function findAssessmentDraft(context: Context, ref: EmployerRef): Promise<ShownDraft | null> {
  const [, draft] = await Promise.all([
    findEmployer(context, ref, 'editAssessmentDraft'),
    context.stores.findAssessmentDraft(ref),
  ]);
  return draft;
}

/** What a draft that the viewer was shown comes to today. */
export async function judgeDraft(
  context: Context,
  { content }: ShownDraft,
  employer: EmployerRecord,
): Promise<DraftReview> {
  const { today } = context;
  const ruleSet = await getRuleSetOn(context, employer.county, content.assessedOn ?? today);
  return reviewDraft(content, { employer, today, ruleSet });
}
