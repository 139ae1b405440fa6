import { describe, expect, it, test } from 'vitest';
import {
  type EstimateSettings,
  estimatePlan,
  type PopulationGroup,
} from '../../../functions/rules/inspections/estimatePlan.ts';
import type { Officer } from '../../../functions/rules/inspections/officer.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { anOfficer, nationalCalendar } from './scheduleFixture.ts';

const groups: readonly PopulationGroup[] = [
  { category: 'BING', industry: 'B091', bodyId: '433122107', stratum: 'BING/FULL', employers: 6 },
  { category: 'BING', industry: 'C301', bodyId: '433122107', stratum: 'BING/SAMPLED', employers: 10 },
  { category: 'BING', industry: 'C301', bodyId: '433122108', stratum: 'BING/SAMPLED', employers: 5 },
  { category: 'YI', industry: 'C301', bodyId: '433122108', stratum: 'YI/SAMPLED', employers: 20 },
  { category: 'JIA', industry: 'C151', bodyId: '433122108', stratum: 'JIA/SAMPLED', employers: 9 },
];
const shares: Record<string, number> = { 'BING/FULL': 1, 'BING/SAMPLED': 0.4, 'YI/SAMPLED': 0.1, 'JIA/SAMPLED': 0 };
const settings: EstimateSettings = {
  startsOn: plainDate('2026-03-01'),
  endsOn: plainDate('2026-04-30'),
  quietPeriods: [],
  visitsPerEmployer: { JIA: 1, YI: 1, BING: 2 },
  spacingDays: 30,
  officersPerVisit: 2,
  weight: 'HALF_DAY',
  countDrawn: (stratum, eligible) => Math.ceil(eligible * (shares[stratum] ?? 0)),
};
const estimate = (
  changed: Partial<EstimateSettings> = {},
  officers: readonly Officer[] = [anOfficer(1), anOfficer(2)],
) => estimatePlan(groups, { ...settings, ...changed }, officers, nationalCalendar);

describe('an estimate', () => {
  it('counts as the draw does, and shares a stratum out by its employers', () => {
    const { drawn, visits, officerDays, byCategory, byBody, byIndustry } = estimate();
    // 6 + 6 of 15 + 2 of 20 + 0; the twelve of 丙类 are visited twice.
    expect({ drawn, visits, officerDays }).toEqual({ drawn: 14, visits: 26, officerDays: 26 });
    expect(byCategory).toEqual([
      { key: 'BING', employers: 21, drawn: 12, share: 0.5714 },
      { key: 'JIA', employers: 9, drawn: 0, share: 0 },
      { key: 'YI', employers: 20, drawn: 2, share: 0.1 },
    ]);
    expect(byBody).toEqual([
      { key: '433122107', employers: 16, drawn: 10, share: 0.625 },
      { key: '433122108', employers: 34, drawn: 4, share: 0.1176 },
    ]);
    expect(byIndustry.map(({ key, drawn: one }) => [key, one])).toEqual([
      ['B091', 6],
      ['C151', 0],
      ['C301', 8],
    ]);
  });

  it('spreads the load by working days and sets it beside the capacity', () => {
    // 22 working days in March; 21 in April: 清明 takes the 6th.
    expect(estimate().months).toEqual([
      { month: '2026-03', workingDays: 22, needed: 26.6, possible: 60 },
      { month: '2026-04', workingDays: 21, needed: 25.4, possible: 60 },
    ]);
    expect(estimate().shortages).toEqual([]);
    const off = [{ from: plainDate('2026-03-03'), to: plainDate('2026-03-31') }];
    const [march] = estimate({}, [anOfficer(1), anOfficer(2, { daysOff: off })]).months;
    expect(march).toMatchObject({ possible: 32 });
    expect(estimate({ weight: 'FULL_DAY' })).toMatchObject({ officerDays: 52, months: [{ possible: 44 }, {}] });
  });

  test.each<[string, Partial<EstimateSettings>, readonly Officer[], readonly object[]]>([
    ['exactly enough', {}, [1, 2].map((id) => anOfficer(id, { visitsPerMonth: 14 })), []],
    [
      'too little',
      {},
      [1, 2].map((id) => anOfficer(id, { visitsPerMonth: 12 })),
      [
        { code: 'OVER_CAPACITY', needed: 52, possible: 48 },
        { code: 'MONTH_OVER_CAPACITY', month: '2026-03', needed: 26.6, possible: 24 },
        { code: 'MONTH_OVER_CAPACITY', month: '2026-04' },
      ],
    ],
    [
      'one whose card has ended',
      {},
      [anOfficer(1, { visitsPerMonth: 62 }), anOfficer(2, { cardValidTo: plainDate('2026-02-28') })],
      [{ code: 'TOO_FEW_OFFICERS', needed: 2, able: 1 }],
    ],
    ['60 days between two visits', { spacingDays: 60 }, [anOfficer(1), anOfficer(2)], []],
    [
      '61 days',
      { spacingDays: 61 },
      [anOfficer(1), anOfficer(2)],
      [{ code: 'SPACING_TOO_LONG', category: 'BING', days: 61 }],
    ],
    [
      'a weekend',
      { endsOn: plainDate('2026-03-01'), spacingDays: 0, visitsPerEmployer: { JIA: 1, YI: 1, BING: 1 } },
      [anOfficer(1)],
      [{ code: 'NO_WORKING_DAY' }],
    ],
    ['nothing drawn', { countDrawn: () => 0 }, [], []],
  ])('names what is missing: %s', (_, changed, officers, shortages) => {
    expect(estimate(changed, officers).shortages).toMatchObject(shortages);
    expect(estimate(changed, officers).shortages).toHaveLength(shortages.length);
  });

  it('of nobody is nothing', () => {
    expect(estimatePlan([], settings, [], nationalCalendar)).toMatchObject({
      drawn: 0,
      visits: 0,
      byBody: [],
      shortages: [],
    });
  });
});
