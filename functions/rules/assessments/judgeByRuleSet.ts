import type { Assessment } from './assessment.ts';
import { combineCategory } from './combineCategory.ts';
import { type Category, categories, type ManagementGrade } from './grades.ts';
import { highestHazardGrade } from './hazardCells.ts';
import { judgeManagementGrade } from './judgeManagementGrade.ts';
import type { RuleSet } from './ruleSet.ts';
import { type SelfCheckAnswer, type SelfCheckVerdict, scoreSelfCheck } from './scoreSelfCheck.ts';

/** The category that an assessment had, and between which it would lie by another set. */
export type CategoryShift = { readonly from: Category; readonly best: Category; readonly worst: Category };

/** Whether the category stays, changes for certain, or depends on items that nobody has answered yet. */
export type ShiftOutcome = 'SAME' | 'CHANGES' | 'OPEN';

type Judged = Pick<Assessment, 'selfCheck' | 'computed'>;

/**
 * Decides between which categories an assessment's findings would lie by another rule set. An answer is carried over
 * where the item has the same id and the same text and may still be answered so; any other item is open: all open
 * items conforming give the best category, all nonconforming the worst. Where they agree the category is certain.
 * Of a table under which nothing that was answered applies, only the hazard grade is known: A at best, C at worst.
 * @source R73–R76；沿用与区间的做法为本平台自定（D）
 */
export function judgeByRuleSet(assessment: Judged, usedSet: RuleSet, otherSet: RuleSet): CategoryShift {
  const { explanation, category: from } = assessment.computed;
  const hazard = highestHazardGrade(explanation.hazard.classes, otherSet);
  const carried = carryAnswers(assessment.selfCheck, usedSet, otherSet);
  const categoryIf = (open: SelfCheckVerdict, otherwise: ManagementGrade): Category => {
    const answers = otherSet.selfCheckItems.map(({ id }) => ({ itemId: id, verdict: carried.get(id) ?? open }));
    return combineCategory(hazard, gradeOf(answers, otherSet) ?? otherwise, otherSet).category;
  };
  return { from, best: categoryIf('CONFORMING', 'A'), worst: categoryIf('NONCONFORMING', 'C') };
}

/** Decides what a shift comes to: it changes for certain where the old category lies outside the range. */
export function toOutcome({ from, best, worst }: CategoryShift): ShiftOutcome {
  const rank = (category: Category): number => categories.indexOf(category);
  if (rank(from) < rank(best) || rank(from) > rank(worst)) return 'CHANGES';
  return best === worst ? 'SAME' : 'OPEN';
}

/** Item id of the other set → answer that holds for it as well. */
function carryAnswers(
  answers: readonly SelfCheckAnswer[],
  usedSet: RuleSet,
  otherSet: RuleSet,
): ReadonlyMap<string, SelfCheckVerdict> {
  const textOf = new Map(usedSet.selfCheckItems.map(({ id, text }) => [id, text]));
  const verdictOf = new Map(answers.map(({ itemId, verdict }) => [itemId, verdict]));
  const carried = new Map<string, SelfCheckVerdict>();
  for (const { id, text, notApplicableAllowed } of otherSet.selfCheckItems) {
    const verdict = verdictOf.get(id);
    const isAllowed = verdict !== 'NOT_APPLICABLE' || notApplicableAllowed;
    if (verdict !== undefined && textOf.get(id) === text && isAllowed) carried.set(id, verdict);
  }
  return carried;
}

/** Null where nothing applies, the one thing that answers to every item can still be refused for. */
function gradeOf(answers: readonly SelfCheckAnswer[], ruleSet: RuleSet): ManagementGrade | null {
  const scored = scoreSelfCheck(answers, ruleSet);
  if (!scored.ok) return null;
  const judged = judgeManagementGrade(scored.value, ruleSet);
  return judged.ok ? judged.value.grade : null;
}
