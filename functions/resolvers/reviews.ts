import type { EffectiveCategoryResolvers } from '../generated/resolverTypes.ts';
import { categoryBases, categoryCauses } from '../rules/reviews/effectiveCategory.ts';

export const EffectiveCategory = {
  basisText: ({ basis }) => categoryBases[basis].label,
  causeText: ({ cause }) => categoryCauses[cause],
  source: ({ basis }) => categoryBases[basis].source,
} satisfies EffectiveCategoryResolvers;
