import type { HazardFactorResolvers, QueryResolvers } from '../generated/resolverTypes.ts';
import { listExposureLimits } from '../rules/factors/exposureLimits.ts';
import { searchHazardFactors } from '../rules/factors/searchHazardFactors.ts';
import { toPageRequest } from './connections.ts';

const defaultFirst = 10;

export const factorQueries = {
  hazardFactors: (_, { search, first }) => [
    ...searchHazardFactors(search, toPageRequest({ first: first ?? defaultFirst }).first),
  ],
} satisfies QueryResolvers;

export const HazardFactor = {
  limits: ({ matchedName }) => [...listExposureLimits(matchedName)],
} satisfies HazardFactorResolvers;
