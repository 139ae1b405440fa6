import type { MutationResolvers, QueryResolvers } from '../generated/resolverTypes.ts';
import { requestAssessmentWorkbookUpload } from '../operations/assessments/requestAssessmentWorkbookUpload.ts';
import { toAnswer } from './answers.ts';
import { fromEmployerId } from './ids.ts';

// Writing and reading workbooks is loaded when first asked for: most requests never do.
export const workbookQueries = {
  assessmentWorkbook: async (_, { employerId }, context) => {
    const { downloadAssessmentWorkbook } = await import('../operations/assessments/downloadAssessmentWorkbook.ts');
    return downloadAssessmentWorkbook(context, fromEmployerId(employerId));
  },
} satisfies QueryResolvers;

export const workbookMutations = {
  requestAssessmentWorkbookUpload: async (_, { input: { employerId, sizeBytes } }, context) => {
    const input = { employer: fromEmployerId(employerId), sizeBytes };
    return toAnswer('AssessmentWorkbookUpload', await requestAssessmentWorkbookUpload(context, input));
  },
  readAssessmentWorkbook: async (_, { input: { employerId, uploadId } }, context) => {
    const { readAssessmentWorkbook } = await import('../operations/assessments/readAssessmentWorkbook.ts');
    const input = { employer: fromEmployerId(employerId), uploadId };
    return toAnswer('AssessmentDraft', await readAssessmentWorkbook(context, input));
  },
} satisfies MutationResolvers;
