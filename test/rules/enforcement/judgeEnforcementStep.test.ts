import { describe, expect, test } from 'vitest';
import { noHarmFacts } from '../../../functions/rules/enforcement/graveHarm.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { aFinding, educated, filed, judge, noticed, ordered, overdue, sanction, tell } from './enforcementFixture.ts';

const underOrder = () => tell(aFinding(), educated, ordered);
const inCase = () => tell(aFinding(), educated, ordered, overdue, filed);
const day = plainDate;

describe('the ladder', () => {
  test('found, educated, ordered, corrected, closed', () => {
    const corrected = tell(underOrder(), [
      '2026-03-13',
      'CONFIRM_CORRECTED',
      'OFFICER',
      { correctedOn: day('2026-03-11') },
    ]);
    expect(tell(corrected, ['2026-03-13', 'CLOSE', 'OFFICER']).state).toBe('CLOSED');
  });

  test('found to executed and closed, by an overdue order', () => {
    const done = tell(
      inCase(),
      noticed,
      ['2026-03-23', 'DECIDE', 'BUREAU'],
      ['2026-03-24', 'SERVE', 'OFFICER'],
      ['2026-04-01', 'RECORD_EXECUTION', 'OFFICER'],
      ['2026-04-01', 'CLOSE', 'OFFICER'],
    );
    expect(done.state).toBe('CLOSED');
    expect(done.decision?.fineYuan).toBe(50_000);
    expect(done.steps.map(({ action }) => action)).toEqual([
      'EDUCATE',
      'ORDER_CORRECTION',
      'RECORD_OVERDUE',
      'FILE_CASE',
      'GIVE_NOTICE',
      'DECIDE',
      'SERVE',
      'RECORD_EXECUTION',
      'CLOSE',
    ]);
  });

  test('an order shows its days', () => {
    expect(underOrder().order?.due.days.map(({ on, counted }) => [on.slice(5), counted])).toEqual([
      ['03-04', false],
      ['03-05', true],
      ['03-06', true],
      ['03-07', false],
      ['03-08', false],
      ['03-09', true],
      ['03-10', true],
      ['03-11', true],
    ]);
  });

  test.each([
    ['2026-03-10', { code: 'NOT_OVERDUE_YET', dueOn: '2026-03-11', possibleFrom: '2026-03-12' }],
    ['2026-03-11', { code: 'NOT_OVERDUE_YET', dueOn: '2026-03-11', possibleFrom: '2026-03-12' }],
    ['2026-03-12', { state: 'OVERDUE' }],
  ])('overdue on %s', (on, expected) => {
    expect(judge(underOrder(), [on, 'RECORD_OVERDUE', 'OFFICER'])).toEqual(expected);
  });

  test.each([
    ['2026-03-03', { code: 'CORRECTION_DAY_WRONG', from: '2026-03-04', to: '2026-03-13' }],
    ['2026-03-04', { state: 'CORRECTED' }],
    ['2026-03-11', { state: 'CORRECTED' }],
    ['2026-03-12', { code: 'CORRECTED_LATE', dueOn: '2026-03-11' }],
    ['2026-03-14', { code: 'CORRECTION_DAY_WRONG', from: '2026-03-04', to: '2026-03-13' }],
  ])('corrected on %s, checked on the 13th', (correctedOn, expected) => {
    const facts = { correctedOn: day(correctedOn) };
    expect(judge(underOrder(), ['2026-03-13', 'CONFIRM_CORRECTED', 'OFFICER', facts])).toEqual(expected);
  });

  test('extended once, up to the last day, with a reason', () => {
    const extend = (on: string, facts = {}) => judge(underOrder(), [on, 'EXTEND_ORDER', 'OFFICER', facts]);
    expect(extend('2026-03-11')).toEqual({ state: 'ORDERED' });
    expect(extend('2026-03-12')).toEqual({ code: 'EXTENSION_TOO_LATE', dueOn: '2026-03-11' });
    expect(extend('2026-03-10', { reason: ' ' })).toEqual({ code: 'REASON_MISSING' });
    const extended = tell(underOrder(), ['2026-03-11', 'EXTEND_ORDER', 'OFFICER']);
    expect(extended.order?.due.endsOn).toBe('2026-03-18');
    expect(extended.order?.extension?.before.endsOn).toBe('2026-03-11');
    expect(judge(extended, ['2026-03-12', 'EXTEND_ORDER', 'OFFICER'])).toEqual({
      code: 'EXTENDED_ALREADY',
      dueOn: '2026-03-18',
    });
  });
});

