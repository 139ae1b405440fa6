import DataLoader from 'dataloader';
import { getAssessments } from '../operations/assessments/listAssessments.ts';
import type { Context } from '../operations/context.ts';
import { getEmployers } from '../operations/employers/findEmployer.ts';
import type { Assessment } from '../rules/assessments/assessment.ts';
import type { EmployerRecord } from '../rules/employers/employerRecord.ts';
import type { EmployerRef } from '../rules/reports/report.ts';
import type { PatrolFinding } from '../rules/reviews/difference.ts';

export type AssessmentRef = EmployerRef & { readonly assessmentId: string };

/** One request's context with its loaders: what the rows of a list name is read in one call, not one call a row. */
export type RequestContext = Context & {
  readonly employerLoader: DataLoader<EmployerRef, EmployerRecord, string>;
  readonly assessmentLoader: DataLoader<AssessmentRef, Assessment, string>;
  readonly patrolFindingLoader: DataLoader<EmployerRecord, readonly PatrolFinding[], string>;
};

export function makeRequestContext(context: Context): RequestContext {
  const maxBatchSize = 100;
  return {
    ...context,
    employerLoader: new DataLoader((refs) => getEmployers(context, refs), {
      maxBatchSize,
      cacheKeyFn: ({ county, creditCode }) => `${county}:${creditCode}`,
    }),
    assessmentLoader: new DataLoader((refs) => getAssessments(context, refs), {
      maxBatchSize,
      cacheKeyFn: ({ assessmentId }) => assessmentId,
    }),
    patrolFindingLoader: new DataLoader(
      async (employers) => {
        // Of a later area, which a start does not wait for.
        const { readPatrolFindings } = await import('../operations/patrols/readPatrolFindings.ts');
        return readPatrolFindings(context, employers);
      },
      { maxBatchSize, cacheKeyFn: ({ county, creditCode }) => `${county}:${creditCode}` },
    ),
  };
}
