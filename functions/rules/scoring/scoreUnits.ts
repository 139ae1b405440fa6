import type { PlainDate } from '../kernel/plainDate.ts';
import type { ScoredKind, ScoreEvidence, ScoringItem, ScoringRules } from './scoringRules.ts';

/** A unit that is scored. */
export type ScoredUnit = { readonly unitId: string; readonly name: string; readonly kind: ScoredKind };

/** One thing that costs or earns points: which record shows it, and of which day. */
export type ScoreCase = {
  readonly unitId: string;
  readonly evidence: ScoreEvidence;
  /** Of a manual case the item that it was entered for; null of the others. */
  readonly itemId: string | null;
  /** Unique among the cases of a unit and an item, such as a credit code or `2026-03`. */
  readonly recordId: string;
  readonly on: PlainDate;
  /** In Chinese, for those who are scored: names employers, never people. */
  readonly note: string;
};

/** Names a case. */
export type CaseRef = { readonly unitId: string; readonly itemId: string; readonly recordId: string };

/** A case in a table, with the points that it moved; 0 beyond the cap, and where it was struck out. */
export type ScoredCase = Pick<ScoreCase, 'recordId' | 'on' | 'note'> & {
  readonly points: number;
  /** Struck out after an objection. */
  readonly isStruckOut: boolean;
};

export type ScoreLine = {
  readonly itemId: string;
  readonly title: string;
  /** Signed hundredths: negative for deductions. */
  readonly points: number;
  readonly cases: readonly ScoredCase[];
};

export type UnitScore = ScoredUnit & {
  /** Hundredths. */
  readonly points: number;
  readonly lines: readonly ScoreLine[];
};

const isCaseOf = (item: ScoringItem, one: ScoreCase): boolean =>
  item.evidence === one.evidence && (one.itemId === null || one.itemId === item.itemId);

const earlier = (one: ScoreCase, other: ScoreCase): number =>
  `${one.on}${one.recordId}` < `${other.on}${other.recordId}` ? -1 : 1;

/**
 * Scores units: full points, less each case up to the item's cap, plus bonuses up to theirs. Cases count in order of day
 * and record; the last one within the cap may count in part. The points of the cases add up to the line, the lines with
 * the full points to the score.
 * @param struckOut cases that an objection has removed: they stay in the table and count nothing
 */
export function scoreUnits(
  { items, fullPoints }: Pick<ScoringRules, 'items' | 'fullPoints'>,
  units: readonly ScoredUnit[],
  cases: readonly ScoreCase[],
  struckOut: readonly CaseRef[] = [],
): readonly UnitScore[] {
  return units.map((unit) => {
    const own = cases.filter(({ unitId }) => unitId === unit.unitId).sort(earlier);
    const lines = items
      .filter(({ units: kinds }) => kinds.includes(unit.kind))
      .map((item) =>
        scoreItem(
          item,
          own.filter((one) => isCaseOf(item, one)),
          struckOut,
        ),
      );
    return { ...unit, points: lines.reduce((sum, { points }) => sum + points, fullPoints), lines };
  });
}

function scoreItem(item: ScoringItem, cases: readonly ScoreCase[], struckOut: readonly CaseRef[]): ScoreLine {
  const { itemId, title, perCase, cap, effect } = item;
  let left = cap;
  const scored = cases.map(({ unitId, recordId, on, note }): ScoredCase => {
    const isStruckOut = struckOut.some(
      (one) => one.unitId === unitId && one.itemId === itemId && one.recordId === recordId,
    );
    const moved = isStruckOut ? 0 : Math.min(perCase, left);
    left -= moved;
    return { recordId, on, note, points: effect === 'DEDUCT' ? 0 - moved : moved, isStruckOut };
  });
  return { itemId, title, points: scored.reduce((sum, { points }) => sum + points, 0), cases: scored };
}
