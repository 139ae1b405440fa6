import {
  commitSeed as commit,
  listSilentParties,
  revealSeed as reveal,
} from '../../../rules/inspections/contributeSeed.ts';
import type { Plan } from '../../../rules/inspections/plan.ts';
import { findParty } from '../../../rules/inspections/planParties.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import type { Context } from '../../context.ts';
import { drawIfComplete } from './drawIfComplete.ts';
import { type PlanStepInput, takePlanStep } from './takePlanStep.ts';
import { toPlanRefusal } from './toPlanRefusal.ts';

export type CommitSeedInput = PlanStepInput & { readonly commitment: string };
export type RevealSeedInput = PlanStepInput & { readonly nonce: string };

/**
 * Takes the commitment of the viewer's party; the platform does not see the number behind it. Permission
 * `contributeSeed`. Refusals: NOT_FOUND, SEED_BEFORE_FREEZE, WRONG_PLAN_STATE, NOT_A_PARTY, ALREADY_CONTRIBUTED,
 * REVEAL_TOO_LATE, INVALID_INPUT, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source draw.md §3 CONTRIBUTION
 */
export function commitSeed(context: Context, input: CommitSeedInput): Promise<Result<Plan, Refusal>> {
  return takePlanStep(context, input, {
    operation: 'commitSeed',
    permission: 'contributeSeed',
    action: 'COMMIT',
    complete: async (plan) => {
      const own = findOwn(context, plan);
      if (!own.ok) return own;
      const { party, frozen } = own.value;
      const given = { party, commitment: input.commitment, at: context.now };
      const taken = commit(frozen, plan.contributions, given);
      if (!taken.ok) return refused(toPlanRefusal(taken.refusal));
      const isComplete = listSilentParties(frozen.freeze, taken.value, 'commit').length === 0;
      const state = isComplete ? 'COMMITTED' : 'FROZEN';
      return accepted({ plan: { ...plan, state, contributions: taken.value } });
    },
  });
}

/**
 * Takes the number that the viewer's party committed to, once all have committed. The last one completes the seed, and
 * the draw is made within the same request. Permission `contributeSeed`. Refusals: NOT_FOUND, SEED_BEFORE_FREEZE,
 * WRONG_PLAN_STATE, NOT_A_PARTY, NOT_ALL_COMMITTED, ALREADY_CONTRIBUTED, REVEAL_DIFFERS, REVEAL_TOO_LATE,
 * INVALID_INPUT, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source draw.md §3 CONTRIBUTION, SEED
 */
export function revealSeed(context: Context, input: RevealSeedInput): Promise<Result<Plan, Refusal>> {
  return takePlanStep(context, input, {
    operation: 'revealSeed',
    permission: 'contributeSeed',
    action: 'REVEAL',
    complete: async (plan) => {
      const own = findOwn(context, plan);
      if (!own.ok) return own;
      const { party, frozen } = own.value;
      const taken = reveal(frozen, plan.contributions, { party, nonce: input.nonce, at: context.now });
      if (!taken.ok) return refused(toPlanRefusal(taken.refusal));
      return accepted({ plan: await drawIfComplete(context, { ...plan, contributions: taken.value }) });
    },
  });
}

type Own = { readonly party: string; readonly frozen: NonNullable<Plan['frozen']> };

function findOwn({ viewer }: Context, { parties, frozen }: Plan): Result<Own, Refusal> {
  const party = findParty(parties, viewer);
  if (party === null) return refused({ code: 'NOT_A_PARTY' });
  if (frozen === null) return refused({ code: 'SEED_BEFORE_FREEZE' });
  return accepted({ party: party.name, frozen });
}
