import { describe, expect, it } from 'vitest';
import {
  type Delegation,
  findDelegate,
  findPeriodProblems,
  toOnBehalf,
  toPeriod,
} from '../../../functions/rules/accounts/delegation.ts';
import { publicViewer, roles } from '../../../functions/rules/accounts/viewer.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';

const today = plainDate('2026-03-02');

function aDelegation(validFrom: string, validTo: string, techServiceCode = 'X'): Delegation {
  return { techServiceCode, validFrom: plainDate(validFrom), validTo: plainDate(validTo) };
}

describe('a delegation', () => {
  it.each([
    ['2026-03-01', null],
    ['2026-03-02', 'X'],
    ['2026-05-15', 'X'],
    ['2026-06-30', 'X'],
    ['2026-07-01', null],
  ])('from 2 March to 30 June lets act on %s: %s', (on, delegate) => {
    expect(findDelegate(aDelegation('2026-03-02', '2026-06-30'), plainDate(on))).toBe(delegate);
  });

  it('of a single day holds on that day; none never holds', () => {
    expect(findDelegate(aDelegation('2026-03-02', '2026-03-02'), today)).toBe('X');
    expect(findDelegate(null, today)).toBeNull();
  });

  it.each([
    [null, null, '2026-03-02', '2027-03-02'],
    ['2026-04-01', null, '2026-04-01', '2027-04-01'],
    [null, '2026-03-31', '2026-03-02', '2026-03-31'],
    ['2028-02-29', null, '2028-02-29', '2029-02-28'],
  ])('asked for from %s to %s runs from %s to %s', (from, to, validFrom, validTo) => {
    const given = { validFrom: from && plainDate(from), validTo: to && plainDate(to) } as Parameters<
      typeof toPeriod
    >[0];
    expect(toPeriod(given, today)).toEqual({ validFrom, validTo });
  });

  it.each([
    ['2026-03-02', '2026-03-02', []],
    ['2026-03-01', '2026-06-30', ['DATE_IN_PAST']],
    ['2026-03-03', '2026-03-02', ['PERIOD_REVERSED']],
    ['2026-03-02', '2029-03-01', []],
    ['2026-03-02', '2029-03-02', []],
    ['2026-03-02', '2029-03-03', ['PERIOD_TOO_LONG']],
  ])('from %s to %s: %j', (from, to, codes) => {
    expect(findPeriodProblems(aDelegation(from, to), null, today).map(({ code }) => code)).toEqual(codes);
  });

  it('that is under way may be changed without beginning anew, by the same body from the same day only', () => {
    const current = aDelegation('2026-01-10', '2026-12-31');
    expect(findPeriodProblems(aDelegation('2026-01-10', '2026-06-30'), current, today)).toEqual([]);
    for (const other of [aDelegation('2026-01-10', '2026-06-30', 'Y'), aDelegation('2026-01-11', '2026-06-30')]) {
      expect(findPeriodProblems(other, current, today)).toMatchObject([{ code: 'DATE_IN_PAST' }]);
    }
  });
});

describe('the mark of acting for an employer', () => {
  it.each(roles.map((role) => [role, role === 'TECH_SERVICE' ? { techServiceCode: 'X' } : null] as const))(
    '%s: %o',
    (role, mark) => {
      expect(toOnBehalf({ role, organisation: 'X' })).toEqual(mark);
    },
  );

  it('is nobody’s without an organisation', () => {
    expect(toOnBehalf(publicViewer)).toBeNull();
    expect(toOnBehalf({ role: 'TECH_SERVICE', organisation: null })).toBeNull();
  });
});
