import { gradeEmployer } from '../../functions/rules/assessments/gradeEmployer.ts';
import type { DeclaredFactor } from '../../functions/rules/assessments/judgeHazardGrade.ts';
import { toMessage } from '../../functions/rules/kernel/refusals.ts';
import { RequestFault } from './lines.ts';

type GradeRequest = { factors?: unknown; selfCheck?: { score?: unknown } | null };

/** `grade`: both grades, the category and why, from factors and a self-check score. Nothing is saved. */
export function answerGrade(request: unknown) {
  const { factors, selfCheck } = (typeof request === 'object' && request !== null ? request : {}) as GradeRequest;
  const score = selfCheck?.score;
  if (!Array.isArray(factors) || factors.some((factor) => typeof factor !== 'object' || factor === null)) {
    throw new RequestFault('INVALID_INPUT', 'factors 须为危害因素的列表');
  }
  if (typeof score !== 'number') throw new RequestFault('INVALID_INPUT', 'selfCheck.score 须为 0–100 的数');
  // What the list holds is judged by the rule itself, number by number and word by word.
  const graded = gradeEmployer({ factors: factors as DeclaredFactor[], management: { score } });
  if (graded.ok) return graded.value;
  const { refusal } = graded;
  const problems = refusal.code === 'INVALID_INPUT' ? refusal.problems : undefined;
  throw new RequestFault(refusal.code, toMessage(refusal), problems);
}
