import { exposureLevels, hazardGrades, hazardNatures } from '../../../functions/rules/assessments/grades.ts';
import type { DeclaredFactor, HazardInput } from '../../../functions/rules/assessments/judgeHazardGrade.ts';
import type { RuleSet, SelfCheckItem } from '../../../functions/rules/assessments/ruleSet.ts';
import { defaultRuleSet } from '../../../functions/rules/assessments/ruleSets.ts';
import type { SelfCheckAnswer, SelfCheckVerdict } from '../../../functions/rules/assessments/scoreSelfCheck.ts';

export { exposureLevels, hazardGrades, hazardNatures };

/** Conforming noise with 5 people, unless said otherwise. */
export function aFactor(given: Partial<DeclaredFactor> = {}): DeclaredFactor {
  return { name: '噪声', nature: 'GENERAL', level: 'CONFORMING', exposed: 5, ...given };
}

/** One class with one factor. */
export function oneClass(given: Partial<DeclaredFactor>): HazardInput {
  return { factors: [aFactor(given)] };
}

/** The same verdict on every item; NOT_APPLICABLE becomes CONFORMING where it is not allowed. */
export function allAnswers(verdict: SelfCheckVerdict, ruleSet: RuleSet = defaultRuleSet): readonly SelfCheckAnswer[] {
  return ruleSet.selfCheckItems.map(({ id, notApplicableAllowed }) => ({
    itemId: id,
    verdict: verdict === 'NOT_APPLICABLE' && !notApplicableAllowed ? 'CONFORMING' : verdict,
  }));
}

/** Everything conforming except the items named. */
export function answersWith(
  verdicts: Readonly<Record<string, SelfCheckVerdict>>,
  ruleSet: RuleSet = defaultRuleSet,
): readonly SelfCheckAnswer[] {
  return ruleSet.selfCheckItems.map(({ id }) => ({ itemId: id, verdict: verdicts[id] ?? 'CONFORMING' }));
}

/** A rule set whose self-check has items of these marks, named i0, i1, …; all may be not applicable. */
export function ruleSetWithMarks(marks: readonly number[], given: Partial<RuleSet> = {}): RuleSet {
  const items = marks.map(
    (one, at): SelfCheckItem => ({
      id: `i${at}`,
      group: '组',
      text: `第${at}项`,
      marks: one,
      keyItem: at === 0,
      notApplicableAllowed: true,
      source: { instrument: '测试', clause: '第一条', confidence: 'D' },
      evidence: '记录',
    }),
  );
  return { ...defaultRuleSet, selfCheckItems: items, ...given };
}
