import { findCreditCodeFault } from '../../rules/employers/creditCode.ts';
import type { EmployerRecord } from '../../rules/employers/employerRecord.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { EmployerRef } from '../../rules/reports/report.ts';
import { changeEmployer } from '../changes.ts';
import type { Context } from '../context.ts';
import { once } from '../once.ts';
import { getEmployer } from './findEmployer.ts';

export type DelegateTechServiceInput = {
  readonly idempotencyKey: string;
  readonly employer: EmployerRef;
  readonly techServiceCode: string | null;
};

/**
 * Lets one technical service body prepare the employer's assessment and report, or nobody. Permission
 * `delegateTechService`. Refusals: INVALID_INPUT, NOT_FOUND, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R70
 */
export async function delegateTechService(
  context: Context,
  input: DelegateTechServiceInput,
): Promise<Result<EmployerRecord, Refusal>> {
  const found = await getEmployer(context, input.employer, 'delegateTechService');
  return once<EmployerRecord, Refusal>(context, 'delegateTechService', input, async () => {
    if (!found.ok) return found;
    const { techServiceCode } = input;
    if (techServiceCode !== null && findCreditCodeFault(techServiceCode) !== null) {
      const message = '受托机构的统一社会信用代码有误，请核对 18 位代码';
      return refused({
        code: 'INVALID_INPUT',
        problems: [{ path: 'techServiceCode', code: 'CREDIT_CODE_CHECK', message }],
      });
    }
    const after = { ...found.value, techServiceCode };
    return accepted({ changes: [changeEmployer(context, 'delegateTechService', found.value, after)], answer: after });
  });
}
