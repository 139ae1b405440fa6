import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../functions/rules/kernel/plainDate.ts';
import { fromReportItem, toReportItem } from '../../functions/storage/items.ts';
import { reportFacts } from '../support/reportFacts.ts';

/** A report as the first release wrote it: without the employer's facts and texts, its filing without the days late. */
function firstItem(filedOn: string | null) {
  const { report } = reportFacts();
  const { basics, measures, conclusion, ...older } = report;
  const posting = { place: '公告栏', postedOn: '2026-03-02', workingDays: 5, endsOnAtPosting: '2026-03-09' };
  const filing = filedOn && {
    receiptNumber: 'ZJ',
    filedAt: `${filedOn}T01:00:00.000Z`,
    filedOn,
    late: filedOn > '2026-03-23',
  };
  return {
    ...toReportItem(report),
    ...older,
    basics: undefined,
    measures: undefined,
    conclusion: undefined,
    posting,
    filing,
    itemVersion: 1,
  };
}

describe('a report item of the first release', () => {
  it('is read with nothing where it kept nothing', () => {
    expect(fromReportItem(firstItem(null))).toMatchObject({
      basics: null,
      measures: null,
      conclusion: null,
      filing: null,
    });
  });

  it.each([
    ['2026-03-23', false, 0],
    ['2026-03-25', true, 2],
  ])('filed on %s is read with the working days it was late', (filedOn, late, workingDaysLate) => {
    expect(fromReportItem(firstItem(filedOn)).filing).toMatchObject({
      filedOn: filedOn as PlainDate,
      late,
      workingDaysLate,
    });
  });

  it('is written anew as the second', () => {
    const { report } = reportFacts();
    expect(fromReportItem(toReportItem(report))).toEqual(report);
    expect(() => fromReportItem({ ...toReportItem(report), itemVersion: 3 })).toThrow('expected report 2');
  });
});
