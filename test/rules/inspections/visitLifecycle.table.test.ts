import { describe, expect, it } from 'vitest';
import { selfCheckItems } from '../../../functions/rules/assessments/selfCheckItems.ts';
import { visitCauses } from '../../../functions/rules/inspections/visitCauses.ts';
import { listVisitItems, visitForm } from '../../../functions/rules/inspections/visitForm.ts';
import {
  comingVisitStates,
  type VisitState,
  visitLifecycle,
  visitStates,
} from '../../../functions/rules/inspections/visitLifecycle.ts';

const steps = Object.values(visitLifecycle) as readonly {
  from: readonly VisitState[];
  to: VisitState | null;
  source: { clause: string };
}[];

function reachedFrom(start: VisitState): ReadonlySet<VisitState> {
  const reached = new Set([start]);
  for (const state of reached) {
    for (const { from, to } of steps) if (to !== null && from.includes(state)) reached.add(to);
  }
  return reached;
}

describe('the life of a visit', () => {
  it('reaches every state from PLANNED, and an end from every state', () => {
    expect([...reachedFrom('PLANNED')].toSorted()).toEqual([...visitStates].toSorted());
    for (const state of visitStates) {
      const reached = reachedFrom(state);
      expect(reached.has('PUBLISHED') || reached.has('CANCELLED'), state).toBe(true);
    }
  });

  it('takes no step from its two ends', () => {
    for (const { from } of steps) {
      expect(from).not.toContain('PUBLISHED');
      expect(from).not.toContain('CANCELLED');
    }
  });

  it('is changed only before it has started', () => {
    for (const action of ['RESCHEDULE', 'ASSIGN', 'CANCEL'] as const) {
      expect(visitLifecycle[action].from).toEqual(comingVisitStates);
    }
  });

  it('gives each step its source', () => {
    for (const { source } of [...steps, ...Object.values(visitCauses)]) expect(source.clause).not.toBe('');
  });
});

describe('the check list', () => {
  const ids = (category: 'JIA' | 'YI' | 'BING' | null) => listVisitItems(category).map(({ id }) => id);

  it('grows from 甲 to 丙, which is looked at wholly', () => {
    expect(ids('BING')).toEqual(selfCheckItems.map(({ id }) => id));
    expect(ids(null)).toEqual(ids('BING'));
    expect(ids('YI').length).toBeLessThan(ids('BING').length);
    expect(ids('JIA').length).toBeLessThan(ids('YI').length);
    for (const id of ids('JIA')) expect(ids('YI')).toContain(id);
  });

  it('has every item that is named, and every key item of the self-check for every category', () => {
    expect(visitForm.version).toBe(1);
    expect(ids('JIA')).toHaveLength(13);
    expect(ids('YI')).toHaveLength(33);
    for (const { id, keyItem } of selfCheckItems) if (keyItem) expect(ids('JIA'), id).toContain(id);
  });
});
