import type { PlainDate } from '../kernel/plainDate.ts';
import { type PenaltyId, toPenaltyArticle } from './penalties.ts';

/** A fine that was decided, and the act that it was for. */
export type EarlierFine = {
  readonly actId: string;
  readonly decisionId: string;
  readonly decidedOn: PlainDate;
  /** A revoked decision no longer stands in the way. */
  readonly revoked: boolean;
};

/** The fine that an act has had already, under whatever provision; null where it may be fined. @source 行政处罚法 第二十九条 */
export function findEarlierFine(actId: string, fines: readonly EarlierFine[]): EarlierFine | null {
  return fines.find((fine) => fine.actId === actId && !fine.revoked) ?? null;
}

/**
 * The provision by which one act that breaks several is fined: that with the highest upper end, then the highest lower
 * end, then the first named.
 * @source 行政处罚法（2021年修订）第二十九条（数额高的规定）；上限相同的比较下限为自定
 */
export function pickHigherNorm(first: PenaltyId, ...others: readonly PenaltyId[]): PenaltyId {
  return others.reduce((best, next) => (isHigher(next, best) ? next : best), first);
}

function isHigher(one: PenaltyId, other: PenaltyId): boolean {
  const [a, b] = [toPenaltyArticle(one).fine, toPenaltyArticle(other).fine];
  return a.mostYuan === b.mostYuan ? a.leastYuan > b.leastYuan : a.mostYuan > b.mostYuan;
}
