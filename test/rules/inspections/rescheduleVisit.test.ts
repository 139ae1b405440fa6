import { describe, expect, it, test } from 'vitest';
import type { Officer } from '../../../functions/rules/inspections/officer.ts';
import { cancelVisit, type MovedTo, rescheduleVisit } from '../../../functions/rules/inspections/rescheduleVisit.ts';
import type { PlannedVisit } from '../../../functions/rules/inspections/schedule.ts';
import {
  type ScheduleRefusal,
  toScheduleMessage,
  toScheduleSource,
} from '../../../functions/rules/inspections/scheduleRefusals.ts';
import { type Instant, plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { anOfficer, aPlannedVisit, creditCodeOf, nationalCalendar, someSettings } from './scheduleFixture.ts';

const at = '2026-03-01T02:00:00.000Z' as Instant;
const visit = aPlannedVisit(1, '2026-03-02', { spacingDays: 3 });
const moved: Omit<MovedTo, 'on'> = { reason: '企业申请', restDayReason: null, today: plainDate('2026-03-01'), at };

function move(
  on: string,
  changed: Partial<typeof moved> = {},
  others: readonly PlannedVisit[] = [],
  officer: Partial<Officer> = {},
) {
  return rescheduleVisit(
    visit,
    { ...moved, ...changed, on: plainDate(on) },
    {
      visits: [visit, ...others],
      officers: [anOfficer(1), anOfficer(2, officer)],
      settings: someSettings(),
      calendar: nationalCalendar,
    },
  );
}

describe('a visit', () => {
  it('moves to a working day, keeping where it was and why', () => {
    expect(move('2026-03-03', { reason: ' 企业申请 ' })).toMatchObject({
      ok: true,
      value: {
        on: '2026-03-03',
        restDayReason: null,
        changes: [{ from: '2026-03-02', to: '2026-03-03', reason: '企业申请', at }],
      },
    });
  });

  it('may lie on a rest day for a reason, which is not kept for a working day', () => {
    const restDayReason = '该企业仅周末生产';
    expect(move('2026-03-07', { restDayReason: restDayReason })).toMatchObject({ value: { restDayReason } });
    expect(move('2026-03-06', { restDayReason: restDayReason })).toMatchObject({
      value: { restDayReason: null },
    });
  });

  it('is not in its own way, nor is a cancelled one', () => {
    expect(move('2026-03-04')).toMatchObject({ ok: true });
    const other = aPlannedVisit(2, '2026-03-04', { creditCode: visit.creditCode });
    const changes = [{ from: other.on, to: null, reason: '停业', at }];
    expect(move('2026-03-04', {}, [{ ...other, changes }])).toMatchObject({ ok: true });
  });

  const near = aPlannedVisit(2, '2026-03-05', { creditCode: visit.creditCode, spacingDays: 0 });
  const whole = aPlannedVisit(2, '2026-03-05', { weight: 'FULL_DAY' });
  test.each<[string, Parameters<typeof move>, object]>([
    ['without reason', ['2026-03-03', { reason: ' ' }], { code: 'REASON_MISSING' }],
    ['with 501 characters', ['2026-03-03', { reason: '因'.repeat(501) }], { code: 'REASON_MISSING' }],
    ['to the same day', ['2026-03-02'], { code: 'DAY_UNCHANGED', on: '2026-03-02' }],
    ['to yesterday', ['2026-03-03', { today: plainDate('2026-03-04') }], { code: 'DAY_PASSED', today: '2026-03-04' }],
    [
      'to a Saturday',
      ['2026-03-07'],
      { rule: 'REST_DAY', officerIds: [], possibleOn: ['2026-03-09', '2026-03-10', '2026-03-11'] },
    ],
    ['to a Saturday for a blank reason', ['2026-03-07', { restDayReason: ' ' }], { rule: 'REST_DAY' }],
    [
      'beyond the period',
      ['2026-04-01'],
      { rule: 'OUTSIDE_PERIOD', possibleOn: ['2026-03-27', '2026-03-30', '2026-03-31'] },
    ],
    [
      'to a full day',
      ['2026-03-05', {}, [whole]],
      { rule: 'OFFICER_DAY_FULL', officerIds: ['officer-01', 'officer-02'] },
    ],
    ['two days from another visit', ['2026-03-03', {}, [near]], { rule: 'SPACING', otherVisitId: 'visit-00002' }],
    [
      'after a card’s end',
      ['2026-03-05', {}, [], { cardValidTo: plainDate('2026-03-04') }],
      { rule: 'CARD_NOT_VALID', officerIds: ['officer-02'], possibleOn: ['2026-03-03', '2026-03-04'] },
    ],
    [
      'against recusal',
      ['2026-03-05', {}, [], { recusals: [{ creditCode: creditCodeOf(1), reason: '近亲属' }] }],
      { rule: 'RECUSED', officerIds: ['officer-02'], possibleOn: [] },
    ],
  ])('does not move %s', (_, given, refusal) => {
    expect(move(...given)).toMatchObject({ ok: false, refusal });
  });

  it('keeps exactly the spacing', () => {
    expect(move('2026-03-10', {}, [{ ...near, on: plainDate('2026-03-13') }])).toMatchObject({ ok: true });
  });

  it('is cancelled once, for a reason, and then stays', () => {
    expect(cancelVisit(visit, { reason: '', at })).toMatchObject({ refusal: { code: 'REASON_MISSING' } });
    const cancelled = cancelVisit(visit, { reason: '企业注销', at });
    if (!cancelled.ok) throw new Error(cancelled.refusal.code);
    expect(cancelled.value).toMatchObject({ on: '2026-03-02', changes: [{ to: null }] });
    const refusal = { code: 'VISIT_CANCELLED', visitId: 'visit-00001' };
    expect(cancelVisit(cancelled.value, { reason: '再次', at })).toMatchObject({ refusal });
    const facts = { visits: [], officers: [], settings: someSettings(), calendar: nationalCalendar };
    expect(rescheduleVisit(cancelled.value, { ...moved, on: plainDate('2026-03-03') }, facts)).toMatchObject({
      refusal,
    });
  });
});

test('a refusal says what happened and what to do', () => {
  const possibleOn = [plainDate('2026-03-09')];
  const blocked = { code: 'VISIT_DAY_BLOCKED', on: plainDate('2026-03-07'), rule: 'REST_DAY', officerIds: [] } as const;
  const refusals: ScheduleRefusal[] = [
    { code: 'REASON_MISSING' },
    { code: 'VISIT_CANCELLED', visitId: 'v' },
    { code: 'DAY_UNCHANGED', on: plainDate('2026-03-02') },
    { code: 'DAY_PASSED', on: plainDate('2026-03-02'), today: plainDate('2026-03-03') },
    { ...blocked, otherVisitId: null, possibleOn },
  ];
  expect(refusals.map(toScheduleMessage)).toEqual([
    '请写明调整或者取消的理由（500 字以内）。',
    '该次检查已经取消，不能再调整。',
    '该次检查本来就安排在 2026-03-02。',
    '2026-03-02 已经过去，请选择 2026-03-03 及以后的日期。',
    '2026-03-07 不能安排：休息日。请选择工作日；确需在休息日检查的，请写明理由。可以安排的日期：2026-03-09。',
  ]);
  expect(refusals.map((refusal) => toScheduleSource(refusal)?.confidence ?? null)).toEqual([
    null,
    null,
    null,
    null,
    'D',
  ]);
});
