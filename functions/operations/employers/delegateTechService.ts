import { type Delegation, findPeriodProblems, toPeriod } from '../../rules/accounts/delegation.ts';
import { findCreditCodeFault } from '../../rules/employers/creditCode.ts';
import type { EmployerRecord } from '../../rules/employers/employerRecord.ts';
import { composeEnded, composeGranted } from '../../rules/inbox/composeHappenings.ts';
import type { PlainDate } from '../../rules/kernel/plainDate.ts';
import type { InputProblem, Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { EmployerRef } from '../../rules/reports/report.ts';
import type { MessageWrites } from '../../storage/stores.ts';
import { changeAggregate } from '../changes.ts';
import type { Context } from '../context.ts';
import { tell, toOccasion } from '../inbox/tell.ts';
import { once } from '../once.ts';
import { getEmployer } from './findEmployer.ts';

export type DelegateTechServiceInput = {
  readonly idempotencyKey: string;
  readonly employer: EmployerRef;
  /** Null ends the delegation at once. */
  readonly techServiceCode: string | null;
  /** Null: today. */
  readonly validFrom: PlainDate | null;
  /** Null: one year after the first day. */
  readonly validTo: PlainDate | null;
};

/**
 * Lets one technical service body prepare the employer's assessment and report for a period of at most three years,
 * or nobody. A new delegation takes the place of the old one; ending it works at once. Permission
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
    const delegation = techServiceCode === null ? null : { techServiceCode, ...toPeriod(input, context.today) };
    const problems = delegation ? findProblems(context, delegation, found.value) : findLeftoverProblems(input);
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const after = { ...found.value, delegation };
    const change = changeAggregate(context, 'delegateTechService', 'employer', found.value, after);
    return accepted({ changes: [change, ...tellDelegation(context, found.value, delegation)], answer: after });
  });
}

/** Who acted until now learns that it may no more, who may act now that it may; the same body again is told once. */
function tellDelegation(context: Context, before: EmployerRecord, after: Delegation | null): MessageWrites[] {
  const { today } = context;
  const former = before.delegation !== null && before.delegation.validTo >= today ? before.delegation : null;
  const told: MessageWrites[] = [];
  if (former !== null && former.techServiceCode !== after?.techServiceCode) {
    const concerned = { ...before, techServiceCode: former.techServiceCode };
    told.push(tell(composeEnded(toOccasion(context, before), former), concerned));
  }
  if (after !== null) {
    const concerned = { ...before, techServiceCode: after.techServiceCode };
    told.push(tell(composeGranted(toOccasion(context, before), after), concerned));
  }
  return told;
}

function findProblems(
  { today }: Context,
  delegation: Delegation,
  { delegation: current }: EmployerRecord,
): readonly InputProblem[] {
  const problems = [...findPeriodProblems(delegation, current, today)];
  if (findCreditCodeFault(delegation.techServiceCode) !== null) {
    const message = '受托机构的统一社会信用代码有误，请核对 18 位代码';
    problems.push({ path: 'techServiceCode', code: 'CREDIT_CODE_CHECK', message });
  }
  return problems;
}

/** A period without a body is more likely a body forgotten than a delegation to be ended. */
function findLeftoverProblems({ validFrom, validTo }: DelegateTechServiceInput): readonly InputProblem[] {
  if (validFrom === null && validTo === null) return [];
  const message = '填写了委托期限但没有填写受托机构；解除委托请勿填写期限';
  return [{ path: 'techServiceCode', code: 'PERIOD_WITHOUT_BODY', message }];
}
