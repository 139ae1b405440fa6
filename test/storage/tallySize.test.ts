import { describe, expect, it } from 'vitest';
import { listFactorNames } from '../../functions/rules/assessments/hazardFactors.ts';
import type { EmployerRecord } from '../../functions/rules/employers/employerRecord.ts';
import { addDays, type Instant, plainDate } from '../../functions/rules/kernel/plainDate.ts';
import type { Report } from '../../functions/rules/reports/report.ts';
import { addCounts, type Counts, toCounts } from '../../functions/rules/statistics/cell.ts';
import { countEmployer } from '../../functions/rules/statistics/countEmployer.ts';
import { countReport } from '../../functions/rules/statistics/countReport.ts';
import { countyScope, toScopes } from '../../functions/rules/statistics/tally.ts';
import { toTallyItem } from '../../functions/storage/statisticsItems.ts';

const names = listFactorNames().map(({ name }) => name);
const days = 3_650;

/** The worst of a county: every factor and made-up ones, every group of industries, a due day on each day of ten years. */
function anEmployer(number: number): EmployerRecord {
  return {
    creditCode: String(number),
    name: `示例${number}厂`,
    bodyId: `433122${String(100 + (number % 40))}`,
    industryCode: `C${100 + (number % 480)}${number % 10}`,
    exposed: 9,
    declared: true,
    effective: { category: 'YI' },
    summary: { category: 'YI' },
    confirmed: { category: 'YI' },
    filedAssessmentOn: '2026-01-01',
    nextDue: { on: addDays(plainDate('2024-01-01'), number % days) },
    factors: [
      { name: names[number % names.length], exposed: 1_234 },
      { name: `自编因素${number}`, exposed: 1_234 },
    ],
  } as unknown as EmployerRecord;
}

/** In each month of ten years. */
function toDay(number: number): string {
  return `${2024 + (number % 10)}-${String((Math.floor(number / 10) % 12) + 1).padStart(2, '0')}-05`;
}

function aReport(number: number): Report {
  return {
    state: 'FILED',
    supersededBy: null,
    declaredCategory: 'YI',
    basics: { bodyId: `433122${String(100 + (number % 40))}`, industryCode: `C${100 + (number % 480)}` },
    posting: { postedOn: toDay(number + 7) },
    filing: { filedOn: toDay(number), late: number % 3 === 0 },
  } as unknown as Report;
}

describe('the figures of a county of 40 bodies and 50,000 employers, after ten years', () => {
  const sums = new Map<string, Record<string, number>>();
  for (let number = 0; number < 50_000; number += 1) {
    for (const { bodyId, cells } of [countEmployer(anEmployer(number)), countReport(aReport(number))]) {
      for (const [scope, counts] of toScopes({ bodyId, counts: toCounts(cells) })) {
        const sum = sums.get(scope) ?? {};
        sums.set(scope, sum);
        for (const [cell, n] of Object.entries(counts)) sum[cell] = (sum[cell] ?? 0) + n;
      }
    }
  }

  const sizeOf = (scope: string, counts: Counts): number => {
    const tally = { county: '433122', scope, counts, countedAt: '' as Instant, lockedSince: null, revision: 1 };
    return Buffer.byteLength(String(toTallyItem(tally)['counts']));
  };

  it('are items of at most half of what the store holds, 400 KB', () => {
    expect(sums.size).toBe(82 + 120);
    const sizes = [...sums].map(([scope, counts]) => [scope, sizeOf(scope, addCounts({}, counts))] as const);
    expect(sizes.filter(([, size]) => size > 200_000)).toEqual([]);
    expect(sums.get(countyScope)?.['EMPLOYERS|total||']).toBe(50_000);
  });
});
