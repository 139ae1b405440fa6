import { type Actor, digestOf } from '../kernel/auditChain.ts';
import { dayOf, daysBetween, type Instant, type PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem, Refusal } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { findReturnInForce, type PatrolRound, type UnfinishedReason } from './patrolRound.ts';
import type { PatrolSummary } from './patrolSummary.ts';
import { tallyRound } from './tallyRound.ts';

/** Limits of a return: all its reasons are one item of the store. */
export const returnLimits = { reasonLength: 200, reasons: 200, employers: 10_000, returns: 20 } as const;

/** Employers that a refusal names at most. */
const mostNamed = 100;

export type ReturnFacts = {
  readonly round: PatrolRound;
  /** Credit codes of the round's list. */
  readonly expected: readonly string[];
  /** Credit code → what its record says. */
  readonly summaries: ReadonlyMap<string, PatrolSummary>;
  readonly reasons: readonly UnfinishedReason[];
  readonly dueOn: PlainDate;
  readonly at: Instant;
  readonly by: Actor;
};

/**
 * The round with its monthly return: locked from then on. Every employer on the list has a submitted record or stands
 * under exactly one reason. A return on the day due is in time, afterwards it is late by so many calendar days and taken
 * all the same. Refusals: PATROL_ROUND_LOCKED, INVALID_INPUT, PATROLS_UNEXPLAINED.
 * @source 泸政办函〔2023〕18号 R150–R153
 */
export function judgeReturn(facts: ReturnFacts): Result<PatrolRound, Refusal> {
  const { round, expected, summaries, reasons, dueOn, at, by } = facts;
  const inForce = findReturnInForce(round);
  if (inForce !== null) {
    return refused({ code: 'PATROL_ROUND_LOCKED', month: round.month, lockedOn: dayOf(inForce.submittedAt) });
  }
  const isFinished = (code: string): boolean => (summaries.get(code)?.submittedAt ?? null) !== null;
  const problems = findReasonProblems(facts, isFinished);
  if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
  const explained = new Set(reasons.flatMap(({ creditCodes }) => creditCodes));
  const missing = expected.filter((code) => !isFinished(code) && !explained.has(code));
  if (missing.length > 0) {
    const creditCodes = missing.slice(0, mostNamed);
    return refused({ code: 'PATROLS_UNEXPLAINED', count: missing.length, creditCodes });
  }
  const today = dayOf(at);
  const filed = {
    number: round.returns.length + 1,
    submittedAt: at,
    submittedBy: by,
    dueOn,
    daysLate: Math.max(0, daysBetween(dueOn, today)),
    figures: tallyRound(round.expected.count, [...summaries.values()], { dueOn, today }),
    unfinishedSha256: digestOf(reasons),
    reopened: null,
  };
  return accepted({ ...round, returns: [...round.returns, filed] });
}

function findReasonProblems(
  { round, expected, reasons }: ReturnFacts,
  isFinished: (creditCode: string) => boolean,
): readonly InputProblem[] {
  const { reasonLength, reasons: mostReasons, employers, returns } = returnLimits;
  const codes = reasons.flatMap(({ creditCodes }) => creditCodes);
  if (reasons.length > mostReasons || codes.length > employers) {
    const message = `说明的原因不超过 ${mostReasons} 种、单位不超过 ${employers} 家，请归并后再报送`;
    return [{ path: 'unfinished', code: 'TOO_MANY_REASONS', message }];
  }
  if (round.returns.length >= returns) {
    const message = `月度巡查报告重新报送已达 ${returns} 次，不能再报送`;
    return [{ path: 'month', code: 'TOO_MANY_RETURNS', message }];
  }
  const problems: InputProblem[] = [];
  const listed = new Set(expected);
  const seen = new Set<string>();
  for (const [index, { reason, creditCodes }] of reasons.entries()) {
    const path = `unfinished.${index}`;
    if (reason.trim() === '' || reason.length > reasonLength) {
      const message = `没有报送巡查表的原因须为 1–${reasonLength} 个字`;
      problems.push({ path: `${path}.reason`, code: 'REASON_LENGTH', message });
    }
    for (const code of creditCodes) {
      const fault = findCodeFault(code, {
        isListed: listed.has(code),
        isTwice: seen.has(code),
        isFinished: isFinished(code),
      });
      if (fault !== null) problems.push({ path: `${path}.creditCodes`, ...fault });
      seen.add(code);
    }
  }
  return problems.slice(0, mostNamed);
}

function findCodeFault(
  creditCode: string,
  { isListed, isTwice, isFinished }: { isListed: boolean; isTwice: boolean; isFinished: boolean },
): Pick<InputProblem, 'code' | 'message'> | null {
  if (!isListed) return { code: 'NOT_EXPECTED', message: `${creditCode} 不在本月本单位的巡查名单中` };
  if (isTwice) return { code: 'EXPLAINED_TWICE', message: `${creditCode} 列了两次` };
  return isFinished ? { code: 'ALREADY_SUBMITTED', message: `${creditCode} 已报送巡查表，无需说明原因` } : null;
}

/**
 * The round opened again by the bureau, with its reason; the return stays on file. Refusals: PATROL_ROUND_NOT_LOCKED,
 * INVALID_INPUT.
 * @source R153（重新开放须说明理由为自定，D）
 */
export function reopenRound(
  round: PatrolRound,
  reopened: { readonly at: Instant; readonly by: Actor; readonly reason: string },
): Result<PatrolRound, Refusal> {
  const inForce = findReturnInForce(round);
  if (inForce === null) return refused({ code: 'PATROL_ROUND_NOT_LOCKED', month: round.month });
  if (reopened.reason.trim() === '' || reopened.reason.length > returnLimits.reasonLength) {
    const message = `重新开放的理由须为 1–${returnLimits.reasonLength} 个字`;
    return refused({ code: 'INVALID_INPUT', problems: [{ path: 'reason', code: 'REASON_LENGTH', message }] });
  }
  return accepted({ ...round, returns: [...round.returns.slice(0, -1), { ...inForce, reopened }] });
}
