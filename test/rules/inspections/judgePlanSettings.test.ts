import { describe, expect, it } from 'vitest';
import type { PlanSettings } from '../../../functions/rules/inspections/drawFile.ts';
import { judgePlanSettings, settingLimits } from '../../../functions/rules/inspections/judgePlanSettings.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { someSettings } from './drawFixture.ts';

const day = plainDate;
const codesOf = (change: Partial<PlanSettings>): string[] =>
  judgePlanSettings({ ...someSettings, ...change }).map(({ code }) => code);
const quiet = (from: string, to: string) => ({ from: day(from), to: day(to), reason: '示例' });

describe('the settings of a plan', () => {
  it('rest on a source each', () => {
    for (const { source, label } of Object.values(settingLimits)) {
      expect(source.instrument).not.toBe('');
      expect(label).not.toBe('');
    }
  });

  it.each<[string, Partial<PlanSettings>, readonly string[]]>([
    ['as they are', {}, []],
    ['甲 0, 乙 = 丙 100 %', { ratios: { JIA: 0, YI: 10_000, BING: 10_000 } }, []],
    ['over 100 %', { ratios: { JIA: 0, YI: 0, BING: 10_001 } }, ['NUMBER_OUT_OF_RANGE']],
    ['a fraction', { ratios: { JIA: 0, YI: 0.5, BING: 1 } }, ['NUMBER_OUT_OF_RANGE']],
    ['below 0', { ratios: { JIA: -1, YI: 0, BING: 1 } }, ['NUMBER_OUT_OF_RANGE']],
    ['丙 below 乙', { ratios: { JIA: 0, YI: 1001, BING: 1000 } }, ['RATIO_BELOW_LOWER_CATEGORY']],
    ['乙 below 甲', { ratios: { JIA: 2, YI: 1, BING: 1 } }, ['RATIO_BELOW_LOWER_CATEGORY']],
    ['丙 drawn less often than 乙', { timesPerYear: { JIA: 0, YI: 2, BING: 1 } }, ['FREQUENCY_BELOW_LOWER_CATEGORY']],
    ['twelve times a year', { timesPerYear: { JIA: 0, YI: 2, BING: 12 } }, []],
    ['thirteen times a year', { timesPerYear: { JIA: 0, YI: 2, BING: 13 } }, ['NUMBER_OUT_OF_RANGE']],
    ['one officer', { officersPerEmployer: 1 }, ['NUMBER_OUT_OF_RANGE']],
    ['five officers', { officersPerEmployer: 5 }, []],
    ['six officers', { officersPerEmployer: 6 }, ['NUMBER_OUT_OF_RANGE']],
    ['no check at all', { yearlyCap: 0 }, ['NUMBER_OUT_OF_RANGE']],
    ['a year and a day between checks', { spacingDays: 367 }, ['NUMBER_OUT_OF_RANGE']],
    ['a period of one day', { endsOn: someSettings.startsOn, quietPeriods: [] }, []],
    ['an end before the start', { endsOn: day('2026-03-08'), quietPeriods: [] }, ['PERIOD_EMPTY']],
    ['into the next year', { endsOn: day('2027-01-01') }, ['PERIOD_CROSSES_YEAR']],
    ['in force on the first day', { effectiveOn: someSettings.startsOn }, []],
    ['in force a day later', { effectiveOn: day('2026-03-10') }, ['NOT_YET_EFFECTIVE']],
    ['no decision', { decision: '' }, ['TEXT_INVALID']],
    ['no such day', { endsOn: '2026-02-30' as never }, ['NOT_A_DAY']],
    ['a section of industry', { fullCoverage: ['B', 'C195'] }, []],
    ['coverage of nonsense', { fullCoverage: ['195'] }, ['COVERAGE_INVALID']],
    ['the same coverage twice', { fullCoverage: ['B', 'B'] }, ['COVERAGE_INVALID']],
    [
      'quiet days side by side',
      { quietPeriods: [quiet('2026-03-09', '2026-03-10'), quiet('2026-03-11', '2026-06-30')] },
      ['NO_DAY_LEFT'],
    ],
    ['quiet but for one day', { quietPeriods: [quiet('2026-03-09', '2026-06-29')] }, []],
    [
      'quiet days that overlap',
      { quietPeriods: [quiet('2026-04-01', '2026-04-03'), quiet('2026-04-03', '2026-04-04')] },
      ['QUIET_PERIOD_INVALID'],
    ],
    ['quiet outside the period', { quietPeriods: [quiet('2026-03-08', '2026-03-09')] }, ['QUIET_PERIOD_INVALID']],
    ['quiet for no reason', { quietPeriods: [{ ...quiet('2026-04-01', '2026-04-01'), reason: '' }] }, ['TEXT_INVALID']],
  ])('%s', (_, change, expected) => {
    expect(codesOf(change)).toEqual(expected);
  });
});
