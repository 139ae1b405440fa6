import type { PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';

/** 职业病危害现状评价: who made it, its number and its day. */
export type StatusEvaluation = {
  readonly institution: string;
  readonly reportNumber: string;
  readonly evaluatedOn: PlainDate;
};

const longest = 100;

/**
 * Names the faults of a status evaluation that an assessment is tied to: a text missing or above 100 characters, or a
 * day after the assessment; on the very day is right.
 * @source 泸政办函〔2023〕18号 R86
 */
export function findStatusEvaluationProblems(
  evaluation: StatusEvaluation | null,
  assessedOn: PlainDate,
): readonly InputProblem[] {
  if (evaluation === null) return [];
  const problems: InputProblem[] = [];
  for (const field of ['institution', 'reportNumber'] as const) {
    const path = `statusEvaluation.${field}`;
    if (evaluation[field].trim() === '') {
      problems.push({ path, code: 'TEXT_MISSING', message: '请填写现状评价的评价机构和报告编号' });
    } else if (evaluation[field].length > longest) {
      problems.push({ path, code: 'TOO_LONG', message: `内容不能超过 ${longest} 字` });
    }
  }
  if (evaluation.evaluatedOn > assessedOn) {
    const message = '现状评价日期不能晚于评估日期';
    problems.push({ path: 'statusEvaluation.evaluatedOn', code: 'DATE_IN_FUTURE', message });
  }
  return problems;
}
