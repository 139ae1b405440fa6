import type {
  CorrectionOrderResolvers,
  EnforcementRefusedResolvers,
  FindingResolvers,
  MutationResolvers,
  PenaltyResolvers,
  QueryResolvers,
  SanctionResolvers,
} from '../generated/resolverTypes.ts';
import {
  findFinding,
  getOrigin,
  listFindings,
  listFindingsOfEmployer,
  listPublishedDecisions,
} from '../operations/enforcement/findFinding.ts';
import { listShownFiles, requestFindingUpload } from '../operations/enforcement/findingFiles.ts';
import { judgeWaiver } from '../operations/enforcement/judgeWaiver.ts';
import { openFinding } from '../operations/enforcement/openFinding.ts';
import { publishDecision, withdrawDecision } from '../operations/enforcement/publishDecision.ts';
import { takeFindingStep } from '../operations/enforcement/takeFindingStep.ts';
import { composeFindingDocuments } from '../rules/enforcement/composeFindingDocument.ts';
import { composeSanctionText } from '../rules/enforcement/composeSanctionText.ts';
import { findStepDay } from '../rules/enforcement/finding.ts';
import type { FindingRecord } from '../rules/enforcement/findingRecord.ts';
import { judgeGraveHarm } from '../rules/enforcement/graveHarm.ts';
import { listFindingClocks } from '../rules/enforcement/listFindingClocks.ts';
import { listNextFindingSteps } from '../rules/enforcement/listNextFindingSteps.ts';
import { getPenalty, toPenaltyArticle } from '../rules/enforcement/penalties.ts';
import { listTexts } from '../rules/reports/reportDocument.ts';
import { toAnswer } from './answers.ts';
import { toConnection, toPageRequest } from './connections.ts';
import { fromPenaltyId, toHarm, toStepParts } from './findingInputs.ts';
import { fromEmployerId, fromFindingId, toEmployerId, toFindingId } from './ids.ts';

export const findingQueries = {
  finding: (_, { id }, context) => findFinding(context, fromFindingId(id)),
  findings: async (_, { filter, ...page }, context) => {
    const { isOpen, state, dueBy } = filter ?? {};
    const conditions = { isOpen: isOpen ?? true, ...(state && { state }), ...(dueBy && { dueBy }) };
    return toConnection(await listFindings(context, conditions, toPageRequest(page)));
  },
  employerFindings: async (_, { employerId, ...page }, context) =>
    toConnection(await listFindingsOfEmployer(context, fromEmployerId(employerId), toPageRequest(page))),
  findingDocument: async (_, { id, kind, format }, context) => {
    // As with reports: the writers are loaded when first asked for.
    const { findFindingDocument } = await import('../operations/enforcement/findFindingDocument.ts');
    return findFindingDocument(context, fromFindingId(id), kind, format);
  },
  publishedDecisions: async (_, { county, ...page }, context) =>
    toConnection(await listPublishedDecisions(context, county, toPageRequest(page))),
} satisfies QueryResolvers;

export const findingMutations = {
  openFinding: async (_, { input }, context) => {
    const { idempotencyKey, employerId, originKind, reference, text, penaltyId, officers } = input;
    const given = {
      idempotencyKey,
      employer: fromEmployerId(employerId),
      origin: { kind: originKind, reference },
      text,
      penaltyId: fromPenaltyId(penaltyId),
      alsoBreaks: (input.alsoBreaks ?? []).map(fromPenaltyId),
      foundOn: input.foundOn ?? context.today,
      endedOn: input.endedOn ?? null,
      harm: toHarm(input.harm),
      officers,
      sameActAs: input.sameActAs ? fromFindingId(input.sameActAs) : null,
    };
    return toAnswer('Finding', await openFinding(context, given));
  },
  requestFindingUpload: async (_, { input: { findingId, sizeBytes } }, context) =>
    toAnswer('FindingUpload', await requestFindingUpload(context, { finding: fromFindingId(findingId), sizeBytes })),
  takeFindingStep: async (_, { input }, context) => {
    const { idempotencyKey, findingId, action, text = null, files } = input;
    const finding = fromFindingId(findingId);
    const given = { idempotencyKey, finding, action, text, files: files ?? [], parts: toStepParts(input) };
    return toAnswer('Finding', await takeFindingStep(context, given));
  },
  publishDecision: async (_, { input: { findingId, idempotencyKey, persons } }, context) => {
    const given = { idempotencyKey, finding: fromFindingId(findingId), persons: persons ?? [] };
    return toAnswer('Finding', await publishDecision(context, given));
  },
  withdrawDecision: async (_, { input: { findingId, ...given } }, context) =>
    toAnswer('Finding', await withdrawDecision(context, { ...given, finding: fromFindingId(findingId) })),
} satisfies MutationResolvers;

