import {
  commitSeed,
  enterBeaconValue,
  makeSeed,
  revealSeed,
  type Seed,
  toCommitment,
} from '../../../functions/rules/inspections/contributeSeed.ts';
import type {
  BeaconValue,
  DrawFile,
  FrozenPlan,
  ListRow,
  OpenContribution,
  PlanSettings,
  RosterOfficer,
} from '../../../functions/rules/inspections/drawFile.ts';
import { toOfficerId } from '../../../functions/rules/inspections/drawHash.ts';
import { drawPlan } from '../../../functions/rules/inspections/drawPlan.ts';
import { freezePlan, type PlanInput } from '../../../functions/rules/inspections/freezePlan.ts';
import { substituteEmployers } from '../../../functions/rules/inspections/substituteEmployers.ts';
import { addDays, type Instant, plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import type { Result } from '../../../functions/rules/kernel/result.ts';

export const frozenAt = '2026-03-02T01:00:00.000Z' as Instant;
export const committedAt = '2026-03-02T02:00:00.000Z' as Instant;
export const revealedAt = '2026-03-03T02:00:00.000Z' as Instant;
export const revealBy = '2026-03-04T00:00:00.000Z' as Instant;
export const beaconAt = '2026-03-05T13:15:00.000Z' as Instant;

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
export type Draws = (below: number) => number;

export function drawsFrom(seed: number): Draws {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

export const creditCodeOf = (number: number): string => `91433122MA${String(number).padStart(8, '0')}`;
export const nonceOf = (number: number): string => number.toString(16).padStart(64, '0');

export const someSettings: PlanSettings = {
  startsOn: plainDate('2026-03-09'),
  endsOn: plainDate('2026-06-30'),
  effectiveOn: plainDate('2026-01-01'),
  decision: '示例卫发〔2026〕1号',
  ratios: { JIA: 0, YI: 1000, BING: 3000 },
  timesPerYear: { JIA: 1, YI: 1, BING: 2 },
  fullCoverage: ['B06', 'C195'],
  yearlyCap: 2,
  spacingDays: 90,
  officersPerEmployer: 2,
  quietPeriods: [{ from: plainDate('2026-05-01'), to: plainDate('2026-05-05'), reason: '示例安静期' }],
};

export function anEmployer(number: number, row: Partial<Record<'category' | 'industry', string | null>> = {}): ListRow {
  const category = (row.category ?? 'BING') as ListRow[2];
  return [creditCodeOf(number), `示例${number}厂`, category, row.industry ?? null, 0, 0, null];
}

export function anOfficer(number: number, officer: Partial<RosterOfficer> = {}): RosterOfficer {
  return {
    id: toOfficerId('plan-1', `示例证${number}`, nonceOf(number)),
    validFrom: plainDate('2024-01-01'),
    validTo: plainDate('2028-12-31'),
    capacity: 1000,
    recused: [],
    ...officer,
  };
}

export function somePlan(plan: Partial<PlanInput> = {}): PlanInput {
  return {
    planId: 'plan-1',
    county: '433122',
    replaces: null,
    frozenAt,
    parties: ['示例卫生健康局', '示例企业代表'],
    beacon: null,
    revealBy,
    list: Array.from({ length: 20 }, (_, at) => anEmployer(at)),
    settings: someSettings,
    roster: Array.from({ length: 4 }, (_, at) => anOfficer(at)),
    ...plan,
  };
}

export function acceptedOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal).slice(0, 500)}`);
  return result.value;
}

/** The seed of a frozen plan from nonces that follow from a number, through every step of its making. */
export function seedOf(plan: FrozenPlan, number: number): Seed {
  const { parties, beacon } = plan.freeze;
  const nonces = parties.map((_, at) => nonceOf(number * 1000 + at + 1));
  let contributions: readonly OpenContribution[] = [];
  parties.forEach((party, at) => {
    const commitment = toCommitment(plan.freezeHash, party, nonces[at] ?? '');
    contributions = acceptedOf(commitSeed(plan, contributions, { party, commitment, at: committedAt }));
  });
  parties.forEach((party, at) => {
    contributions = acceptedOf(revealSeed(plan, contributions, { party, nonce: nonces[at] ?? '', at: revealedAt }));
  });
  let value: BeaconValue | null = null;
  if (beacon)
    value = acceptedOf(enterBeaconValue(plan.freeze, null, { value: `0${number} 07 ${number}`, at: beaconAt }));
  return acceptedOf(makeSeed(plan, contributions, value));
}

export const beacon = { source: '示例彩票', round: '2026025', at: beaconAt };

/** A plan with every feature, as random as its number: recusals and capacities are often near to what is possible. */
export function aRandomPlan(number: number): PlanInput {
  const draws = drawsFrom(number);
  const employers = 1 + draws(40);
  const pick = <T>(...from: readonly T[]): T => from[draws(from.length)] as T;
  const [low, middle, high] = Array.from({ length: 3 }, () => draws(10_001)).sort((a, b) => a - b) as [
    number,
    number,
    number,
  ];
  const times = Array.from({ length: 3 }, () => draws(4)).sort((a, b) => a - b) as [number, number, number];
  const list = Array.from({ length: employers }, (): ListRow => {
    const last = draws(3) ? null : addDays(someSettings.startsOn, -draws(200));
    const code = creditCodeOf(draws(1_000_000_00));
    const name = `示例${pick('甲', '"乙"', '丙\\丁', '😀', 'é')}厂`;
    return [
      code,
      name,
      pick('JIA', 'YI', 'BING'),
      pick(null, 'C1951', 'B061', 'C30', 'A031'),
      draws(3),
      draws(3),
      last,
    ];
  });
  const unique = [...new Map(list.map((row) => [row[0], row])).values()];
  const roster = Array.from({ length: 2 + draws(8) }, (_, at) =>
    anOfficer(at, {
      capacity: pick(1000, draws(12)),
      validTo: pick(plainDate('2028-12-31'), plainDate('2028-12-31'), plainDate('2026-06-30'), plainDate('2026-06-29')),
      recused: unique.filter(() => draws(5) === 0).map(([code]) => code),
    }),
  );
  const withBeacon = draws(2) === 0;
  return somePlan({
    planId: `plan-${number}`,
    replaces: draws(4) ? null : `plan-old-${number}`,
    parties: Array.from({ length: (withBeacon ? 0 : 2) + draws(3) }, (_, at) => `示例方${at}`),
    beacon: withBeacon ? beacon : null,
    list: unique,
    roster,
    settings: {
      ...someSettings,
      ratios: { JIA: low, YI: middle, BING: high },
      timesPerYear: { JIA: times[0], YI: times[1], BING: times[2] },
      fullCoverage: pick([], ['C195'], ['B', 'C19']),
      yearlyCap: 1 + draws(3),
      spacingDays: draws(100),
      officersPerEmployer: 2 + draws(2),
    },
  });
}

/** Records some of the drawn as closed, and some of their substitutes too; none where officers would not reach. */
export function withSubstitutions(file: DrawFile, number: number): DrawFile {
  const draws = drawsFrom(number + 1_000_000);
  let now = file;
  for (let times = draws(4); times > 0; times -= 1) {
    const gone = new Set(now.substitutions.map(({ replaced }) => replaced));
    const substitutes = now.substitutions.flatMap(({ substitute }) => substitute ?? []);
    const standing = [...now.drawn.map(({ creditCode }) => creditCode), ...substitutes].filter(
      (code) => !gone.has(code),
    );
    const replaced = standing[draws(standing.length)];
    if (replaced === undefined) break;
    const evidence = '现场已停产，示例照片两张';
    const reason = (['CLOSED', 'MOVED', 'SUSPENDED'] as const)[draws(3)] ?? 'CLOSED';
    const next = substituteEmployers(now, [{ replaced, reason, evidence, recordedOn: plainDate('2026-03-10') }]);
    if (next.ok) now = next.value;
  }
  return now;
}

/** The result file of a random plan; null where the plan is refused. */
export function findRandomFile(number: number): DrawFile | null {
  const plan = freezePlan(aRandomPlan(number));
  if (!plan.ok) return null;
  const drawn = drawPlan(plan.value, seedOf(plan.value, number));
  return drawn.ok ? withSubstitutions(drawn.value, number) : null;
}
