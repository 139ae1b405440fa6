import type { Category } from '../../assessments/grades.ts';
import type { PlainDate } from '../../kernel/plainDate.ts';
import type { Criterion } from './criteria.ts';
import { criterionFacts, type GroundRecord, type NonComplianceFacts } from './criterionFacts.ts';

/** A criterion that is met, with the records that show it. */
export type Ground = {
  readonly criterion: Criterion;
  /** In the fact's unit, on the day of judging. */
  readonly amount: number;
  readonly records: readonly GroundRecord[];
};

/**
 * Decides which criteria an employer meets on a day. An amount equal to the criterion's meets it; a criterion for some
 * categories passes over employers of others, and those without one. Without hazard factors none is met.
 * @source R164–R166
 */
export function judgeNonCompliance(
  facts: NonComplianceFacts,
  criteria: readonly Criterion[],
  today: PlainDate,
): readonly Ground[] {
  const { factors, effective } = facts.employer;
  if (factors.length === 0) return [];
  return criteria.flatMap((criterion): Ground[] => {
    const { fact, atLeast, withinMonths, categories } = criterion;
    if (categories !== null && !isAmong(effective?.category ?? null, categories)) return [];
    const { amount, records } = criterionFacts[fact].measure(facts, { today, withinMonths });
    return amount >= atLeast ? [{ criterion, amount, records }] : [];
  });
}

function isAmong(category: Category | null, categories: readonly Category[]): boolean {
  return category !== null && categories.includes(category);
}

/** What tells one ground from another, whatever the amount has grown to since. */
export function listGroundKeys(grounds: readonly Ground[]): readonly string[] {
  return grounds.flatMap(({ criterion, records }) =>
    records.map(({ record, on, text }) => `${criterion.id}|${record}|${on ?? ''}|${text}`),
  );
}

/** How long an entry is shown, in months: the longest term of the criteria met. */
export function toTermMonths(grounds: readonly Ground[]): number {
  return Math.max(...grounds.map(({ criterion }) => criterion.termMonths));
}
