import { describe, expect, it } from 'vitest';
import { drawPlan } from '../../../functions/rules/inspections/drawPlan.ts';
import { type DrawRefusal, toDrawMessage } from '../../../functions/rules/inspections/drawRefusals.ts';
import { freezePlan, type PlanInput } from '../../../functions/rules/inspections/freezePlan.ts';
import type { Instant } from '../../../functions/rules/kernel/plainDate.ts';
import {
  acceptedOf,
  anEmployer,
  anOfficer,
  beacon,
  creditCodeOf,
  frozenAt,
  revealBy,
  seedOf,
  somePlan,
  someSettings,
} from './drawFixture.ts';

function refusalOf(plan: Partial<PlanInput>): DrawRefusal {
  const result = freezePlan(somePlan(plan));
  if (result.ok) throw new Error('accepted');
  return result.refusal;
}

describe('freezing a plan', () => {
  it('gives the same hashes for list, roster, recusals and coverage in any order', () => {
    const roster = [0, 1, 2, 3].map((at) => anOfficer(at, { recused: [creditCodeOf(2), creditCodeOf(1)] }));
    const plan = somePlan({ roster: [...roster, anOfficer(4), anOfficer(5)] });
    const turned = {
      ...plan,
      list: plan.list.toReversed(),
      roster: plan.roster.toReversed().map((one) => ({ ...one, recused: one.recused.toReversed() })),
      settings: { ...plan.settings, fullCoverage: plan.settings.fullCoverage.toReversed() },
    };
    expect(acceptedOf(freezePlan(turned))).toEqual(acceptedOf(freezePlan(plan)));
  });

  it('hashes another plan, another list and another replaced plan differently', () => {
    const plans = [{}, { planId: 'plan-2' }, { replaces: 'plan-0' }, { list: somePlan().list.slice(1) }];
    const hashes = plans.map((plan) => acceptedOf(freezePlan(somePlan(plan))).freezeHash);
    expect(new Set(hashes).size).toBe(plans.length);
  });

  it.each<[string, Partial<PlanInput>, string]>([
    ['the same employer twice', { list: [anEmployer(1), anEmployer(1)] }, 'EMPLOYER_TWICE'],
    ['a code that is none', { list: [['91', '示例厂', 'YI', null, 0, 0, null]] }, 'CREDIT_CODE_INVALID'],
    ['checks that are no number', { list: [[creditCodeOf(1), '示例厂', 'YI', null, -1, 0, null]] }, 'ROW_INVALID'],
    ['a name with a line break', { list: [[creditCodeOf(1), '示例\n厂', 'YI', null, 0, 0, null]] }, 'ROW_INVALID'],
    ['the same officer twice', { roster: [anOfficer(1), anOfficer(1), anOfficer(2)] }, 'OFFICER_TWICE'],
    ['an officer by name', { roster: [anOfficer(1, { id: '示例甲' }), anOfficer(2)] }, 'OFFICER_INVALID'],
    ['settings that are wrong', { settings: { ...someSettings, yearlyCap: 0 } }, 'NUMBER_OUT_OF_RANGE'],
    ['one party', { parties: ['示例卫生健康局'] }, 'PARTIES_TOO_FEW'],
    ['a party that is two', { parties: ['示例卫生健康局', '示例卫生健康局'] }, 'PARTIES_INVALID'],
    ['a reveal at the freeze', { revealBy: frozenAt }, 'REVEAL_TOO_EARLY'],
    ['a beacon before the reveals', { beacon: { ...beacon, at: frozenAt } }, 'BEACON_TOO_EARLY'],
    ['a beacon without a round', { beacon: { ...beacon, round: '' } }, 'BEACON_INVALID'],
    ['a plan that replaces itself', { replaces: 'plan-1' }, 'REPLACES_ITSELF'],
    ['a plan id of blanks', { planId: ' ' }, 'PLAN_ID_INVALID'],
    ['a county that is none', { county: '泸溪' }, 'COUNTY_INVALID'],
    ['a moment of another form', { revealBy: '2026-03-04T00:00:00Z' as Instant }, 'INSTANT_INVALID'],
  ])('refuses %s', (_, plan, code) => {
    const refusal = refusalOf(plan);
    expect(refusal.code === 'INVALID_INPUT' && refusal.problems.map((problem) => problem.code)).toEqual([code]);
    expect(toDrawMessage(refusal)).toMatch(/^抽查计划有 1 处问题/);
  });

  it('takes a beacon alone, and one that speaks at the last moment for reveals', () => {
    expect(freezePlan(somePlan({ parties: [], beacon })).ok).toBe(true);
    expect(freezePlan(somePlan({ beacon: { ...beacon, at: revealBy } })).ok).toBe(true);
  });

  it('refuses a plan from which nobody can be drawn', () => {
    const refusal = refusalOf({ list: [anEmployer(1, { category: 'JIA' })] });
    expect(refusal).toEqual({ code: 'NOTHING_TO_DRAW' });
    expect(toDrawMessage(refusal)).toMatch(/没有可抽取的单位/);
  });

  it('names the employers for whom two officers with a valid card are missing', () => {
    const recused = [creditCodeOf(3), creditCodeOf(7)];
    const expired = anOfficer(5, { validTo: someSettings.startsOn });
    const roster = [anOfficer(0), anOfficer(1, { recused }), expired, anOfficer(6, { capacity: 0 })];
    const refusal = refusalOf({ roster });
    expect(refusal).toEqual({ code: 'OFFICERS_SHORT', needed: 2, creditCodes: recused });
    expect(toDrawMessage(refusal)).toContain(recused.join('、'));
  });

  it('takes capacities that just reach, and refuses those one short', () => {
    // 30 % of 20 employers: 6 with two officers each.
    const roster = (capacity: number) => [anOfficer(0, { capacity: 6 }), anOfficer(1, { capacity })];
    const plan = acceptedOf(freezePlan(somePlan({ roster: roster(6) })));
    expect(drawPlan(plan, seedOf(plan, 1)).ok).toBe(true);
    expect(refusalOf({ roster: roster(5) })).toMatchObject({ code: 'OFFICERS_SHORT' });
  });
});
