import { computeCountFigures, toCountedList } from '../../rules/campaigns/countFigures.ts';
import type { CountReturn } from '../../rules/campaigns/countReturn.ts';
import { problem } from '../../rules/enforcement/findingLimits.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { Context } from '../context.ts';
import { keepCountList } from './countLists.ts';
import { type CountStepInput, takeCountStep } from './takeCountStep.ts';

/** Employers of one list: it is written within one request. No body has as many. */
const mostListed = 20_000;

/**
 * Draws the body's list of employers with hazards from the ledger and freezes it with its figures; as often as wanted
 * until it is signed. One store call for each megabyte of the body's directory, which may lag a moment behind: what
 * counts is what was frozen, and it is looked at before it is signed. Permission `signCountReturn`. Refusals: NOT_FOUND,
 * NO_COUNT_IN_CAMPAIGN, WRONG_COUNT_STATE, INVALID_INPUT, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R45、R46、R291
 */
export async function drawCountReturn(context: Context, input: CountStepInput): Promise<Result<CountReturn, Refusal>> {
  return takeCountStep(context, input, {
    operation: 'drawCountReturn',
    permission: 'signCountReturn',
    action: 'DRAW',
    complete: async ({ ref, before }) => {
      const { county, bodyId } = ref;
      const { items, hasNextPage } = await context.stores.listEmployers(
        county,
        { bodyId },
        { first: mostListed, after: null },
      );
      if (hasNextPage) {
        const message = `台账超过 ${mostListed} 家，不能一次提取，请联系平台管理员。`;
        return refused({ code: 'INVALID_INPUT', problems: [problem('bodyId', 'LIST_TOO_LONG', message)] });
      }
      const counted = toCountedList(items);
      const after: CountReturn = {
        ...ref,
        ...before,
        state: 'DRAWN',
        drawnAt: context.now,
        list: await keepCountList(context, ref, counted),
        figures: computeCountFigures(counted),
        signed: null,
        steps: before?.steps ?? [],
      };
      return accepted({ after, reason: null });
    },
  });
}
