import type { Assessment } from '../../rules/assessments/assessment.ts';
import type { EmployerRecord } from '../../rules/employers/employerRecord.ts';
import type { EmployerBasics, Report } from '../../rules/reports/report.ts';
import { toBasics } from '../../rules/reports/reportFacts.ts';
import { listReviewItems, type ReviewItem } from '../../rules/reviews/reviewItems.ts';
import { getRuleSet } from '../assessments/ruleSets/findRuleSet.ts';
import type { Context } from '../context.ts';

/** What is reviewed: the report with the facts it states, item by item. */
export type Reviewed = {
  readonly report: Report;
  readonly basics: EmployerBasics;
  readonly assessment: Assessment;
  readonly items: readonly ReviewItem[];
};

/** Reads what a report states: one call, and two more for a county's rule set that this process has not read yet. */
export async function readReviewed(context: Context, report: Report, employer: EmployerRecord): Promise<Reviewed> {
  const assessment = await context.stores.findAssessment(report, report.assessmentId);
  if (assessment === null) throw new Error(`assessment ${report.assessmentId} is named but missing`);
  const basics = report.basics ?? toBasics(employer);
  const ruleSet = await getRuleSet(context, assessment.ruleSetId);
  return { report, basics, assessment, items: listReviewItems({ report, basics, assessment, ruleSet }) };
}
