import { toCanonicalJson } from '../kernel/canonicalJson.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { Freeze, FrozenPlan, ListRow, PlanSettings, RosterOfficer } from './drawFile.ts';
import { hashLines, hashValue } from './drawHash.ts';
import type { DrawRefusal } from './drawRefusals.ts';
import { isDrawText, judgePlanSettings } from './judgePlanSettings.ts';
import { findOfficerShortage, judgeList, judgeRoster } from './judgeRoster.ts';
import { countDrawn, stratifyList } from './stratifyList.ts';

/** What a plan is made of; list, roster, recusals and coverage in any order. */
export type PlanInput = Omit<Freeze, 'listHash' | 'settingsHash' | 'rosterHash'> & {
  readonly list: readonly ListRow[];
  readonly settings: PlanSettings;
  readonly roster: readonly RosterOfficer[];
};

const fewestParties = 2;
const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const planIdPattern = /^[0-9A-Za-z-]{1,64}$/;

/**
 * Freezes a plan: puts list and roster into their order and hashes them with the settings. What comes out is published
 * before any seed exists; its hash is in every commitment.
 * Refusals: INVALID_INPUT with every fault; NOTHING_TO_DRAW; OFFICERS_SHORT with the employers.
 * @source draw.md §3 LIST–FREEZE
 */
export function freezePlan(input: PlanInput): Result<FrozenPlan, DrawRefusal> {
  const list = input.list.toSorted(([one], [other]) => (one < other ? -1 : 1));
  const roster = input.roster
    .map((officer) => ({ ...officer, recused: officer.recused.toSorted() }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const settings = { ...input.settings, fullCoverage: input.settings.fullCoverage.toSorted() };
  const problems = [
    ...judgePlanSettings(settings),
    ...judgeList(list),
    ...judgeRoster(roster),
    ...judgeSeedSources(input),
  ];
  if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
  const stratified = stratifyList(list, settings);
  const drawn = stratified.strata.map(({ stratum, creditCodes }) => countDrawn(stratum, creditCodes.length, settings));
  if (drawn.every((count) => count === 0)) return refused({ code: 'NOTHING_TO_DRAW' });
  const shortage = findOfficerShortage(stratified, roster, settings);
  if (shortage !== null) return refused(shortage);

  const { planId, county, replaces, frozenAt, parties, beacon, revealBy } = input;
  const freeze: Freeze = {
    planId,
    county,
    replaces,
    frozenAt,
    listHash: hashLines('list', toLines(list)),
    settingsHash: hashValue('settings', settings),
    rosterHash: hashValue('roster', roster),
    parties,
    beacon,
    revealBy,
  };
  return accepted({ freeze, freezeHash: hashValue('freeze', freeze), list, settings, roster });
}

function* toLines(list: readonly ListRow[]): Generator<string> {
  for (const row of list) yield toCanonicalJson(row);
}

/** Names what is wrong with where the seed of a plan is to come from, and with its ids. @source draw.md §3 FREEZE */
export function judgeSeedSources(input: Omit<PlanInput, 'list' | 'settings' | 'roster'>): readonly InputProblem[] {
  const { planId, county, replaces, parties, beacon, frozenAt, revealBy } = input;
  const problems: InputProblem[] = [];
  const add = (path: string, code: string, message: string): unknown => problems.push({ path, code, message });
  if (!planIdPattern.test(planId) || (replaces !== null && !planIdPattern.test(replaces)))
    add('planId', 'PLAN_ID_INVALID', '计划编号应为 64 个以内的字母、数字或连字符。');
  if (!/^\d{6}$/.test(county)) add('county', 'COUNTY_INVALID', '县的行政区划代码应为六位数字。');
  if (![frozenAt, revealBy, beacon?.at ?? frozenAt].every((at) => instantPattern.test(at)))
    add('revealBy', 'INSTANT_INVALID', '时间应写成 2026-03-02T08:00:00.000Z 的形式。');
  if (replaces === planId) add('replaces', 'REPLACES_ITSELF', '计划不能替换自身：重新抽取须另行制定计划。');
  if (!parties.every(isDrawText) || new Set(parties).size < parties.length)
    add('parties', 'PARTIES_INVALID', '参与方须有名称且不得重复。');
  if (parties.length < fewestParties && beacon === null)
    add('parties', 'PARTIES_TOO_FEW', '至少两方共同提供随机数，或者预告一个公共随机源。');
  if (revealBy <= frozenAt) add('revealBy', 'REVEAL_TOO_EARLY', '公开随机数的期限应晚于冻结时间。');
  if (beacon !== null && !(isDrawText(beacon.source) && isDrawText(beacon.round)))
    add('beacon', 'BEACON_INVALID', '请写明公共随机源及其期次。');
  if (beacon !== null && beacon.at < revealBy)
    add('beacon.at', 'BEACON_TOO_EARLY', '公共随机源产生结果的时间不得早于公开随机数的期限。');
  return problems;
}
