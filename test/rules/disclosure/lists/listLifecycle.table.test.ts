import { describe, expect, it } from 'vitest';
import { listKinds } from '../../../../functions/rules/disclosure/lists/listKinds.ts';
import { type ListTransition, listLifecycle } from '../../../../functions/rules/disclosure/lists/listLifecycle.ts';
import {
  endedListStates,
  type ListState,
  listStateNames,
} from '../../../../functions/rules/disclosure/lists/listStates.ts';

const rows = Object.entries(listLifecycle) as [string, ListTransition][];
const states = Object.keys(listStateNames) as ListState[];

/** States that an entry of a list can come to from one. */
function reach(list: string, start: ListState): Set<ListState> {
  const reached = new Set([start]);
  for (let size = 0; size < reached.size; ) {
    size = reached.size;
    for (const [, { lists, from, to }] of rows) {
      if (to !== 'SAME' && (lists as readonly string[]).includes(list) && from.some((state) => reached.has(state)))
        reached.add(to);
    }
  }
  return reached;
}

describe('the life of an entry', () => {
  it.each(Object.keys(listKinds))('%s: comes to an end from every state that it comes to', (list) => {
    for (const state of reach(list, 'CANDIDATE')) {
      const ends = [...reach(list, state)].some((one) => (endedListStates as readonly ListState[]).includes(one));
      expect(ends, state).toBe(true);
    }
  });

  it('uses every state, and goes on from none that ends it', () => {
    const used = new Set(Object.keys(listKinds).flatMap((list) => [...reach(list, 'CANDIDATE')]));
    expect([...used].toSorted()).toEqual(states.toSorted());
    for (const [action, { from }] of rows) {
      expect(
        from.filter((state) => (endedListStates as readonly ListState[]).includes(state)),
        action,
      ).toEqual([]);
    }
  });

  it('puts no employer on the non-compliant list that was not told and heard', () => {
    const intoPublic = (banned: string) => {
      const reached = new Set<ListState>(['CANDIDATE']);
      for (let size = 0; size < reached.size; ) {
        size = reached.size;
        for (const [action, { lists, from, to }] of rows) {
          if (action === banned || to === 'SAME' || !lists.includes('NONCOMPLIANT')) continue;
          if (from.some((state) => reached.has(state))) reached.add(to);
        }
      }
      return reached.has('PUBLISHED');
    };
    for (const step of ['CHECK', 'GIVE_NOTICE', 'LIST', 'PUBLISH']) expect(intoPublic(step), step).toBe(false);
    expect(listLifecycle.LIST.needs).toContain('HEARING_OVER');
  });

  it('lets only the bureau decide, and nobody take the steps of the daily run', () => {
    for (const action of ['LIST', 'HONOUR', 'DECLINE', 'PUBLISH', 'GRANT_REPAIR', 'REFUSE_REPAIR', 'WITHDRAW'] as const)
      expect(listLifecycle[action].roles, action).toEqual(['BUREAU']);
    for (const action of ['DROP', 'EXPIRE'] as const) expect(listLifecycle[action].roles, action).toEqual([]);
  });

  it('names a source with its confidence in each row', () => {
    for (const [action, { source }] of rows)
      expect(source, action).toMatchObject({ clause: expect.stringMatching(/./) });
  });
});