describe('what is refused', () => {
  test('a case without an overdue order', () => {
    expect(judge(aFinding(), filed)).toEqual({ code: 'NO_OVERDUE_ORDER', dueOn: null });
    expect(judge(underOrder(), filed)).toEqual({ code: 'NO_OVERDUE_ORDER', dueOn: '2026-03-11' });
  });

  test('ordering before educating', () => {
    expect(judge(aFinding(), ordered)).toEqual({
      code: 'WRONG_FINDING_STATE',
      state: 'FOUND',
      action: 'ORDER_CORRECTION',
    });
  });

  test.each([
    [
      { officers: ['示例甲', '示例乙'], files: [] },
      { files: 0, officers: 2 },
    ],
    [
      { officers: ['示例甲', '示例甲'], files: ['sha256:example'] },
      { files: 1, officers: 1 },
    ],
  ])('closing on evidence %j', (evidence, counts) => {
    const corrected = aFinding({ state: 'CORRECTED' });
    const verdict = judge(corrected, ['2026-03-13', 'CLOSE', 'OFFICER', { evidence }]);
    expect(verdict).toEqual({ code: 'EVIDENCE_MISSING', ...counts });
  });

  test('another role, and a day before the last step', () => {
    expect(judge(aFinding(), ['2026-03-03', 'EDUCATE', 'PATROL_BODY'])).toEqual({
      code: 'WRONG_ROLE',
      allowed: ['OFFICER'],
    });
    expect(judge(aFinding(), ['2026-03-01', 'EDUCATE', 'OFFICER'])).toEqual({
      code: 'STEP_BEFORE_LAST',
      lastOn: '2026-03-02',
    });
    expect(judge(aFinding(), ['2026-03-02', 'EDUCATE', 'OFFICER'])).toEqual({ state: 'EDUCATED' });
  });

  test('an order without items, or with an impossible term', () => {
    const on = tell(aFinding(), educated);
    const order = (items: string[], amount: number) =>
      judge(on, ['2026-03-04', 'ORDER_CORRECTION', 'OFFICER', { order: { items, term: { by: 'DAYS', amount } } }]);
    expect(order([], 5)).toEqual({ code: 'ORDER_WITHOUT_ITEMS' });
    expect(order([' '], 5)).toEqual({ code: 'ORDER_WITHOUT_ITEMS' });
    for (const amount of [0, 1.5, 366, Number.NaN])
      expect(order(['示例'], amount)).toMatchObject({ code: 'TERM_NOT_POSSIBLE' });
    for (const amount of [1, 365]) expect(order(['示例'], amount)).toEqual({ state: 'ORDERED' });
  });

  test.each([
    ['2026-03-04', { code: 'TERM_NOT_POSSIBLE', after: '2026-03-04', longestDays: 365 }],
    ['2026-03-05', { state: 'ORDERED' }],
    ['2027-03-04', { state: 'ORDERED' }],
    ['2027-03-05', { code: 'TERM_NOT_POSSIBLE', after: '2026-03-04', longestDays: 365 }],
  ])('an order that names the day %s', (named, expected) => {
    const order = { items: ['示例'], term: { by: 'DAY', on: day(named) } } as const;
    const verdict = judge(tell(aFinding(), educated), ['2026-03-04', 'ORDER_CORRECTION', 'OFFICER', { order }]);
    expect(verdict).toEqual(expected);
  });
});

