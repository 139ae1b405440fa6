import type { Category } from '../assessments/grades.ts';
import type { PlainDate } from '../kernel/plainDate.ts';

/**
 * The category as the bureau confirmed it, with its basis: the employer's own assessment accepted, an on-site
 * verification, the catalogue, or an officer's decision for an industry that the catalogue does not list.
 * @source R99–R105, R277
 */
export type Confirmation = {
  readonly category: Category;
  readonly basis: 'SELF_ASSESSMENT' | 'ON_SITE' | 'CATALOGUE' | 'OFFICER';
  readonly confirmedOn: PlainDate;
  /** The report that was reviewed; null where the category does not come from one. */
  readonly reportId: string | null;
  readonly reason: string | null;
};

/** Whether a confirmed category says what the industry is and nothing of the employer's own report. */
export function restsOnIndustry(confirmed: Confirmation | null): boolean {
  return confirmed?.basis === 'CATALOGUE' || confirmed?.basis === 'OFFICER';
}
