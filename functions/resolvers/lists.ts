import type {
  EmployerResolvers,
  ListCriteriaResolvers,
  ListEntryResolvers,
  ListGroundResolvers,
  ListStepResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolverTypes.ts';
import { withKeys } from '../operations/assessments/evidence/toEvidenceKey.ts';
import { nominateHonour, requestListUpload } from '../operations/disclosure/lists/nominateHonour.ts';
import {
  findListEntry,
  listEntriesOfEmployer,
  listListEntries,
  listPublishedEntries,
} from '../operations/disclosure/lists/readLists.ts';
import { readListCriteria, saveListCriteria } from '../operations/disclosure/lists/saveListCriteria.ts';
import { takeListStep } from '../operations/disclosure/lists/takeListStep.ts';
import { writeListFile, writeListJson } from '../operations/disclosure/lists/writeListFile.ts';
import { roleWords } from '../rules/archive/roleWords.ts';
import { criterionFacts } from '../rules/disclosure/lists/criterionFacts.ts';
import { findListClock } from '../rules/disclosure/lists/listClocks.ts';
import type { ListEntry as ListEntryModel, ListStep as ListStepModel } from '../rules/disclosure/lists/listEntry.ts';
import { listStateNames } from '../rules/disclosure/lists/listStates.ts';
import { maskTexts } from '../rules/reports/maskTexts.ts';
import { toAnswer } from './answers.ts';
import { toConnection, toPageRequest } from './connections.ts';
import { fromEmployerId, fromListEntryId, toEmployerId, toListEntryId } from './ids.ts';

export const listQueries = {
  listCriteria: async (_, { county }, context) => maskTexts(await readListCriteria(context, county)),
  listEntry: (_, { id }, context) => findListEntry(context, fromListEntryId(id)),
  listEntries: async (_, { list, state, ...page }, context) =>
    toConnection(await listListEntries(context, { list, state }, toPageRequest(page))),
  nonCompliantList: async (_, { county, ...page }, context) =>
    toConnection(await listPublishedEntries(context, { county, list: 'NONCOMPLIANT' }, toPageRequest(page))),
  honourList: async (_, { county, list, ...page }, context) =>
    toConnection(await listPublishedEntries(context, { county, list }, toPageRequest(page))),
  publishedListJson: (_, { county, list }, context) => writeListJson(context, county, list),
  listFile: (_, { list, format }, context) => writeListFile(context, list, format),
} satisfies QueryResolvers;

export const listMutations = {
  saveListCriteria: async (_, { input: { idempotencyKey, effectiveOn, decision, criteria } }, context) => {
    const rows = criteria.map(({ repairText, repairAfterMonths, mustBeCured, basis, ...row }) => ({
      ...row,
      withinMonths: row.withinMonths ?? null,
      categories: row.categories ?? null,
      repair: { text: repairText, afterMonths: repairAfterMonths, mustBeCured },
      source: { instrument: decision, clause: basis, confidence: 'H' as const },
    }));
    const given = { idempotencyKey, effectiveOn, decision, criteria: rows };
    return toAnswer('ListCriteriaVersion', await saveListCriteria(context, given));
  },
  nominateHonour: async (_, { input: { employerId, person = null, ...given } }, context) =>
    toAnswer('ListEntry', await nominateHonour(context, { ...given, person, employer: fromEmployerId(employerId) })),
  requestListUpload: async (_, { input: { employerId, sizeBytes } }, context) =>
    toAnswer('ListUpload', await requestListUpload(context, { employer: fromEmployerId(employerId), sizeBytes })),
  takeListStep: async (_, { input: { entryId, text = null, files, ...given } }, context) => {
    const input = { ...given, entry: fromListEntryId(entryId), text, files: files ?? [] };
    return toAnswer('ListEntry', await takeListStep(context, input));
  },
} satisfies MutationResolvers;

export const employerListEntries = {
  listEntries: async (employer, _, context) => [...(await listEntriesOfEmployer(context, employer))],
} satisfies EmployerResolvers;

/** What holds in a county, and all that it has recorded. */
export type CriteriaOfCounty = Awaited<ReturnType<typeof readListCriteria>>;

export const ListCriteria = {
  inForceId: ({ inForce }) => inForce.id,
  criteria: ({ inForce }) => inForce.criteria,
} satisfies ListCriteriaResolvers;

/** A step with the employer whose evidence its files are. */
export type StepOfEntry = { readonly entry: ListEntryModel; readonly step: ListStepModel };

export const ListEntry = {
  id: toListEntryId,
  employerId: toEmployerId,
  stateText: ({ state }) => listStateNames[state],
  clock: async (entry, _, { notices }) => findListClock(entry, { notices: await notices.read(entry.county) }),
  publishedFrom: ({ term }) => term?.from ?? null,
  publishedUntil: ({ term }) => term?.until ?? null,
  personName: ({ person }) => person?.name ?? null,
  steps: (entry) => entry.steps.map((step) => ({ entry, step })),
} satisfies ListEntryResolvers;

export const ListGround = {
  unit: ({ criterion }) => criterionFacts[criterion.fact].unit,
} satisfies ListGroundResolvers;

export const ListStep = {
  action: ({ step }) => step.action,
  on: ({ step }) => step.on,
  at: ({ step }) => step.at,
  text: ({ step }) => step.text,
  byText: ({ step: { by } }) => (by === null ? '平台' : roleWords[by.role]),
  files: ({ entry, step }) => withKeys(entry, step.files),
} satisfies ListStepResolvers;
