import type { Role } from '../accounts/viewer.ts';
import type { KeptFile } from '../campaigns/countReturn.ts';
import { findTextProblems, problem } from '../enforcement/findingLimits.ts';
import type { Instant, PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import type { ScorePeriod } from './scorePeriod.ts';
import { type CaseRef, type ScoreCase, type ScoredUnit, scoreUnits, type UnitScore } from './scoreUnits.ts';
import type { ScoringRules } from './scoringRules.ts';

/** All that a table is computed from, and the table: the content of its frozen file. */
export type FrozenScores = {
  readonly county: string;
  readonly period: ScorePeriod;
  /** Day as of which the ledger was looked at. */
  readonly asOf: PlainDate;
  readonly rules: Pick<ScoringRules, 'number' | 'effectiveOn' | 'fullPoints' | 'items'>;
  readonly units: readonly ScoredUnit[];
  readonly cases: readonly ScoreCase[];
  readonly struckOut: readonly CaseRef[];
  readonly scores: readonly UnitScore[];
};

/** A unit's word against a case, and what became of it. */
export type ScoreObjection = CaseRef & {
  readonly objectionId: string;
  readonly text: string;
  readonly at: Instant;
  /** Who raised it: the body itself, or the bureau for a member unit. */
  readonly role: Role;
  readonly answer: { readonly at: Instant; readonly upheld: boolean; readonly text: string } | null;
};

/** One version of a table. Later ones come from objections that were upheld. */
export type ScoreVersion = {
  readonly number: number;
  readonly fixedAt: Instant;
  readonly file: KeptFile;
  /** Objection that led to it; null: the first. */
  readonly objectionId: string | null;
};

/** The scores of a period as fixed. Nothing of a version is changed; the last one is in force. */
export type ScoreTable = {
  readonly county: string;
  readonly period: ScorePeriod;
  /** Oldest first. */
  readonly versions: readonly ScoreVersion[];
  readonly objections: readonly ScoreObjection[];
};

/** Bounds that keep a table one record of the store. */
export const scoreTableLimits = { objections: 100, text: 500 } as const;

/** The scores that follow from what was frozen. */
export function computeScores({
  rules,
  units,
  cases,
  struckOut,
}: Pick<FrozenScores, 'rules' | 'units' | 'cases' | 'struckOut'>): readonly UnitScore[] {
  return scoreUnits(rules, units, cases, struckOut);
}

/** The same table with one more case struck out: computed from what was frozen, not from the records of today. */
export function strikeOut(frozen: FrozenScores, { unitId, itemId, recordId }: CaseRef): FrozenScores {
  const struckOut = [...frozen.struckOut, { unitId, itemId, recordId }];
  return { ...frozen, struckOut, scores: computeScores({ ...frozen, struckOut }) };
}

/** Names every fault of an objection: to a case that the table does not have or that is struck out, raised twice, texts. */
export function judgeObjection(
  table: ScoreTable,
  scores: readonly UnitScore[],
  { unitId, itemId, recordId }: CaseRef,
  text: string,
): readonly InputProblem[] {
  const line = scores.find((one) => one.unitId === unitId)?.lines.find((one) => one.itemId === itemId);
  const found = line?.cases.find((one) => one.recordId === recordId);
  const isOpen = (one: ScoreObjection): boolean =>
    one.answer === null && one.unitId === unitId && one.itemId === itemId && one.recordId === recordId;
  return [
    ...findTextProblems('text', text, scoreTableLimits.text),
    ...(found === undefined || found.isStruckOut
      ? [problem('recordId', 'NO_SUCH_CASE', '评分表中没有这一条扣分或加分记录，或者已经核销。')]
      : []),
    ...(table.objections.some(isOpen) ? [problem('recordId', 'OBJECTED_ALREADY', '对这一条已有异议，尚在核实。')] : []),
    ...(table.objections.length >= scoreTableLimits.objections
      ? [problem('period', 'TOO_MANY', `一张评分表的异议不超过 ${scoreTableLimits.objections} 条。`)]
      : []),
  ];
}
