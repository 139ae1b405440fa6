import { describe, expect, test } from 'vitest';
import type { StepFacts } from '../../../functions/rules/enforcement/finding.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { aFinding, educated, filed, judge, noticed, ordered, overdue, sanction, tell } from './enforcementFixture.ts';

// Filed on 2026-03-16, notice on Friday 2026-03-20: five working days end on Friday 2026-03-27.
const inCase = () => tell(aFinding(), educated, ordered, overdue, filed);
const afterNotice = () => tell(inCase(), noticed);
const silent: StepFacts = { hearingGivenUp: false };
const day = plainDate;

describe('the notice', () => {
  test('needs a sanction by a provision that was broken', () => {
    const give = (changes: object, finding = inCase()) =>
      judge(finding, ['2026-03-20', 'GIVE_NOTICE', 'OFFICER', { sanction: { ...sanction, ...changes } }]);
    expect(give({ penaltyId: 'P72-01' })).toEqual({ code: 'WRONG_PROVISION', penaltyId: 'P72-01' });
    expect(give({ fineYuan: 49_999 })).toMatchObject({ code: 'FINE_BELOW_RANGE' });
    expect(give({ fineYuan: 0 })).toEqual({ state: 'NOTICE_GIVEN' });
    expect(give({ stopsWork: true })).toEqual({ state: 'NOTICE_GIVEN' });
    const both = { ...inCase(), alsoBreaks: ['P75-06'] } as const;
    expect(give({}, both)).toEqual({ code: 'HIGHER_NORM_APPLIES', penaltyId: 'P75-06' });
    expect(give({ penaltyId: 'P75-06' }, both)).toEqual({ state: 'NOTICE_GIVEN' });
    const lesser = { ...inCase(), penaltyId: 'P70-02' } as const;
    expect(give({ penaltyId: 'P70-02', stopsWork: true }, lesser)).toEqual({
      code: 'STOP_NOT_PROVIDED',
      penaltyId: 'P70-02',
    });
  });

  test('needs a sanction at all', () => {
    const nothing = { sanction: undefined } as unknown as StepFacts;
    expect(judge(inCase(), ['2026-03-20', 'GIVE_NOTICE', 'OFFICER', nothing])).toEqual({ code: 'SANCTION_MISSING' });
  });

  test.each([
    [19_999, false],
    [20_000, true],
    [20_001, true],
  ])('of %i yuan offers a hearing: %s', (fineYuan, offered) => {
    const lesser = { ...inCase(), penaltyId: 'P70-02' } as const;
    const facts = { sanction: { ...sanction, penaltyId: 'P70-02', fineYuan } } as const;
    const given = tell(lesser, ['2026-03-20', 'GIVE_NOTICE', 'OFFICER', facts]);
    expect(given.notice?.hearingOffered).toBe(offered);
    expect(judge(given, ['2026-03-23', 'REQUEST_HEARING', 'EMPLOYER'])).toEqual(
      offered ? { state: 'HEARING_REQUESTED' } : { code: 'NO_HEARING_RIGHT' },
    );
  });
});

describe('the hearing', () => {
  test.each([
    ['2026-03-26', { state: 'HEARING_REQUESTED' }],
    ['2026-03-27', { state: 'HEARING_REQUESTED' }],
    ['2026-03-28', { code: 'HEARING_REQUEST_LATE', endsOn: '2026-03-27' }],
  ])('asked for on %s', (on, expected) => {
    expect(judge(afterNotice(), [on, 'REQUEST_HEARING', 'EMPLOYER'])).toEqual(expected);
  });

  // Notified on Monday 2026-03-30; 2026-04-06 is a holiday, so seven working days end on 2026-04-09.
  test.each([
    ['2026-04-08', { code: 'HEARING_NOTICE_SHORT', possibleFrom: '2026-04-10' }],
    ['2026-04-09', { code: 'HEARING_NOTICE_SHORT', possibleFrom: '2026-04-10' }],
    ['2026-04-10', { state: 'HEARING_HELD' }],
  ])('held on %s', (on, expected) => {
    const requested = tell(afterNotice(), ['2026-03-27', 'REQUEST_HEARING', 'EMPLOYER']);
    const facts = { hearingNotifiedOn: day('2026-03-30') };
    expect(judge(requested, [on, 'HOLD_HEARING', 'BUREAU', facts])).toEqual(expected);
    expect(judge(requested, [on, 'HOLD_HEARING', 'BUREAU'])).toEqual({
      code: 'HEARING_NOTICE_SHORT',
      possibleFrom: null,
    });
  });

  test('is not notified before it was asked for, nor in the future', () => {
    const requested = tell(afterNotice(), ['2026-03-27', 'REQUEST_HEARING', 'EMPLOYER']);
    for (const notifiedOn of ['2026-03-26', '2026-04-14']) {
      const facts = { hearingNotifiedOn: day(notifiedOn) };
      expect(judge(requested, ['2026-04-13', 'HOLD_HEARING', 'BUREAU', facts])).toEqual({
        code: 'HEARING_NOTICE_SHORT',
        possibleFrom: null,
      });
    }
  });

  test('is followed by legal review', () => {
    const held = tell(
      afterNotice(),
      ['2026-03-27', 'REQUEST_HEARING', 'EMPLOYER'],
      ['2026-04-10', 'HOLD_HEARING', 'BUREAU', { hearingNotifiedOn: day('2026-03-30') }],
    );
    expect(judge(held, ['2026-04-13', 'DECIDE', 'BUREAU', { legallyReviewed: false }])).toEqual({
      code: 'REVIEW_MISSING',
    });
    expect(judge(held, ['2026-04-13', 'DECIDE', 'BUREAU'])).toEqual({ state: 'DECIDED' });
  });
});

