import type { InputProblem } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { type Assignment, startAssignment } from './assignOfficers.ts';
import type { DrawFile, Substitution } from './drawFile.ts';
import { hashValue } from './drawHash.ts';
import type { DrawRefusal } from './drawRefusals.ts';
import { isDrawText } from './judgePlanSettings.ts';
import { rankStratum } from './rankStratum.ts';
import { stratifyList } from './stratifyList.ts';

/** A drawn employer that cannot be visited, why, and what shows it. */
export type Unvisitable = Pick<Substitution, 'replaced' | 'reason' | 'evidence' | 'recordedOn'>;

/**
 * Puts the next of the same stratum's published order in the place of each employer that cannot be visited, one after
 * another; nobody chooses. A substitute may be replaced in turn; where the order is used up nobody takes the place.
 * The officers of the replaced are released and the substitute takes the least loaded, without moving others.
 * Refusals: NOT_IN_PLAN for what was never drawn or is replaced already, OFFICERS_SHORT, INVALID_INPUT without
 * evidence. All or nothing.
 * @source draw.md §5（D）
 */
export function substituteEmployers(file: DrawFile, closed: readonly Unvisitable[]): Result<DrawFile, DrawRefusal> {
  const problems = closed.flatMap(({ evidence }, at): InputProblem[] => {
    if (isDrawText(evidence)) return [];
    const message = '请写明不能检查的证据（500 字以内，不换行）。';
    return [{ path: `closed[${at}].evidence`, code: 'TEXT_INVALID', message }];
  });
  if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
  const plan = reopen(file);
  const substitutions = [...file.substitutions];
  for (const { replaced, reason, evidence, recordedOn } of closed) {
    const queue = plan.standing.get(replaced);
    if (queue === undefined) return refused({ code: 'NOT_IN_PLAN', creditCode: replaced });
    const substitute = plan.replace(replaced, queue);
    const officers = substitute === null ? [] : plan.assignment.assign(substitute, false);
    if (officers === null) {
      const needed = file.settings.officersPerEmployer;
      return refused({ code: 'OFFICERS_SHORT', needed, creditCodes: [substitute ?? replaced] });
    }
    const row = { replaced, reason, evidence, recordedOn, substitute, officers };
    const previous = substitutions.at(-1)?.hash ?? file.resultHash;
    substitutions.push({ ...row, hash: hashValue('substitution', { ...row, previous }) });
  }
  return accepted({ ...file, substitutions });
}

/** Those of a stratum's order who wait, the next in front. */
type Waiting = string[];

type OpenPlan = {
  readonly assignment: Assignment;
  /** Employers that are in the plan now, each with who waits in its stratum. */
  readonly standing: ReadonlyMap<string, Waiting>;
  replace(replaced: string, waiting: Waiting): string | null;
};

/** The plan as it stood after its draw and the substitutions recorded so far. */
function reopen({ list, settings, roster, seed, drawn, strata, substitutions }: DrawFile): OpenPlan {
  const assignment = startAssignment(seed, roster, settings);
  const waitingOf = new Map<string, Waiting>();
  for (const { stratum, creditCodes } of stratifyList(list, settings).strata) {
    const count = strata.find((one) => one.stratum === stratum)?.drawn ?? 0;
    waitingOf.set(stratum, rankStratum(seed, stratum, creditCodes, 0).order.slice(count));
  }
  const standing = new Map<string, Waiting>();
  for (const { creditCode, stratum } of drawn) {
    assignment.assign(creditCode, true);
    standing.set(creditCode, waitingOf.get(stratum) ?? []);
  }
  const replace = (replaced: string, waiting: Waiting): string | null => {
    assignment.release(replaced);
    standing.delete(replaced);
    const substitute = waiting.shift() ?? null;
    if (substitute !== null) standing.set(substitute, waiting);
    return substitute;
  };
  for (const { replaced } of substitutions) {
    const substitute = replace(replaced, standing.get(replaced) ?? []);
    if (substitute !== null) assignment.assign(substitute, false);
  }
  return { assignment, standing, replace };
}
