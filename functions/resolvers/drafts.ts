import type {
  DraftConflictResolvers,
  DraftSavedResolvers,
  EvidenceFileResolvers,
  MutationResolvers,
  QueryResolvers,
  SaveAssessmentDraftInput,
  SavedDraftResolvers,
} from '../generated/resolverTypes.ts';
import { discardAssessmentDraft } from '../operations/assessments/drafts/discardAssessmentDraft.ts';
import { findAssessmentDraft, judgeDraft } from '../operations/assessments/drafts/findAssessmentDraft.ts';
import { recordAssessmentDraft } from '../operations/assessments/drafts/recordAssessmentDraft.ts';
import { saveAssessmentDraft } from '../operations/assessments/drafts/saveAssessmentDraft.ts';
import { attachEvidence } from '../operations/assessments/evidence/attachEvidence.ts';
import { findEvidencedAssessment } from '../operations/assessments/evidence/findEvidencedAssessment.ts';
import { removeEvidence } from '../operations/assessments/evidence/removeEvidence.ts';
import { requestEvidenceUpload } from '../operations/assessments/evidence/requestEvidenceUpload.ts';
import { withKeys } from '../operations/assessments/evidence/toEvidenceKey.ts';
import type { DraftPatch } from '../rules/assessments/mergeDraft.ts';
import { findRuleSet } from '../rules/assessments/ruleSets.ts';
import { emptySections, type ShownDraft } from '../rules/assessments/savedDraft.ts';
import type { EmployerRef } from '../rules/reports/report.ts';
import { toAnswer } from './answers.ts';
import { toFactor } from './assessments.ts';
import { fromAssessmentId, fromEmployerId } from './ids.ts';
import type { RequestContext } from './requestContext.ts';

/** What a save names; a section that is null is emptied, one that is left out is not named. */
function toPatch(given: SaveAssessmentDraftInput): DraftPatch {
  const { factors, selfCheck } = given;
  const sections = Object.keys(emptySections).flatMap((name) => {
    const section = name as keyof typeof emptySections;
    return given[section] === undefined ? [] : [[section, given[section] ?? emptySections[section]]];
  });
  const named = Object.fromEntries(sections) as DraftPatch['sections'];
  const filled = factors?.map((factor) => ({
    ...toFactor(factor),
    level: factor.level ?? null,
    exposed: factor.exposed ?? null,
  }));
  return {
    sections: { ...named, ...(filled && { factors: filled }) },
    answers: (selfCheck ?? []).map(({ itemId, verdict }) => ({ itemId, verdict: verdict ?? null })),
  };
}

async function getDraft(context: RequestContext, ref: EmployerRef): Promise<ShownDraft> {
  const draft = await findAssessmentDraft(context, ref);
  if (draft === null) throw new Error(`the draft of ${ref.creditCode} was saved but is missing`);
  return draft;
}

export const draftQueries = {
  assessmentDraft: (_, { employerId }, context) => findAssessmentDraft(context, fromEmployerId(employerId)),
  selfCheckEvidence: async (_, { assessmentId }, context) => {
    const assessment = await findEvidencedAssessment(context, fromAssessmentId(assessmentId));
    if (assessment === null) return null;
    const items = new Map(findRuleSet(assessment.ruleSetId)?.selfCheckItems.map((item) => [item.id, item]));
    return assessment.selfCheck.map(({ itemId, verdict, evidence }) => {
      const { text = itemId, evidence: evidenceWanted = '' } = items.get(itemId) ?? {};
      return { itemId, text, verdict, evidenceWanted, evidence: withKeys(assessment, evidence) };
    });
  },
} satisfies QueryResolvers;

export const draftMutations = {
  saveAssessmentDraft: async (_, { input }, context) => {
    const { idempotencyKey, employerId, basedOnVersion } = input;
    const given = { idempotencyKey, employer: fromEmployerId(employerId), basedOnVersion, ...toPatch(input) };
    return toAnswer('DraftSaved', await saveAssessmentDraft(context, given));
  },
  recordAssessmentDraft: async (_, { input: { employerId, ...given } }, context) =>
    toAnswer('Assessment', await recordAssessmentDraft(context, { ...given, employer: fromEmployerId(employerId) })),
  discardAssessmentDraft: async (_, { input: { employerId, ...given } }, context) =>
    toAnswer('DraftSaved', await discardAssessmentDraft(context, { ...given, employer: fromEmployerId(employerId) })),
  requestEvidenceUpload: async (_, { input: { employerId, sizeBytes } }, context) =>
    toAnswer(
      'EvidenceUpload',
      await requestEvidenceUpload(context, { employer: fromEmployerId(employerId), sizeBytes }),
    ),
  attachEvidence: async (_, { input: { employerId, ...given } }, context) =>
    toAnswer('DraftSaved', await attachEvidence(context, { ...given, employer: fromEmployerId(employerId) })),
  removeEvidence: async (_, { input: { employerId, ...given } }, context) =>
    toAnswer('DraftSaved', await removeEvidence(context, { ...given, employer: fromEmployerId(employerId) })),
} satisfies MutationResolvers;

export const SavedDraft = {
  cause: ({ content }) => content.cause,
  mode: ({ content }) => content.mode,
  assessedOn: ({ content }) => content.assessedOn,
  factors: ({ content }) => content.factors,
  classHeadcounts: ({ content }) => content.classHeadcounts,
  selfCheck: ({ content, county, creditCode }) =>
    content.answers.map((answer) => ({ ...answer, evidence: withKeys({ county, creditCode }, answer.evidence) })),
  industryAnswer: ({ content }) => content.industryAnswer,
  statusEvaluation: ({ content }) => content.statusEvaluation,
  notes: ({ content }) => content.notes,
  changes: ({ changes }) => Object.entries(changes).map(([part, change]) => ({ part, ...change })),
  review: async (draft, _, context) => {
    const employer = await context.employerLoader.load({ county: draft.county, creditCode: draft.creditCode });
    return judgeDraft(context, draft, employer);
  },
} satisfies SavedDraftResolvers;

export const DraftSaved = {
  draft: (saved, _, context) => getDraft(context, saved),
} satisfies DraftSavedResolvers;

export const DraftConflict = {
  current: (conflict, _, context) => getDraft(context, conflict),
} satisfies DraftConflictResolvers;

export const EvidenceFile = {
  downloadUrl: ({ key, fileName }, _, { files }) => files.presignDownload(key, fileName),
} satisfies EvidenceFileResolvers;
