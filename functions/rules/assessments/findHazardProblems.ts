import type { InputProblem } from './assessmentRefusals.ts';
import { exposureLevelLabels, exposureLevels, hazardNatureLabels, hazardNatures } from './grades.ts';
import type { ClassHeadcount, HazardInput } from './hazardInput.ts';

/** More people than any employer has: a slip of the hand, not a headcount. */
const mostExposed = 1_000_000;

/**
 * Names every fault in a declaration of factors: a headcount that is no whole number of 0–1,000,000, an unknown
 * nature or level, a class declared twice, and a class with fewer people than one of its own factors (which would
 * lower the grade, and cannot be). A class declared without any factor in it has no effect.
 * @source domain.md §2（D）
 */
export function findHazardProblems({ factors, classHeadcounts = [] }: HazardInput): readonly InputProblem[] {
  return [
    ...factors.flatMap((factor, at) => countProblems(factor, `factors[${at}]`)),
    ...classHeadcounts.flatMap((declared, at) => {
      const path = `classHeadcounts[${at}]`;
      const own = countProblems(declared, path);
      if (own.length > 0) return own;
      const earlier = classHeadcounts.slice(0, at).some((other) => isSameClass(other, declared));
      return earlier
        ? [problem(path, 'CLASS_DUPLICATE', `${classLabel(declared)}的接触人数重复填报。`)]
        : agreementProblems(declared, factors, path);
    }),
  ];
}

function countProblems({ nature, level, exposed }: ClassHeadcount, path: string): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  if (!hazardNatures.includes(nature))
    problems.push(problem(`${path}.nature`, 'NATURE_UNKNOWN', '危害因素性质应为“严重”或“一般”。'));
  if (!exposureLevels.includes(level))
    problems.push(problem(`${path}.level`, 'LEVEL_UNKNOWN', '接触水平应为“符合”或“不符合”。'));
  if (!Number.isInteger(exposed) || exposed < 0 || exposed > mostExposed)
    problems.push(problem(`${path}.exposed`, 'HEADCOUNT_INVALID', `接触人数应为0至${mostExposed}之间的整数。`));
  return problems;
}

function agreementProblems(
  declared: ClassHeadcount,
  factors: HazardInput['factors'],
  path: string,
): readonly InputProblem[] {
  const within = factors.filter((factor) => isSameClass(factor, declared));
  const larger = within.find(({ exposed }) => exposed > declared.exposed);
  if (!larger) return [];
  const counts = `${larger.name}${larger.exposed}人，该类合计${declared.exposed}人`;
  return [
    problem(
      `${path}.exposed`,
      'CLASS_BELOW_FACTOR',
      `${classLabel(declared)}的接触人数少于其中单个因素的接触人数（${counts}）。`,
    ),
  ];
}

function isSameClass(one: Omit<ClassHeadcount, 'exposed'>, other: Omit<ClassHeadcount, 'exposed'>): boolean {
  return one.nature === other.nature && one.level === other.level;
}

function classLabel({ nature, level }: ClassHeadcount): string {
  return `${hazardNatureLabels[nature]}因素、接触水平${exposureLevelLabels[level]}`;
}

function problem(path: string, code: InputProblem['code'], message: string): InputProblem {
  return { path, code, message };
}
