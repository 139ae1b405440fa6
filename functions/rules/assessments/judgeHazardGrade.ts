import type { LegalSource } from '../kernel/legalSource.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { type InvalidInput, invalidInput, type OutOfScope, outOfScope } from './assessmentRefusals.ts';
import { findHazardProblems } from './findHazardProblems.ts';
import { type HazardGrade, hazardGrades } from './grades.ts';
import { getHazardCell, type HazardClass } from './hazardCells.ts';
import type { HazardInput } from './hazardInput.ts';
import type { RuleSet } from './ruleSet.ts';
import { defaultRuleSet } from './ruleSets.ts';

export type { ClassHeadcount, DeclaredFactor, HazardInput } from './hazardInput.ts';

/** A class with the cell it falls into. */
export type HazardClassVerdict = HazardClass & {
  readonly factors: readonly string[];
  /** The headcount is the sum over the factors, so nobody was left out but some may stand in it twice. */
  readonly headcountIsUpperBound: boolean;
  /** The band as shown, e.g. `10～49人`. */
  readonly band: string;
  readonly grade: HazardGrade;
  readonly source: LegalSource;
};

/** The employer's hazard grade with the class that decided it; `classes` stand in `classOrder`. */
export type HazardVerdict = {
  readonly grade: HazardGrade;
  readonly deciding: HazardClassVerdict;
  readonly classes: readonly HazardClassVerdict[];
};

/** The order of classes, gravest first: of classes with an equal grade the first is named as deciding. */
export const classOrder = [
  { nature: 'SEVERE', level: 'NONCONFORMING' },
  { nature: 'SEVERE', level: 'CONFORMING' },
  { nature: 'GENERAL', level: 'NONCONFORMING' },
  { nature: 'GENERAL', level: 'CONFORMING' },
] as const satisfies readonly Omit<HazardClass, 'headcount'>[];

/**
 * Decides the hazard risk grade: the highest over the employer's classes of nature × exposure level, each graded by
 * its exposed headcount (9 people and 10, 49 and 50 lie in different bands). A class's headcount is the declared
 * de-duplicated one, else the sum over its factors as an upper bound. Headcounts are people, 0–1,000,000.
 *
 * Refuses `OUT_OF_SCOPE` without any factor, `INVALID_INPUT` with every fault named.
 * @source R71 R72；国疾控综监督二函〔2022〕50号 附件1 附表1-1；多类取高与人数口径为 domain.md §2（D）
 */
export function judgeHazardGrade(
  input: HazardInput,
  ruleSet: RuleSet = defaultRuleSet,
): Result<HazardVerdict, OutOfScope | InvalidInput> {
  const problems = findHazardProblems(input);
  if (problems.length > 0) return refused(invalidInput(problems));

  const classes = classOrder.flatMap((order) => judgeClass(order, input, ruleSet) ?? []);
  const [first, ...others] = classes;
  if (!first) return refused(outOfScope);
  const deciding = others.reduce((found, one) => (rank(one) > rank(found) ? one : found), first);
  return accepted({ grade: deciding.grade, deciding, classes });
}

function judgeClass(
  { nature, level }: Omit<HazardClass, 'headcount'>,
  { factors, classHeadcounts = [] }: HazardInput,
  ruleSet: RuleSet,
): HazardClassVerdict | null {
  const within = factors.filter((factor) => factor.nature === nature && factor.level === level);
  if (within.length === 0) return null;
  const declared = classHeadcounts.find((one) => one.nature === nature && one.level === level);
  const headcount = declared?.exposed ?? within.reduce((sum, { exposed }) => sum + exposed, 0);
  const { band, cell } = getHazardCell({ nature, level, headcount }, ruleSet);
  return {
    nature,
    level,
    factors: within.map(({ name }) => name),
    headcount,
    headcountIsUpperBound: declared === undefined,
    band: band.label,
    grade: cell.grade,
    source: cell.source,
  };
}

function rank({ grade }: HazardClassVerdict): number {
  return hazardGrades.indexOf(grade);
}
