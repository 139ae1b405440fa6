import { computeCheckCharacter } from '../../../functions/rules/employers/creditCode.ts';
import type { Officer } from '../../../functions/rules/inspections/officer.ts';
import type {
  PlannedVisit,
  ScheduleCalendar,
  ScheduleSettings,
  WantedVisit,
} from '../../../functions/rules/inspections/schedule.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';

export const nationalCalendar: ScheduleCalendar = { localDays: [], notices: [] };

/** A valid credit code of 泸溪县 for a number. */
export function creditCodeOf(number: number): string {
  const first17 = `91433122${String(number).padStart(9, '0')}`;
  return `${first17}${computeCheckCharacter(first17)}`;
}

export function anOfficer(number: number, changed: Partial<Officer> = {}): Officer {
  return {
    officerId: `officer-${String(number).padStart(2, '0')}`,
    name: `示例人员${number}`,
    unit: '示例县卫生监督所',
    cardNumber: `43000000${String(number).padStart(4, '0')}`,
    cardValidFrom: plainDate('2024-01-01'),
    cardValidTo: plainDate('2028-12-31'),
    recusals: [],
    visitsPerDay: 2,
    visitsPerMonth: 30,
    daysOff: [],
    ...changed,
  };
}

export function aWantedVisit(number: number, changed: Partial<WantedVisit> = {}): WantedVisit {
  return {
    visitId: `visit-${String(number).padStart(5, '0')}`,
    creditCode: creditCodeOf(number),
    employerName: `示例企业${number}`,
    address: null,
    bodyId: '433122107',
    matter: '职业病防治监督检查',
    round: 1,
    officerIds: ['officer-01', 'officer-02'],
    notBefore: plainDate('2026-03-02'),
    notAfter: plainDate('2026-03-31'),
    quietPeriods: [],
    spacingDays: 30,
    weight: 'HALF_DAY',
    ...changed,
  };
}

export function aPlannedVisit(number: number, on: string, changed: Partial<PlannedVisit> = {}): PlannedVisit {
  const { matter, ...visit } = aWantedVisit(number);
  return {
    ...visit,
    checks: [{ visitId: visit.visitId, matter }],
    on: plainDate(on),
    restDayReason: null,
    changes: [],
    ...changed,
  };
}

export function someSettings(changed: Partial<ScheduleSettings> = {}): ScheduleSettings {
  return {
    startsOn: plainDate('2026-03-01'),
    endsOn: plainDate('2026-03-31'),
    quietPeriods: [],
    kept: [],
    ...changed,
  };
}

/** Numbers below `limit`, the same ones for the same seed. */
export function createDice(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const bodies = [
  ...['102', '104', '105', '106', '107', '108', '109', '203', '206', '207', '208'].map((code) => `433122${code}`),
  '433122-kgxj',
  '433122-gxq',
];

export type SyntheticPlan = {
  readonly wanted: readonly WantedVisit[];
  readonly officers: readonly Officer[];
  readonly settings: ScheduleSettings;
};

/**
 * A half-year of a county: visits by pairs of officers who are drawn at random with recusal, one employer in ten with
 * a repeat, one in five with a shutdown, one visit in ten a full day; officers with a fortnight off, one in ten with a
 * card that ends within the period.
 */
export function aSyntheticPlan(visits: number, officerCount: number, seed = 1): SyntheticPlan {
  const roll = createDice(seed);
  const officers = Array.from({ length: officerCount }, (_, at) => {
    const from = plainDate(`2026-0${2 + roll(5)}-${String(1 + roll(14)).padStart(2, '0')}`);
    return anOfficer(at + 1, {
      daysOff: [{ from, to: plainDate(`${from.slice(0, 8)}${String(Number(from.slice(8)) + 13).padStart(2, '0')}`) }],
      cardValidTo: plainDate(roll(10) === 0 ? '2026-05-31' : '2028-12-31'),
      recusals: Array.from({ length: roll(4) }, () => ({
        creditCode: creditCodeOf(roll(visits)),
        reason: '近亲属在该单位任职',
      })).filter((one, place, all) => all.findIndex((other) => other.creditCode === one.creditCode) === place),
    });
  });
  const wanted: WantedVisit[] = [];
  for (let employer = 0; wanted.length < visits; employer += 1) {
    const creditCode = creditCodeOf(employer);
    const able = officers.filter(({ recusals }) => !recusals.some((one) => one.creditCode === creditCode));
    const first = roll(able.length);
    const second = (first + 1 + roll(able.length - 1)) % able.length;
    const officerIds = [able[first], able[second]].flatMap((one) => one?.officerId ?? []);
    const month = 1 + roll(6);
    const quiet = { from: plainDate(`2026-0${month}-01`), to: plainDate(`2026-0${month}-28`) };
    const bodyId = bodies[roll(bodies.length)] ?? '';
    const quietPeriods = roll(5) === 0 ? [quiet] : [];
    const weight = roll(10) === 0 ? 'FULL_DAY' : 'HALF_DAY';
    for (let round = 1; round <= (roll(10) === 0 ? 2 : 1) && wanted.length < visits; round += 1) {
      wanted.push(
        aWantedVisit(wanted.length, {
          ...{ creditCode, employerName: `示例企业${employer}`, bodyId, round, officerIds, quietPeriods, weight },
          ...{ notBefore: plainDate('2026-01-01'), notAfter: plainDate('2026-06-30'), spacingDays: 45 },
        }),
      );
    }
  }
  const settings = someSettings({ startsOn: plainDate('2026-01-01'), endsOn: plainDate('2026-06-30') });
  return { wanted, officers, settings };
}

/**
 * Of the officer-days with two visits, the share whose visits lie in one township.
 */
export function shareInOneTownship(visits: readonly PlannedVisit[]): number {
  const days = Map.groupBy(
    visits.flatMap(({ officerIds, on, bodyId }) => officerIds.map((id) => ({ key: `${id} ${on}`, bodyId }))),
    ({ key }) => key,
  );
  const double = [...days.values()].filter((list) => list.length > 1);
  return double.filter((list) => new Set(list.map(({ bodyId }) => bodyId)).size === 1).length / double.length;
}
