import { findCreditCodeFault } from '../employers/creditCode.ts';
import { daysBetween } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import { isDayRange } from './officer.ts';
import type { ScheduleSettings, WantedVisit } from './schedule.ts';

/** Longest spacing between two visits of an employer, days, and longest period of a plan. */
const longestDays = 366;
const mostRounds = 12;

const problem = (path: string, code: string, message: string): InputProblem => ({ path, code, message });
const isBetween = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/**
 * Names every fault of what is to be scheduled: an id that stands twice or among the visits that are kept, no valid
 * credit code, a range of days that ends before it begins, a spacing outside 0–366 days, a round outside 1–12, a period
 * that is empty or longer than 366 days. No faults: an empty list. Officers are judged visit by visit by the schedule
 * itself, which names what it cannot place.
 */
export function judgeWantedVisits(wanted: readonly WantedVisit[], settings: ScheduleSettings): readonly InputProblem[] {
  const ids = new Set(settings.kept.flatMap(({ checks }) => checks.map(({ visitId }) => visitId)));
  return [...judgePeriod(settings), ...wanted.flatMap((visit, at) => judgeVisit(visit, `wanted[${at}]`, ids))];
}

function judgePeriod({ startsOn, endsOn, quietPeriods }: ScheduleSettings): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const days = daysBetween(startsOn, endsOn) + 1;
  if (!isDayRange({ from: startsOn, to: endsOn }) || days > longestDays)
    problems.push(problem('endsOn', 'PERIOD_INVALID', '检查期间的止日早于起日，或者超过一年。'));
  quietPeriods.forEach((range, at) => {
    if (!isDayRange(range))
      problems.push(problem(`quietPeriods[${at}]`, 'QUIET_PERIOD_INVALID', '不检查日的起止日期有误。'));
  });
  return problems;
}

function judgeVisit(visit: WantedVisit, path: string, ids: Set<string>): readonly InputProblem[] {
  const { visitId, creditCode, spacingDays, round, notBefore, notAfter, quietPeriods } = visit;
  const problems: InputProblem[] = [];
  if (visitId === '' || ids.has(visitId))
    problems.push(problem(path, 'VISIT_TWICE', `检查编号“${visitId}”重复或者为空。`));
  ids.add(visitId);
  if (findCreditCodeFault(creditCode) !== null)
    problems.push(problem(path, 'CREDIT_CODE_INVALID', `“${creditCode}”不是统一社会信用代码。`));
  if (!isBetween(spacingDays, 0, longestDays))
    problems.push(problem(path, 'NUMBER_OUT_OF_RANGE', `两次检查的间隔应为 0–${longestDays} 天。`));
  if (!isBetween(round, 1, mostRounds))
    problems.push(problem(path, 'NUMBER_OUT_OF_RANGE', `检查轮次应为 1–${mostRounds}。`));
  if (!isDayRange({ from: notBefore, to: notAfter }))
    problems.push(problem(path, 'WINDOW_INVALID', '该单位可以检查的起止日期有误。'));
  if (!quietPeriods.every(isDayRange))
    problems.push(problem(path, 'QUIET_PERIOD_INVALID', '该单位停产或者旺季的起止日期有误。'));
  return problems;
}