function toDecision(finding: FindingRecord) {
  const { words, decision: sanction } = finding;
  const decidedOn = findStepDay(finding, 'DECIDE');
  return words === null || sanction === null || decidedOn === null ? null : { ...words, sanction, decidedOn };
}

export const Finding = {
  id: toFindingId,
  employerId: toEmployerId,
  origin: (finding, _, context) => getOrigin(context, finding),
  penalty: ({ penaltyId }) => penaltyId,
  graveHarm: ({ harm }) => judgeGraveHarm(harm).met.map(({ title }) => title),
  hearing: ({ hearing }) => hearing ?? null,
  decision: toDecision,
  publication: ({ publication: { publishedOn, withdrawn }, published }) => ({
    publishedOn,
    withdrawnOn: withdrawn?.on ?? null,
    withdrawnBecause: withdrawn?.reason ?? null,
    published,
  }),
  steps: (finding, _, context) =>
    finding.steps.map((step) => ({ ...step, role: step.by.role, files: listShownFiles(context, finding, step) })),
  nextSteps: async (finding, _, { today, notices }) =>
    listNextFindingSteps(finding, today, { notices: await notices.read(finding.county) }),
  clocks: async (finding, _, { today, notices }) =>
    listFindingClocks(finding, today, { notices: await notices.read(finding.county) }),
  waiverConditions: (finding, { listedAs, extraConditionMet }, context) =>
    judgeWaiver(context, finding, { listedAs: listedAs ?? null, extraConditionMet: extraConditionMet ?? false }),
  documents: (finding) =>
    composeFindingDocuments(finding).map(({ kind, title, sections }) => ({
      kind,
      title,
      sections: sections.map(({ heading, blocks }) => ({ heading, lines: blocks.flatMap(listTexts) })),
    })),
} satisfies FindingResolvers;

/** Named otherwise where a finding has a field of that name: an answer may ask for both. */
export const EnforcementRefused = {
  currentState: (refusal) => (refusal.code === 'WRONG_FINDING_STATE' ? refusal.state : null),
  fileCount: (refusal) => (refusal.code === 'EVIDENCE_MISSING' ? refusal.files : null),
  officerCount: (refusal) => (refusal.code === 'EVIDENCE_MISSING' ? refusal.officers : null),
} satisfies EnforcementRefusedResolvers;

export const Penalty = {
  id: (id) => id,
  violation: (id) => getPenalty(id).violation,
  leastYuan: (id) => toPenaltyArticle(id).fine.leastYuan,
  mostYuan: (id) => toPenaltyArticle(id).fine.mostYuan,
  finedWhenOverdue: (id) => toPenaltyArticle(id).fine.when === 'OVERDUE',
  source: (id) => getPenalty(id).source,
} satisfies PenaltyResolvers;

export const Sanction = {
  penalty: ({ penaltyId }) => penaltyId,
  text: composeSanctionText,
} satisfies SanctionResolvers;

export const CorrectionOrder = {
  extendedBecause: ({ extension }) => extension?.reason ?? null,
  dueBefore: ({ extension }) => extension?.before.endsOn ?? null,
} satisfies CorrectionOrderResolvers;
