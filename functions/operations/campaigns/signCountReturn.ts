import { toCampaignVersionId } from '../../rules/campaigns/campaign.ts';
import { type CountReturn, type CountSignature, judgeCountLateness } from '../../rules/campaigns/countReturn.ts';
import { judgeCountSigning } from '../../rules/campaigns/judgeCountSigning.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { toActor } from '../changes.ts';
import type { Context } from '../context.ts';
import { type CountStepInput, takeCountStep } from './takeCountStep.ts';

export type SignCountReturnInput = CountStepInput &
  Pick<CountSignature, 'lateBecause' | 'remarks' | 'differences'> & {
    /** Of the list that the signer has looked at. */
    readonly sha256: string;
  };

/**
 * Signs the drawn list off to the bureau, with what the body knows otherwise than the ledger. After the deadline's last
 * day only with the reason for it. Permission `signCountReturn`. Refusals: NOT_FOUND, NO_COUNT_IN_CAMPAIGN,
 * WRONG_COUNT_STATE, COUNT_LIST_CHANGED, INVALID_INPUT, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R46、R47
 */
export async function signCountReturn(
  context: Context,
  input: SignCountReturnInput,
): Promise<Result<CountReturn, Refusal>> {
  return takeCountStep(context, input, {
    operation: 'signCountReturn',
    permission: 'signCountReturn',
    action: 'SIGN',
    complete: async ({ before, campaign, deadline }) => {
      if (before === null) throw new Error('the lifecycle lets nobody sign a return that is not there');
      if (before.list.sha256 !== input.sha256)
        return refused({ code: 'COUNT_LIST_CHANGED', sha256: before.list.sha256 });
      const { lateBecause, remarks, differences } = input;
      const lateness = judgeCountLateness(context.now, deadline.on);
      const problems = judgeCountSigning({ lateBecause, remarks, differences }, lateness);
      if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
      const signed = {
        at: context.now,
        by: toActor(context.viewer),
        campaignVersion: toCampaignVersionId(campaign),
        ...lateness,
        lateBecause: lateness.daysLate > 0 ? lateBecause : null,
        remarks,
        differences,
      };
      return accepted({ after: { ...before, signed }, reason: signed.lateBecause });
    },
  });
}
