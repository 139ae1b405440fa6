import { describe, expect, it } from 'vitest';
import type { Viewer } from '../../../functions/rules/accounts/viewer.ts';
import type { ListedEmployer } from '../../../functions/rules/employers/employerRecord.ts';
import { toOfficerId } from '../../../functions/rules/inspections/drawHash.ts';
import { countCheck, countDraw, toYearCount } from '../../../functions/rules/inspections/inspectionCount.ts';
import { judgeCard } from '../../../functions/rules/inspections/officerRecord.ts';
import { planStates } from '../../../functions/rules/inspections/plan.ts';
import {
  findPlanActionRefusal,
  type PlanAction,
  planLifecycle,
} from '../../../functions/rules/inspections/planLifecycle.ts';
import { findParty } from '../../../functions/rules/inspections/planParties.ts';
import { findSettingsOn, type PlanSettingsVersion } from '../../../functions/rules/inspections/planSettingsVersion.ts';
import { toShortageMessage } from '../../../functions/rules/inspections/planShortages.ts';
import { groupPopulation, toPopulation } from '../../../functions/rules/inspections/population.ts';
import { toDrawRoster } from '../../../functions/rules/inspections/toDrawRoster.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { creditCodeOf, someSettings } from './drawFixture.ts';

const counted = { year: 2026, drawn: 1, checked: 2, lastCheckedOn: plainDate('2026-05-06') };

describe('an employer’s count of draws and checks', () => {
  it('begins anew with a year, but for the last check', () => {
    expect(toYearCount(null, 2026)).toEqual({ year: 2026, drawn: 0, checked: 0, lastCheckedOn: null });
    expect(toYearCount(counted, 2026)).toBe(counted);
    expect(toYearCount(counted, 2027)).toEqual({ ...counted, year: 2027, drawn: 0, checked: 0 });
  });

  it('goes up with a draw, down with a substitution and never below none; a year that is over stays', () => {
    expect(countDraw(null, 2026, 1)).toMatchObject({ year: 2026, drawn: 1 });
    expect(countDraw(counted, 2026, 1).drawn).toBe(2);
    expect(countDraw(counted, 2026, -1).drawn).toBe(0);
    expect(countDraw(null, 2026, -1).drawn).toBe(0);
    expect(countDraw(counted, 2025, 1)).toBe(counted);
  });

  it('takes in checks by their day, the latest of which is kept', () => {
    expect(countCheck(counted, plainDate('2026-07-01'))).toEqual({
      ...counted,
      checked: 3,
      lastCheckedOn: '2026-07-01',
    });
    expect(countCheck(counted, plainDate('2026-01-01'))).toEqual({ ...counted, checked: 3 });
    expect(countCheck(counted, plainDate('2027-01-01'))).toMatchObject({ year: 2027, drawn: 0, checked: 1 });
    expect(countCheck(counted, plainDate('2025-12-31'))).toEqual(counted);
    expect(countCheck(null, plainDate('2026-07-01'))).toMatchObject({ checked: 1, lastCheckedOn: '2026-07-01' });
  });
});

const officer = {
  officerId: 'O1',
  name: '示例人员',
  unit: '示例局',
  cardNumber: '示例证1',
  cardValidFrom: plainDate('2026-03-09'),
  cardValidTo: plainDate('2026-12-31'),
  recusals: [
    { creditCode: creditCodeOf(1), reason: '示例' },
    { creditCode: creditCodeOf(2), reason: '示例' },
  ],
  visitsPerDay: 2,
  visitsPerMonth: 10,
  daysOff: [],
};

describe('an officer’s card', () => {
  it.each([
    ['2026-03-08', 'NOT_YET_VALID'],
    ['2026-03-09', 'VALID'],
    ['2026-10-31', 'VALID'],
    ['2026-11-01', 'EXPIRING'],
    ['2026-12-31', 'EXPIRING'],
    ['2027-01-01', 'EXPIRED'],
  ] as const)('on %s is %s', (on, state) => {
    expect(judgeCard(officer, plainDate(on))).toBe(state);
  });
});

