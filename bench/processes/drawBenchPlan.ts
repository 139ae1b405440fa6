import type { ListRow } from '../../functions/rules/inspections/drawFile.ts';
import type { PlanInput } from '../../functions/rules/inspections/freezePlan.ts';
import {
  anOfficer,
  creditCodeOf,
  drawsFrom,
  somePlan,
  someSettings,
} from '../../test/rules/inspections/drawFixture.ts';

const industries = [null, 'C1951', 'B061', 'C3011', 'C2614', 'C3311', 'G5437', 'O8111'] as const;
const categories = ['JIA', 'YI', 'YI', 'BING'] as const;

/** A plan of so many employers in the usual mix, 5 % of 丙 and 1 % of 乙 drawn beside 1 industry in full. */
export function drawBenchPlan(employers: number, officers: number): PlanInput {
  const draws = drawsFrom(1);
  const list = Array.from({ length: employers }, (_, at): ListRow => {
    const category = categories[draws(categories.length)] ?? 'YI';
    return [creditCodeOf(at), `示例${at}有限公司`, category, industries[draws(industries.length)] ?? null, 0, 0, null];
  });
  const roster = Array.from({ length: officers }, (_, at) => {
    const recused = new Set(Array.from({ length: 20 }, () => creditCodeOf(draws(employers))));
    return anOfficer(at, { capacity: 100_000, recused: [...recused] });
  });
  const ratios = { JIA: 0, YI: 100, BING: 500 };
  return somePlan({ list, roster, settings: { ...someSettings, ratios, fullCoverage: ['G5437'] } });
}
