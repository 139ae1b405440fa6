import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPatrolForm } from '../../../functions/rules/patrols/defaultPatrolForm.ts';
import { findFormProblems } from '../../../functions/rules/patrols/findFormProblems.ts';
import { judgePatrolForm } from '../../../functions/rules/patrols/judgePatrolForm.ts';
import type { PatrolForm } from '../../../functions/rules/patrols/patrolForm.ts';
import type { PatrolValue } from '../../../functions/rules/patrols/patrolRecord.ts';
import { goodVisit, month, today } from './patrolFixture.ts';

const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<PatrolValue>;
const fieldIds = [...defaultPatrolForm.fields.map(({ id }) => id), 'submission', 'constructor', '__proto__'];
const values = fc
  .dictionary(fc.constantFrom(...fieldIds), json)
  .map((changes): Readonly<Record<string, PatrolValue>> => ({ ...goodVisit, ...changes }));

/** A form in which some JSON stands at some place where something else stood. */
const damagedForms = fc.tuple(fc.infiniteStream(fc.nat()), json).map(([dice, intruder]) => {
  const form = JSON.parse(JSON.stringify(defaultPatrolForm)) as Record<string, unknown>;
  let place = form;
  for (;;) {
    const names = Object.keys(place);
    const name = names[(dice.next().value ?? 0) % names.length] ?? 'fields';
    const inner = place[name];
    if (typeof inner !== 'object' || inner === null || (dice.next().value ?? 0) % 4 === 0) {
      place[name] = intruder;
      return form;
    }
    place = inner as Record<string, unknown>;
  }
});

describe('a patrol form', () => {
  it('judges whatever is entered without a fault of its own, and is complete only when all is right', () => {
    fc.assert(
      fc.property(values, (entered) => {
        const verdict = judgePatrolForm(defaultPatrolForm, entered, { month, today });
        expect(verdict.isComplete).toBe(verdict.problems.length === 0);
        const shown = new Set(verdict.visible);
        const named = [...verdict.problems, ...verdict.problemsFound, ...verdict.suspectedViolations];
        for (const { field } of named) expect(shown.has(field)).toBe(true);
      }),
    );
  });

  it('is judged by nothing that it does not show', () => {
    fc.assert(
      fc.property(values, (entered) => {
        const verdict = judgePatrolForm(defaultPatrolForm, entered, { month, today });
        const shown = Object.fromEntries(Object.entries(entered).filter(([id]) => verdict.visible.includes(id)));
        expect(judgePatrolForm(defaultPatrolForm, shown, { month, today })).toEqual(verdict);
      }),
    );
  });

  it('given as any JSON, or damaged anywhere, is told of its problems or can be used', () => {
    fc.assert(
      fc.property(fc.oneof(json, damagedForms), values, (definition, entered) => {
        if (findFormProblems(definition).length > 0) return;
        judgePatrolForm(definition as unknown as PatrolForm, entered, { month, today });
      }),
      { numRuns: 1000 },
    );
  });
});
