import { describe, expect, it } from 'vitest';
import type { DrawFile } from '../../../functions/rules/inspections/drawFile.ts';
import { drawPlan } from '../../../functions/rules/inspections/drawPlan.ts';
import { toDrawMessage } from '../../../functions/rules/inspections/drawRefusals.ts';
import { freezePlan, type PlanInput } from '../../../functions/rules/inspections/freezePlan.ts';
import { substituteEmployers, type Unvisitable } from '../../../functions/rules/inspections/substituteEmployers.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { acceptedOf, anEmployer, anOfficer, creditCodeOf, seedOf, somePlan, someSettings } from './drawFixture.ts';

const recordedOn = plainDate('2026-03-10');
const closed = (replaced: string): Unvisitable => {
  return { replaced, reason: 'CLOSED', evidence: '示例：营业执照已注销', recordedOn };
};

function draw(plan: Partial<PlanInput>): DrawFile {
  const frozen = acceptedOf(freezePlan(somePlan(plan)));
  return acceptedOf(drawPlan(frozen, seedOf(frozen, 1)));
}

const list = Array.from({ length: 5 }, (_, at) => anEmployer(at));
const file = draw({ list, settings: { ...someSettings, ratios: { JIA: 0, YI: 0, BING: 4000 } } });
const whole = draw({ list, settings: { ...someSettings, ratios: { JIA: 0, YI: 0, BING: 10_000 } } });
/** The stratum's order, from a draw of all of it under the same seed. */
const orderOf = (one: DrawFile): string[] => one.drawn.map(({ creditCode }) => creditCode);

describe('a substitute', () => {
  it('is the next of the order, then the one after it, then nobody', () => {
    const [first = '', second = ''] = orderOf(file);
    let now = acceptedOf(substituteEmployers(file, [closed(second)]));
    const third = now.substitutions[0]?.substitute ?? '';
    now = acceptedOf(substituteEmployers(now, [closed(third), closed(first)]));
    const [, fourth, fifth] = now.substitutions.map(({ substitute }) => substitute ?? '');
    expect(new Set([first, second, third, fourth, fifth])).toEqual(new Set(list.map(([code]) => code)));
    now = acceptedOf(substituteEmployers(now, [closed(fifth ?? '')]));
    expect(now.substitutions.at(-1)).toMatchObject({ replaced: fifth, substitute: null, officers: [] });
  });

  it('comes out the same whether recorded together or one after another', () => {
    const [first = '', second = ''] = orderOf(file);
    const together = substituteEmployers(file, [closed(first), closed(second)]);
    const once = acceptedOf(substituteEmployers(file, [closed(first)]));
    expect(together).toEqual(substituteEmployers(once, [closed(second)]));
  });

  it('does not exist where all are drawn', () => {
    const now = acceptedOf(substituteEmployers(whole, [closed(creditCodeOf(0))]));
    expect(now.substitutions[0]).toMatchObject({ substitute: null, officers: [] });
  });

  it('is refused for what is not in the plan, or not any more', () => {
    const [first = ''] = orderOf(file);
    const outside = list.find(([code]) => !orderOf(file).includes(code))?.[0] ?? '';
    for (const replaced of [outside, 'x']) {
      const refused = substituteEmployers(file, [closed(replaced)]);
      expect(!refused.ok && refused.refusal).toEqual({ code: 'NOT_IN_PLAN', creditCode: replaced });
      expect(!refused.ok && toDrawMessage(refused.refusal)).toContain(replaced);
    }
    expect(substituteEmployers(file, [closed(first), closed(first)])).toMatchObject({ ok: false });
  });

  it('is refused without evidence', () => {
    const [first = ''] = orderOf(file);
    const refused = substituteEmployers(file, [{ ...closed(first), evidence: '' }]);
    expect(!refused.ok && refused.refusal.code).toBe('INVALID_INPUT');
  });

  it('is refused where no two officers are left for it', () => {
    // Three officers reach for each employer; the two who may visit the next in order are busy with the other.
    const one = { ...someSettings, ratios: { JIA: 0, YI: 0, BING: 4000 } };
    const outside = list.map(([code]) => code);
    const roster = [anOfficer(0, { capacity: 1 }), anOfficer(1, { capacity: 1 }), anOfficer(2, { capacity: 1 })];
    const free = anOfficer(3, { capacity: 1, recused: outside.filter((code) => code !== orderOf(file)[0]) });
    const tight = freezePlan(somePlan({ list, settings: one, roster: [...roster, free] }));
    const frozen = acceptedOf(tight);
    // Look for a seed under which the drawn can be served but a substitute cannot.
    const results = Array.from({ length: 200 }, (_, number) => drawPlan(frozen, seedOf(frozen, number)))
      .flatMap((result) => (result.ok ? [result.value] : []))
      .flatMap((drawn) => orderOf(drawn).map((code) => substituteEmployers(drawn, [closed(code)])));
    const refusals = results.flatMap((result) => (result.ok ? [] : [result.refusal]));
    expect(refusals.length).toBeGreaterThan(0);
    for (const refusal of refusals) expect(refusal).toMatchObject({ code: 'OFFICERS_SHORT', needed: 2 });
  });
});
