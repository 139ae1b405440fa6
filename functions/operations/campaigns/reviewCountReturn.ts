import type { CountReturn } from '../../rules/campaigns/countReturn.ts';
import { countLimits } from '../../rules/campaigns/judgeCountSigning.ts';
import { findTextProblems } from '../../rules/enforcement/findingLimits.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { Context } from '../context.ts';
import { type CountStepInput, takeCountStep } from './takeCountStep.ts';

/**
 * Accepts a signed return: its figures count in the county's sum. Permission `reviewCountReturn`. Refusals: NOT_FOUND,
 * NO_COUNT_IN_CAMPAIGN, WRONG_COUNT_STATE, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R48
 */
export async function acceptCountReturn(
  context: Context,
  input: CountStepInput,
): Promise<Result<CountReturn, Refusal>> {
  return takeCountStep(context, input, {
    operation: 'acceptCountReturn',
    permission: 'reviewCountReturn',
    action: 'ACCEPT',
    complete: async ({ before }) => accepted({ after: toReviewed(before), reason: null }),
  });
}

/**
 * Returns a signed or accepted return to its body with the reason. Reports made before stay as they are. Permission
 * `reviewCountReturn`. Refusals: those of `acceptCountReturn`, INVALID_INPUT.
 * @source R48
 */
export async function returnCountReturn(
  context: Context,
  input: CountStepInput & { readonly reason: string },
): Promise<Result<CountReturn, Refusal>> {
  return takeCountStep(context, input, {
    operation: 'returnCountReturn',
    permission: 'reviewCountReturn',
    action: 'RETURN',
    complete: async ({ before }) => {
      const problems = findTextProblems('reason', input.reason, countLimits.reason);
      if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
      return accepted({ after: toReviewed(before), reason: input.reason });
    },
  });
}

function toReviewed(before: CountReturn | null): CountReturn {
  if (before === null) throw new Error('the lifecycle lets nobody review a return that is not there');
  return before;
}
