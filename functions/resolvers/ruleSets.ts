import type {
  CountyRuleSetResolvers,
  MutationResolvers,
  QueryResolvers,
  RuleSetResolvers,
  TriedEmployerResolvers,
} from '../generated/resolverTypes.ts';
import { listRuleSets } from '../operations/assessments/ruleSets/findRuleSet.ts';
import { requestRuleSetUpload } from '../operations/assessments/ruleSets/requestRuleSetUpload.ts';
import { withdrawRuleSet } from '../operations/assessments/ruleSets/withdrawRuleSet.ts';
import { toAnswer } from './answers.ts';
import { toEmployerId } from './ids.ts';

// Writing and reading workbooks is loaded when first asked for: most requests never do.
export const ruleSetQueries = {
  ruleSets: (_, { county }, context) => listRuleSets(context, county),
  ruleSetWorkbook: async (_, __, context) => {
    const { downloadRuleSetWorkbook } = await import('../operations/assessments/ruleSets/downloadRuleSetWorkbook.ts');
    return downloadRuleSetWorkbook(context);
  },
} satisfies QueryResolvers;

export const ruleSetMutations = {
  requestRuleSetUpload: async (_, { input }, context) =>
    toAnswer('RuleSetUpload', await requestRuleSetUpload(context, input)),
  tryRuleSet: async (_, { input: { uploadId, keyItemCapsGrade = null, after = null } }, context) => {
    const { tryRuleSet } = await import('../operations/assessments/ruleSets/tryRuleSet.ts');
    return toAnswer('RuleSetTrial', await tryRuleSet(context, { uploadId, keyItemCapsGrade, after }));
  },
  importRuleSet: async (_, { input }, context) => {
    const { importRuleSet } = await import('../operations/assessments/ruleSets/importRuleSet.ts');
    const given = { ...input, keyItemCapsGrade: input.keyItemCapsGrade ?? null };
    return toAnswer('CountyRuleSet', await importRuleSet(context, given));
  },
  withdrawRuleSet: async (_, { input }, context) => toAnswer('CountyRuleSet', await withdrawRuleSet(context, input)),
} satisfies MutationResolvers;

export const RuleSet = {
  keyItemCapsGrade: ({ keyItemCapsGrade }) => keyItemCapsGrade || null,
} satisfies RuleSetResolvers;

export const CountyRuleSet = {
  keyItemCapsGrade: ({ keyItemCapsGrade }) => keyItemCapsGrade || null,
} satisfies CountyRuleSetResolvers;

export const TriedEmployer = { employerId: toEmployerId } satisfies TriedEmployerResolvers;
