import { describe, expect, it } from 'vitest';
import { collectEntry } from '../../../../functions/rules/disclosure/lists/collectEntry.ts';
import type { ListEntry } from '../../../../functions/rules/disclosure/lists/listEntry.ts';
import {
  endedListStates,
  type ListState,
  listStateNames,
} from '../../../../functions/rules/disclosure/lists/listStates.ts';
import { plainDate } from '../../../../functions/rules/kernel/plainDate.ts';
import { codes } from '../../../support/accounts.ts';
import { aGround, anEntry, today } from './listFixture.ts';

const employer = { county: '433122', creditCode: codes.own, name: '示例木业', bodyId: '433122107' };
const collect = (grounds: ReturnType<typeof aGround>[], entries: ListEntry[], on = today) =>
  collectEntry(employer, grounds, entries, { criteria: { id: 'example@1', criteria: [] }, today: on });

describe('collecting', () => {
  it('makes the first candidate, and none where nothing is met', () => {
    expect(collect([aGround()], [])).toMatchObject({ kind: 'NEW', entry: { number: 1, state: 'CANDIDATE' } });
    expect(collect([], [])).toBeNull();
  });

  it('does nothing the second time', () => {
    const made = collect([aGround()], []);
    if (made?.kind !== 'NEW') throw new Error('no candidate');
    expect(collect([aGround()], [made.entry])).toBeNull();
    expect(collect([{ ...aGround(), amount: 99 }], [made.entry])).toBeNull();
  });

  it.each(Object.keys(listStateNames) as ListState[])(
    '%s: what is no longer met is dropped only before it was told',
    (state) => {
      const isUntold = state === 'CANDIDATE' || state === 'CHECKED';
      expect(collect([], [anEntry({ state })])).toEqual(isUntold ? { kind: 'NO_LONGER_MET' } : null);
    },
  );

  it('takes up new records while a candidate is unchecked, and leaves it alone afterwards', () => {
    const more = [aGround(), aGround({ id: 'ORDER', termMonths: 12 }, 'finding#1')];
    expect(collect(more, [anEntry()])).toMatchObject({ kind: 'CHANGED', entry: { number: 1, termMonths: 12 } });
    expect(collect(more, [anEntry({ state: 'CHECKED' })])).toBeNull();
  });

  it.each(endedListStates)('%s: settles the same records for twelve months, but for one that was dropped', (state) => {
    const ended = anEntry({ state, stateSince: plainDate('2025-03-02') });
    const same = collect([aGround()], [ended]);
    if (state === 'DROPPED') expect(same).toMatchObject({ kind: 'NEW', entry: { number: 2 } });
    else expect(same).toBeNull();
    expect(collect([aGround()], [ended], plainDate('2026-03-03'))).toMatchObject({ kind: 'NEW', entry: { number: 2 } });
    expect(collect([aGround({}, 'finding#2')], [ended])).toMatchObject({ kind: 'NEW', entry: { number: 2 } });
  });
});
