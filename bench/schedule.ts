import { findScheduleFaults } from '../functions/rules/inspections/findScheduleFaults.ts';
import { mergeVisits } from '../functions/rules/inspections/mergeVisits.ts';
import type { PlannedVisit, Schedule } from '../functions/rules/inspections/schedule.ts';
import { createScheduleBoard } from '../functions/rules/inspections/scheduleBoard.ts';
import { scheduleVisits } from '../functions/rules/inspections/scheduleVisits.ts';
import { findStandingBlock, toScheduleWorld } from '../functions/rules/inspections/scheduleWorld.ts';
import {
  aSyntheticPlan,
  createDice,
  nationalCalendar,
  type SyntheticPlan,
  shareInOneTownship,
} from '../test/rules/inspections/scheduleFixture.ts';
import { type Measured, median, timeRuns, toFigure } from './measure.ts';

const visits = 2000;
const officers = 40;
const runs = 5;

/** A half-year of 2,000 visits by pairs of 40 officers, and a plan at the edge of its officers' capacity. */
export async function benchmark(): Promise<Measured> {
  const plan = aSyntheticPlan(visits, officers);
  let schedule: Schedule = { visits: [], unplaced: [] };
  const times = await timeRuns(runs, () => {
    schedule = scheduleVisits(plan.wanted, plan.officers, plan.settings, nationalCalendar);
  });
  const faults = findScheduleFaults(schedule, plan.wanted, plan.officers, plan.settings, nationalCalendar);
  const random = placeAtRandom(plan);
  const grouped = shareInOneTownship(schedule.visits);
  const groupedAtRandom = shareInOneTownship(random);
  const full = withTightMonths(plan);
  const [fullMs = 0] = await timeRuns(1, () => {
    schedule = scheduleVisits(full.wanted, full.officers, full.settings, nationalCalendar);
  });
  const fullFaults = findScheduleFaults(schedule, full.wanted, full.officers, full.settings, nationalCalendar);
  return {
    rows: [
      {
        name: `schedule of ${visits} visits, ${officers} officers`,
        median: median(times) / 1000,
        unit: 's',
        target: 5,
        better: 'lower',
      },
      {
        name: 'hard rules broken in both schedules',
        median: faults.length + fullFaults.length,
        unit: 'faults',
        target: 0,
        better: 'lower',
      },
      {
        name: 'two visits of an officer’s day in one township',
        median: grouped * 100,
        unit: '%',
        target: groupedAtRandom * 100,
        better: 'higher',
        peer: `random days: ${toFigure(groupedAtRandom * 100)} %`,
      },
    ],
    notes: [
      `schedule: ${random.length} of ${mergeVisits(plan.wanted).length} visits placed at random; beyond capacity (${fullMs.toFixed(0)} ms): ${schedule.unplaced.length} visits named as unplaced`,
    ],
  };
}

/** Officers who cannot do it all: the search for other days must end soon too. */
function withTightMonths(plan: SyntheticPlan): SyntheticPlan {
  return { ...plan, officers: plan.officers.map((officer) => ({ ...officer, visitsPerMonth: 16 })) };
}

/** The peer: each visit on a random one of the days that break no hard rule. */
function placeAtRandom({ wanted, officers, settings }: SyntheticPlan): readonly PlannedVisit[] {
  const roll = createDice(7);
  const world = toScheduleWorld(officers, settings, nationalCalendar);
  const board = createScheduleBoard(world.officers);
  return mergeVisits(wanted).flatMap((visit): PlannedVisit[] => {
    const days = world.days.filter(
      (on) => findStandingBlock(visit, on, world) === null && board.findBlock(visit, on) === null,
    );
    const on = days[roll(days.length)];
    if (on === undefined) return [];
    board.place(visit, on);
    return [{ ...visit, on, restDayReason: null, changes: [] }];
  });
}
