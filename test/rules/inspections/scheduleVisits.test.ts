import { describe, expect, it, test } from 'vitest';
import { judgeWantedVisits } from '../../../functions/rules/inspections/judgeWantedVisits.ts';
import type { Officer } from '../../../functions/rules/inspections/officer.ts';
import type { ScheduleCalendar, ScheduleSettings, WantedVisit } from '../../../functions/rules/inspections/schedule.ts';
import { scheduleVisits } from '../../../functions/rules/inspections/scheduleVisits.ts';
import { type Instant, plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import {
  anOfficer,
  aPlannedVisit,
  aWantedVisit,
  creditCodeOf,
  nationalCalendar,
  shareInOneTownship,
  someSettings,
} from './scheduleFixture.ts';

const two = [anOfficer(1), anOfficer(2)];
const within = (from: string, to: string) => ({ notBefore: plainDate(from), notAfter: plainDate(to) });
const period = (from: string, to: string, changed: Partial<ScheduleSettings> = {}): ScheduleSettings =>
  someSettings({ startsOn: plainDate(from), endsOn: plainDate(to), ...changed });

function daysOf(
  wanted: readonly WantedVisit[],
  settings = someSettings(),
  officers: readonly Officer[] = two,
  calendar: ScheduleCalendar = nationalCalendar,
): readonly string[] {
  return scheduleVisits(wanted, officers, settings, calendar).visits.map(({ on }) => on);
}

describe('days', () => {
  it('are working days: a make-up Saturday is one, a holiday is not', () => {
    const visit = aWantedVisit(1, within('2026-02-14', '2026-02-23'));
    // 2026-02-14 is a Saturday on which people work; Spring Festival follows.
    expect(daysOf([visit], period('2026-02-14', '2026-02-23'))).toEqual(['2026-02-14']);
    expect(scheduleVisits([visit], two, period('2026-02-15', '2026-02-23'), nationalCalendar)).toMatchObject({
      visits: [],
      unplaced: [{ visitId: 'visit-00001', blocks: [{ rule: 'REST_DAY', days: 9 }] }],
    });
  });

  it('follow the county’s own days', () => {
    const on = plainDate('2026-03-02');
    const source = { instrument: '示例通知', clause: '一', confidence: 'D' as const };
    const localDays = [{ on, working: false, name: '州庆', source }];
    const visit = aWantedVisit(1, within('2026-03-02', '2026-03-03'));
    expect(daysOf([visit])).toEqual(['2026-03-02']);
    expect(daysOf([visit], someSettings(), two, { localDays, notices: [] })).toEqual(['2026-03-03']);
  });

  it('follow a notice that the county has loaded', () => {
    const visit = aWantedVisit(1, within('2027-03-01', '2027-03-02'));
    const officers = two.map((officer) => ({ ...officer, visitsPerMonth: 1 }));
    const holidays = [{ name: '示例', from: plainDate('2027-03-01'), to: plainDate('2027-03-01') }];
    const issuedOn = plainDate('2026-11-10');
    const notice = { year: 2027, number: '国办发明电〔2026〕1号', issuedOn, holidays, makeUpDays: [], source: '示例' };
    const settings = period('2027-03-01', '2027-03-31');
    expect(daysOf([visit], settings, officers)).toEqual(['2027-03-01']);
    expect(daysOf([visit], settings, officers, { localDays: [], notices: [notice] })).toEqual(['2027-03-02']);
  });

  test.each<[string, Partial<Officer>, string]>([
    ['a card that ends on the day before', { cardValidTo: plainDate('2026-03-01') }, 'CARD_NOT_VALID'],
    ['a card that begins on the day after', { cardValidFrom: plainDate('2026-03-03') }, 'CARD_NOT_VALID'],
    ['leave', { daysOff: [{ from: plainDate('2026-03-01'), to: plainDate('2026-03-02') }] }, 'OFFICER_OFF'],
    ['no capacity', { visitsPerMonth: 0 }, 'OFFICER_MONTH_FULL'],
    ['recusal', { recusals: [{ creditCode: creditCodeOf(1), reason: '近亲属' }] }, 'RECUSED'],
  ])('are refused for an officer with %s', (_, changed, rule) => {
    const settings = period('2026-03-02', '2026-03-02');
    const wanted = [aWantedVisit(1, within('2026-03-02', '2026-03-02'))];
    expect(daysOf(wanted, settings)).toEqual(['2026-03-02']);
    const { unplaced } = scheduleVisits(wanted, [anOfficer(1), anOfficer(2, changed)], settings, nationalCalendar);
    expect(unplaced).toMatchObject([{ blocks: [{ rule, days: 1 }] }]);
  });

  test.each<[string, Partial<WantedVisit>, Partial<ScheduleSettings>, string]>([
    ['one officer', { officerIds: ['officer-01', 'officer-01'] }, {}, 'TOO_FEW_OFFICERS'],
    ['a stranger', { officerIds: ['officer-01', 'officer-99'] }, {}, 'OFFICER_UNKNOWN'],
    ['a window elsewhere', within('2026-03-03', '2026-03-04'), {}, 'OUTSIDE_WINDOW'],
    [
      'a shutdown',
      { quietPeriods: [{ from: plainDate('2026-03-02'), to: plainDate('2026-03-02') }] },
      {},
      'EMPLOYER_QUIET',
    ],
    [
      'a day on which nobody is visited',
      {},
      { quietPeriods: [{ from: plainDate('2026-03-02'), to: plainDate('2026-03-02') }] },
      'PLAN_QUIET',
    ],
    ['an empty period', {}, { endsOn: plainDate('2026-03-01') }, 'OUTSIDE_PERIOD'],
  ])('are refused for a visit with %s', (_, changed, settings, rule) => {
    const made = scheduleVisits(
      [aWantedVisit(1, changed)],
      two,
      period('2026-03-02', '2026-03-02', settings),
      nationalCalendar,
    );
    expect(made.visits).toEqual([]);
    expect(made.unplaced).toMatchObject([{ blocks: [{ rule, days: 1 }] }]);
  });
});

describe('an employer', () => {
  it('with several checks gets one visit, with all their officers, for a whole day', () => {
    const checks = [
      aWantedVisit(2, {
        creditCode: creditCodeOf(1),
        matter: '放射卫生检查',
        officerIds: ['officer-02', 'officer-03'],
      }),
      aWantedVisit(1, { notAfter: plainDate('2026-03-10') }),
    ];
    const { visits } = scheduleVisits(checks, [...two, anOfficer(3)], someSettings(), nationalCalendar);
    expect(visits).toMatchObject([
      {
        visitId: 'visit-00001',
        checks: [{ matter: '职业病防治监督检查' }, { visitId: 'visit-00002', matter: '放射卫生检查' }],
        officerIds: ['officer-01', 'officer-02', 'officer-03'],
        notAfter: '2026-03-10',
        weight: 'FULL_DAY',
      },
    ]);
  });

  it('whose checks have no common day gets two', () => {
    const checks = [
      aWantedVisit(1, { ...within('2026-03-02', '2026-03-03'), spacingDays: 0 }),
      aWantedVisit(2, { ...within('2026-03-04', '2026-03-05'), spacingDays: 0, creditCode: creditCodeOf(1) }),
    ];
    expect(daysOf(checks)).toHaveLength(2);
  });

  test.each([
    [29, ['2026-03-02', '2026-03-31']],
    [30, ['2026-03-02']],
  ])('is visited again after %i days at the earliest', (spacingDays, days) => {
    const again = aWantedVisit(2, {
      creditCode: creditCodeOf(1),
      round: 2,
      spacingDays,
      ...within('2026-03-31', '2026-03-31'),
    });
    expect(daysOf([aWantedVisit(1, { spacingDays: 0, ...within('2026-03-02', '2026-03-02') }), again])).toEqual(days);
  });

  it('is spaced from visits that are kept, unless they were cancelled', () => {
    const kept = aPlannedVisit(1, '2026-02-27', { visitId: 'earlier' });
    const wanted = [aWantedVisit(1, { spacingDays: 10 })];
    const settings = someSettings({ kept: [{ ...kept, spacingDays: 10 }] });
    expect(daysOf(wanted, settings)).toEqual(['2026-03-09']);
    const at = '2026-02-20T00:00:00.000Z' as Instant;
    const cancelled = { ...kept, changes: [{ from: kept.on, to: null, reason: '示例', at }] };
    expect(daysOf(wanted, someSettings({ kept: [cancelled] }))).toEqual(['2026-03-02']);
  });

  it('gets its repeats in their shares of the period', () => {
    const visits = [1, 2].map((round) => aWantedVisit(round, { creditCode: creditCodeOf(1), round, spacingDays: 1 }));
    const [first = '', second = ''] = daysOf(visits);
    expect(first <= '2026-03-16' && second > '2026-03-16').toBe(true);
  });
});

describe('officers', () => {
  it('have two halves a day, and a month that is full when it is reached', () => {
    const settings = period('2026-03-02', '2026-03-02');
    const visits = [1, 2, 3].map((number) => aWantedVisit(number));
    expect(scheduleVisits(visits, two, settings, nationalCalendar)).toMatchObject({
      visits: [{}, {}],
      unplaced: [{ blocks: [{ rule: 'OFFICER_DAY_FULL', days: 1 }] }],
    });
    expect(daysOf([aWantedVisit(1, { weight: 'FULL_DAY' }), aWantedVisit(2)], settings)).toHaveLength(1);
    const month = two.map((officer) => ({ ...officer, visitsPerMonth: 2 }));
    expect(daysOf(visits, someSettings(), month)).toHaveLength(2);
  });

  it('stay in one township where they can', () => {
    const visits = Array.from({ length: 20 }, (_, at) =>
      aWantedVisit(at, { bodyId: at % 2 === 0 ? '433122107' : '433122108' }),
    );
    const made = scheduleVisits(visits, two, someSettings(), nationalCalendar).visits;
    expect(made).toHaveLength(20);
    expect(shareInOneTownship(made)).toBe(1);
  });
});

describe('what is wanted', () => {
  test.each<[string, Partial<WantedVisit>, string[]]>([
    ['as it should be', {}, []],
    ['with a spacing of 366', { spacingDays: 366 }, []],
    ['with a spacing of 367', { spacingDays: 367 }, ['NUMBER_OUT_OF_RANGE']],
    ['with a round 0', { round: 0 }, ['NUMBER_OUT_OF_RANGE']],
    ['of nobody', { creditCode: 'X' }, ['CREDIT_CODE_INVALID']],
    ['with a window that ends before it begins', within('2026-03-03', '2026-03-02'), ['WINDOW_INVALID']],
    ['with the id of a kept visit', { visitId: 'visit-00007' }, ['VISIT_TWICE']],
    [
      'with a shutdown that ends before it begins',
      { quietPeriods: [{ from: plainDate('2026-03-03'), to: plainDate('2026-03-02') }] },
      ['QUIET_PERIOD_INVALID'],
    ],
  ])('%s', (_, changed, codes) => {
    const settings = someSettings({ kept: [aPlannedVisit(7, '2026-03-02')] });
    expect(judgeWantedVisits([aWantedVisit(1, changed)], settings).map(({ code }) => code)).toEqual(codes);
  });

  it('lies in a period of a day to a year', () => {
    const codes = (from: string, to: string) => judgeWantedVisits([], period(from, to)).map(({ code }) => code);
    expect(codes('2026-03-02', '2026-03-02')).toEqual([]);
    expect(codes('2026-03-02', '2026-03-01')).toEqual(['PERIOD_INVALID']);
    expect(codes('2024-01-01', '2024-12-31')).toEqual([]);
    expect(codes('2024-01-01', '2025-01-01')).toEqual(['PERIOD_INVALID']);
  });
});
