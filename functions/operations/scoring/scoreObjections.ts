import { findTextProblems } from '../../rules/enforcement/findingLimits.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { ScorePeriod } from '../../rules/scoring/scorePeriod.ts';
import { judgeObjection, type ScoreTable, scoreTableLimits, strikeOut } from '../../rules/scoring/scoreTable.ts';
import type { CaseRef } from '../../rules/scoring/scoreUnits.ts';
import type { MessageWrites, Versioned } from '../../storage/stores.ts';
import { changeAggregate } from '../changes.ts';
import { type Context, permit } from '../context.ts';
import { once } from '../once.ts';
import { keepScores, readScores } from './scoreFiles.ts';
import { tellObjection } from './tellScores.ts';

type Step = { readonly idempotencyKey: string; readonly period: ScorePeriod };

async function findTable(context: Context, county: string, period: ScorePeriod) {
  const table = await context.stores.findScoreTable(county, period);
  const latest = table?.versions.at(-1);
  return table === null || latest === undefined ? null : { table, latest };
}

function changeTable(
  context: Context,
  operation: string,
  before: Versioned<ScoreTable>,
  after: ScoreTable,
  told: MessageWrites,
) {
  const change = changeAggregate(context, operation, 'scoreTable', before, after);
  return accepted({ changes: [change, told], answer: after });
}

/**
 * A unit objects to a case of its scores: a body itself, or the bureau for any unit (member units have no accounts). Permission `objectToScore`.
 * Refusals: NOT_FOUND, INVALID_INPUT, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 */
export async function objectToScore(
  context: Context,
  input: Step & CaseRef & { readonly text: string },
): Promise<Result<ScoreTable, Refusal>> {
  const county = context.viewer.county ?? '';
  const { period, unitId, itemId, recordId, text } = input;
  permit(context, 'objectToScore', { county, bodyId: unitId });
  return once<ScoreTable, Refusal>(context, 'objectToScore', input, async () => {
    const found = await findTable(context, county, period);
    if (found === null) return refused({ code: 'NOT_FOUND' });
    const { table, latest } = found;
    const frozen = await readScores(context, latest);
    const problems = judgeObjection(table, frozen.scores, { unitId, itemId, recordId }, text);
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const said = { unitId, itemId, recordId, text, at: context.now, role: context.viewer.role, answer: null };
    const objections = [...table.objections, { objectionId: context.newId(), ...said }];
    const told = tellObjection(context, frozen, said);
    return changeTable(context, 'objectToScore', table, { ...table, objections }, told);
  });
}

/**
 * Answers an objection. One that is upheld strikes its case out and makes the next version of the table, computed from
 * what was frozen; earlier versions stay. Permission `fixScores`. Refusals: NOT_FOUND, OBJECTION_ANSWERED, INVALID_INPUT,
 * STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 */
export async function answerScoreObjection(
  context: Context,
  input: Step & { readonly objectionId: string; readonly upheld: boolean; readonly text: string },
): Promise<Result<ScoreTable, Refusal>> {
  const county = context.viewer.county ?? '';
  const { period, objectionId, upheld, text } = input;
  permit(context, 'fixScores', { county });
  return once<ScoreTable, Refusal>(context, 'answerScoreObjection', input, async () => {
    const found = await findTable(context, county, period);
    const objection = found?.table.objections.find((one) => one.objectionId === objectionId);
    if (found === null || objection === undefined) return refused({ code: 'NOT_FOUND' });
    if (objection.answer !== null) return refused({ code: 'OBJECTION_ANSWERED' });
    const problems = findTextProblems('text', text, scoreTableLimits.text);
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const { table, latest } = found;
    const answer = { at: context.now, upheld, text };
    const objections = table.objections.map((one) => (one === objection ? { ...one, answer } : one));
    const frozen = await readScores(context, latest);
    const told = tellObjection(context, frozen, { ...objection, answer });
    if (!upheld) return changeTable(context, 'answerScoreObjection', table, { ...table, objections }, told);
    const file = await keepScores(context, strikeOut(frozen, objection));
    const version = { number: latest.number + 1, fixedAt: context.now, file, objectionId };
    const versions = [...table.versions, version];
    return changeTable(context, 'answerScoreObjection', table, { ...table, objections, versions }, told);
  });
}
