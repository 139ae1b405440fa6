import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exposureLevels } from '../../../functions/rules/assessments/grades.ts';
import type { MeasurementPoint } from '../../../functions/rules/assessments/measurementPoints.ts';
import { packPoints, unpackPoints } from '../../../functions/rules/assessments/packPoints.ts';
import { addDays, plainDate } from '../../../functions/rules/kernel/plainDate.ts';

const text = fc.oneof(fc.constantFrom('车间', 'CTWA', '', '"', '0'), fc.string({ unit: 'grapheme', maxLength: 20 }));
const amount = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => value + 0));
const points: fc.Arbitrary<MeasurementPoint[]> = fc.array(
  fc.record({
    workplace: text,
    quantity: text,
    value: amount,
    unit: fc.option(text),
    limit: amount,
    measuredOn: fc.integer({ min: 0, max: 3000 }).map((days) => addDays(plainDate('2020-01-01'), days)),
    institution: text,
    reportNumber: text,
    verdict: fc.constantFrom(...exposureLevels),
  }),
  { maxLength: 30 },
);

test('what is packed comes back the same, in order', () => {
  fc.assert(
    fc.property(points, (given) => {
      expect(unpackPoints(packPoints(given))).toEqual(given);
    }),
  );
});

test('each text is kept once', () => {
  fc.assert(
    fc.property(points, (given) => {
      const { texts } = packPoints(given);
      expect(new Set(texts).size).toBe(texts.length);
    }),
  );
});

test('a row that names a text that is not there is a fault', () => {
  expect(() => unpackPoints({ texts: ['甲'], rows: ['[0,0,null,null,null,0,0,1,0]'] })).toThrow(RangeError);
  expect(() => unpackPoints({ texts: ['甲'], rows: ['[0,0,null,null,null,0,0,0,2]'] })).toThrow(RangeError);
});
