import { findTextProblems, problem } from '../enforcement/findingLimits.ts';
import type { Actor } from '../kernel/auditChain.ts';
import { findPlainDateIn, type Instant, type PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import type { ScoreCase, ScoredUnit } from './scoreUnits.ts';
import type { ScoringRules } from './scoringRules.ts';

/** A case that the bureau enters by hand, with what proves it. */
export type ScoreEntry = {
  readonly county: string;
  /** `<day>#<ulid>`, so that entries stand in order of their days. */
  readonly entryId: string;
  readonly unitId: string;
  readonly itemId: string;
  readonly on: PlainDate;
  readonly reason: string;
  /** Number of a document or a record that shows it. */
  readonly evidence: string;
  /** The record of supervision that shows it, by number and name; null: none does. */
  readonly supervision: { readonly supervisionId: string; readonly title: string } | null;
  readonly enteredAt: Instant;
  readonly enteredBy: Actor;
  readonly withdrawn: { readonly at: Instant; readonly by: Actor; readonly reason: string } | null;
};

/** Bounds of an entry, in characters. */
export const scoreEntryLimits = { reason: 300, evidence: 200 } as const;

type Given = Pick<ScoreEntry, 'unitId' | 'itemId' | 'on' | 'reason' | 'evidence'>;

/** Names every fault of an entry: a unit that is not scored, an item that is not entered by hand or not for it, the future. */
export function judgeScoreEntry(
  { unitId, itemId, on, reason, evidence }: Given,
  units: readonly ScoredUnit[],
  { items }: Pick<ScoringRules, 'items'>,
  today: PlainDate,
): readonly InputProblem[] {
  const unit = units.find((one) => one.unitId === unitId);
  const item = items.find((one) => one.itemId === itemId && one.evidence === 'MANUAL');
  return [
    ...(unit === undefined ? [problem('unitId', 'NO_SUCH_UNIT', '没有该考核对象。')] : []),
    ...(item === undefined || (unit !== undefined && !item.units.includes(unit.kind))
      ? [problem('itemId', 'NO_SUCH_ITEM', '没有该人工登记的评分项，或者不适用于该对象。')]
      : []),
    ...(findPlainDateIn(on) === null || on > today
      ? [problem('on', 'NOT_A_PAST_DAY', '发生日期应为今日或之前的日期。')]
      : []),
    ...findTextProblems('reason', reason, scoreEntryLimits.reason),
    ...findTextProblems('evidence', evidence, scoreEntryLimits.evidence),
  ];
}

/** The cases that entries make; those withdrawn make none. */
export function toManualCases(entries: readonly ScoreEntry[]): readonly ScoreCase[] {
  return entries
    .filter(({ withdrawn }) => withdrawn === null)
    .map(({ unitId, itemId, entryId, on, reason, evidence, supervision }) => ({
      ...{ unitId, itemId, evidence: 'MANUAL', recordId: entryId, on },
      note: `${reason}（依据：${evidence}${supervision ? `；${supervision.title} ${supervision.supervisionId}` : ''}）`,
    }));
}
