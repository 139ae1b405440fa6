import type { Instant } from '../kernel/plainDate.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { listSilentParties } from './contributeSeed.ts';
import type { Plan, PlanFailure } from './plan.ts';
import type { PlanRefusal } from './planRefusals.ts';

const dayMs = 86_400_000;

/** Days that an announced source may be late before its plan can be closed. Our own (D). */
export const beaconGraceDays = 7;

/**
 * Why a plan that is closed now has failed. A draft may be withdrawn at any time. A frozen plan is not given up for its
 * seed's sake: only when a party stayed silent up to `revealBy` (that moment itself is still its time), or when all have
 * revealed and the announced source is more than seven days late. Refusal: PLAN_NOT_OVERDUE with that moment.
 * @source draw.md §6（D）
 */
export function judgePlanClosing(
  { frozen, contributions, beacon, revealBy }: Plan,
  now: Instant,
  note: string,
): Result<PlanFailure, PlanRefusal> {
  if (frozen === null) return accepted({ reason: 'WITHDRAWN', names: [], note });
  const silent = listSilentParties(frozen.freeze, contributions, 'reveal');
  if (silent.length > 0 || beacon === null) {
    if (now <= revealBy) return refused({ code: 'PLAN_NOT_OVERDUE', until: revealBy });
    return accepted({ reason: 'SILENT', names: silent, note });
  }
  const until = new Date(Date.parse(beacon.at) + beaconGraceDays * dayMs).toISOString() as Instant;
  if (now <= until) return refused({ code: 'PLAN_NOT_OVERDUE', until });
  return accepted({ reason: 'NO_BEACON_VALUE', names: [beacon.source], note });
}