describe('the decision', () => {
  const decide = (on: string, facts: StepFacts = {}) => judge(afterNotice(), [on, 'DECIDE', 'BUREAU', facts]);

  test.each([
    ['2026-03-27', { code: 'HEARING_PERIOD_RUNNING', endsOn: '2026-03-27' }],
    ['2026-03-28', { state: 'DECIDED' }],
  ])('on %s while the party may still ask for a hearing', (on, expected) => {
    expect(decide(on, silent)).toEqual(expected);
  });

  test('waits for the statement unless it was heard or given up', () => {
    const unheard = { statement: undefined } as unknown as StepFacts;
    expect(decide('2026-03-27', unheard)).toEqual({ code: 'STATEMENT_PERIOD_RUNNING', endsOn: '2026-03-27' });
    expect(decide('2026-03-28', unheard)).toEqual({ state: 'DECIDED' });
    expect(decide('2026-03-23', { statement: 'GIVEN_UP' })).toEqual({ state: 'DECIDED' });
  });

  // 90 days after 2026-03-16 is Sunday 2026-06-14: it does not wait for Monday.
  test.each([
    ['2026-06-13', { state: 'DECIDED' }],
    ['2026-06-14', { state: 'DECIDED' }],
    ['2026-06-15', { code: 'DECISION_PERIOD_OVER', endsOn: '2026-06-14' }],
  ])('on %s, ninety days from filing', (on, expected) => {
    expect(decide(on)).toEqual(expected);
  });

  test('after the ninety days only by a period that another rule sets', () => {
    const longerPeriod = { basis: '示例规章第一条', endsOn: day('2026-06-30') };
    expect(decide('2026-06-30', { longerPeriod })).toEqual({ state: 'DECIDED' });
    expect(decide('2026-07-01', { longerPeriod })).toEqual({ code: 'DECISION_PERIOD_OVER', endsOn: '2026-06-30' });
    const shorter = { ...longerPeriod, endsOn: day('2026-04-30') };
    expect(decide('2026-06-14', { longerPeriod: shorter })).toEqual({ state: 'DECIDED' });
    expect(decide('2026-06-30', { longerPeriod: { ...longerPeriod, basis: '' } })).toMatchObject({
      code: 'DECISION_PERIOD_OVER',
    });
  });

  test('is not heavier than the notice, not alone on a large fine, and not a second fine', () => {
    expect(decide('2026-03-30', { sanction: { ...sanction, fineYuan: 50_001 } })).toEqual({
      code: 'HEAVIER_THAN_NOTICED',
      noticedYuan: 50_000,
    });
    expect(decide('2026-03-30', { sanction: { ...sanction, stopsWork: true } })).toEqual({
      code: 'HEAVIER_THAN_NOTICED',
      noticedYuan: 50_000,
    });
    expect(decide('2026-03-30', { collectivelyDiscussed: false })).toEqual({ code: 'DISCUSSION_MISSING' });
    const fined = { actId: 'act-1', decisionId: 'decision-1', decidedOn: day('2026-01-05'), revoked: false };
    expect(decide('2026-03-30', { earlierFines: [fined] })).toEqual({
      code: 'ALREADY_FINED',
      decisionId: 'decision-1',
      decidedOn: '2026-01-05',
    });
    expect(decide('2026-03-30', { earlierFines: [{ ...fined, revoked: true }] })).toEqual({ state: 'DECIDED' });
    expect(decide('2026-03-30', { earlierFines: [{ ...fined, actId: 'act-2' }] })).toEqual({ state: 'DECIDED' });
  });
});

describe('payment', () => {
  // Served on 2026-03-31; 15 days end on Wednesday 2026-04-15.
  const served = () => tell(afterNotice(), ['2026-03-30', 'DECIDE', 'BUREAU'], ['2026-03-31', 'SERVE', 'OFFICER']);

  test.each([
    ['2026-04-15', 5_000_000, { state: 'EXECUTED' }],
    ['2026-04-15', 4_999_999, { code: 'NOT_PAID_IN_FULL', dueFen: 5_000_000, paidFen: 4_999_999 }],
    ['2026-04-16', 5_000_000, { code: 'NOT_PAID_IN_FULL', dueFen: 5_150_000, paidFen: 5_000_000 }],
    ['2026-04-16', 5_150_000, { state: 'EXECUTED' }],
  ])('on %s of %i fen', (on, paidFen, expected) => {
    expect(judge(served(), [on, 'RECORD_EXECUTION', 'OFFICER', { paidFen }])).toEqual(expected);
  });

  test('a warning without a fine needs none', () => {
    const warning = { sanction: { ...sanction, fineYuan: 0 } };
    const given = tell(inCase(), ['2026-03-20', 'GIVE_NOTICE', 'OFFICER', warning]);
    const warned = tell(given, ['2026-03-30', 'DECIDE', 'BUREAU', warning], ['2026-03-31', 'SERVE', 'OFFICER']);
    expect(judge(warned, ['2026-03-31', 'RECORD_EXECUTION', 'OFFICER', { paidFen: 0 }])).toEqual({ state: 'EXECUTED' });
  });
});
