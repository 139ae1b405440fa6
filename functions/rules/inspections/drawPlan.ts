import { accepted, type Result, refused } from '../kernel/result.ts';
import { startAssignment } from './assignOfficers.ts';
import type { Seed } from './contributeSeed.ts';
import { type DrawFile, type DrawnEmployer, drawFormat, type FrozenPlan, type StratumResult } from './drawFile.ts';
import { hashValue } from './drawHash.ts';
import type { DrawRefusal } from './drawRefusals.ts';
import { rankStratum } from './rankStratum.ts';
import { countDrawn, stratifyList } from './stratifyList.ts';

/**
 * Draws a frozen plan with its seed: of every stratum the first of its order, and for each of them its officers. The
 * same plan and seed always give the same result. Refusal: OFFICERS_SHORT with every drawn employer for which no
 * assignment exists beside those before it; the plan has then failed, and a new one names it.
 * @source R106–R113；draw.md §3, §4
 */
export function drawPlan(
  { freeze, freezeHash, list, settings, roster }: FrozenPlan,
  seed: Seed,
): Result<DrawFile, DrawRefusal> {
  const { excluded, strata } = stratifyList(list, settings);
  const results: StratumResult[] = [];
  const drawn: Omit<DrawnEmployer, 'officers'>[] = [];
  for (const { stratum, creditCodes } of strata) {
    const count = countDrawn(stratum, creditCodes.length, settings);
    const { orderHash, order, keys } = rankStratum(seed.seed, stratum, creditCodes, count);
    results.push({ stratum, eligible: order.length, drawn: count, orderHash });
    keys.forEach((key, at) => {
      drawn.push({ creditCode: order[at] ?? '', stratum, rank: at + 1, key });
    });
  }
  const assignment = startAssignment(seed.seed, roster, settings);
  const short = drawn.filter(({ creditCode }) => assignment.assign(creditCode, true) === null);
  if (short.length > 0) {
    const creditCodes = short.map(({ creditCode }) => creditCode);
    return refused({ code: 'OFFICERS_SHORT', needed: settings.officersPerEmployer, creditCodes });
  }
  const employers = drawn.map((one) => ({ ...one, officers: assignment.listOfficers(one.creditCode) }));
  const parts = { ...seed, strata: results, drawn: employers };
  return accepted({
    format: drawFormat,
    freeze,
    freezeHash,
    list,
    settings,
    roster,
    ...parts,
    excluded,
    resultHash: hashValue('result', { ...parts, freezeHash }),
    substitutions: [],
  });
}
