import { isVisitText, visitRecordLimits } from '../../../rules/inspections/judgeVisitRecord.ts';
import type { SiteVisit } from '../../../rules/inspections/siteVisit.ts';
import { countVisitClock } from '../../../rules/inspections/visitClocks.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result } from '../../../rules/kernel/result.ts';
import type { Context } from '../../context.ts';
import { refuseInput, takeVisitStep, type VisitStepInput } from './takeVisitStep.ts';

export type ApproveVisitInput = VisitStepInput & { readonly number: string };

/**
 * Approves a visit before it is made; an emergency that has been told of or made already is approved afterwards, and
 * marked late when its days are over. Permission `approveVisit`. Refusals: WRONG_VISIT_STATE, INVALID_INPUT, NOT_FOUND,
 * STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source visitLifecycle, visitClocks
 */
export async function approveVisit(context: Context, input: ApproveVisitInput): Promise<Result<SiteVisit, Refusal>> {
  return takeVisitStep(context, input, {
    operation: 'approveVisit',
    permission: 'approveVisit',
    action: ({ state }) => (state === 'PLANNED' ? 'APPROVE' : 'APPROVE_AFTERWARDS'),
    complete: async ({ county, on }) => {
      if (!isVisitText(input.number, visitRecordLimits.short))
        return refuseInput('number', 'TEXT_INVALID', '请填写批准文号（100 字以内）');
      const { endsOn } = countVisitClock('LATE_APPROVAL', on, await context.notices.read(county));
      const late = context.today > endsOn;
      return accepted({ visit: { approval: { number: input.number.trim(), approvedOn: context.today, late } } });
    },
  });
}
