import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { defaultScoring } from '../../rules/scoring/defaultScoring.ts';
import {
  judgeMemberUnits,
  type MemberUnit,
  type MemberUnits,
  pilotMemberUnits,
} from '../../rules/scoring/memberUnits.ts';
import type { ScoredUnit } from '../../rules/scoring/scoreUnits.ts';
import { enterScoring, type ScoringDecision, type ScoringRules } from '../../rules/scoring/scoringRules.ts';
import { changeAggregate, toActor } from '../changes.ts';
import { type Context, permit } from '../context.ts';
import { once } from '../once.ts';

export type SaveScoringRulesInput = ScoringDecision & { readonly idempotencyKey: string };

/**
 * Records the county's scoring rules as the next version. Permission `saveScoringRules`. Refusals: INVALID_INPUT,
 * STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R167、R168、R195
 */
export async function saveScoringRules(
  context: Context,
  input: SaveScoringRulesInput,
): Promise<Result<ScoringRules, Refusal>> {
  const county = context.viewer.county ?? '';
  permit(context, 'saveScoringRules', { county });
  return once<ScoringRules, Refusal>(context, 'saveScoringRules', input, async () => {
    const { idempotencyKey: _, ...decision } = input;
    const latest = (await context.stores.listScoringRules(county)).at(-1) ?? null;
    const saved = { county, savedAt: context.now, savedBy: toActor(context.viewer) };
    const entered = enterScoring(decision, latest, saved, context.today);
    if (!entered.ok) return entered;
    const change = changeAggregate(context, 'saveScoringRules', 'scoringRules', null, entered.value);
    return accepted({ changes: [change], answer: entered.value });
  });
}

/** The versions of a county, that of the platform first; public: who is scored knows by what. */
export async function listScoringRules(context: Context, county: string): Promise<readonly ScoringRules[]> {
  permit(context, 'readScoringRules', { county });
  if ((await context.counties.find(county)) === null) return [];
  return [{ ...defaultScoring, county }, ...(await context.stores.listScoringRules(county))];
}

/**
 * Records the county's member units, all at once. Permission `saveScoringRules`. Refusals: INVALID_INPUT,
 * STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R175–R262
 */
export async function saveMemberUnits(
  context: Context,
  input: { readonly idempotencyKey: string; readonly units: readonly MemberUnit[] },
): Promise<Result<MemberUnits, Refusal>> {
  const county = context.viewer.county ?? '';
  permit(context, 'saveScoringRules', { county });
  return once<MemberUnits, Refusal>(context, 'saveMemberUnits', input, async () => {
    const problems = judgeMemberUnits(input.units);
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const before = await context.stores.findMemberUnits(county);
    const after = { county, units: input.units };
    return accepted({
      changes: [changeAggregate(context, 'saveMemberUnits', 'memberUnits', before, after)],
      answer: after,
    });
  });
}

/** The member units of a county; public. None where nobody entered any. */
export async function listMemberUnits(context: Context, county: string): Promise<readonly MemberUnit[]> {
  permit(context, 'readScoringRules', { county });
  if (!/^\d{6}$/.test(county)) return [];
  const own = await context.stores.findMemberUnits(county);
  return (own ?? (county === pilotMemberUnits.county ? pilotMemberUnits : null))?.units ?? [];
}

/** Whom a county scores: its patrol bodies, then its member units. */
export async function listScoredUnits(
  context: Context,
  county: string,
): Promise<{ readonly units: readonly ScoredUnit[]; readonly bureauId: string | null }> {
  const [known, members] = await Promise.all([context.counties.find(county), listMemberUnits(context, county)]);
  const bodies = known?.bodies ?? [];
  return {
    units: [
      ...bodies.map(({ id, name }) => ({ unitId: id, name, kind: 'PATROL_BODY' as const })),
      ...members.map(({ unitId, name }) => ({ unitId, name, kind: 'MEMBER_UNIT' as const })),
    ],
    bureauId: members.find(({ isBureau }) => isBureau)?.unitId ?? null,
  };
}
