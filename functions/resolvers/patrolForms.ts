import type { MutationResolvers, PatrolFormResolvers, QueryResolvers } from '../generated/resolverTypes.ts';
import { findPatrolFormOfMonth, listPatrolForms } from '../operations/patrols/readPatrolForms.ts';
import { savePatrolForm, withdrawPatrolForm } from '../operations/patrols/savePatrolForm.ts';
import { toCanonicalJson } from '../rules/kernel/canonicalJson.ts';
import { toAnswer } from './answers.ts';
import { toMonth } from './patrolRecords.ts';

export const patrolFormQueries = {
  patrolForm: (_, { month }, context) => findPatrolFormOfMonth(context, toMonth(month)),
  patrolForms: async (_, __, context) => [...(await listPatrolForms(context))],
} satisfies QueryResolvers;

export const patrolFormMutations = {
  savePatrolForm: async (_, { input: { idempotencyKey, month, definition } }, context) => {
    const given = { idempotencyKey, month: toMonth(month), definitionJson: definition };
    return toAnswer('PatrolForm', await savePatrolForm(context, given));
  },
  withdrawPatrolForm: async (_, { input }, context) => toAnswer('PatrolForm', await withdrawPatrolForm(context, input)),
} satisfies MutationResolvers;

export const PatrolForm = {
  id: ({ form }) => form.id,
  title: ({ form }) => form.title,
  month: ({ from }) => from,
  definition: ({ form }) => toCanonicalJson(form),
} satisfies PatrolFormResolvers;
