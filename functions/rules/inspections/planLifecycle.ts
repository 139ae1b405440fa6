import type { LegalSource } from '../kernel/legalSource.ts';
import type { PlanState } from './plan.ts';
import type { PlanRefusal } from './planRefusals.ts';

export type PlanAction = 'DRAFT' | 'FREEZE' | 'COMMIT' | 'REVEAL' | 'ENTER_BEACON' | 'REPLACE_EMPLOYER' | 'CLOSE';

type Transition = {
  readonly from: readonly PlanState[];
  /** Where it may lead; the draw itself happens within the last reveal or the beacon's entry. */
  readonly to: readonly PlanState[];
  readonly source: LegalSource;
};

const own = (clause: string): LegalSource => ({ instrument: 'draw.md（本平台抽取规范）', clause, confidence: 'D' });

/**
 * Life of a plan: action → states it starts from and may lead to. A plan is one record, written only at the version
 * that was read, so that of two writers one at most wins. No action shows who would be drawn before the seed exists.
 * @source R107；draw.md §3, §5, §6
 */
export const planLifecycle = {
  DRAFT: { from: [], to: ['DRAFT'], source: own('§2') },
  FREEZE: { from: ['DRAFT'], to: ['FROZEN'], source: own('§3 FREEZE') },
  COMMIT: { from: ['FROZEN', 'COMMITTED'], to: ['FROZEN', 'COMMITTED'], source: own('§3 CONTRIBUTION') },
  REVEAL: { from: ['FROZEN', 'COMMITTED'], to: ['COMMITTED', 'DRAWN', 'FAILED'], source: own('§3 CONTRIBUTION, SEED') },
  ENTER_BEACON: { from: ['FROZEN', 'COMMITTED'], to: ['DRAWN', 'FAILED'], source: own('§3 CONTRIBUTION, SEED') },
  REPLACE_EMPLOYER: { from: ['DRAWN'], to: ['DRAWN'], source: own('§5') },
  CLOSE: { from: ['DRAFT', 'FROZEN', 'COMMITTED'], to: ['FAILED'], source: own('§6') },
} as const satisfies Record<PlanAction, Transition>;

/** Whether an action may lead to a state. */
export function mayLeadTo(action: PlanAction, state: PlanState): boolean {
  return (planLifecycle[action].to as readonly PlanState[]).includes(state);
}

const ofSeed: readonly PlanAction[] = ['COMMIT', 'REVEAL', 'ENTER_BEACON'];

/** Why an action may not be taken in a state, or null: SEED_BEFORE_FREEZE for parts of the seed, else WRONG_PLAN_STATE. */
export function findPlanActionRefusal(action: PlanAction, state: PlanState): PlanRefusal | null {
  if ((planLifecycle[action].from as readonly PlanState[]).includes(state)) return null;
  if (state === 'DRAFT' && ofSeed.includes(action)) return { code: 'SEED_BEFORE_FREEZE' };
  return { code: 'WRONG_PLAN_STATE', state };
}
