import { type PlainDate, yearOf } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import { isDrawText } from './judgePlanSettings.ts';

/**
 * Names what is wrong with a plan's title and period on the day on which it is drafted or frozen: a title that is blank
 * or longer than 100, a period that is over (its last day today is right), or one of a year that has not begun: draws
 * are counted by calendar years, and a year's counts begin with the year. @source draw.md §3 EXCLUSION（D）
 */
export function judgePlanDay(
  { title, startsOn, endsOn }: { readonly title: string; readonly startsOn: PlainDate; readonly endsOn: PlainDate },
  today: PlainDate,
): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const add = (path: string, code: string, message: string): unknown => problems.push({ path, code, message });
  if (title.trim() === '' || title.length > 100 || !isDrawText(title))
    add('title', 'TEXT_INVALID', '请填写计划名称（100 字以内，不换行）。');
  if (endsOn < today) add('endsOn', 'PERIOD_OVER', '检查期间已经过去。');
  if (yearOf(startsOn) > yearOf(today))
    add('startsOn', 'YEAR_NOT_BEGUN', '频次按自然年计算，次年的计划请在次年制定和冻结。');
  return problems;
}
