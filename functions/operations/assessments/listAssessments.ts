import type { Assessment } from '../../rules/assessments/assessment.ts';
import type { EmployerRef } from '../../rules/reports/report.ts';
import type { Page, PageRequest } from '../../storage/stores.ts';
import type { Context } from '../context.ts';

/** Assessments of an employer that the viewer has been shown, newest first. */
export async function listAssessments(
  { stores }: Context,
  employer: EmployerRef,
  page: PageRequest,
): Promise<Page<Assessment>> {
  return stores.listAssessments(employer, page);
}

/**
 * The assessments that shown reports name, in the order asked for, in one store call.
 * @throws Error when one is missing, which is a fault.
 */
export async function getAssessments(
  { stores }: Context,
  refs: readonly (EmployerRef & { readonly assessmentId: string })[],
): Promise<Assessment[]> {
  const found = await stores.findAssessments(refs);
  const byId = new Map(found.map((assessment) => [assessment.assessmentId, assessment]));
  return refs.map(({ assessmentId }) => {
    const assessment = byId.get(assessmentId);
    if (!assessment) throw new Error(`assessment ${assessmentId} is named but missing`);
    return assessment;
  });
}
