import type { EmployerRecord } from '../employers/employerRecord.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import { type InputProblem, toMessage } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { EmployerGrading } from './gradeEmployer.ts';
import { type ManagementGrade, managementGrades } from './grades.ts';
import { type AssessmentFindings, judgeAssessment } from './judgeAssessment.ts';
import { judgeManagementGrade } from './judgeManagementGrade.ts';
import type { RuleSet, SelfCheckItem } from './ruleSet.ts';
import type { DraftContent } from './savedDraft.ts';
import { type LostMarks, type SelfCheckAnswer, type SelfCheckScore, scoreSelfCheck } from './scoreSelfCheck.ts';

/** An item that lost marks, and the grade that putting it right alone would give. */
export type LiftingItem = LostMarks & { readonly gradeIfConforming: ManagementGrade; readonly lifts: boolean };

/** The self-check as far as it is answered. */
export type SelfCheckReview = {
  readonly answered: number;
  readonly missing: readonly SelfCheckItem[];
  /** Over the answered items alone, null where none of them counts. */
  readonly score: number | null;
  readonly grade: ManagementGrade | null;
  /** Most marks first. */
  readonly lost: readonly LiftingItem[];
  /** Items answered as conforming, wholly or partly, without a file that shows it: a note, never a refusal. */
  readonly withoutEvidence: readonly SelfCheckItem[];
};

/** What a draft comes to today. */
export type DraftReview = {
  readonly selfCheck: SelfCheckReview;
  /** Everything that recording it now would name. */
  readonly problems: readonly InputProblem[];
  /** Null while there are problems. */
  readonly grading: EmployerGrading | null;
};

type Circumstances = { readonly employer: EmployerRecord; readonly today: PlainDate; readonly ruleSet: RuleSet };

/** Shows what a draft comes to if it were recorded today: score and grade so far, what is missing, what would lift it. */
export function reviewDraft(content: DraftContent, circumstances: Circumstances): DraftReview {
  const selfCheck = reviewSelfCheck(content, circumstances.ruleSet);
  const { findings, missing } = toFindings(content);
  const judged = judgeAssessment(findings, circumstances);
  if (judged.ok) return { selfCheck, problems: missing, grading: missing.length > 0 ? null : judged.value.computed };
  const { refusal } = judged;
  const named =
    refusal.code === 'INVALID_INPUT'
      ? refusal.problems
      : [{ path: 'factors', code: refusal.code, message: toMessage(refusal) }];
  return { selfCheck, problems: [...missing, ...named], grading: null };
}

/**
 * The findings that a draft is recorded with. Refuses, with every problem, a draft in which something that must be
 * said is not said yet; whether what is said is right, `judgeAssessment` tells.
 */
export function completeDraft(
  content: DraftContent,
): Result<AssessmentFindings, { readonly problems: readonly InputProblem[] }> {
  const { findings, missing } = toFindings(content);
  return missing.length > 0 ? refused({ problems: missing }) : accepted(findings);
}

/** The findings with what is missing filled by what raises no problem of its own. */
function toFindings(content: DraftContent): { findings: AssessmentFindings; missing: readonly InputProblem[] } {
  const missing: InputProblem[] = [];
  const add = (path: string, message: string) => missing.push({ path, code: 'NOT_FILLED_IN', message });
  const { notes: _, answers, cause, mode, factors, ...rest } = content;
  if (cause === null) add('cause', '请选择评估缘由');
  if (mode === null) add('mode', '请选择评估方式');
  for (const [index, { level, exposed }] of factors.entries()) {
    if (level === null) add(`factors[${index}].level`, '请选择接触水平');
    if (exposed === null) add(`factors[${index}].exposed`, '请填写接触人数');
  }
  const findings: AssessmentFindings = {
    ...rest,
    cause: cause ?? 'FIRST',
    mode: mode ?? 'SELF',
    factors: factors.map((factor) => ({
      ...factor,
      level: factor.level ?? 'NONCONFORMING',
      exposed: factor.exposed ?? 0,
    })),
    selfCheck: answers.flatMap(({ itemId, verdict, evidence }): SelfCheckAnswer[] =>
      verdict === null ? [] : [{ itemId, verdict, ...(evidence.length > 0 && { evidence }) }],
    ),
  };
  return { findings, missing };
}

function reviewSelfCheck({ answers }: DraftContent, ruleSet: RuleSet): SelfCheckReview {
  const answerOf = new Map(answers.map((answer) => [answer.itemId, answer]));
  const verdictOf = (item: SelfCheckItem) => answerOf.get(item.id)?.verdict ?? null;
  const answered = ruleSet.selfCheckItems.filter((item) => verdictOf(item) !== null);
  const counted = answered.filter((item) => item.notApplicableAllowed || verdictOf(item) !== 'NOT_APPLICABLE');
  const narrowed = { ...ruleSet, selfCheckItems: counted };
  const given = counted.flatMap(({ id }): SelfCheckAnswer[] => {
    const verdict = answerOf.get(id)?.verdict ?? null;
    return verdict === null ? [] : [{ itemId: id, verdict }];
  });
  const scored = scoreSelfCheck(given, narrowed);
  const withoutEvidence = answered.filter((item) => {
    const verdict = verdictOf(item);
    return (verdict === 'CONFORMING' || verdict === 'PARTLY') && answerOf.get(item.id)?.evidence.length === 0;
  });
  const grade = scored.ok ? gradeOf(scored.value, ruleSet) : null;
  return {
    answered: answered.length,
    missing: ruleSet.selfCheckItems.filter((item) => verdictOf(item) === null),
    score: scored.ok ? scored.value.score : null,
    grade,
    lost: scored.ok && grade !== null ? scored.value.lost.map((lost) => lift(lost, grade, scored.value, ruleSet)) : [],
    withoutEvidence,
  };
}

function lift(lost: LostMarks, grade: ManagementGrade, scored: SelfCheckScore, ruleSet: RuleSet): LiftingItem {
  const keyItemsFailed = scored.keyItemsFailed.filter((itemId) => itemId !== lost.itemId);
  const gradeIfConforming = gradeOf({ score: lost.scoreIfConforming, keyItemsFailed }, ruleSet);
  const lifts = managementGrades.indexOf(gradeIfConforming) < managementGrades.indexOf(grade);
  return { ...lost, gradeIfConforming, lifts };
}

function gradeOf(input: Pick<SelfCheckScore, 'score' | 'keyItemsFailed'>, ruleSet: RuleSet): ManagementGrade {
  const judged = judgeManagementGrade(input, ruleSet);
  if (!judged.ok) throw new RangeError(`score ${input.score} is out of range`);
  return judged.value.grade;
}
