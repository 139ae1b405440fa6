import type { Complaint, ComplaintRef } from '../../../rules/disclosure/complaint.ts';
import type { ComplaintAction } from '../../../rules/disclosure/complaintLifecycle.ts';
import { findComplaintStepProblems, judgeComplaintStep } from '../../../rules/disclosure/judgeComplaintStep.ts';
import type { VisitRef } from '../../../rules/inspections/siteVisit.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import { changeAggregate } from '../../changes.ts';
import { type Context, permit } from '../../context.ts';
import { once } from '../../once.ts';

export type TakeComplaintStepInput = {
  readonly idempotencyKey: string;
  readonly complaint: ComplaintRef;
  readonly action: ComplaintAction;
  readonly text: string;
  /** The visit that was made for it; null: none. */
  readonly visit: VisitRef | null;
};

/**
 * Accepts a complaint, declines it with the reason, or handles it with the answer, which its reporter reads. A visit that
 * is named must be one for a complaint, of the same employer where the complaint says which. Permission
 * `takeComplaintStep`. Refusals: WRONG_COMPLAINT_STATE, INVALID_INPUT, NOT_FOUND, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source complaintLifecycle
 */
export async function takeComplaintStep(
  context: Context,
  input: TakeComplaintStepInput,
): Promise<Result<Complaint, Refusal>> {
  const { county } = input.complaint;
  permit(context, 'takeComplaintStep', { county });
  return once<Complaint, Refusal>(context, 'takeComplaintStep', input, async () => {
    const complaint = await context.stores.findComplaint(input.complaint);
    if (complaint === null) return refused({ code: 'NOT_FOUND' });
    const problems = [...findComplaintStepProblems(input.text)];
    if (input.visit !== null && !(await isVisitForIt(context, complaint, input.visit))) {
      const message = '没有找到为该单位的投诉举报安排的检查，请核对';
      problems.push({ path: 'visitId', code: 'VISIT_INVALID', message });
    }
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const { visit } = input;
    const named = visit && { creditCode: visit.creditCode, visitId: visit.visitId };
    const step = { action: input.action, text: input.text, visit: named };
    const after = judgeComplaintStep(complaint, step, context.now, await context.notices.read(county));
    if (!after.ok) return after;
    const change = changeAggregate(context, 'takeComplaintStep', 'complaint', complaint, after.value);
    return accepted({ changes: [change], answer: after.value });
  });
}

async function isVisitForIt({ stores }: Context, { county, about }: Complaint, ref: VisitRef): Promise<boolean> {
  if (ref.county !== county || (about.creditCode !== null && about.creditCode !== ref.creditCode)) return false;
  const visit = await stores.findVisit(ref);
  return visit?.cause === 'COMPLAINT';
}
