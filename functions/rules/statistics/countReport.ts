import type { Report } from '../reports/report.ts';
import { toIndustryKey } from './countEmployer.ts';
import { type Counted, cellsOf, eventCellsOf } from './counted.ts';

/**
 * What a report adds: once posted and not withdrawn, to the postings of the year and month by the day of its latest
 * posting; once filed, to the filings by that day, on time or late; while no other has superseded it and it is not
 * withdrawn, its declared category. Body and industry are those of the day of drafting.
 * @source R77, R78, R83, R84
 */
export function countReport(report: Report): Counted {
  const { posting, filing, basics, declaredCategory: category } = report;
  const bodyId = basics?.bodyId ?? null;
  const { creditCode, employerName, reportId: recordId } = report;
  const common = { bodyId, creditCode, employerName, recordId };
  const place = { industry: toIndustryKey(basics?.industryCode), category };
  const isWithdrawn = report.state === 'WITHDRAWN';
  const isInForce = filing !== null && report.supersededBy === null && !isWithdrawn;
  return {
    ...common,
    cells: [
      ...(posting && !isWithdrawn ? eventCellsOf('POSTED', place, posting.postedOn) : []),
      ...(filing ? eventCellsOf(filing.late ? 'FILED_LATE' : 'FILED_ON_TIME', place, filing.filedOn) : []),
      ...(isInForce ? cellsOf('CATEGORY_DECLARED', place) : []),
    ],
  };
}
