import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHazardFactorByCode } from '../../../functions/rules/assessments/hazardFactors.ts';
import { listAllExposureLimits } from '../../../functions/rules/factors/exposureLimits.ts';
import { judgeExposure } from '../../../functions/rules/factors/judgeExposure.ts';

const graveness = { CONFORMING: 0, NEEDS_REPORT_VERDICT: 1, NONCONFORMING: 2 } as const;
const measurement = fc
  .record({
    limit: fc.constantFrom(...listAllExposureLimits()),
    withCondition: fc.boolean(),
    bySubstance: fc.boolean(),
    hotRegion: fc.constantFrom(true, false, null),
    freeSilicaPercent: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
  })
  .map(({ limit, withCondition, bySubstance, ...rest }) => ({
    ...rest,
    factor: (bySubstance ? limit.substances[0] : undefined) ?? findHazardFactorByCode(limit.factorCode)?.name ?? '',
    quantity: limit.quantity,
    unit: limit.unit,
    condition: withCondition ? limit.condition : null,
  }));
const value = fc.double({ min: 0, max: 10_000, noNaN: true });

test('more of a factor is never judged milder', () => {
  fc.assert(
    fc.property(measurement, value, value, (given, one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      const verdictOf = (measured: number) => graveness[judgeExposure({ ...given, value: measured }).verdict];
      expect(verdictOf(less)).toBeLessThanOrEqual(verdictOf(more));
    }),
  );
});

test('no limit of confidence D decides, and what decides is the same with and without a report', () => {
  fc.assert(
    fc.property(
      measurement,
      value,
      fc.constantFrom('CONFORMING', 'NONCONFORMING'),
      (given, measured, reportVerdict) => {
        const alone = judgeExposure({ ...given, value: measured });
        const reported = judgeExposure({ ...given, value: measured, reportVerdict });
        expect(reported.basis).toBe(alone.basis);
        if (alone.basis === 'LIMIT') {
          expect(alone.limits.length).toBeGreaterThan(0);
          for (const { source } of alone.limits) expect(source.confidence).not.toBe('D');
          expect(reported.verdict).toBe(alone.verdict);
        } else {
          expect(alone.verdict).toBe('NEEDS_REPORT_VERDICT');
          expect(reported.verdict).toBe(reportVerdict);
        }
      },
    ),
  );
});
