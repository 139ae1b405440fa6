import { findPlainDateIn } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import type { ListRow, PlanSettings, RosterOfficer } from './drawFile.ts';
import type { DrawRefusal } from './drawRefusals.ts';
import { isDrawText } from './judgePlanSettings.ts';
import { countDrawn, isCardValid, type StratifiedList } from './stratifyList.ts';

const most = 1_000_000;
const codePattern = /^[0-9A-Z]{18}$/;
const idPattern = /^[0-9a-f]{64}$/;
const industryPattern = /^[A-T]\d{2,4}$/;

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= most;
const problem = (path: string, code: string, message: string): InputProblem => ({ path, code, message });

/**
 * Names every fault of a list in ascending order: a code that is none or stands twice, a name that is empty, longer than
 * 500 or has control characters, a number of checks that is none, a day that does not exist, more than 1,000,000 rows.
 * @source draw.md §2
 */
export function judgeList(list: readonly ListRow[]): readonly InputProblem[] {
  if (list.length > most) return [problem('list', 'LIST_TOO_LONG', '名单超过一百万家。')];
  return list.flatMap(([code, name, , industry, drawn, checked, lastCheckedOn], at) => {
    const path = `list[${at}]`;
    if (!codePattern.test(code)) return [problem(path, 'CREDIT_CODE_INVALID', `“${code}”不是统一社会信用代码。`)];
    if (code === list[at - 1]?.[0]) return [problem(path, 'EMPLOYER_TWICE', `${code} 在名单中重复。`)];
    const isRight =
      isDrawText(name) &&
      (industry === null || industryPattern.test(industry)) &&
      isCount(drawn) &&
      isCount(checked) &&
      (lastCheckedOn === null || findPlainDateIn(lastCheckedOn) !== null);
    return isRight ? [] : [problem(path, 'ROW_INVALID', `${code} 的名称、行业、次数或者上次检查日期有误。`)];
  });
}

/** Names every fault of a roster in ascending order; recusals are to ascend strictly too. @source draw.md §2 */
export function judgeRoster(roster: readonly RosterOfficer[]): readonly InputProblem[] {
  return roster.flatMap(({ id, validFrom, validTo, capacity, recused }, at) => {
    const path = `roster[${at}]`;
    if (id === roster[at - 1]?.id) return [problem(path, 'OFFICER_TWICE', '同一执法人员在名册中重复。')];
    const isRight =
      idPattern.test(id) &&
      findPlainDateIn(validFrom) !== null &&
      findPlainDateIn(validTo) !== null &&
      isCount(capacity) &&
      recused.every((code, place) => codePattern.test(code) && (recused[place - 1] ?? '') < code);
    return isRight ? [] : [problem(path, 'OFFICER_INVALID', '执法人员的编号、证件期限、可派家数或者回避单位有误。')];
  });
}

/**
 * Whether the roster can serve whatever is drawn, as far as that can be told before a seed: every eligible employer has
 * enough officers with a valid card and capacity who are not recused from it, and all capacities together reach. Null,
 * or OFFICERS_SHORT with the employers that lack officers, all eligible ones when the capacity falls short. Recusals
 * and capacities together may still leave a drawn employer without officers; `drawPlan` says so.
 * @source draw.md §4；行政处罚法 第四十二条、第四十三条
 */
export function findOfficerShortage(
  { strata }: StratifiedList,
  roster: readonly RosterOfficer[],
  settings: PlanSettings,
): DrawRefusal | null {
  const able = roster.filter((officer) => officer.capacity > 0 && isCardValid(officer, settings));
  const recusals = new Map<string, number>();
  for (const { recused } of able) for (const code of recused) recusals.set(code, (recusals.get(code) ?? 0) + 1);
  const needed = settings.officersPerEmployer;
  const drawable = strata.filter(({ stratum, creditCodes }) => countDrawn(stratum, creditCodes.length, settings) > 0);
  const codes = drawable.flatMap(({ creditCodes }) => creditCodes);
  const lacking = codes.filter((code) => able.length - (recusals.get(code) ?? 0) < needed);
  if (lacking.length > 0) return { code: 'OFFICERS_SHORT', needed, creditCodes: lacking };
  const visits = drawable.reduce((sum, one) => sum + countDrawn(one.stratum, one.creditCodes.length, settings), 0);
  const capacity = able.reduce((sum, one) => sum + one.capacity, 0);
  return visits * needed > capacity ? { code: 'OFFICERS_SHORT', needed, creditCodes: codes } : null;
}
