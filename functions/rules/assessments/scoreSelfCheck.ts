import { accepted, type Result, refused } from '../kernel/result.ts';
import { type InputProblem, type InvalidInput, invalidInput } from './assessmentRefusals.ts';
import type { EvidenceFile } from './evidenceFile.ts';
import type { RuleSet, SelfCheckItem } from './ruleSet.ts';
import { defaultRuleSet } from './ruleSets.ts';

/** What the self-check may say about an item; `NOT_APPLICABLE` only where the item allows it. */
export type SelfCheckVerdict = keyof typeof verdictShares;
/** What the employer found on one item. */
export type SelfCheckAnswer = {
  readonly itemId: string;
  readonly verdict: SelfCheckVerdict;
  /** Files that show it; left out where there are none. They do not count in the score. */
  readonly evidence?: readonly EvidenceFile[];
};

/** An item that lost marks, and the score if this item alone were put right. */
export type LostMarks = {
  readonly itemId: string;
  readonly text: string;
  readonly verdict: SelfCheckVerdict;
  readonly marks: number;
  readonly scoreIfConforming: number;
};

/** Score 0–100, unrounded; `got`, `possible`, `missing` in marks, not-applicable items left out of all three. */
export type SelfCheckScore = {
  readonly score: number;
  readonly got: number;
  readonly possible: number;
  readonly missing: number;
  /** Most marks first; items of equal marks in the rule set's order. */
  readonly lost: readonly LostMarks[];
  /** Key items answered `NONCONFORMING`; a partly met key item has not failed. */
  readonly keyItemsFailed: readonly string[];
};

/** The share of an item's marks that a verdict earns; null takes the item out of the count. @source domain.md §3（D） */
export const verdictShares = {
  CONFORMING: 1,
  PARTLY: 0.5,
  NONCONFORMING: 0,
  NOT_APPLICABLE: null,
} as const satisfies Record<string, number | null>;

/** Marks are counted in whole 2,000ths: marks of three decimals and their halves stay exact. */
const unitsPerMark = 2_000;

type Counted = {
  readonly item: SelfCheckItem;
  readonly verdict: SelfCheckVerdict;
  readonly units: number;
  readonly got: number;
};

/**
 * Scores a self-check: marks got / (marks possible − not-applicable marks) × 100, half the marks for `PARTLY`.
 * The score is one division of whole numbers, so it reaches 90 or 70 exactly when the marks do.
 *
 * Refuses `INVALID_INPUT` for items missing, unknown or answered twice, an unknown verdict, `NOT_APPLICABLE` where the
 * item does not allow it, and when nothing applicable is left. Paths are `answers[<item id>]`; order is irrelevant.
 * @source R73；国疾控综监督二函〔2022〕50号 附件2；折算为 domain.md §3
 */
export function scoreSelfCheck(
  answers: readonly SelfCheckAnswer[],
  ruleSet: RuleSet = defaultRuleSet,
): Result<SelfCheckScore, InvalidInput> {
  const problems = findAnswerProblems(answers, ruleSet.selfCheckItems);
  if (problems.length > 0) return refused(invalidInput(problems));

  const verdictOf = new Map(answers.map(({ itemId, verdict }) => [itemId, verdict]));
  const counted = ruleSet.selfCheckItems.flatMap((item) => count(item, verdictOf.get(item.id)));
  const possible = sum(counted.map(({ units }) => units));
  const got = sum(counted.map((one) => one.got));
  if (possible === 0) return refused(invalidInput([nothingApplicable]));

  const lost = counted
    .filter((one) => one.got < one.units)
    .toSorted((one, other) => other.units - other.got - (one.units - one.got))
    .map(({ item, verdict, units, got: own }) => ({
      itemId: item.id,
      text: item.text,
      verdict,
      marks: (units - own) / unitsPerMark,
      scoreIfConforming: ((got + units - own) * 100) / possible,
    }));
  return accepted({
    score: (got * 100) / possible,
    got: got / unitsPerMark,
    possible: possible / unitsPerMark,
    missing: (possible - got) / unitsPerMark,
    lost,
    keyItemsFailed: counted
      .filter(({ item, verdict }) => item.keyItem && verdict === 'NONCONFORMING')
      .map(({ item }) => item.id),
  });
}

function count(item: SelfCheckItem, verdict: SelfCheckVerdict = 'NOT_APPLICABLE'): readonly Counted[] {
  const share = verdictShares[verdict];
  if (share === null) return [];
  const units = Math.round(item.marks * 1_000) * (unitsPerMark / 1_000);
  return [{ item, verdict, units, got: units * share }];
}

function findAnswerProblems(
  answers: readonly SelfCheckAnswer[],
  items: readonly SelfCheckItem[],
): readonly InputProblem[] {
  const itemOf = new Map(items.map((item) => [item.id, item]));
  const seen = new Set<string>();
  const problems: InputProblem[] = [];
  const add = (itemId: string, code: InputProblem['code'], message: string): void => {
    problems.push({ path: `answers[${itemId}]`, code, message });
  };
  for (const { itemId, verdict } of answers) {
    const item = itemOf.get(itemId);
    if (!item) add(itemId, 'ITEM_UNKNOWN', `自查表中没有编号为“${itemId}”的项目。`);
    else if (seen.has(itemId)) add(itemId, 'ITEM_DUPLICATE', `项目${itemId}重复填报。`);
    else if (!Object.hasOwn(verdictShares, verdict))
      add(itemId, 'VERDICT_UNKNOWN', `项目${itemId}应填“符合”“部分符合”“不符合”或者“不适用”。`);
    else if (verdict === 'NOT_APPLICABLE' && !item.notApplicableAllowed)
      add(itemId, 'NOT_APPLICABLE_NOT_ALLOWED', `项目${itemId}不得填“不适用”：${item.text}`);
    seen.add(itemId);
  }
  for (const { id, text } of items) if (!seen.has(id)) add(id, 'ITEM_MISSING', `项目${id}尚未填报：${text}`);
  return problems;
}

const nothingApplicable: InputProblem = {
  path: 'answers',
  code: 'NOTHING_APPLICABLE',
  message: '全部项目均为“不适用”，无法计分。',
};

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
