import type {
  MutationResolvers,
  PlanEstimateResolvers,
  PlanShortageResolvers,
  QueryResolvers,
} from '../generated/resolverTypes.ts';
import { listPlanSettings, savePlanSettings } from '../operations/inspections/plans/savePlanSettings.ts';
import { tryPlanSettings } from '../operations/inspections/plans/tryPlanSettings.ts';
import { toShortageMessage } from '../rules/inspections/planShortages.ts';
import { toAnswer } from './answers.ts';

export const planSettingsQueries = {
  planSettings: (_, { county }, context) => listPlanSettings(context, county),
  planEstimate: async (_, { input: { rules, weight, ...period } }, context) =>
    toAnswer('PlanEstimate', await tryPlanSettings(context, { rules, weight, period })),
} satisfies QueryResolvers;

export const planSettingsMutations = {
  savePlanSettings: async (_, { input: { idempotencyKey, rules } }, context) =>
    toAnswer('PlanSettingsVersion', await savePlanSettings(context, { idempotencyKey, ...rules })),
} satisfies MutationResolvers;

export const PlanEstimate = {
  atYearlyCap: ({ excluded }) => excluded.YEARLY_CAP,
  atFrequency: ({ excluded }) => excluded.FREQUENCY,
  tooNear: ({ excluded }) => excluded.SPACING,
} satisfies PlanEstimateResolvers;

export const PlanShortage = { message: toShortageMessage } satisfies PlanShortageResolvers;
