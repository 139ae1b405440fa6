import { describe, expect, test } from 'vitest';
import { type ExposureMeasurement, judgeExposure } from '../../../functions/rules/factors/judgeExposure.ts';

type Given = Partial<ExposureMeasurement> & Pick<ExposureMeasurement, 'factor' | 'quantity' | 'value'>;

const judge = ({ unit = 'mg/m³', ...given }: Given) => judgeExposure({ unit, ...given });

/** Below, on and above a limit; the step is the last digit a test report prints. */
const around = (limit: number, step: number) =>
  [
    [limit - step, 'CONFORMING'],
    [limit, 'CONFORMING'],
    [limit + step, 'NONCONFORMING'],
    [0, 'CONFORMING'],
  ] as const;

const kinds: readonly (readonly [Omit<Given, 'value'>, limit: number, step: number])[] = [
  [{ factor: '苯', quantity: 'PC_TWA' }, 3, 0.01],
  [{ factor: '苯', quantity: 'PC_STEL' }, 6, 0.01],
  [{ factor: '甲醛', quantity: 'MAC' }, 0.5, 0.001],
  [{ factor: '氟化氢', quantity: 'MAC' }, 2, 0.01],
  [{ factor: '铅尘', quantity: 'PC_TWA' }, 0.05, 0.001],
  [{ factor: '铅烟', quantity: 'PC_TWA' }, 0.03, 0.001],
  [{ factor: '水泥粉尘', quantity: 'TOTAL_DUST_TWA' }, 4, 0.1],
  [{ factor: '水泥粉尘', quantity: 'RESPIRABLE_DUST_TWA' }, 1.5, 0.1],
  [{ factor: '矽尘', quantity: 'TOTAL_DUST_TWA', freeSilicaPercent: 10 }, 1, 0.1],
  [{ factor: '矽尘', quantity: 'TOTAL_DUST_TWA', freeSilicaPercent: 50 }, 1, 0.1],
  [{ factor: '矽尘', quantity: 'TOTAL_DUST_TWA', freeSilicaPercent: 50.1 }, 0.7, 0.1],
  [{ factor: '矽尘', quantity: 'RESPIRABLE_DUST_TWA', freeSilicaPercent: 80 }, 0.3, 0.1],
  [{ factor: '矽尘', quantity: 'RESPIRABLE_DUST_TWA', freeSilicaPercent: 80.1 }, 0.2, 0.1],
  [{ factor: '矽尘', quantity: 'TOTAL_DUST_TWA', condition: '游离SiO2含量>80%' }, 0.5, 0.1],
  [{ factor: '石棉', quantity: 'FIBRE_TWA', unit: 'f/mL' }, 0.8, 0.1],
  [{ factor: '石棉', quantity: 'TOTAL_DUST_TWA', freeSilicaPercent: 60 }, 0.8, 0.1],
  [{ factor: '噪声', quantity: 'NOISE_LEX_8H', unit: 'dB(A)' }, 85, 0.1],
  [{ factor: '噪声', quantity: 'NOISE_LEX_40H', unit: 'dB(A)' }, 85, 0.1],
  [{ factor: '噪声', quantity: 'NOISE_PEAK', unit: 'dB(A)', condition: '100<n≤1000' }, 130, 0.1],
  [
    { factor: '高温', quantity: 'WBGT', unit: '℃', condition: '接触时间率75%，体力劳动强度Ⅱ级', hotRegion: false },
    29,
    0.1,
  ],
  [
    { factor: '高温', quantity: 'WBGT', unit: '℃', condition: '接触时间率75%，体力劳动强度Ⅱ级', hotRegion: true },
    30,
    0.1,
  ],
  [{ factor: '手传振动', quantity: 'HAND_ARM_VIBRATION', unit: 'm/s²' }, 5, 0.1],
  [{ factor: '工频电场', quantity: 'ELECTRIC_FIELD', unit: 'kV/m' }, 5, 0.1],
];

describe.each(kinds)('%o with limit %f', (given, limit, step) => {
  test.each(around(limit, step))('%f is %s', (value, verdict) => {
    expect(judge({ ...given, value })).toMatchObject({ verdict, basis: 'LIMIT' });
  });
});

describe('free silica in other dusts', () => {
  test.each([
    [9.9, 3.9, 'CONFORMING'],
    [10, 1, 'CONFORMING'],
    [10, 1.1, 'NONCONFORMING'],
    [51, 0.8, 'NONCONFORMING'],
    [null, 3.9, 'CONFORMING'],
  ])('cement dust with %s %% at %f is %s', (freeSilicaPercent, value, verdict) => {
    const quantity = 'TOTAL_DUST_TWA';
    expect(judge({ factor: '水泥粉尘', quantity, value, freeSilicaPercent })).toMatchObject({ verdict });
  });

  test.each([9.9, -1, 100.1, Number.NaN])('quartz dust cannot hold %f %%', (freeSilicaPercent) => {
    const given = { factor: '矽尘', quantity: 'TOTAL_DUST_TWA', value: 0.1, freeSilicaPercent } as const;
    expect(judge(given)).toMatchObject({ verdict: 'NEEDS_REPORT_VERDICT', reason: 'CONDITION_OPEN' });
  });
});

