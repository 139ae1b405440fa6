import type { MutationResolvers, QueryResolvers } from '../generated/resolverTypes.ts';
import { downloadAssessmentWorkbook } from '../operations/assessments/downloadAssessmentWorkbook.ts';
import { readAssessmentWorkbook } from '../operations/assessments/readAssessmentWorkbook.ts';
import { requestAssessmentWorkbookUpload } from '../operations/assessments/requestAssessmentWorkbookUpload.ts';
import { toAnswer } from './answers.ts';
import { fromEmployerId } from './ids.ts';

export const workbookQueries = {
  assessmentWorkbook: (_, { employerId }, context) => downloadAssessmentWorkbook(context, fromEmployerId(employerId)),
} satisfies QueryResolvers;

export const workbookMutations = {
  requestAssessmentWorkbookUpload: async (_, { input: { employerId, sizeBytes } }, context) => {
    const input = { employer: fromEmployerId(employerId), sizeBytes };
    return toAnswer('AssessmentWorkbookUpload', await requestAssessmentWorkbookUpload(context, input));
  },
  readAssessmentWorkbook: async (_, { input: { employerId, uploadId } }, context) => {
    const input = { employer: fromEmployerId(employerId), uploadId };
    return toAnswer('AssessmentDraft', await readAssessmentWorkbook(context, input));
  },
} satisfies MutationResolvers;
