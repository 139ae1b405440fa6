import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findScheduleFaults } from '../../../functions/rules/inspections/findScheduleFaults.ts';
import type { Officer } from '../../../functions/rules/inspections/officer.ts';
import type { Schedule, ScheduleSettings, WantedVisit } from '../../../functions/rules/inspections/schedule.ts';
import { scheduleVisits } from '../../../functions/rules/inspections/scheduleVisits.ts';
import { addDays, daysBetween, plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { findFullPlacement } from './findFullPlacement.ts';
import {
  anOfficer,
  aWantedVisit,
  createDice,
  creditCodeOf,
  nationalCalendar,
  someSettings,
} from './scheduleFixture.ts';

type Instance = {
  readonly wanted: readonly WantedVisit[];
  readonly officers: readonly Officer[];
  readonly settings: ScheduleSettings;
};

const firstDay = plainDate('2026-02-09');

/** Any plan, sensible or not, around the Spring Festival of 2026 with its two make-up Saturdays. */
function anInstance(
  roll: (limit: number) => number,
  size: { visits: number; officers: number; days: number },
): Instance {
  const day = () => addDays(firstDay, roll(size.days));
  const range = () => {
    const from = day();
    return { from, to: addDays(from, roll(4)) };
  };
  const officers = Array.from({ length: size.officers }, (_, at) =>
    anOfficer(at + 1, {
      cardValidFrom: addDays(firstDay, roll(4) - 3),
      cardValidTo: addDays(firstDay, size.days - roll(4)),
      recusals: roll(4) === 0 ? [{ creditCode: creditCodeOf(roll(size.visits)), reason: '近亲属任职' }] : [],
      visitsPerDay: 1 + roll(2),
      visitsPerMonth: roll(size.visits + 2),
      daysOff: roll(3) === 0 ? [range()] : [],
    }),
  );
  const wanted = Array.from({ length: size.visits }, (_, at) => {
    const first = roll(size.officers + 1);
    const notBefore = addDays(firstDay, roll(3));
    return aWantedVisit(at, {
      creditCode: creditCodeOf(roll(size.visits)),
      bodyId: `43312210${roll(3)}`,
      round: 1 + roll(2),
      officerIds: [first, roll(5) === 0 ? first : first + 1].map((one) => `officer-${String(one).padStart(2, '0')}`),
      notBefore,
      notAfter: addDays(notBefore, roll(size.days)),
      quietPeriods: roll(4) === 0 ? [range()] : [],
      spacingDays: roll(6),
      weight: roll(3) === 0 ? 'FULL_DAY' : 'HALF_DAY',
    });
  });
  const settings = someSettings({
    startsOn: firstDay,
    endsOn: addDays(firstDay, size.days - 1),
    quietPeriods: roll(3) === 0 ? [range()] : [],
  });
  return { wanted, officers, settings };
}

const schedule = ({ wanted, officers, settings }: Instance): Schedule =>
  scheduleVisits(wanted, officers, settings, nationalCalendar);

const seed = fc.integer({ min: 0, max: 2 ** 31 });
const instance = seed.map((given) => {
  const roll = createDice(given);
  return anInstance(roll, { visits: 1 + roll(30), officers: 2 + roll(5), days: 1 + roll(40) });
});

test('no hard rule is broken, and every wanted check is placed or named', () => {
  let [placed, named] = [0, 0];
  fc.assert(
    fc.property(instance, (given) => {
      const made = schedule(given);
      expect(findScheduleFaults(made, given.wanted, given.officers, given.settings, nationalCalendar)).toEqual([]);
      for (const { blocks } of made.unplaced) expect(blocks.length).toBeGreaterThan(0);
      placed += made.visits.length;
      named += made.unplaced.length;
    }),
    { numRuns: 300, seed: 1 },
  );
  // Both kinds occurred, or the law above would be empty.
  expect(Math.min(placed, named)).toBeGreaterThan(300);
});

test('a visit is named only where each day of the period is against it', () => {
  fc.assert(
    fc.property(instance, (given) => {
      const { visits, unplaced } = schedule(given);
      const days = daysBetween(given.settings.startsOn, given.settings.endsOn) + 1;
      for (const { blocks } of unplaced) expect(blocks.reduce((sum, block) => sum + block.days, 0)).toBe(days);
      // Placing it anyway, on any day, is a fault that the checker sees.
      for (const { blocks: _, ...visit } of unplaced.slice(0, 2)) {
        for (let day = 0; day < days; day += 1) {
          const on = addDays(given.settings.startsOn, day);
          const forced = { visits: [...visits, { ...visit, on, restDayReason: null, changes: [] }], unplaced: [] };
          const faults = findScheduleFaults(forced, given.wanted, given.officers, given.settings, nationalCalendar);
          expect(faults.filter(({ rule }) => rule !== 'CHECK_LOST')).not.toEqual([]);
        }
      }
    }),
    { numRuns: 200, seed: 2 },
  );
});

test('the order of the input says nothing', () => {
  fc.assert(
    fc.property(instance, seed, (given, order) => {
      const roll = createDice(order);
      const shuffled = given.wanted
        .map((visit) => ({ visit, at: roll(1_000_000) }))
        .sort((one, other) => one.at - other.at)
        .map(({ visit }) => visit);
      const officers = given.officers.toReversed();
      expect(schedule({ ...given, wanted: shuffled, officers })).toEqual(schedule(given));
    }),
    { numRuns: 100, seed: 3 },
  );
});

test('kept visits stay and take their capacity', () => {
  fc.assert(
    fc.property(instance, (given) => {
      const { visits: kept } = schedule({ ...given, wanted: given.wanted.slice(0, 10) });
      const settings = { ...given.settings, kept };
      const wanted = given.wanted.slice(10);
      const more = scheduleVisits(wanted, given.officers, settings, nationalCalendar);
      expect(findScheduleFaults(more, wanted, given.officers, settings, nationalCalendar)).toEqual([]);
    }),
    { numRuns: 100, seed: 4 },
  );
});

/** Five to seven visits of four officers in a week: each could be visited alone, all together hardly. */
function aTightInstance(roll: (limit: number) => number): Instance {
  const officers = [1, 2, 3, 4].map((number) => anOfficer(number, { visitsPerDay: 1 + roll(2) }));
  const wanted = Array.from({ length: 5 + roll(3) }, (_, at) => {
    const first = 1 + roll(4);
    const notBefore = addDays(firstDay, roll(3));
    return aWantedVisit(at, {
      creditCode: creditCodeOf(roll(5)),
      round: at,
      officerIds: [first, 1 + (first % 4)].map((number) => `officer-0${number}`),
      notBefore,
      notAfter: addDays(notBefore, 1 + roll(3)),
      spacingDays: roll(3),
      weight: roll(4) === 0 ? 'FULL_DAY' : 'HALF_DAY',
    });
  });
  return { wanted, officers, settings: someSettings({ startsOn: firstDay, endsOn: addDays(firstDay, 4) }) };
}

test('where a search of everything finds a day for each visit, the engine misses it in fewer than 1 of 100', () => {
  let [solvable, missed] = [0, 0];
  for (let number = 0; number < 600; number += 1) {
    const given = aTightInstance(createDice(number));
    const { unplaced } = schedule(given);
    if (findFullPlacement(given.wanted, given.officers, given.settings) === null) {
      expect(unplaced, String(number)).not.toEqual([]);
      continue;
    }
    solvable += 1;
    if (unplaced.length > 0) missed += 1;
  }
  // 389 of the 600 can be solved. Measured: none missed; without the repair 181 of them would be.
  expect(solvable).toBeGreaterThan(150);
  expect(missed / solvable).toBeLessThan(0.01);
});
