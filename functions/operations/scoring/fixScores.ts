import { findInEffect } from '../../rules/kernel/findInEffect.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { type ScorePeriod, toPeriodDays } from '../../rules/scoring/scorePeriod.ts';
import { computeScores, type FrozenScores, type ScoreTable } from '../../rules/scoring/scoreTable.ts';
import { changeAggregate } from '../changes.ts';
import { type Context, permit } from '../context.ts';
import { once } from '../once.ts';
import { collectCases } from './collectCases.ts';
import { keepScores } from './scoreFiles.ts';
import { listScoredUnits, listScoringRules } from './scoringRules.ts';
import { tellScoresFixed } from './tellScores.ts';

/** The scores of a period as of now, by the rules in effect on its first day. Null: no rules are that old. */
export async function tryScores(context: Context, county: string, period: ScorePeriod): Promise<FrozenScores | null> {
  const window = toPeriodDays(period);
  const [{ units, bureauId }, versions] = await Promise.all([
    listScoredUnits(context, county),
    listScoringRules(context, county),
  ]);
  const inEffect = findInEffect(versions, window.from);
  if (inEffect === null) return null;
  const { number, effectiveOn, fullPoints, items } = inEffect;
  const given = {
    rules: { number, effectiveOn, fullPoints, items },
    units,
    cases: await collectCases(context, county, window, bureauId),
    struckOut: [],
  };
  return { county, period, asOf: context.today, ...given, scores: computeScores(given) };
}

/**
 * Fixes the scores of a quarter or a year that is over: all that they are computed from is frozen with its hash. Once a
 * period; corrections come from objections. Permission `fixScores`. Refusals: NOT_FOUND where no rules are that old,
 * SCORE_PERIOD_NOT_OVER, SCORES_FIXED_ALREADY, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R167、R168、R176、R195
 */
export async function fixScores(
  context: Context,
  input: { readonly idempotencyKey: string; readonly period: ScorePeriod },
): Promise<Result<ScoreTable, Refusal>> {
  const county = context.viewer.county ?? '';
  const { period } = input;
  permit(context, 'fixScores', { county });
  return once<ScoreTable, Refusal>(context, 'fixScores', input, async () => {
    const { to } = toPeriodDays(period);
    if (context.today <= to) return refused({ code: 'SCORE_PERIOD_NOT_OVER', endsOn: to });
    if ((await context.stores.findScoreTable(county, period)) !== null)
      return refused({ code: 'SCORES_FIXED_ALREADY', period });
    const frozen = await tryScores(context, county, period);
    if (frozen === null) return refused({ code: 'NOT_FOUND' });
    const file = await keepScores(context, frozen);
    const versions = [{ number: 1, fixedAt: context.now, file, objectionId: null }];
    const table: ScoreTable = { county, period, versions, objections: [] };
    const change = changeAggregate(context, 'fixScores', 'scoreTable', null, table);
    return accepted({ changes: [change, tellScoresFixed(context, frozen)], answer: table });
  });
}
