import { findTextProblems, problem } from '../../rules/enforcement/findingLimits.ts';
import { findInEffect } from '../../rules/kernel/findInEffect.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { judgeScoreEntry, type ScoreEntry, scoreEntryLimits } from '../../rules/scoring/scoreEntry.ts';
import { type ScorePeriod, toPeriodDays } from '../../rules/scoring/scorePeriod.ts';
import { toSupervisionTitle } from '../../rules/supervision/supervision.ts';
import { changeAggregate, toActor } from '../changes.ts';
import { type Context, permit } from '../context.ts';
import { once } from '../once.ts';
import { listScoredUnits, listScoringRules } from './scoringRules.ts';

export type EnterScoreInput = Pick<ScoreEntry, 'unitId' | 'itemId' | 'on' | 'reason' | 'evidence'> & {
  readonly idempotencyKey: string;
  /** Record of supervision that shows it; null: none. */
  readonly supervisionId: string | null;
};

/**
 * Enters a case by hand with its reason and what proves it. It counts in tables that are fixed afterwards. Permission
 * `enterScore`. Refusals: INVALID_INPUT, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R167–R169、R194、R195
 */
export async function enterScore(context: Context, input: EnterScoreInput): Promise<Result<ScoreEntry, Refusal>> {
  const county = context.viewer.county ?? '';
  permit(context, 'enterScore', { county });
  return once<ScoreEntry, Refusal>(context, 'enterScore', input, async () => {
    const { idempotencyKey: _, supervisionId, ...given } = input;
    const [{ units }, versions, shown] = await Promise.all([
      listScoredUnits(context, county),
      listScoringRules(context, county),
      supervisionId === null ? null : context.stores.findSupervision(county, supervisionId),
    ]);
    const rules = findInEffect(versions, given.on) ?? { items: [] };
    const isMissing = supervisionId !== null && (shown?.recordedAt ?? null) === null;
    const problems = [
      ...judgeScoreEntry(given, units, rules, context.today),
      ...(isMissing ? [problem('supervisionId', 'NO_SUCH_SUPERVISION', '没有已归档的该督导检查记录。')] : []),
    ];
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const entry = {
      ...given,
      supervision: shown && { supervisionId: shown.supervisionId, title: toSupervisionTitle(shown) },
      county,
      entryId: `${given.on}#${context.newId()}`,
      enteredAt: context.now,
      enteredBy: toActor(context.viewer),
      withdrawn: null,
    };
    return accepted({ changes: [changeAggregate(context, 'enterScore', 'scoreEntry', null, entry)], answer: entry });
  });
}

/**
 * Withdraws an entry, with the reason; it stays on record. Tables that are fixed already keep it until an objection is
 * upheld. Permission `enterScore`. Refusals: NOT_FOUND, SCORE_ENTRY_WITHDRAWN, INVALID_INPUT, STATE_CONFLICT,
 * IDEMPOTENCY_KEY_REUSED.
 */
export async function withdrawScore(
  context: Context,
  input: { readonly idempotencyKey: string; readonly entryId: string; readonly reason: string },
): Promise<Result<ScoreEntry, Refusal>> {
  const county = context.viewer.county ?? '';
  permit(context, 'enterScore', { county });
  return once<ScoreEntry, Refusal>(context, 'withdrawScore', input, async () => {
    const { entryId, reason } = input;
    const isId = /^\d{4}-\d{2}-\d{2}#[0-9A-Z]{26}$/.test(entryId);
    const before = isId ? await context.stores.findScoreEntry(county, entryId) : null;
    if (before === null) return refused({ code: 'NOT_FOUND' });
    if (before.withdrawn !== null) return refused({ code: 'SCORE_ENTRY_WITHDRAWN' });
    const problems = findTextProblems('reason', reason, scoreEntryLimits.reason);
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const withdrawn = { at: context.now, by: toActor(context.viewer), reason };
    const after: ScoreEntry = { ...before, withdrawn };
    return accepted({
      changes: [changeAggregate(context, 'withdrawScore', 'scoreEntry', before, after)],
      answer: after,
    });
  });
}

/** The entries of a period's days, withdrawn ones too. Permission `enterScore`. */
export async function listScoreEntries(context: Context, period: ScorePeriod): Promise<readonly ScoreEntry[]> {
  const county = context.viewer.county ?? '';
  permit(context, 'enterScore', { county });
  const { from, to } = toPeriodDays(period);
  return context.stores.listScoreEntries(county, from, to);
}