describe('the roster of a draw', () => {
  const calendar = { localDays: [], notices: [] };
  const plan = { planId: 'plan-1', listed: new Set([creditCodeOf(2)]), settings: someSettings };

  it('has ids that only card and salt lead to, and recusals from listed employers only', () => {
    const { roster, identities } = toDrawRoster([officer], ['ab'.repeat(32)], plan, calendar);
    const id = toOfficerId('plan-1', '示例证1', 'ab'.repeat(32));
    expect(identities).toEqual([{ id, officerId: 'O1', salt: 'ab'.repeat(32) }]);
    expect(roster).toEqual([
      { id, validFrom: '2026-03-09', validTo: '2026-12-31', capacity: 40, recused: [creditCodeOf(2)] },
    ]);
  });

  it('has capacities within the days that are left', () => {
    const from = someSettings.startsOn;
    const away = { ...officer, daysOff: [{ from: plainDate('2026-04-01'), to: plainDate('2026-06-30') }] };
    expect(toDrawRoster([away], [''], plan, calendar).roster[0]?.capacity).toBe(10);
    const oneDay = { ...plan, settings: { ...someSettings, startsOn: from, endsOn: from, quietPeriods: [] } };
    expect(toDrawRoster([officer], [''], oneDay, calendar).roster[0]?.capacity).toBe(2);
  });
});

describe('the population of a plan', () => {
  const listed = (number: number, change: object = {}) =>
    ({
      creditCode: creditCodeOf(number),
      name: `示例${number}厂`,
      bodyId: '433122107',
      industryCode: 'C3011',
      factorCount: 1,
      effective: { category: 'BING' },
      inspections: null,
      ...change,
    }) as unknown as ListedEmployer;

  it('is every employer with hazard factors and a category, once', () => {
    const { members, unclassified } = toPopulation(
      [
        listed(1),
        listed(1, { name: '改名' }),
        listed(2, { factorCount: 0 }),
        listed(3, { effective: { category: null } }),
        listed(4, { effective: null }),
        listed(5, { inspections: { year: 2025, drawn: 3, checked: 3, lastCheckedOn: '2025-12-30' } }),
      ],
      2026,
    );
    expect(members.map(({ row }) => row)).toEqual([
      [creditCodeOf(1), '改名', 'BING', 'C3011', 0, 0, null],
      [creditCodeOf(5), '示例5厂', 'BING', 'C3011', 0, 0, '2025-12-30'],
    ]);
    expect(unclassified).toBe(2);
  });

  it('is grouped by the strata and exclusions of the draw', () => {
    const { members } = toPopulation(
      [
        listed(1),
        listed(2),
        listed(3, { industryCode: null }),
        listed(4, { inspections: { ...counted, drawn: 2, checked: 0 } }),
      ],
      2026,
    );
    const { groups, excluded } = groupPopulation(members, { ...someSettings, fullCoverage: ['C30'] });
    expect(excluded).toEqual({ YEARLY_CAP: 0, FREQUENCY: 1, SPACING: 0 });
    const group = { category: 'BING', bodyId: '433122107' };
    expect(groups).toEqual([
      { ...group, industry: 'C30', stratum: 'BING/FULL', employers: 2 },
      { ...group, industry: '未填', stratum: 'BING/SAMPLED', employers: 1 },
      { ...group, industry: 'C30', stratum: 'EXCLUDED', employers: 1 },
    ]);
  });
});

describe('a shortage', () => {
  it.each([
    [{ code: 'NO_WORKING_DAY' }, /工作日/],
    [{ code: 'TOO_FEW_OFFICERS', needed: 2, able: 1 }, /须 2 名.*只有 1 名/],
    [{ code: 'OVER_CAPACITY', needed: 40, possible: 30 }, /40 人次.*30 人次/],
    [{ code: 'MONTH_OVER_CAPACITY', month: '2026-03', needed: 20.5, possible: 10 }, /2026-03.*20\.5 人次.*10 人次/],
    [{ code: 'SPACING_TOO_LONG', category: 'BING', days: 90 }, /丙类.*90 日/],
  ] as const)('is said in figures: %j', (shortage, words) => {
    expect(toShortageMessage(shortage)).toMatch(words);
  });
});

