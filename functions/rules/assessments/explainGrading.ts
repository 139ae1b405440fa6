import type { Confidence, LegalSource } from '../kernel/legalSource.ts';
import {
  categoryLabels,
  exposureLevelLabels,
  hazardGradeLabels,
  hazardNatureLabels,
  managementGradeLabels,
} from './grades.ts';
import type { HazardClassVerdict, HazardVerdict } from './judgeHazardGrade.ts';
import type { ManagementVerdict } from './judgeManagementGrade.ts';
import { type CategoryChange, listCategoryChanges } from './listCategoryChanges.ts';
import type { CategoryCellRow, RuleSet } from './ruleSet.ts';
import type { SelfCheckScore } from './scoreSelfCheck.ts';

/** Why an employer has its category: the inputs that decided, the cells they fell into, the texts these rest on. */
export type GradingExplanation = {
  readonly ruleSetId: string;
  readonly hazard: HazardVerdict & { readonly clause: LegalSource };
  readonly management: ManagementVerdict & {
    readonly clause: LegalSource;
    /** The self-check behind the score; null where only a score was given. */
    readonly selfCheck: SelfCheckScore | null;
  };
  readonly combination: {
    readonly cell: CategoryCellRow;
    readonly clause: LegalSource;
    readonly confidence: Confidence;
  };
  /** Plain Chinese, in reading order: hazard, management, combination. */
  readonly sentences: readonly string[];
  readonly wouldChange: readonly CategoryChange[];
};

/** The verdicts of one grading; `selfCheck` is null where only a score was given. */
export type GradingParts = {
  readonly hazard: HazardVerdict;
  readonly management: ManagementVerdict;
  readonly selfCheck: SelfCheckScore | null;
  readonly cell: CategoryCellRow;
};

/**
 * Puts a grading into words and sources. A score is cut after two decimals, never rounded up, so that 89.999 is not
 * shown as the 90 that it does not reach. What no text prints (confidence M or D) is said to be so.
 * @source design.md: a verdict carries the trace that led to it
 */
export function explainGrading(
  { hazard, management, selfCheck, cell }: GradingParts,
  ruleSet: RuleSet,
): GradingExplanation {
  return {
    ruleSetId: ruleSet.id,
    hazard: { ...hazard, clause: hazard.deciding.source },
    management: { ...management, clause: management.source, selfCheck },
    combination: { cell, clause: cell.source, confidence: cell.source.confidence },
    sentences: [
      ...hazardSentences(hazard),
      ...managementSentences(management, selfCheck, ruleSet),
      ...combinationSentences(cell),
    ],
    wouldChange: listCategoryChanges({ classes: hazard.classes, managementGrade: management.grade }, ruleSet),
  };
}

/** A grading whose sentences begin with why factors count otherwise than they were declared. */
export function withNotes<T extends { readonly explanation: GradingExplanation }>(
  grading: T,
  factors: readonly { readonly notes: readonly string[] }[],
): T {
  const sentences = [...factors.flatMap(({ notes }) => notes), ...grading.explanation.sentences];
  return { ...grading, explanation: { ...grading.explanation, sentences } };
}

function hazardSentences({ grade, deciding, classes }: HazardVerdict): readonly string[] {
  return [
    `职业病危害风险等级为${hazardGradeLabels[grade]}：${classText(deciding)}（${cite(deciding.source)}）。`,
    ...(classes.length > 1 ? [`共有${classes.length}类职业病危害因素，按其中最高等级确定。`] : []),
    ...(deciding.headcountIsUpperBound ? ['未填报该类去重后的接触人数，以各因素接触人数之和计，为人数上限。'] : []),
  ];
}

function classText({ nature, level, factors, headcount, band }: HazardClassVerdict): string {
  return `${hazardNatureLabels[nature]}职业病危害因素（${factors.join('、')}）接触水平${exposureLevelLabels[level]}，接触${headcount}人，属于“${band}”`;
}

function managementSentences(
  { grade, score, threshold, cappedByKeyItem, source }: ManagementVerdict,
  selfCheck: SelfCheckScore | null,
  ruleSet: RuleSet,
): readonly string[] {
  const failed = selfCheck?.keyItemsFailed.join('、');
  return [
    `职业卫生管理状况等级为${managementGradeLabels[grade]}：自查得分${formatScore(score)}分，属于“${threshold}”（${cite(source)}）。`,
    ...(cappedByKeyItem ? [`关键项目${failed ?? ''}不符合，按规则等级最高为${managementGradeLabels[grade]}。`] : []),
    ...(selfCheck
      ? [`自查采用《${ruleSet.selfCheckTitle}》，应得${selfCheck.possible}分，实得${selfCheck.got}分。`]
      : []),
  ];
}

function combinationSentences({ hazard, management, category, source }: CategoryCellRow): readonly string[] {
  return [
    `综合风险类别为${categoryLabels[category]}：${hazardGradeLabels[hazard]}与${managementGradeLabels[management]}相结合（${cite(source)}）。`,
    ...(source.confidence === 'H' ? [] : ['类别对应关系未见公布原文，为与现有资料一致的推定，可由县级主管部门调整。']),
  ];
}

function cite({ instrument, clause }: LegalSource): string {
  return `${instrument} ${clause}`;
}

/**
 * A score as shown: cut after two decimals, never rounded up. Works on the shortest decimal text, because scaling would
 * round 82.35 down and 89.9999999999 up.
 */
export function formatScore(score: number): string {
  return score < 0.01 ? '0' : (/^\d+(?:\.\d{1,2})?/.exec(String(score))?.[0] ?? String(score));
}
