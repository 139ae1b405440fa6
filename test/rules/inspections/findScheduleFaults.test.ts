import { expect, it, test } from 'vitest';
import { findScheduleFaults } from '../../../functions/rules/inspections/findScheduleFaults.ts';
import type { Officer } from '../../../functions/rules/inspections/officer.ts';
import type { PlannedVisit, ScheduleSettings } from '../../../functions/rules/inspections/schedule.ts';
import { scheduleRules } from '../../../functions/rules/inspections/scheduleRules.ts';
import { type Instant, plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import {
  anOfficer,
  aPlannedVisit,
  aWantedVisit,
  creditCodeOf,
  nationalCalendar,
  someSettings,
} from './scheduleFixture.ts';

const on = plainDate('2026-03-02');
const quiet = [{ from: on, to: on }];

function rulesOf(
  visits: readonly PlannedVisit[],
  changed: Partial<Officer> = {},
  settings: Partial<ScheduleSettings> = {},
): readonly string[] {
  const wanted = visits.flatMap(({ checks }) => checks.map(({ visitId }) => aWantedVisit(1, { visitId })));
  const officers = [anOfficer(1), anOfficer(2, changed)];
  const made = { visits, unplaced: [] };
  return findScheduleFaults(made, wanted, officers, someSettings(settings), nationalCalendar).map(({ rule }) => rule);
}

const one = aPlannedVisit(1, '2026-03-02');
const tight = { visitsPerMonth: 1 };
const cases: [string, readonly PlannedVisit[], string[], Partial<Officer>?, Partial<ScheduleSettings>?][] = [
  ['a right visit', [one], []],
  ['one officer twice', [{ ...one, officerIds: ['officer-01', 'officer-01'] }], ['TOO_FEW_OFFICERS']],
  ['a stranger', [{ ...one, officerIds: ['officer-01', 'officer-09'] }], ['OFFICER_UNKNOWN']],
  ['recusal', [one], ['RECUSED'], { recusals: [{ creditCode: creditCodeOf(1), reason: '近亲属' }] }],
  ['the day before the period', [{ ...one, on: plainDate('2026-02-27') }], ['OUTSIDE_PERIOD', 'OUTSIDE_WINDOW']],
  ['a Saturday', [{ ...one, on: plainDate('2026-03-07') }], ['REST_DAY']],
  ['a Saturday with a blank reason', [{ ...one, on: plainDate('2026-03-07'), restDayReason: ' ' }], ['REST_DAY']],
  ['a Saturday with a reason', [{ ...one, on: plainDate('2026-03-07'), restDayReason: '夜班检测' }], []],
  ['a quiet day of the plan', [one], ['PLAN_QUIET'], {}, { quietPeriods: quiet }],
  ['the last day of the window', [{ ...one, notAfter: on }], []],
  [
    'the day after the window',
    [{ ...one, notBefore: plainDate('2026-03-01'), notAfter: plainDate('2026-03-01') }],
    ['OUTSIDE_WINDOW'],
  ],
  ['a shutdown', [{ ...one, quietPeriods: quiet }], ['EMPLOYER_QUIET']],
  ['the card’s last day', [one], [], { cardValidTo: on }],
  ['the day after', [one], ['CARD_NOT_VALID'], { cardValidTo: plainDate('2026-03-01') }],
  ['leave', [one], ['OFFICER_OFF'], { daysOff: quiet }],
  ['two half days', [one, aPlannedVisit(2, on)], []],
  [
    'a whole and a half day',
    [one, aPlannedVisit(2, on, { weight: 'FULL_DAY' })],
    ['OFFICER_DAY_FULL', 'OFFICER_DAY_FULL'],
  ],
  ['two where one a day is allowed', [one, aPlannedVisit(2, on)], ['OFFICER_DAY_FULL'], { visitsPerDay: 1 }],
  ['two where one a month is allowed', [one, aPlannedVisit(2, '2026-03-03')], ['OFFICER_MONTH_FULL'], tight],
  ['30 days apart', [one, aPlannedVisit(2, '2026-03-31', { creditCode: one.creditCode })], ['SPACING']],
];

test.each(cases)('%s', (_, visits, rules, changed, settings) => {
  expect(rulesOf(visits, changed, settings)).toEqual(rules);
});

it('sees each hard rule broken somewhere above', () => {
  const seen = new Set(cases.flatMap(([, , rules]) => rules));
  expect([...seen].toSorted()).toEqual(Object.keys(scheduleRules).toSorted());
});

it('sees spacing from kept visits, and none from cancelled ones', () => {
  const kept = aPlannedVisit(1, '2026-02-27', { visitId: 'earlier' });
  expect(rulesOf([one], {}, { kept: [kept] })).toEqual(['SPACING']);
  const at = '2026-02-20T00:00:00.000Z' as Instant;
  const cancelled = { ...kept, changes: [{ from: kept.on, to: null, reason: '停业', at }] };
  expect(rulesOf([one], {}, { kept: [cancelled] })).toEqual([]);
});

it('sees a check that is lost, stands twice or was never wanted', () => {
  const wanted = [aWantedVisit(1), aWantedVisit(2)];
  const again = aPlannedVisit(1, '2026-03-03', { creditCode: creditCodeOf(9) });
  const stranger = aPlannedVisit(3, '2026-03-04');
  const made = { visits: [one, again, stranger], unplaced: [] };
  const faults = findScheduleFaults(made, wanted, [anOfficer(1), anOfficer(2)], someSettings(), nationalCalendar);
  expect(faults.map(({ rule, visitId }) => `${rule} ${visitId}`)).toEqual([
    'CHECK_LOST visit-00002',
    'CHECK_UNKNOWN visit-00003',
    'CHECK_TWICE visit-00001',
  ]);
});
