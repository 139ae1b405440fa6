import type { LegalSource } from '../kernel/legalSource.ts';

/** The six classes of the statutory catalogue. */
export type HazardFactorCategory = 'DUST' | 'CHEMICAL' | 'PHYSICAL' | 'RADIATION' | 'BIOLOGICAL' | 'OTHER';

/**
 * Whether a factor is severe: `ALWAYS`, `NO` (general), or `DEPENDS` on something that the name does not tell; then
 * `question` asks it, and yes means severe.
 */
export type HazardFactorSeverity =
  | { readonly severity: 'ALWAYS' | 'NO'; readonly question: null }
  | { readonly severity: 'DEPENDS'; readonly question: string };

/** A statutory factor. `code` is our own: class and place in the catalogue, e.g. `CHEMICAL-28`. */
export type HazardFactorRow = HazardFactorSeverity & {
  readonly code: string;
  readonly category: HazardFactorCategory;
  /** The catalogue's name, without its qualifying brackets. */
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly casNumbers: readonly string[];
  /** The factor's place in the catalogue. */
  readonly source: LegalSource;
  /** Why it is severe, general, or depends. */
  readonly severitySource: LegalSource;
};

/** A severity with the text it rests on. */
export type SourcedSeverity = HazardFactorSeverity & { readonly severitySource: LegalSource };

/**
 * One factor of a class file, in the statute's order: its title as printed, CAS numbers and usual synonyms (each
 * separated by spaces), and its severity where it is not that of its class.
 */
export type FactorEntry = readonly [title: string, casNumbers?: string, synonyms?: string, severity?: SourcedSeverity];

/**
 * A substance within a group factor whose name alone settles the severity: the factor's place, the severity, the
 * names (separated by spaces, the usual one first) and CAS numbers.
 */
export type SubstanceEntry = readonly [position: number, severity: SourcedSeverity, names: string, casNumbers?: string];
