import { describe, expect, it } from 'vitest';
import { describeFactors } from '../../../functions/rules/employers/describeFactors.ts';
import type { Employer } from '../../../functions/rules/employers/employer.ts';
import { aRow, aSheet, read, titles } from './ledgerFixture.ts';

function anEmployer(change: Partial<Employer> = {}): Employer {
  const [row] = read(aSheet([titles, aRow()])).rows;
  if (!row?.employer) throw new Error('the fixture is not accepted');
  return { ...row.employer, ...change };
}

describe('the factors of a ledger record', () => {
  it('have their nature from the catalogue, or the question that settles it', () => {
    const factors = ['苯', '噪声', '木粉尘', '不在目录'].map((name) => ({ name, exposed: 3 }));
    const [benzene, noise, dust, unknown] = describeFactors(anEmployer({ factors }));
    expect(benzene).toMatchObject({ catalogueName: '苯', nature: 'SEVERE', question: null });
    expect(noise).toMatchObject({ nature: 'GENERAL', question: null });
    expect(dust).toMatchObject({ nature: null, question: expect.stringContaining('？') });
    expect(unknown).toMatchObject({ catalogueName: null, nature: null, question: null });
  });

  it.each([
    ['CONFORMING', 'CONFORMING'],
    ['EXCEEDED', 'NONCONFORMING'],
    ['PARTLY_EXCEEDED', null],
    [null, null],
  ] as const)('have the level that a test result of %s says of each: %s', (lastTestResult, level) => {
    expect(describeFactors(anEmployer({ lastTestResult }))[0]).toMatchObject({ level, testResult: lastTestResult });
  });
});
