import { yearOf } from '../kernel/plainDate.ts';
import type { Report } from '../reports/report.ts';
import { toIndustryKey } from './countEmployer.ts';
import { type Counted, cellsOf } from './counted.ts';

/**
 * What a report adds: once filed, to the filings of the year by its day, on time or late; while no other has
 * superseded it and it is not withdrawn, its declared category. Body and industry are those of the day of drafting.
 * @source R77, R83, R84
 */
export function countReport(report: Report): Counted {
  const { filing, basics, declaredCategory: category } = report;
  const bodyId = basics?.bodyId ?? null;
  const { creditCode, employerName, reportId: recordId } = report;
  const common = { bodyId, creditCode, employerName, recordId };
  if (filing === null) return { ...common, cells: [] };
  const place = { industry: toIndustryKey(basics?.industryCode), category };
  const when = String(yearOf(filing.filedOn));
  const isInForce = report.supersededBy === null && report.state !== 'WITHDRAWN';
  return {
    ...common,
    cells: [
      ...cellsOf(filing.late ? 'FILED_LATE' : 'FILED_ON_TIME', place, { when }),
      ...(isInForce ? cellsOf('CATEGORY_DECLARED', place) : []),
    ],
  };
}
