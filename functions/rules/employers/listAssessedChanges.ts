import {
  exposureLevelLabels,
  hazardGradeLabels,
  hazardNatureLabels,
  managementGradeLabels,
} from '../assessments/grades.ts';
import type { AssessedBasis } from './assessedBasis.ts';
import { describeCrossing, getBands } from './headcountBands.ts';
import { factorAdded, factorRemoved } from './listLedgerChanges.ts';
import type { FoundChange } from './majorChange.ts';

/**
 * In what a newer assessment differs from the filed one: factors that came or went, a factor of another nature or
 * level, a class of nature × level with its persons in another band, another hazard or management grade.
 * @source R87–R90
 */
export function listAssessedChanges(filed: AssessedBasis, latest: AssessedBasis): readonly FoundChange[] {
  if (latest.assessmentId <= filed.assessmentId) return [];
  return [...factorChanges(filed, latest), ...headcountChanges(filed, latest), ...gradeChanges(filed, latest)];
}

function factorChanges({ factors: then }: AssessedBasis, { factors: now }: AssessedBasis): readonly FoundChange[] {
  const isIn = (name: string, factors: AssessedBasis['factors']) => factors.some((factor) => factor.name === name);
  return [
    ...now.filter(({ name }) => !isIn(name, then)).map(({ name }) => factorAdded(name)),
    ...then.filter(({ name }) => !isIn(name, now)).map(({ name }) => factorRemoved(name)),
    ...now.flatMap((factor) => {
      const earlier = then.find(({ name }) => name === factor.name);
      return earlier ? differences(earlier, factor) : [];
    }),
  ];
}

type Factor = AssessedBasis['factors'][number];

function differences(then: Factor, now: Factor): readonly FoundChange[] {
  const subject = now.name;
  const found: FoundChange[] = [];
  if (then.nature !== now.nature) {
    const sentence = `“${subject}”的性质由${hazardNatureLabels[then.nature]}变为${hazardNatureLabels[now.nature]}`;
    found.push({ kind: 'NATURE', subject, sentence });
  }
  if (then.level !== now.level) {
    const sentence = `“${subject}”的接触水平由${exposureLevelLabels[then.level]}变为${exposureLevelLabels[now.level]}`;
    found.push({ kind: 'LEVEL', subject, sentence });
  }
  return found;
}

function headcountChanges(filed: AssessedBasis, latest: AssessedBasis): readonly FoundChange[] {
  const bands = getBands(latest.ruleSetId);
  return latest.classes.flatMap(({ nature, level, headcount }) => {
    const earlier = filed.classes.find((one) => one.nature === nature && one.level === level);
    if (!earlier) return [];
    const subject = `${hazardNatureLabels[nature]}、接触水平${exposureLevelLabels[level]}的职业病危害因素`;
    const sentence = describeCrossing(`${subject}接触人数`, { from: earlier.headcount, to: headcount }, bands);
    return sentence === null ? [] : [{ kind: 'HEADCOUNT', subject, sentence } as const];
  });
}

function gradeChanges(filed: AssessedBasis, latest: AssessedBasis): readonly FoundChange[] {
  const found: FoundChange[] = [];
  if (filed.hazardGrade !== latest.hazardGrade) {
    const sentence = `职业病危害风险等级由${hazardGradeLabels[filed.hazardGrade]}变为${hazardGradeLabels[latest.hazardGrade]}`;
    found.push({ kind: 'HAZARD_GRADE', subject: '', sentence });
  }
  if (filed.managementGrade !== latest.managementGrade) {
    const sentence = `职业卫生管理状况等级由${managementGradeLabels[filed.managementGrade]}变为${managementGradeLabels[latest.managementGrade]}`;
    found.push({ kind: 'MANAGEMENT_GRADE', subject: '', sentence });
  }
  return found;
}
