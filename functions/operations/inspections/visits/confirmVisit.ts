import { isVisitText, visitRecordLimits } from '../../../rules/inspections/judgeVisitRecord.ts';
import type { SiteVisit, VisitConfirmation } from '../../../rules/inspections/siteVisit.ts';
import type { InputProblem, Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import type { Context } from '../../context.ts';
import { takeVisitStep, type VisitStepInput } from './takeVisitStep.ts';

export type ConfirmVisitInput = VisitStepInput & Omit<VisitConfirmation, 'confirmedAt'>;

function findProblems({ statement, signedBy, refusal }: ConfirmVisitInput): readonly InputProblem[] {
  const { note, short } = visitRecordLimits;
  const problems: InputProblem[] = [];
  const add = (path: string, code: string, message: string) => problems.push({ path, code, message });
  if (statement !== null && !isVisitText(statement, note)) add('statement', 'TEXT_INVALID', `陈述须为 1–${note} 字`);
  if ((signedBy === null) === (refusal === null))
    add('signedBy', 'SIGNED_OR_REFUSED', '请填写签字人，或者写明拒签的情况和见证人，二者择一');
  if (signedBy && ![signedBy.name, signedBy.position].every((text) => isVisitText(text, short)))
    add('signedBy', 'TEXT_INVALID', '请填写签字人的姓名和职务');
  if (refusal && ![refusal.reason, refusal.witness].every((text) => isVisitText(text, short)))
    add('refusal', 'TEXT_INVALID', '拒签的，请写明情况和见证人');
  return problems;
}

/**
 * Records the employer's word on the visit: what it states, and who signed, or that signing was refused and before whom.
 * Permission `conductVisit`. Refusals: WRONG_VISIT_STATE (also where nothing was checked), INVALID_INPUT, NOT_FOUND,
 * STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source visitLifecycle
 */
export async function confirmVisit(context: Context, input: ConfirmVisitInput): Promise<Result<SiteVisit, Refusal>> {
  return takeVisitStep(context, input, {
    operation: 'confirmVisit',
    permission: 'conductVisit',
    action: 'CONFIRM',
    complete: async () => {
      const problems = findProblems(input);
      if (problems.length > 0) return refused<Refusal>({ code: 'INVALID_INPUT', problems });
      const { statement, signedBy, refusal } = input;
      const confirmation = { confirmedAt: context.now, statement: statement?.trim() ?? null, signedBy, refusal };
      return accepted({ visit: { confirmation } });
    },
  });
}
