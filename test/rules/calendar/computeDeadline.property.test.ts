import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classifyDay } from '../../../functions/rules/calendar/classifyDay.ts';
import { clocks, type DeadlineKind } from '../../../functions/rules/calendar/clocks.ts';
import { computeDeadline } from '../../../functions/rules/calendar/computeDeadline.ts';
import { workingDaysBetween } from '../../../functions/rules/calendar/workingDaysBetween.ts';
import {
  addDays,
  daysBetween,
  type PlainDate,
  plainDate,
  toDayNumber,
} from '../../../functions/rules/kernel/plainDate.ts';

const kinds = Object.keys(clocks) as DeadlineKind[];
const anyDay: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: toDayNumber(plainDate('2999-12-31')) - toDayNumber(plainDate('1900-01-01')) })
  .map((days) => addDays(plainDate('1900-01-01'), days));
const loadedDay: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: 4 * 365 })
  .map((days) => addDays(plainDate('2023-01-01'), days));
const day = fc.oneof(anyDay, loadedDay);

test('a working-day clock ends on a working day and counts exactly its working days', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 5, max: 60 }), (from, publicityWorkingDays) => {
      const publicity = computeDeadline('publicity', from, { publicityWorkingDays });
      expect(classifyDay(publicity.endsOn).working).toBe(true);
      expect(workingDaysBetween(from, publicity.endsOn)).toBe(publicityWorkingDays);
      const filing = computeDeadline('filing', from);
      expect(classifyDay(filing.endsOn).working).toBe(true);
      expect(workingDaysBetween(from, filing.endsOn)).toBe(10);
    }),
  );
});

test('a later start never ends earlier', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), day, fc.integer({ min: 0, max: 40 }), (kind, from, later) => {
      const first = computeDeadline(kind, from).endsOn;
      expect(computeDeadline(kind, addDays(from, later)).endsOn >= first).toBe(true);
    }),
  );
});

test('publicity lasts at least five days after posting, filing at least ten after that', () => {
  fc.assert(
    fc.property(day, (from) => {
      expect(daysBetween(from, computeDeadline('publicity', from).endsOn)).toBeGreaterThanOrEqual(5);
      expect(daysBetween(from, computeDeadline('filing', from).endsOn)).toBeGreaterThanOrEqual(10);
    }),
  );
});

test('every clock ends after it starts; days run forwards, start uncounted and end counted', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), day, (kind, from) => {
      const { endsOn, days } = computeDeadline(kind, from);
      expect(endsOn > from).toBe(true);
      expect(days.map(({ on }) => on)).toEqual([...new Set(days.map(({ on }) => on))].toSorted());
      expect(days[0]).toMatchObject({ on: from, counted: false });
      expect(days.at(-1)).toMatchObject({ on: endsOn, counted: true });
    }),
  );
});

test('rolling over never ends earlier, and ends on a working day', () => {
  fc.assert(
    fc.property(day, (from) => {
      const fixed = computeDeadline('patrol', from).endsOn;
      const rolled = computeDeadline('patrol', from, { patrolRollsOver: true }).endsOn;
      expect(rolled >= fixed).toBe(true);
      for (const endsOn of [
        rolled,
        computeDeadline('reassessment', from).endsOn,
        computeDeadline('newEmployer', from).endsOn,
      ])
        expect(classifyDay(endsOn).working).toBe(true);
    }),
  );
});
