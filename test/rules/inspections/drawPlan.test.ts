import { describe, expect, it } from 'vitest';
import type { DrawFile, ListRow, PlanSettings, RosterOfficer } from '../../../functions/rules/inspections/drawFile.ts';
import { toOfficerId } from '../../../functions/rules/inspections/drawHash.ts';
import { drawPlan } from '../../../functions/rules/inspections/drawPlan.ts';
import { freezePlan } from '../../../functions/rules/inspections/freezePlan.ts';
import {
  countDrawn,
  findExclusion,
  isCardValid,
  toStratum,
} from '../../../functions/rules/inspections/stratifyList.ts';
import { addDays, type PlainDate, plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import {
  acceptedOf,
  anEmployer,
  anOfficer,
  creditCodeOf,
  drawsFrom,
  findRandomFile,
  nonceOf,
  seedOf,
  somePlan,
  someSettings,
} from './drawFixture.ts';

function loadsOf(file: DrawFile): Map<string, number> {
  const loads = new Map(file.roster.map(({ id }) => [id, 0]));
  for (const { officers } of file.drawn) for (const id of officers) loads.set(id, (loads.get(id) ?? 0) + 1);
  return loads;
}

describe('who can be drawn', () => {
  const row = (drawn: number, checked: number, last: PlainDate | null): ListRow => {
    return [creditCodeOf(1), '示例厂', 'YI', null, drawn, checked, last];
  };
  const { startsOn } = someSettings;

  it.each<[string, ListRow, string | null]>([
    ['never checked', row(0, 0, null), null],
    ['one below the cap', row(0, 1, null), null],
    ['at the cap', row(0, 2, null), 'YEARLY_CAP'],
    ['drawn as often as the category may be', row(1, 1, null), 'FREQUENCY'],
    ['checked 90 days before', row(0, 1, addDays(startsOn, -90)), null],
    ['checked 89 days before', row(0, 1, addDays(startsOn, -89)), 'SPACING'],
    ['all at once', row(1, 2, startsOn), 'YEARLY_CAP'],
  ])('%s', (_, given, expected) => {
    expect(findExclusion(given, someSettings)).toBe(expected);
  });

  it.each([
    ['C1951', 'BING/FULL'],
    ['B061', 'BING/FULL'],
    ['C19', 'BING/SAMPLED'],
    [null, 'BING/SAMPLED'],
  ])('industry %s stands in %s', (industry, stratum) => {
    expect(toStratum(anEmployer(1, { industry }), ['B06', 'C195'])).toBe(stratum);
  });

  it.each([
    [0, 3000, 0],
    [1, 1, 1],
    [10, 3000, 3],
    [11, 3000, 4],
    [1_000_000, 3333, 333_300],
    [3, 10_000, 3],
    [500, 0, 0],
  ])('of %i at %i ten-thousandths %i are drawn', (eligible, ratio, expected) => {
    const ratios = { ...someSettings.ratios, BING: ratio };
    expect(countDrawn('BING/SAMPLED', eligible, { ratios })).toBe(expected);
    expect(countDrawn('BING/FULL', eligible, { ratios })).toBe(eligible);
  });

  it('wants a card for every day of the period', () => {
    const { startsOn: validFrom, endsOn: validTo } = someSettings;
    expect(isCardValid({ validFrom, validTo }, someSettings)).toBe(true);
    expect(isCardValid({ validFrom: addDays(validFrom, 1), validTo }, someSettings)).toBe(false);
    expect(isCardValid({ validFrom, validTo: addDays(validTo, -1) }, someSettings)).toBe(false);
  });
});

describe('officers of the drawn', () => {
  it('are as many as set, with a valid card, not recused and within their capacity', () => {
    let drawn = 0;
    for (let number = 0; number < 400; number += 1) {
      const file = findRandomFile(number);
      if (file === null) continue;
      const roster = new Map(file.roster.map((officer) => [officer.id, officer]));
      for (const { creditCode, officers } of [
        ...file.drawn,
        ...file.substitutions.flatMap(({ substitute, officers: own }) =>
          substitute === null ? [] : [{ creditCode: substitute, officers: own }],
        ),
      ]) {
        drawn += 1;
        expect(new Set(officers).size).toBe(file.settings.officersPerEmployer);
        for (const id of officers) {
          expect(roster.get(id)?.recused).not.toContain(creditCode);
          expect(isCardValid(roster.get(id) as RosterOfficer, file.settings)).toBe(true);
        }
      }
      for (const [id, load] of loadsOf(file)) expect(load).toBeLessThanOrEqual(roster.get(id)?.capacity ?? 0);
    }
    expect(drawn).toBeGreaterThan(500);
  });

  it('differ by at most one where nothing stands in the way', () => {
    for (let count = 2; count < 9; count += 1) {
      const roster = Array.from({ length: count }, (_, at) => anOfficer(at));
      const list = Array.from({ length: 100 }, (_, at) => anEmployer(at));
      const plan = acceptedOf(freezePlan(somePlan({ roster, list })));
      const loads = [...loadsOf(acceptedOf(drawPlan(plan, seedOf(plan, count)))).values()];
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
    }
  });

  it('are found whenever there is a way, and the plan is refused only when there is none', () => {
    const seen = { drawn: 0, refused: 0 };
    for (let number = 0; number < 1500; number += 1) {
      const plan = freezePlan(tightPlan(number));
      if (!plan.ok) continue;
      const result = drawPlan(plan.value, seedOf(plan.value, number));
      const { list, roster } = plan.value;
      // Everybody is drawn, so that the seed has no say in whether there is a way.
      const codes = list.map(([code]) => code);
      expect(result.ok).toBe(mostAssignments(codes, roster) === codes.length * 2);
      if (result.ok) seen.drawn += 1;
      else {
        seen.refused += 1;
        expect(result.refusal).toMatchObject({ code: 'OFFICERS_SHORT', needed: 2 });
      }
    }
    expect(seen.drawn).toBeGreaterThan(50);
    expect(seen.refused).toBeGreaterThan(10);
  });

  it('stand under an id that depends on plan, card and salt', () => {
    const ids = [
      toOfficerId('plan-1', '示例证1', nonceOf(1)),
      toOfficerId('plan-2', '示例证1', nonceOf(1)),
      toOfficerId('plan-1', '示例证2', nonceOf(1)),
      toOfficerId('plan-1', '示例证1', nonceOf(2)),
    ];
    expect(new Set(ids).size).toBe(4);
  });
});

/** Small, all drawn, many recusals, and capacities that only just reach. */
function tightPlan(number: number) {
  const draws = drawsFrom(number);
  const list = Array.from({ length: 3 + draws(5) }, (_, at) => anEmployer(at));
  const settings: PlanSettings = { ...someSettings, ratios: { JIA: 0, YI: 0, BING: 10_000 } };
  const count = 3 + draws(3);
  const roster = Array.from({ length: count }, (_, at) =>
    anOfficer(at, {
      capacity: Math.ceil((list.length * 2) / count) + draws(2),
      recused: list.filter(() => draws(4) === 0).map(([code]) => code),
    }),
  );
  return somePlan({ list, roster, settings });
}

/** Maximum flow from employers (two each) to officers (their capacity), one unit at a time, depth first. */
function mostAssignments(codes: readonly string[], roster: readonly RosterOfficer[]): number {
  const given = roster.map(() => new Set<string>());
  function find(code: string, seen: Set<number>): boolean {
    return roster.some((officer, at) => {
      const own = given[at] as Set<string>;
      if (seen.has(at) || officer.recused.includes(code) || own.has(code)) return false;
      seen.add(at);
      if (own.size < officer.capacity) {
        own.add(code);
        return true;
      }
      for (const other of [...own]) {
        if (!find(other, seen)) continue;
        own.delete(other);
        own.add(code);
        return true;
      }
      return false;
    });
  }
  return codes.flatMap((code) => [code, code]).filter((code) => find(code, new Set())).length;
}

describe('a draw', () => {
  it('is the same again, and another with another seed', () => {
    const plan = acceptedOf(freezePlan(somePlan()));
    const files = [1, 1, 2].map((number) => acceptedOf(drawPlan(plan, seedOf(plan, number))));
    expect(files[0]).toEqual(files[1]);
    expect(files[0]?.drawn).not.toEqual(files[2]?.drawn);
  });

  it('says of each that was not eligible why', () => {
    const reached: ListRow = [creditCodeOf(99), '示例厂', 'BING', null, 0, 2, null];
    const plan = acceptedOf(freezePlan(somePlan({ list: [reached, anEmployer(1)] })));
    const { excluded, drawn, strata } = acceptedOf(drawPlan(plan, seedOf(plan, 1)));
    expect(excluded).toEqual([[creditCodeOf(99), 'YEARLY_CAP']]);
    expect(drawn.map(({ creditCode }) => creditCode)).toEqual([creditCodeOf(1)]);
    expect(strata.map(({ eligible }) => eligible)).toEqual([0, 1, 0, 0, 0, 0]);
  });

  it('gives every employer and every officer the same chance', () => {
    const draws = 1500;
    const [employers, officers] = [20, 5];
    const roster = Array.from({ length: officers }, (_, at) => anOfficer(at));
    const plan = acceptedOf(freezePlan(somePlan({ roster })));
    const employersDrawn = new Map<string, number>();
    const pairs = new Map<string, number>();
    for (let number = 0; number < draws; number += 1) {
      const seed = { ...seedOf(plan, 1), seed: nonceOf(number) };
      for (const { creditCode, officers: own } of acceptedOf(drawPlan(plan, seed)).drawn) {
        employersDrawn.set(creditCode, (employersDrawn.get(creditCode) ?? 0) + 1);
        for (const id of own) pairs.set(`${creditCode} ${id}`, (pairs.get(`${creditCode} ${id}`) ?? 0) + 1);
      }
    }
    // 6 of 20 in each draw, 2 of 5 officers each: within 5 σ of 30 % and 12 %; the seeds are fixed, so this never flickers.
    const isNear = (count: number, chance: number) =>
      Math.abs(count - draws * chance) < 5 * Math.sqrt(draws * chance * (1 - chance));
    expect([employersDrawn.size, pairs.size]).toEqual([employers, employers * officers]);
    for (const count of employersDrawn.values()) expect(isNear(count, 0.3), String(count)).toBe(true);
    for (const count of pairs.values()) expect(isNear(count, 0.12), String(count)).toBe(true);
  });
});

describe('the period', () => {
  it('counts the spacing from its first day', () => {
    const row = anEmployer(1);
    const checked: ListRow = [row[0], row[1], 'BING', null, 0, 1, plainDate('2026-03-09')];
    const later = { ...someSettings, startsOn: plainDate('2026-06-07') };
    expect([findExclusion(checked, someSettings), findExclusion(checked, later)]).toEqual(['SPACING', null]);
  });
});
