import { expect, test } from 'vitest';
import { describeFactors } from '../../../functions/rules/employers/describeFactors.ts';
import type { Employer } from '../../../functions/rules/employers/employer.ts';

const described = (name: string) => {
  const employer = { factors: [{ name, exposed: 3 }], lastTestOn: null, lastTestResult: null };
  return describeFactors(employer as unknown as Employer)[0];
};

test.each([
  ['苯', '苯', 'SEVERE', null],
  ['噪音', '噪声', 'GENERAL', null],
  ['苯胺', '苯的氨基及硝基化合物', 'SEVERE', null],
  ['磷酸', '磷及其化合物', 'GENERAL', null],
  ['氰及其腈类化合物', '氰及其腈类化合物', null, '所接触的是否为氰化氢、氰化物或者丙烯腈？'],
  ['铀及其化合物', '铀及其化合物', null, '所从事的实践是否未获豁免？'],
  ['不存在的因素', null, null, null],
])('%s is %s, %s, asked %s', (name, catalogueName, nature, question) => {
  expect(described(name)).toMatchObject({ name, catalogueName, nature, question });
});