describe('the version of the rules in effect', () => {
  const version = (number: number, effectiveOn: string) =>
    ({ id: `v${number}`, number, effectiveOn }) as unknown as PlanSettingsVersion;
  const register = {
    county: '433122',
    versions: [version(1, '2026-01-01'), version(2, '2026-07-01'), version(3, '2026-04-01'), version(4, '2026-07-01')],
  };
  it.each([
    ['2025-12-31', undefined],
    ['2026-01-01', 'v1'],
    ['2026-03-31', 'v1'],
    ['2026-04-01', 'v3'],
    ['2026-07-01', 'v4'],
  ])('on %s is %s', (on, id) => {
    expect(findSettingsOn(register, plainDate(on))?.id).toBe(id);
  });
  it('is none without any', () => {
    expect(findSettingsOn(null, plainDate('2026-01-01'))).toBeNull();
  });
});

describe('the party that a viewer speaks for', () => {
  const viewer = (change: Partial<Viewer>): Viewer => ({
    ...{ subject: 's1', name: null, role: 'LEADER', county: '433122', organisation: null },
    ...change,
  });
  const parties = [
    { name: '领导', role: 'LEADER', holder: 's1' },
    { name: '卫健局', role: 'BUREAU', holder: null },
    { name: '企业', role: 'EMPLOYER', holder: creditCodeOf(1) },
  ] as const;
  it.each([
    [{}, '领导'],
    [{ subject: 's2' }, undefined],
    [{ role: 'BUREAU', subject: 'anyone' }, '卫健局'],
    [{ role: 'EMPLOYER', organisation: creditCodeOf(1) }, '企业'],
    [{ role: 'EMPLOYER', organisation: null, subject: creditCodeOf(1) }, undefined],
    [{ role: 'PUBLIC' }, undefined],
  ] as const)('%j: %s', (change, name) => {
    expect(findParty(parties, viewer(change))?.name).toBe(name);
  });
});

describe('the life of a plan', () => {
  const actions = Object.keys(planLifecycle) as PlanAction[];
  const cases = actions.flatMap((action) => planStates.map((state) => [action, state] as const));
  /** Written out by hand, apart from the table that is tested. */
  const open: Record<PlanAction, readonly string[]> = {
    DRAFT: [],
    FREEZE: ['DRAFT'],
    COMMIT: ['FROZEN', 'COMMITTED'],
    REVEAL: ['FROZEN', 'COMMITTED'],
    ENTER_BEACON: ['FROZEN', 'COMMITTED'],
    REPLACE_EMPLOYER: ['DRAWN'],
    CLOSE: ['DRAFT', 'FROZEN', 'COMMITTED'],
  };
  it.each(cases)('%s in %s', (action, state) => {
    const refusal = findPlanActionRefusal(action, state);
    if (open[action].includes(state)) expect(refusal).toBeNull();
    else if (state === 'DRAFT' && ['COMMIT', 'REVEAL', 'ENTER_BEACON'].includes(action))
      expect(refusal).toEqual({ code: 'SEED_BEFORE_FREEZE' });
    else expect(refusal).toEqual({ code: 'WRONG_PLAN_STATE', state });
  });

  it('ends from every state, and nothing leads out of an end but a substitution', () => {
    for (const { from, to, source } of Object.values(planLifecycle)) {
      expect(source.clause).not.toBe('');
      for (const state of [...from, ...to]) expect(planStates).toContain(state);
      if ((from as readonly string[]).includes('DRAWN')) expect(to).toEqual(['DRAWN']);
      expect(from).not.toContain('FAILED');
    }
  });
});
