import type { Assessment } from '../../../rules/assessments/assessment.ts';
import type { EmployerRef } from '../../../rules/reports/report.ts';
import type { Context } from '../../context.ts';
import { findEmployer } from '../../employers/findEmployer.ts';

/**
 * An assessment for those who may see the evidence of its self-check: the employer, its technical service body and
 * patrol body, officers and the bureau. Null where there is none. Permission `readEvidence`. @throws AccessRefused
 */
export async function findEvidencedAssessment(
  context: Context,
  ref: EmployerRef & { readonly assessmentId: string },
): Promise<Assessment | null> {
  const [, assessment] = await Promise.all([
    findEmployer(context, ref, 'readEvidence'),
    context.stores.findAssessment(ref, ref.assessmentId),
  ]);
  return assessment;
}
