import { type ExposureLevel, type HazardGrade, type HazardNature, hazardGrades } from './grades.ts';
import type { HazardCellRow, HeadcountBandRow, RuleSet } from './ruleSet.ts';

/** Exposed people of one nature and level, each counted once. */
export type HazardClass = {
  readonly nature: HazardNature;
  readonly level: ExposureLevel;
  readonly headcount: number;
};

/**
 * The band and the cell of the rule set that a class falls into; 9 people are in the first band, 10 in the second.
 * @throws RangeError when the rule set has no such band or cell: the set is at fault, not the employer's input.
 * @source 国疾控综监督二函〔2022〕50号 附件1 附表1-1
 */
export function getHazardCell(
  { nature, level, headcount }: HazardClass,
  ruleSet: RuleSet,
): { readonly band: HeadcountBandRow; readonly cell: HazardCellRow } {
  const band = ruleSet.headcountBands.find(({ from, to }) => from <= headcount && (to === null || headcount <= to));
  const cell = ruleSet.hazardCells.find((row) => row.nature === nature && row.level === level && row.band === band?.id);
  if (!band || !cell) throw new RangeError(`${ruleSet.id} has no cell for ${nature} ${level} ${headcount}`);
  return { band, cell };
}

/** The highest grade among the classes' cells; Ⅰ for none. @source domain.md §2（D） */
export function highestHazardGrade(classes: readonly HazardClass[], ruleSet: RuleSet): HazardGrade {
  const ranks = classes.map((one) => hazardGrades.indexOf(getHazardCell(one, ruleSet).cell.grade));
  return hazardGrades[Math.max(0, ...ranks)] ?? 'I';
}
