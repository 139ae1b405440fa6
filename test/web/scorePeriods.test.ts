import { expect, it } from 'vitest';
import { plainDate } from '../../functions/rules/kernel/plainDate.ts';
import { formerQuarter, toPeriodWords } from '../../web/src/features/scoring/periods.ts';

it.each([
  ['2026-01-01', '2025Q4', '2025 年第四季度'],
  ['2026-03-31', '2025Q4', '2025 年第四季度'],
  ['2026-04-01', '2026Q1', '2026 年第一季度'],
  ['2026-12-31', '2026Q3', '2026 年第三季度'],
])('on %s the quarter to be fixed is %s', (day, quarter, words) => {
  expect(formerQuarter(plainDate(day))).toBe(quarter);
  expect(toPeriodWords(quarter)).toBe(words);
});