describe('passing over a rung', () => {
  test('only for an article that fines at once', () => {
    expect(judge(aFinding(), ['2026-03-03', 'FILE_CASE_BY_ARTICLE', 'BUREAU'])).toEqual({
      code: 'ARTICLE_NEEDS_OVERDUE_ORDER',
      penaltyId: 'P72-02',
    });
    const concealed = aFinding({ penaltyId: 'P75-02' });
    expect(judge(concealed, ['2026-03-03', 'FILE_CASE_BY_ARTICLE', 'BUREAU'])).toEqual({ state: 'CASE_FILED' });
  });

  test('or for grave harm, which is then fined by article 77 and not by the provision', () => {
    const on = ['2026-03-03', 'FILE_CASE_GRAVE_HARM', 'BUREAU'] as const;
    expect(judge(aFinding(), on)).toEqual({ code: 'NO_GRAVE_HARM' });
    const grave = tell(aFinding({ harm: { ...noHarmFacts, deaths: 1 } }), on);
    expect(judge(grave, noticed)).toEqual({ code: 'FINE_NEEDS_OVERDUE_ORDER', penaltyId: 'P72-02' });
    const by77 = { sanction: { ...sanction, penaltyId: 'P77', fineYuan: 100_000 } } as const;
    expect(judge(grave, ['2026-03-20', 'GIVE_NOTICE', 'OFFICER', by77])).toEqual({ state: 'NOTICE_GIVEN' });
    expect(judge(inCase(), ['2026-03-20', 'GIVE_NOTICE', 'OFFICER', by77])).toEqual({
      code: 'WRONG_PROVISION',
      penaltyId: 'P77',
    });
  });

  test('work is suspended on evidence of danger only, and what is suspended does not close', () => {
    expect(judge(aFinding(), ['2026-03-02', 'SUSPEND_WORK', 'OFFICER'])).toEqual({ code: 'NO_SUSPENSION_GROUND' });
    expect(judge(aFinding(), ['2026-03-02', 'LIFT_SUSPENSION', 'OFFICER'])).toEqual({ code: 'NOT_SUSPENDED' });
    const danger = aFinding({ harm: { ...noHarmFacts, accidentImminent: true } });
    const corrected = tell(danger, ['2026-03-02', 'SUSPEND_WORK', 'OFFICER'], educated, ordered, [
      '2026-03-13',
      'CONFIRM_CORRECTED',
      'OFFICER',
      { correctedOn: day('2026-03-10') },
    ]);
    expect(judge(corrected, ['2026-03-13', 'CLOSE', 'OFFICER'])).toEqual({ code: 'SUSPENSION_STANDS' });
    expect(
      tell(corrected, ['2026-03-13', 'LIFT_SUSPENSION', 'OFFICER'], ['2026-03-13', 'CLOSE', 'OFFICER']).state,
    ).toBe('CLOSED');
  });

  test.each([
    ['2024-03-01', { code: 'LIMITATION_EXPIRED', endsOn: '2026-03-01', years: 2 }],
    ['2024-03-02', { state: 'CASE_FILED' }],
  ])('an act that ended on %s, found on 2026-03-02', (endedOn, expected) => {
    const concealed = aFinding({ penaltyId: 'P75-02', endedOn: day(endedOn) });
    expect(judge(concealed, ['2026-03-03', 'FILE_CASE_BY_ARTICLE', 'BUREAU'])).toEqual(expected);
  });
});

test.each([
  ['2021-03-01', { code: 'LIMITATION_EXPIRED', endsOn: '2026-03-01', years: 5 }],
  ['2021-03-02', { state: 'CASE_FILED' }],
])('an act that made somebody ill and ended on %s', (endedOn, expected) => {
  const harm = { ...noHarmFacts, chronicCases: 1 };
  const concealed = aFinding({ penaltyId: 'P75-02', endedOn: day(endedOn), harm });
  expect(judge(concealed, ['2026-03-03', 'FILE_CASE_BY_ARTICLE', 'BUREAU'])).toEqual(expected);
});

describe('a waiver', () => {
  const listed = { waiver: { listedAs: 'SW-5', extraConditionMet: true, earlier: [] } };
  const corrected = () =>
    tell(aFinding({ penaltyId: 'P70-04' }), educated, ordered, [
      '2026-03-13',
      'CONFIRM_CORRECTED',
      'OFFICER',
      { correctedOn: day('2026-03-11') },
    ]);

  test('is granted on all conditions with a reason, and ends in the archive', () => {
    const waived = tell(corrected(), ['2026-03-16', 'WAIVE', 'BUREAU', listed], ['2026-03-16', 'CLOSE', 'OFFICER']);
    expect(waived.state).toBe('CLOSED');
    expect(judge(corrected(), ['2026-03-16', 'WAIVE', 'BUREAU', { ...listed, reason: '' }])).toEqual({
      code: 'REASON_MISSING',
    });
  });

  test('names what is missing', () => {
    expect(judge(corrected(), ['2026-03-16', 'WAIVE', 'BUREAU'])).toEqual({
      code: 'WAIVER_NOT_MET',
      unmet: ['不在本县首违不罚清单内'],
    });
  });
});
