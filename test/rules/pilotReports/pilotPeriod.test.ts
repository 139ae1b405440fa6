import { describe, expect, it } from 'vitest';
import { pilotCampaign } from '../../../functions/rules/campaigns/pilotCampaign.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import {
  findPilotDeadline,
  judgePilotPeriod,
  listMonths,
  type PilotReportKind,
  toLastDay,
  toPilotTitle,
} from '../../../functions/rules/pilotReports/pilotPeriod.ts';
import { pilotPeriod } from '../../support/pilotFacts.ts';

const today = plainDate('2026-11-22');

describe('a period', () => {
  it.each<[string, string, PilotReportKind, readonly string[]]>([
    ['2023-01', '2023-12', 'YEARLY', []],
    ['2026-11', '2026-11', 'YEARLY', []],
    ['2026-11', '2026-12', 'YEARLY', ['PERIOD_IN_FUTURE']],
    ['2023-12', '2024-01', 'YEARLY', ['NOT_ONE_YEAR']],
    ['2023-04', '2024-10', 'FINAL', []],
    ['2023-04', '2023-10', 'FINAL', ['ONE_YEAR_ONLY']],
    ['2021-12', '2026-11', 'PERIOD', []],
    ['2021-11', '2026-11', 'PERIOD', ['PERIOD_TOO_LONG']],
    ['2023-05', '2023-04', 'PERIOD', ['PERIOD_TURNED_ROUND']],
    ['2023-05', '2023-05', 'PERIOD', []],
    ['2027-02', '2027-01', 'YEARLY', ['PERIOD_TURNED_ROUND', 'PERIOD_IN_FUTURE']],
  ])('from %s to %s for %s: %j', (from, to, kind, expected) => {
    expect(judgePilotPeriod(pilotPeriod(from, to, kind), today).map(({ code }) => code)).toEqual(expected);
  });

  it('is all its months, over the end of a year', () => {
    expect(listMonths(pilotPeriod('2023-11', '2024-02'))).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
    expect(listMonths(pilotPeriod('2021-12', '2026-11'))).toHaveLength(60);
  });

  it.each([
    ['2024-02', '2024-02-29'],
    ['2026-10', '2026-10-31'],
    ['2026-11', '2026-11-22'],
  ])('that ends with %s has figures up to %s', (to, expected) => {
    expect(toLastDay(pilotPeriod('2023-01', to), today)).toBe(expected);
  });

  it.each<[PilotReportKind, string]>([
    ['YEARLY', '2023年度职业卫生分类监督执法试点工作报告'],
    ['FINAL', '2023-2024年职业卫生分类监督执法试点工作报告'],
    ['PERIOD', '职业卫生分类监督执法工作情况报告（2023年4月至2024年10月）'],
  ])('%s is titled %s', (kind, expected) => {
    expect(toPilotTitle(pilotPeriod('2023-04', '2024-10', kind))).toBe(expected);
  });
});

describe('the deadline of a report', () => {
  const find = (from: string, to: string, kind: PilotReportKind, on: string, campaigns = [pilotCampaign]) =>
    findPilotDeadline(pilotPeriod(from, to, kind), campaigns, plainDate(on));

  it.each<[string, string, PilotReportKind, string, string | null, number | null]>([
    ['2023-01', '2023-12', 'YEARLY', '2023-12-09', '2023-12-10', 0],
    ['2023-01', '2023-12', 'YEARLY', '2023-12-10', '2023-12-10', 0],
    ['2023-01', '2023-12', 'YEARLY', '2023-12-11', '2023-12-10', 1],
    // The deadline of 2024 is that of the final report.
    ['2024-01', '2024-12', 'YEARLY', '2024-12-11', null, null],
    ['2023-04', '2024-10', 'FINAL', '2024-10-11', '2024-10-10', 1],
    ['2022-04', '2023-10', 'FINAL', '2024-10-11', null, null],
    ['2023-04', '2024-10', 'PERIOD', '2024-10-11', null, null],
  ])('%s to %s, %s, on %s', (from, to, kind, on, expected, daysLate) => {
    const found = find(from, to, kind, on);
    expect([found?.on ?? null, found?.daysLate ?? null]).toEqual([expected, daysLate]);
  });

  it('of a campaign with one report is that of its year', () => {
    const deadlines = pilotCampaign.deadlines.filter(({ deadlineId }) => deadlineId !== 'report-2023');
    const one = [{ ...pilotCampaign, deadlines }];
    expect(find('2024-01', '2024-09', 'YEARLY', '2024-09-30', one)?.on).toBe('2024-10-10');
    expect(find('2023-01', '2024-09', 'FINAL', '2024-09-30', one)).toBeNull();
    expect(find('2023-01', '2023-09', 'YEARLY', '2024-09-30', [])).toBeNull();
  });
});
