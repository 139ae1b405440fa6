import { type County, findBody } from './counties.ts';
import type { Employer, EmployerSize, TestResult } from './employer.ts';
import { ledgerColumns } from './ledgerColumns.ts';
import type { Cell } from './ledgerSheet.ts';

const sizes = { LARGE: '大型', MEDIUM: '中型', SMALL: '小型', MICRO: '微型' } as const satisfies Record<
  EmployerSize,
  string
>;

const testResults = {
  CONFORMING: '合格',
  PARTLY_EXCEEDED: '部分超标',
  EXCEEDED: '超标',
} as const satisfies Record<TestResult, string>;

type Key = (typeof ledgerColumns)[number]['key'];

/** An employer as a row of the ledger, in the order of `ledgerColumns`; reading it again gives the same employer. */
export function toLedgerCells(employer: Employer, county: County): readonly Cell[] {
  const body = findBody(county, employer.bodyId);
  const written: { readonly [K in Key]?: Cell } = {
    ...employer,
    bodyId: body?.name ?? null,
    size: employer.size && sizes[employer.size],
    factors: employer.factors
      .map(({ name, exposed }) => (exposed === null ? name : `${name}（${exposed}人）`))
      .join('；'),
    declared: employer.declared ? '已申报' : '未申报',
    lastTestResult: employer.lastTestResult && testResults[employer.lastTestResult],
  };
  return ledgerColumns.map(({ key }) => written[key] ?? null);
}
