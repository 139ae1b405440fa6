import { describe, expect, test } from 'vitest';
import {
  type FindingState,
  type FindingTransition,
  findingLifecycle,
  findingStates,
} from '../../../functions/rules/enforcement/findingLifecycle.ts';

const rows: readonly (readonly [string, FindingTransition])[] = Object.entries(findingLifecycle);
const moves = rows.flatMap(([action, { from, to }]) =>
  to === 'SAME' ? [] : from.map((state) => ({ action, from: state, to })),
);

function reach(start: FindingState, allowed: (action: string) => boolean = () => true): ReadonlySet<FindingState> {
  const reached = new Set([start]);
  for (let before = 0; before !== reached.size; ) {
    before = reached.size;
    for (const move of moves) if (reached.has(move.from) && allowed(move.action)) reached.add(move.to);
  }
  return reached;
}

describe('the shape of the ladder', () => {
  test('every state is reached from the finding', () => {
    expect([...reach('FOUND')].sort()).toEqual([...findingStates].sort());
  });

  test.each(findingStates)('%s leads to the end', (state) => {
    expect(reach(state).has('CLOSED')).toBe(true);
  });

  test('nothing leads on from the end', () => {
    expect(moves.filter(({ from }) => from === 'CLOSED')).toEqual([]);
  });

  test('every row has a source, someone who takes it, and something that it needs', () => {
    for (const [action, { source, roles, needs }] of rows) {
      expect(source.clause, action).not.toBe('');
      expect(roles.length, action).toBeGreaterThan(0);
      expect(needs.length, action).toBeGreaterThan(0);
    }
  });

  // The second formulation: the rungs as a list, and the rows that jump found by their position on it.
  test('exactly the rows that pass over a rung cite why', () => {
    const rungs: readonly string[] = [
      'FOUND',
      'EDUCATED',
      'ORDERED',
      'OVERDUE',
      'CASE_FILED',
      'NOTICE_GIVEN',
      'DECIDED',
    ];
    const jumping = rows
      .filter(([, { from, to }]) =>
        from.some((state) => {
          const [at, next] = [rungs.indexOf(state), rungs.indexOf(to)];
          return at >= 0 && next - at > 1;
        }),
      )
      .map(([action]) => action);
    const citing = rows.filter(([, { skips }]) => skips !== null).map(([action]) => action);
    expect(jumping).toEqual(['FILE_CASE_BY_ARTICLE', 'FILE_CASE_GRAVE_HARM']);
    expect(citing).toEqual([...jumping, 'SUSPEND_WORK']);
    for (const [, { skips }] of rows) if (skips) expect(skips.confidence).toBe('H');
  });

  test('without the citing rows no case opens unless an order is overdue', () => {
    const plain = (action: string) => findingLifecycle[action as keyof typeof findingLifecycle].skips === null;
    expect(reach('FOUND', (action) => plain(action) && action !== 'RECORD_OVERDUE').has('CASE_FILED')).toBe(false);
    expect(reach('FOUND', plain).has('CASE_FILED')).toBe(true);
  });

  test('nobody but the bureau opens, decides, waives or revokes; patrol bodies and the public do nothing', () => {
    for (const [action, { roles, to }] of rows) {
      if (['CASE_FILED', 'DECIDED', 'WAIVED', 'REVOKED', 'DISMISSED', 'TRANSFERRED'].includes(to))
        expect(roles, action).toEqual(['BUREAU']);
      for (const role of ['PATROL_BODY', 'PUBLIC', 'LEADER', 'TECH_SERVICE'] as const)
        expect(roles, action).not.toContain(role);
    }
    expect(rows.filter(([, { roles }]) => roles.includes('EMPLOYER')).map(([action]) => action)).toEqual([
      'SUBMIT_CORRECTION',
      'SUBMIT_STATEMENT',
      'REQUEST_HEARING',
    ]);
  });
});