describe('several limits decide only where all agree', () => {
  test.each([
    ['矽尘', 'TOTAL_DUST_TWA', 'mg/m³', 0.5, 'CONFORMING'],
    ['矽尘', 'TOTAL_DUST_TWA', 'mg/m³', 0.6, 'NEEDS_REPORT_VERDICT'],
    ['矽尘', 'TOTAL_DUST_TWA', 'mg/m³', 1, 'NEEDS_REPORT_VERDICT'],
    ['矽尘', 'TOTAL_DUST_TWA', 'mg/m³', 1.1, 'NONCONFORMING'],
    ['高温', 'WBGT', '℃', 25, 'CONFORMING'],
    ['高温', 'WBGT', '℃', 25.1, 'NEEDS_REPORT_VERDICT'],
    ['高温', 'WBGT', '℃', 34, 'NEEDS_REPORT_VERDICT'],
    ['高温', 'WBGT', '℃', 34.1, 'NONCONFORMING'],
  ] as const)('%s %s %s %f: %s', (factor, quantity, unit, value, verdict) => {
    expect(judge({ factor, quantity, unit, value })).toMatchObject({ verdict });
  });

  test('the heat allowance matters only between the limit and one degree more', () => {
    const heat = {
      factor: '高温',
      quantity: 'WBGT',
      unit: '°C',
      condition: '接触时间率100%，体力劳动强度Ⅰ级',
    } as const;
    const verdicts = [30, 30.1, 31, 31.1].map((value) => judge({ ...heat, value }).verdict);
    expect(verdicts).toEqual(['CONFORMING', 'NEEDS_REPORT_VERDICT', 'NEEDS_REPORT_VERDICT', 'NONCONFORMING']);
  });
});

describe('what is left to the test report', () => {
  const open: readonly (readonly [string, Given])[] = [
    ['FACTOR_UNKNOWN', { factor: '不存在的因素', quantity: 'MAC', value: 1 }],
    ['LIMIT_UNKNOWN', { factor: '硬质合金粉尘', quantity: 'TOTAL_DUST_TWA', value: 1 }],
    ['LIMIT_UNKNOWN', { factor: '苯', quantity: 'MAC', value: 1 }],
    ['LIMIT_DOUBTFUL', { factor: '丙烯酰胺', quantity: 'PC_TWA', value: 100 }],
    ['LIMIT_DOUBTFUL', { factor: '一氧化氮', quantity: 'PC_TWA', value: 1 }],
    ['SUBSTANCE_OPEN', { factor: '铅及其化合物', quantity: 'PC_TWA', value: 0.01 }],
    ['SUBSTANCE_OPEN', { factor: '铬及其化合物', quantity: 'PC_TWA', value: 0.01 }],
    ['SUBSTANCE_OPEN', { factor: '苯的氨基及硝基化合物', quantity: 'PC_TWA', value: 0.01 }],
    ['CONDITION_OPEN', { factor: '噪声', quantity: 'NOISE_PEAK', unit: 'dB(A)', value: 100 }],
    ['CONDITION_OPEN', { factor: '噪声', quantity: 'NOISE_PEAK', unit: 'dB(A)', value: 1, condition: 'n>10000' }],
    ['CONDITION_OPEN', { factor: '高频电磁场', quantity: 'MAGNETIC_FIELD', unit: 'A/m', value: 1 }],
    ['UNIT_DIFFERENT', { factor: '苯', quantity: 'PC_TWA', value: 1, unit: 'ppm' }],
    ['UNIT_DIFFERENT', { factor: '苯', quantity: 'PC_TWA', value: 1, unit: '' }],
  ];

  test.each(open)('%s: %o', (reason, given) => {
    const asked = { basis: 'TEST_REPORT', reason };
    expect(judge(given)).toMatchObject({ ...asked, verdict: 'NEEDS_REPORT_VERDICT' });
    for (const verdict of ['CONFORMING', 'NONCONFORMING'] as const) {
      expect(judge({ ...given, reportVerdict: verdict })).toMatchObject({ ...asked, verdict });
    }
  });

  test('a doubtful limit is shown all the same', () => {
    const { limits } = judge({ factor: '丙烯酰胺', quantity: 'PC_TWA', value: 100 });
    expect(limits).toMatchObject([{ value: 0.3, unit: 'mg/m³', source: { confidence: 'D' } }]);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -0.01])('%f is no value, whatever the report says', (value) => {
    const given = { factor: '苯', quantity: 'PC_TWA', value, reportVerdict: 'CONFORMING' } as const;
    expect(judge(given)).toMatchObject({ verdict: 'NEEDS_REPORT_VERDICT', reason: 'VALUE_INVALID' });
  });
});

test('a known limit decides against the report, and says that they differ', () => {
  const given = { factor: '苯', quantity: 'PC_TWA', value: 3.1 } as const;
  const decided = { verdict: 'NONCONFORMING', basis: 'LIMIT' };
  expect(judge({ ...given, reportVerdict: 'CONFORMING' })).toMatchObject({ ...decided, reportDiffers: true });
  expect(judge({ ...given, reportVerdict: 'NONCONFORMING' })).toMatchObject({ ...decided, reportDiffers: false });
  expect(judge(given)).toMatchObject({ ...decided, reportDiffers: false });
});

test.each(['mg/m3', 'mg/m³', 'MG/M³', ' mg / m3 '])('the unit may be written %s', (unit) => {
  expect(judge({ factor: '苯', quantity: 'PC_TWA', value: 3, unit }).verdict).toBe('CONFORMING');
});
