import type { OfficerRecord } from '../../../rules/inspections/officerRecord.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import { changeAggregate } from '../../changes.ts';
import { type Context, permit } from '../../context.ts';
import { once } from '../../once.ts';

export type RetireOfficerInput = { readonly idempotencyKey: string; readonly officerId: string };

/**
 * Takes an officer off the roster from today on: it is in no later plan, and stays known for the visits it made.
 * Permission `retireOfficer`. Refusals: NOT_FOUND, INVALID_INPUT when it has retired, STATE_CONFLICT,
 * IDEMPOTENCY_KEY_REUSED.
 */
export async function retireOfficer(
  context: Context,
  input: RetireOfficerInput,
): Promise<Result<OfficerRecord, Refusal>> {
  const county = context.viewer.county ?? '';
  permit(context, 'retireOfficer', { county });
  return once<OfficerRecord, Refusal>(context, 'retireOfficer', input, async () => {
    const before = await context.stores.findOfficer(county, input.officerId);
    if (before === null) return refused({ code: 'NOT_FOUND' });
    if (before.retiredOn !== null) {
      const problems = [{ path: 'id', code: 'RETIRED', message: '该执法人员已退出名册。' }];
      return refused({ code: 'INVALID_INPUT', problems });
    }
    const after = { ...before, retiredOn: context.today };
    return accepted({ changes: [changeAggregate(context, 'retireOfficer', 'officer', before, after)], answer: after });
  });
}
