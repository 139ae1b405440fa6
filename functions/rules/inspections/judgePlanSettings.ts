import { categories } from '../assessments/grades.ts';
import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';
import { addDays, daysBetween, findPlainDateIn, type PlainDate, yearOf } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import type { PlanSettings } from './drawFile.ts';

/** The whole of a category, in ten-thousandths. */
export const wholeRatio = 10_000;

type LimitRow = { readonly least: number; readonly most: number; readonly label: string; readonly source: LegalSource };

/** Bounds of each number of the settings, both included. Ratios and frequencies have no national standing. */
export const settingLimits = {
  ratios: {
    least: 0,
    most: wholeRatio,
    label: '抽查比例（万分数）',
    source: pilotSource('R109–R114', 'D'),
  },
  timesPerYear: {
    least: 0,
    most: 12,
    label: '年度抽查频次',
    source: pilotSource('R109–R114', 'D'),
  },
  yearlyCap: {
    least: 1,
    most: 12,
    label: '同一单位年度检查上限',
    source: { instrument: '国办发〔2024〕54号', clause: '严格控制行政检查频次', confidence: 'D' },
  },
  spacingDays: {
    least: 0,
    most: 366,
    label: '两次检查的间隔天数',
    source: { instrument: '国办发〔2024〕54号', clause: '严格控制行政检查频次', confidence: 'D' },
  },
  officersPerEmployer: {
    least: 2,
    most: 5,
    label: '每家派出的执法人员数',
    source: { instrument: '行政处罚法', clause: '第四十二条（不得少于两人）', confidence: 'H' },
  },
} as const satisfies Record<string, LimitRow>;

const words = { JIA: '甲类', YI: '乙类', BING: '丙类' } as const;
const coveragePattern = /^[A-T](\d{2,4})?$/;
const longestText = 500;
const firstPrintable = 0x20;

/** Whether a text may stand in a draw's file: 1–500 UTF-16 units without control characters. @source draw.md §2 */
export function isDrawText(text: string): boolean {
  if (text.length === 0 || text.length > longestText) return false;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) < firstPrintable) return false;
  return true;
}

/**
 * Names every fault of a plan's settings: a number outside its limits (equal to a limit is within), a category with a
 * higher ratio or frequency than the next higher one (equal is allowed; 甲 may be 0), a period that is empty, crosses a
 * year's end or begins before the decision takes effect, a coverage that is no industry code, quiet periods that
 * overlap, lie outside or leave no day for visits. No faults: an empty list.
 * @source R106–R114；draw.md §3 SETTINGS
 */
export function judgePlanSettings(settings: PlanSettings): readonly InputProblem[] {
  return [
    ...judgeNumbers(settings),
    ...judgeByCategory(settings, 'ratios', 'RATIO_BELOW_LOWER_CATEGORY'),
    ...judgeByCategory(settings, 'timesPerYear', 'FREQUENCY_BELOW_LOWER_CATEGORY'),
    ...judgePeriod(settings),
    ...judgeCoverage(settings),
  ];
}

const problem = (path: string, code: string, message: string): InputProblem => ({ path, code, message });

function judgeNumber(path: string, value: number, { least, most, label }: LimitRow): readonly InputProblem[] {
  if (Number.isInteger(value) && value >= least && value <= most) return [];
  return [problem(path, 'NUMBER_OUT_OF_RANGE', `${label}应为 ${least}–${most} 的整数，现为 ${value}。`)];
}

function judgeNumbers(settings: PlanSettings): readonly InputProblem[] {
  const single = ['yearlyCap', 'spacingDays', 'officersPerEmployer'] as const;
  return single.flatMap((name) => judgeNumber(name, settings[name], settingLimits[name]));
}

function judgeByCategory(
  settings: PlanSettings,
  name: 'ratios' | 'timesPerYear',
  code: string,
): readonly InputProblem[] {
  const limits = settingLimits[name];
  return categories.flatMap((category, at) => {
    const path = `${name}.${category}`;
    const value = settings[name][category];
    const lower = categories[at - 1];
    const own = judgeNumber(path, value, limits);
    if (own.length > 0 || lower === undefined || value >= settings[name][lower]) return own;
    const message = `${words[category]}的${limits.label}（${value}）低于${words[lower]}（${settings[name][lower]}）：风险高的类别不得低于风险低的类别。`;
    return [problem(path, code, message)];
  });
}

function judgePeriod(settings: PlanSettings): readonly InputProblem[] {
  const { startsOn, endsOn, effectiveOn, decision, quietPeriods } = settings;
  const days = [startsOn, endsOn, effectiveOn, ...quietPeriods.flatMap(({ from, to }) => [from, to])];
  if (days.some((day) => findPlainDateIn(day) === null))
    return [problem('startsOn', 'NOT_A_DAY', '日期应为实有的年月日，如 2026-03-02。')];
  const problems: InputProblem[] = [];
  if (!isDrawText(decision))
    problems.push(problem('decision', 'TEXT_INVALID', '请填写决定文号（500 字以内，不换行）。'));
  if (startsOn > endsOn) problems.push(problem('endsOn', 'PERIOD_EMPTY', '检查期间的止日早于起日。'));
  if (yearOf(startsOn) !== yearOf(endsOn))
    problems.push(problem('endsOn', 'PERIOD_CROSSES_YEAR', '检查期间不得跨年：频次按自然年计算。'));
  if (effectiveOn > startsOn)
    problems.push(
      problem('effectiveOn', 'NOT_YET_EFFECTIVE', `比例和频次自 ${effectiveOn} 起施行，晚于检查期间的起日。`),
    );
  return [...problems, ...judgeQuietPeriods(settings)];
}

function judgeQuietPeriods({ startsOn, endsOn, quietPeriods }: PlanSettings): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  let firstAllowed: PlainDate = startsOn;
  let quietDays = 0;
  quietPeriods.forEach(({ from, to, reason }, at) => {
    const path = `quietPeriods[${at}]`;
    if (!isDrawText(reason)) problems.push(problem(path, 'TEXT_INVALID', '请填写不检查的原因（500 字以内，不换行）。'));
    if (from > to || from < firstAllowed || to > endsOn)
      problems.push(problem(path, 'QUIET_PERIOD_INVALID', '不检查的日期须按先后排列、互不重叠，并在检查期间之内。'));
    firstAllowed = addDays(to, 1);
    quietDays += daysBetween(from, to) + 1;
  });
  if (problems.length === 0 && startsOn <= endsOn && quietDays > daysBetween(startsOn, endsOn))
    problems.push(problem('quietPeriods', 'NO_DAY_LEFT', '检查期间内没有留下可以检查的日子。'));
  return problems;
}

function judgeCoverage({ fullCoverage }: PlanSettings): readonly InputProblem[] {
  return fullCoverage.flatMap((prefix, at) => {
    if (coveragePattern.test(prefix) && (at === 0 || (fullCoverage[at - 1] ?? '') < prefix)) return [];
    const message = `全覆盖行业“${prefix}”不是行业门类或二至四位行业代码，或者没有按代码排列、重复。`;
    return [problem(`fullCoverage[${at}]`, 'COVERAGE_INVALID', message)];
  });
}
