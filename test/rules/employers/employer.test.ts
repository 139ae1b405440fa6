import { describe, expect, it } from 'vitest';
import { findPresetCounty } from '../../../functions/rules/counties/presetCounties.ts';
import {
  checkEmployer,
  type Employer,
  type EmployerDraft,
  textLimits,
} from '../../../functions/rules/employers/employer.ts';
import type { Problem } from '../../../functions/rules/employers/ledgerCodes.ts';
import { addDays } from '../../../functions/rules/kernel/plainDate.ts';
import { codeA, today } from './ledgerFixture.ts';

const employer: Employer = {
  county: '433122',
  creditCode: codeA,
  name: '泸溪示例甲厂',
  legalRepresentative: null,
  phone: null,
  address: null,
  bodyId: '433122107',
  industryName: null,
  industryCode: null,
  size: null,
  economicType: null,
  staff: 26,
  exposed: 13,
  factors: [{ name: '噪声', exposed: 13 }],
  declared: false,
  lastTestOn: null,
  lastTestResult: null,
  productionStartOn: null,
  note: null,
};
const tomorrow = addDays(today, 1);
const factor = (name: string, exposed: number | null) => ({ factors: [{ name, exposed }] });

function check(draft: EmployerDraft): Problem[] {
  return checkEmployer(draft, today, findPresetCounty(draft.county ?? ''));
}

describe('checkEmployer', () => {
  it('finds nothing wrong with a plain employer, nor with one of no staff', () => {
    expect(check(employer)).toEqual([]);
    expect(check({ ...employer, staff: 0, exposed: 0, factors: [] })).toEqual([]);
  });

  it.each<[string, Partial<Employer>, string[]]>([
    ['county', { county: '430000' }, ['COUNTY_UNKNOWN']],
    ['body', { bodyId: '433122400' }, ['BODY_UNKNOWN']],
    ['name of blanks', { name: ' \u3000' }, ['NAME_MISSING']],
    ['code', { creditCode: '91433122MAQCG2KEAC' }, ['CREDIT_CODE_CHECK']],
    ['code not in its kept form', { creditCode: codeA.toLowerCase() }, ['CREDIT_CODE_CHECK']],
    ['industry code', { industryCode: 'A202' }, ['INDUSTRY_CODE_INVALID']],
    ['staff −1', { staff: -1 }, ['STAFF_INVALID']],
    ['staff 2.5', { staff: 2.5 }, ['STAFF_INVALID']],
    ['staff 1000000', { staff: 1_000_000 }, []],
    ['staff 1000001', { staff: 1_000_001 }, ['STAFF_INVALID']],
    ['exposed −1', { exposed: -1 }, ['EXPOSED_INVALID']],
    ['exposed 25 of 26', { exposed: 25 }, []],
    ['exposed 26 of 26', { exposed: 26 }, []],
    ['exposed 27 of 26', { exposed: 27 }, ['EXPOSED_ABOVE_STAFF']],
    ['factor above exposed, within staff', factor('噪声', 26), []],
    ['factor above staff', factor('噪声', 27), ['FACTOR_EXPOSED_ABOVE_STAFF']],
    ['factor −1', factor('噪声', -1), ['FACTOR_EXPOSED_INVALID']],
    ['factor without count', factor('噪声', null), []],
    ['factor without name', factor(' ', 1), ['FACTOR_NAME_MISSING']],
    ['factor name of 100', factor('噪'.repeat(100), 1), []],
    ['factor name of 101', factor('噪'.repeat(101), 1), ['TEXT_TOO_LONG']],
    ['200 factors', { factors: Array.from({ length: 200 }, () => ({ name: '苯', exposed: 1 })) }, []],
    ['201 factors', { factors: Array.from({ length: 201 }, () => ({ name: '苯', exposed: 1 })) }, ['FACTORS_TOO_MANY']],
    ['tested today', { lastTestOn: today }, []],
    ['tested tomorrow', { lastTestOn: tomorrow }, ['TEST_DATE_FUTURE']],
    ['in production from today', { productionStartOn: today }, []],
    ['in production from tomorrow', { productionStartOn: tomorrow }, ['PRODUCTION_DATE_FUTURE']],
  ])('%s', (_, change, codes) => {
    expect(check({ ...employer, ...change }).map(({ code }) => code)).toEqual(codes);
  });

  it.each(Object.entries(textLimits))('%s of up to %d characters', (field, limit) => {
    const codesFor = (length: number) => check({ ...employer, [field]: '字'.repeat(length) });
    expect(codesFor(limit)).toEqual([]);
    expect(codesFor(limit + 1)).toMatchObject([{ code: 'TEXT_TOO_LONG', path: field, given: String(limit + 1) }]);
  });

  it('says field, title, what is wrong and what to do', () => {
    expect(check({ ...employer, exposed: 27 })).toEqual([
      {
        code: 'EXPOSED_ABOVE_STAFF',
        path: 'exposed',
        column: '接触职业病危害人数',
        fault: '接触职业病危害人数 27 大于职工总数 26',
        message: '接触职业病危害人数 27 大于职工总数 26，请核对两项人数，劳务派遣人员应计入职工总数。',
        given: '27',
      },
    ]);
  });

  it('judges only the fields that are there', () => {
    expect(check({})).toEqual([]);
    expect(check({ exposed: 27, staff: undefined })).toEqual([]);
  });
});
