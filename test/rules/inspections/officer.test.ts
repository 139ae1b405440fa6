import { describe, expect, it, test } from 'vitest';
import { judgeOfficers, type Officer } from '../../../functions/rules/inspections/officer.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { anOfficer, creditCodeOf } from './scheduleFixture.ts';

const codesOf = (...officers: Officer[]): string[] => judgeOfficers(officers).map(({ code }) => code);
const recusal = { creditCode: creditCodeOf(1), reason: '近亲属在该单位任职' };

describe('a roster', () => {
  it('without faults has none', () => {
    const single = { from: plainDate('2026-05-06'), to: plainDate('2026-05-06') };
    expect(judgeOfficers([anOfficer(1, { recusals: [recusal], daysOff: [single] }), anOfficer(2)])).toEqual([]);
    expect(judgeOfficers([])).toEqual([]);
  });

  test.each<[string, Partial<Officer>, string[]]>([
    ['a blank name', { name: '　' }, ['TEXT_INVALID']],
    ['a name of 50', { name: '示'.repeat(50) }, []],
    ['a name of 51', { name: '示'.repeat(51) }, ['TEXT_INVALID']],
    ['a line break', { unit: '示例\n单位' }, ['TEXT_INVALID']],
    ['half a character', { name: '\ud840' }, ['TEXT_INVALID']],
    ['no card', { cardNumber: '' }, ['TEXT_INVALID']],
    ['a card of one day', { cardValidTo: plainDate('2024-01-01') }, []],
    ['a card that ends before it begins', { cardValidTo: plainDate('2023-12-31') }, ['CARD_DAYS_INVALID']],
    ['no visit a day', { visitsPerDay: 0 }, ['NUMBER_OUT_OF_RANGE']],
    ['one a day', { visitsPerDay: 1 }, []],
    ['three a day', { visitsPerDay: 3 }, ['NUMBER_OUT_OF_RANGE']],
    ['none a month', { visitsPerMonth: 0 }, []],
    ['62 a month', { visitsPerMonth: 62 }, []],
    ['63 a month', { visitsPerMonth: 63 }, ['NUMBER_OUT_OF_RANGE']],
    ['half a visit', { visitsPerMonth: 1.5 }, ['NUMBER_OUT_OF_RANGE']],
    [
      'leave that ends before it begins',
      { daysOff: [{ from: plainDate('2026-05-07'), to: plainDate('2026-05-06') }] },
      ['DAYS_OFF_INVALID'],
    ],
    ['a recusal without reason', { recusals: [{ ...recusal, reason: ' ' }] }, ['TEXT_INVALID']],
    ['a recusal from nobody', { recusals: [{ ...recusal, creditCode: '91' }] }, ['CREDIT_CODE_INVALID']],
    ['a recusal twice', { recusals: [recusal, recusal] }, ['RECUSAL_TWICE']],
  ])('with %s', (_, changed, codes) => {
    expect(codesOf(anOfficer(1, changed))).toEqual(codes);
  });

  it('names the second of two with one id or one card', () => {
    expect(codesOf(anOfficer(1), anOfficer(2, { officerId: 'officer-01' }))).toEqual(['OFFICER_TWICE']);
    const twice = judgeOfficers([anOfficer(1), anOfficer(2, { cardNumber: anOfficer(1).cardNumber })]);
    expect(twice).toMatchObject([{ code: 'CARD_TWICE', path: 'officers[1].cardNumber' }]);
  });
});
