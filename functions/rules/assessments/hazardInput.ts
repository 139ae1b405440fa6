import type { ExposureLevel, HazardNature } from './grades.ts';

/** A hazard factor at an employer and how many people are exposed to it; a person exposed to two counts in both. */
export type DeclaredFactor = {
  readonly name: string;
  readonly nature: HazardNature;
  readonly level: ExposureLevel;
  readonly exposed: number;
};

/** People exposed to any factor of one nature and level, each counted once. */
export type ClassHeadcount = Omit<DeclaredFactor, 'name'>;

/** What an employer declares for its hazard grade. */
export type HazardInput = {
  readonly factors: readonly DeclaredFactor[];
  readonly classHeadcounts?: readonly ClassHeadcount[];
};
