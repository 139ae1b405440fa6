import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enforcementRefusals, toEnforcementMessage } from '../../../functions/rules/enforcement/enforcementRefusals.ts';
import type { Finding, StepFacts } from '../../../functions/rules/enforcement/finding.ts';
import { type FindingAction, findingLifecycle } from '../../../functions/rules/enforcement/findingLifecycle.ts';
import { noHarmFacts } from '../../../functions/rules/enforcement/graveHarm.ts';
import { judgeEnforcementStep } from '../../../functions/rules/enforcement/judgeEnforcementStep.ts';
import { type PenaltyId, penalties, toPenaltyArticle } from '../../../functions/rules/enforcement/penalties.ts';
import { addDays, plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { aFinding, allFacts } from './enforcementFixture.ts';

const actions = Object.keys(findingLifecycle) as FindingAction[];
const penaltyId = fc.constantFrom(...penalties.map(({ id }) => id as PenaltyId));
const finding = fc
  .record({ penaltyId, grave: fc.boolean() })
  .map((given) => aFinding({ penaltyId: given.penaltyId, harm: { ...noHarmFacts, deaths: given.grave ? 1 : 0 } }));
const walk = fc.array(fc.record({ action: fc.constantFrom(...actions), wait: fc.integer({ min: 0, max: 12 }) }), {
  minLength: 20,
  maxLength: 150,
});

function follow(start: Finding, path: readonly { readonly action: FindingAction; readonly wait: number }[]) {
  let [now, at] = [start, start.foundOn];
  const seen: Finding[] = [start];
  for (const { action, wait } of path) {
    const on = addDays(at, wait);
    const by77 = toPenaltyArticle(now.penaltyId).fine.when === 'OVERDUE' && now.harm.deaths > 0;
    const fined = by77 ? 'P77' : now.penaltyId;
    const { leastYuan, mostYuan } = toPenaltyArticle(fined).fine;
    const facts: StepFacts = {
      ...allFacts,
      correctedOn: on,
      hearingNotifiedOn: addDays(on, -20),
      sanction: {
        penaltyId: fined,
        fineYuan: leastYuan || mostYuan,
        stopsWork: false,
        falsified: false,
        mitigation: null,
        band: null,
      },
    };
    const role = findingLifecycle[action].roles[0] ?? 'PUBLIC';
    const verdict = judgeEnforcementStep(now, { action, role, facts }, on);
    if (!verdict.ok) continue;
    now = verdict.value;
    at = on;
    seen.push(now);
  }
  return seen;
}

const taken = (found: Finding, action: FindingAction) => found.steps.findIndex((step) => step.action === action);

describe('whatever is tried, in whatever order', () => {
  test('no fine without an overdue order, unless its article fines at once', () => {
    let decided = 0;
    fc.assert(
      fc.property(finding, walk, (start, path) => {
        const end = follow(start, path).at(-1) ?? start;
        if (end.decision === null) return;
        decided += 1;
        const atOnce = toPenaltyArticle(end.decision.penaltyId).fine.when === 'AT_ONCE';
        const order = end.order;
        const overdueStep = end.steps[taken(end, 'RECORD_OVERDUE')];
        expect(atOnce || (order !== null && overdueStep !== undefined && overdueStep.on > order.due.endsOn)).toBe(true);
      }),
      { numRuns: 1500 },
    );
    expect(decided).toBeGreaterThan(10);
  });

  test('no case without an overdue order, unless a row that cites why opened it', () => {
    fc.assert(
      fc.property(finding, walk, (start, path) => {
        const end = follow(start, path).at(-1) ?? start;
        if (taken(end, 'GIVE_NOTICE') < 0) return;
        const opened = end.steps.find(({ action }) => action.startsWith('FILE_CASE'))?.action ?? 'EDUCATE';
        const cited = findingLifecycle[opened].skips !== null;
        expect(cited || taken(end, 'RECORD_OVERDUE') >= 0).toBe(true);
      }),
    );
  });

  test('days never run back, the rungs stand in order, and a decision follows a notice', () => {
    fc.assert(
      fc.property(finding, walk, (start, path) => {
        for (const { steps } of follow(start, path)) {
          expect(steps.map(({ on }) => on)).toEqual(steps.map(({ on }) => on).toSorted());
        }
        const end = follow(start, path).at(-1) ?? start;
        const precedes = (first: FindingAction, then: FindingAction) =>
          taken(end, then) < 0 || (taken(end, first) >= 0 && taken(end, first) < taken(end, then));
        expect(precedes('EDUCATE', 'ORDER_CORRECTION')).toBe(true);
        expect(precedes('ORDER_CORRECTION', 'RECORD_OVERDUE')).toBe(true);
        expect(precedes('GIVE_NOTICE', 'DECIDE')).toBe(true);
        expect(precedes('DECIDE', 'SERVE')).toBe(true);
      }),
    );
  });

  test('a refusal changes nothing', () => {
    fc.assert(
      fc.property(finding, fc.constantFrom(...actions), (start, action) => {
        const before = JSON.stringify(start);
        judgeEnforcementStep(start, { action, role: 'PUBLIC' }, plainDate('2026-03-02'));
        expect(JSON.stringify(start)).toBe(before);
      }),
    );
  });

  test('steps of one day may follow each other, down to the case, but an order is never overdue on its own last day', () => {
    const sameDay = actions.flatMap((action) => ({ action, wait: 0 }));
    const end = follow(aFinding(), [...sameDay, ...sameDay]).at(-1);
    expect(end?.state).not.toBe('OVERDUE');
    expect(end && taken(end, 'RECORD_OVERDUE')).toBe(-1);
  });
});

describe('refusals', () => {
  test('each has a Chinese sentence and is provoked by a test beside this one', () => {
    const here = new URL('./', import.meta.url);
    const tests = readdirSync(here).filter((name) => name.endsWith('.test.ts') && !name.includes('property'));
    const text = tests.map((name) => readFileSync(new URL(name, here), 'utf8')).join('\n');
    for (const code of Object.keys(enforcementRefusals)) expect(text.includes(`'${code}'`), code).toBe(true);
  });

  test('say what is wrong with its data', () => {
    expect(toEnforcementMessage({ code: 'FINE_ABOVE_RANGE', leastYuan: 50_000, mostYuan: 200_000 })).toBe(
      '罚款超过法定幅度 50000–200000 元。',
    );
    expect(toEnforcementMessage({ code: 'NO_OVERDUE_ORDER', dueOn: null })).toContain('请先教育引导并责令限期改正');
    expect(toEnforcementMessage({ code: 'NOT_PAID_IN_FULL', dueFen: 5_150_000, paidFen: 5_000_000 })).toBe(
      '应缴 51500 元，实缴 50000 元，尚未缴清。',
    );
  });
});
