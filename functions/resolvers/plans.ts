import type {
  AssignedOfficerResolvers,
  MutationResolvers,
  PlanEmployerResolvers,
  PlanFileResolvers,
  PlanResolvers,
  QueryResolvers,
} from '../generated/resolverTypes.ts';
import { closePlan } from '../operations/inspections/plans/closePlan.ts';
import { commitSeed, revealSeed } from '../operations/inspections/plans/contributeSeed.ts';
import { draftPlan } from '../operations/inspections/plans/draftPlan.ts';
import { enterBeacon } from '../operations/inspections/plans/enterBeacon.ts';
import { freezePlan } from '../operations/inspections/plans/freezePlan.ts';
import { findPlan, listPlanEmployers, listPlans } from '../operations/inspections/plans/readPlans.ts';
import { replaceEmployer } from '../operations/inspections/plans/replaceEmployer.ts';
import type { PlanFile as StoredPlanFile } from '../rules/inspections/plan.ts';
import { findParty } from '../rules/inspections/planParties.ts';
import { maskPersonalData } from '../rules/reports/maskPersonalData.ts';
import { toAnswer } from './answers.ts';
import { toConnection, toPageRequest } from './connections.ts';
import { fromPlanId, toPlanId } from './ids.ts';

/** A file with the name under which it is downloaded. */
export type NamedPlanFile = StoredPlanFile & { readonly fileName: string };

type StepArguments = { readonly idempotencyKey: string; readonly planId: string };

const toStep = ({ idempotencyKey, planId }: StepArguments) => ({ idempotencyKey, plan: fromPlanId(planId) });

export const planQueries = {
  plan: (_, { id }, context) => findPlan(context, fromPlanId(id)),
  plans: async (_, { county, ...page }, context) => toConnection(await listPlans(context, county, toPageRequest(page))),
} satisfies QueryResolvers;

export const planMutations = {
  draftPlan: async (_, { input: { beacon = null, replaces, parties, ...given } }, context) => {
    const input = {
      ...given,
      beacon,
      parties: parties.map(({ name, role, holder = null }) => ({ name, role, holder })),
      replaces: replaces ? fromPlanId(replaces).planId : null,
    };
    return toAnswer('Plan', await draftPlan(context, input));
  },
  freezePlan: async (_, { input }, context) => toAnswer('Plan', await freezePlan(context, toStep(input))),
  commitSeed: async (_, { input }, context) =>
    toAnswer('Plan', await commitSeed(context, { ...toStep(input), commitment: input.commitment })),
  revealSeed: async (_, { input }, context) =>
    toAnswer('Plan', await revealSeed(context, { ...toStep(input), nonce: input.nonce })),
  enterBeacon: async (_, { input }, context) =>
    toAnswer('Plan', await enterBeacon(context, { ...toStep(input), value: input.value })),
  replaceEmployer: async (_, { input: { planId, ...given } }, context) =>
    toAnswer('Plan', await replaceEmployer(context, { ...given, plan: fromPlanId(planId) })),
  closePlan: async (_, { input }, context) =>
    toAnswer('Plan', await closePlan(context, { ...toStep(input), note: input.note })),
} satisfies MutationResolvers;

export const Plan = {
  title: ({ title }) => maskPersonalData(title),
  id: toPlanId,
  replaces: ({ county, replaces }) => replaces && toPlanId({ county, planId: replaces }),
  parties: ({ parties, contributions }) =>
    parties.map(({ name, role }) => {
      const given = contributions.find(({ party }) => party === name);
      const { commitment = null, committedAt = null, nonce = null, revealedAt = null } = given ?? {};
      return { name, role, commitment, committedAt, nonce, revealedAt };
    }),
  ownParty: ({ county, parties }, _, { viewer }) =>
    viewer.county === county ? (findParty(parties, viewer)?.name ?? null) : null,
  freeze: ({ frozen, planId }) =>
    frozen && { ...frozen.freeze, ...frozen, file: { ...frozen.file, fileName: `抽查名单-${planId}.json` } },
  result: ({ result, planId }) =>
    result && { ...result, file: { ...result.file, fileName: `抽查结果-${planId}.json` } },
  employers: async (plan, page, context) => toConnection(await listPlanEmployers(context, plan, toPageRequest(page))),
  verifierUrl: (_plan, _, { publicOrigin }) => publicOrigin && `${publicOrigin}/verify-draw`,
} satisfies PlanResolvers;

export const PlanFile = {
  url: ({ key, fileName }, _, { files }) => files.presignDownload(key, fileName),
} satisfies PlanFileResolvers;

export const PlanEmployer = {
  stratum: ({ place }) => place?.stratum ?? null,
  rank: ({ place }) => place?.rank ?? null,
} satisfies PlanEmployerResolvers;

export const AssignedOfficer = {
  name: ({ known }) => known?.officer.name ?? null,
  cardNumber: ({ known }) => known?.officer.cardNumber ?? null,
  salt: ({ known }) => known?.salt ?? null,
} satisfies AssignedOfficerResolvers;
