import { type Category, categories } from '../assessments/grades.ts';
import { wholeRatio } from '../inspections/judgePlanSettings.ts';
import type { SamplingRules } from '../inspections/planSettingsVersion.ts';
import { type Counts, nameCell } from './cell.ts';

/** How a category was inspected in a year beside what the county's settings ask for. */
export type CategoryCoverage = {
  readonly category: Category;
  /** Employers of that effective category as things stand. */
  readonly employers: number;
  /** Share to be drawn in ten-thousandths; null where the county has no settings. */
  readonly ratio: number | null;
  /** Employers to be drawn by that share, a part of one counted as one; null where there is no share. */
  readonly wanted: number | null;
  /** Visits of the year that have started. */
  readonly visits: number;
};

/**
 * The visits made by category against the county's sampling ratios. Full coverage of single industries is not in
 * `wanted`; repeated visits of one employer count each.
 * @source R106–R114
 */
export function judgeInspectionCoverage(
  counts: Counts,
  year: number,
  rules: Pick<SamplingRules, 'ratios'> | null,
): readonly CategoryCoverage[] {
  const find = (measure: 'CATEGORY_EFFECTIVE' | 'VISITS_MADE', key: Category, when: string): number =>
    counts[nameCell({ measure, dimension: 'category', key, when })] ?? 0;
  return categories.map((category) => {
    const employers = find('CATEGORY_EFFECTIVE', category, '');
    const ratio = rules?.ratios[category] ?? null;
    const wanted = ratio === null ? null : Math.ceil((employers * ratio) / wholeRatio);
    return { category, employers, ratio, wanted, visits: find('VISITS_MADE', category, String(year)) };
  });
}
