import { combineCategory } from './combineCategory.ts';
import {
  type Category,
  categories,
  categoryLabels,
  type ExposureLevel,
  exposureLevelLabels,
  type HazardGrade,
  type HazardNature,
  hazardNatureLabels,
  type ManagementGrade,
  managementGradeLabels,
  managementGrades,
} from './grades.ts';
import { getHazardCell, type HazardClass, highestHazardGrade } from './hazardCells.ts';
import type { RuleSet } from './ruleSet.ts';
import { defaultRuleSet } from './ruleSets.ts';

/** One thing that is different: the management grade, a class's exposure level, or a class's headcount band. */
export type SingleChange =
  | { readonly kind: 'MANAGEMENT_GRADE'; readonly from: ManagementGrade; readonly to: ManagementGrade }
  | { readonly kind: 'BECOMES_CONFORMING'; readonly nature: HazardNature }
  | {
      readonly kind: 'HEADCOUNT_BAND';
      readonly nature: HazardNature;
      readonly level: ExposureLevel;
      readonly from: string;
      readonly to: string;
    };

/** A single change and the other category that it alone would give. */
export type CategoryChange = {
  readonly change: SingleChange;
  readonly hazardGrade: HazardGrade;
  readonly managementGrade: ManagementGrade;
  readonly category: Category;
  readonly direction: 'LIGHTER' | 'STRICTER';
  /** Plain Chinese, e.g. `职业卫生管理状况由B级变为A级，综合风险类别将变为甲类。` */
  readonly sentence: string;
};

type Graded = { readonly classes: readonly HazardClass[]; readonly managementGrade: ManagementGrade };
type Candidate = Pick<CategoryChange, 'change' | 'hazardGrade' | 'managementGrade'>;

/**
 * Lists the single changes that would give an employer another category, by walking the rule set's tables: any other
 * management grade, a nonconforming class becoming conforming (its people join the conforming class of the same
 * nature, counted as if nobody stood in both), any other headcount band of one class. Changes that leave the
 * category as it is are left out; the order is the one named here.
 * @source 国疾控综监督二函〔2022〕50号 附件1至附件3
 */
export function listCategoryChanges(graded: Graded, ruleSet: RuleSet = defaultRuleSet): readonly CategoryChange[] {
  const { classes, managementGrade } = graded;
  const current = combineCategory(highestHazardGrade(classes, ruleSet), managementGrade, ruleSet).category;
  return [
    ...otherManagementGrades(graded, ruleSet),
    ...conformingInstead(graded, ruleSet),
    ...otherBands(graded, ruleSet),
  ].flatMap((candidate) => {
    const { category } = combineCategory(candidate.hazardGrade, candidate.managementGrade, ruleSet);
    if (category === current) return [];
    const direction = categories.indexOf(category) < categories.indexOf(current) ? 'LIGHTER' : 'STRICTER';
    const sentence = `${describe(candidate.change)}，综合风险类别将变为${categoryLabels[category]}。`;
    return [{ ...candidate, category, direction, sentence } as const];
  });
}

function otherManagementGrades({ classes, managementGrade: from }: Graded, ruleSet: RuleSet): readonly Candidate[] {
  const hazardGrade = highestHazardGrade(classes, ruleSet);
  return managementGrades
    .filter((to) => to !== from)
    .map((to) => ({ change: { kind: 'MANAGEMENT_GRADE', from, to }, hazardGrade, managementGrade: to }));
}

function conformingInstead({ classes, managementGrade }: Graded, ruleSet: RuleSet): readonly Candidate[] {
  return classes
    .filter(({ level }) => level === 'NONCONFORMING')
    .map(({ nature }) => {
      const same = classes.filter((one) => one.nature === nature);
      const headcount = same.reduce((sum, one) => sum + one.headcount, 0);
      const instead = [
        ...classes.filter((one) => one.nature !== nature),
        { nature, level: 'CONFORMING', headcount } as const,
      ];
      return {
        change: { kind: 'BECOMES_CONFORMING', nature },
        hazardGrade: highestHazardGrade(instead, ruleSet),
        managementGrade,
      };
    });
}

function otherBands({ classes, managementGrade }: Graded, ruleSet: RuleSet): readonly Candidate[] {
  return classes.flatMap((one) => {
    const { band } = getHazardCell(one, ruleSet);
    return ruleSet.headcountBands
      .filter(({ id }) => id !== band.id)
      .map((other) => {
        const instead = classes.map((each) => (each === one ? { ...one, headcount: other.from } : each));
        return {
          change: { kind: 'HEADCOUNT_BAND', nature: one.nature, level: one.level, from: band.label, to: other.label },
          hazardGrade: highestHazardGrade(instead, ruleSet),
          managementGrade,
        };
      });
  });
}

function describe(change: SingleChange): string {
  switch (change.kind) {
    case 'MANAGEMENT_GRADE':
      return `职业卫生管理状况由${managementGradeLabels[change.from]}变为${managementGradeLabels[change.to]}`;
    case 'BECOMES_CONFORMING':
      return `接触水平不符合的${hazardNatureLabels[change.nature]}职业病危害因素经治理全部符合`;
    case 'HEADCOUNT_BAND':
      return `接触水平${exposureLevelLabels[change.level]}的${hazardNatureLabels[change.nature]}职业病危害因素接触人数由${change.from}变为${change.to}`;
  }
}
