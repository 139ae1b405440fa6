import { findPlainDateIn, type PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import type { CaseOfficer } from './findingRecord.ts';
import type { HarmFacts } from './graveHarm.ts';
import type { PenaltyId } from './penalties.ts';

/** Longest texts in characters, and most of each thing, so that a finding stays one record of the store (400 KB) (D). */
export const findingLimits = {
  text: 1000,
  reference: 100,
  name: 50,
  items: 30,
  item: 300,
  files: 10,
  filesOfFinding: 100,
  steps: 40,
} as const;

/** One problem of an input. */
export const problem = (path: string, code: string, message: string): InputProblem => ({ path, code, message });

/** A text that is empty, too long, broken or has control characters other than the line break. */
export function findTextProblems(path: string, text: string, most: number): InputProblem[] {
  const length = [...text.trim()].length;
  if (length >= 1 && length <= most && text.isWellFormed() && !/(?!\n)\p{Cc}/u.test(text)) return [];
  return [problem(path, 'TEXT_INVALID', `请填写 1–${most} 字的文字，不含控制字符`)];
}

/** Numbers of people that are none. */
export function findHarmProblems(path: string, { deaths, acuteCases, chronicCases }: HarmFacts): InputProblem[] {
  const counts = { deaths, acuteCases, chronicCases };
  return Object.entries(counts).flatMap(([name, value]) =>
    Number.isInteger(value) && value >= 0 && value <= 10_000
      ? []
      : [problem(`${path}.${name}`, 'COUNT_INVALID', '人数须为 0–10000 的整数')],
  );
}

/** A day that does not exist or comes after the latest that is right. */
export function findDayProblems(path: string, on: PlainDate | null, latest: PlainDate): InputProblem[] {
  if (on === null || (findPlainDateIn(on) !== null && on <= latest)) return [];
  return [problem(path, 'DAY_IN_FUTURE', `日期须为不晚于 ${latest} 的有效日期`)];
}

/** More provisions than one act can break. */
export function findProvisionProblems(path: string, penaltyIds: readonly PenaltyId[]): InputProblem[] {
  return penaltyIds.length > 10 ? [problem(path, 'TOO_MANY', '同时违反的条项最多 10 项')] : [];
}

/** Officers without a name or card, or too many. */
export function findOfficerProblems(path: string, officers: readonly CaseOfficer[]): InputProblem[] {
  if (officers.length > 10) return [problem(path, 'TOO_MANY', '执法人员最多 10 名')];
  return officers.flatMap(({ name, cardNumber }, at) => [
    ...findTextProblems(`${path}[${at}].name`, name, findingLimits.name),
    ...findTextProblems(`${path}[${at}].cardNumber`, cardNumber, findingLimits.name),
  ]);
}
