import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countListClock } from '../../../../functions/rules/disclosure/lists/listClocks.ts';
import { findListStepDay, isEnded, type ListEntry } from '../../../../functions/rules/disclosure/lists/listEntry.ts';
import { type ListKind, listKinds } from '../../../../functions/rules/disclosure/lists/listKinds.ts';
import { type ListAction, listLifecycle } from '../../../../functions/rules/disclosure/lists/listLifecycle.ts';
import { findPublishedEntry } from '../../../../functions/rules/disclosure/lists/publishedList.ts';
import { takeListEntryStep } from '../../../../functions/rules/disclosure/lists/takeListEntryStep.ts';
import { addDays, type Instant } from '../../../../functions/rules/kernel/plainDate.ts';
import { aGround, anEntry, today } from './listFixture.ts';

type Move = { readonly action: ListAction; readonly afterDays: number; readonly isMet: boolean };

/** Steps that lead on, oftener than the others: most of those end an entry before it is public. */
const leadingOn: readonly ListAction[] = ['CHECK', 'GIVE_NOTICE', 'LIST', 'HONOUR', 'PUBLISH'];

const moves = fc.array(
  fc.record({
    action: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...leadingOn) },
      { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(listLifecycle) as ListAction[])) },
    ),
    afterDays: fc.constantFrom(0, 1, 3, 8, 40),
    isMet: fc.boolean(),
  }),
  { minLength: 20, maxLength: 60, size: 'max' },
);

/** The entries that a random series of steps leads through, refused ones left out; and the day of each. */
function walk(list: ListKind, series: readonly Move[]) {
  const person = { name: '示例达', consentedOn: today, consent: {} } as unknown as ListEntry['person'];
  const isCollected = list === 'NONCOMPLIANT';
  const start = isCollected
    ? anEntry()
    : anEntry({ list, grounds: [], person: listKinds[list].namesPerson ? person : null });
  const visited = [{ entry: start, on: today }];
  for (const { action, afterDays, isMet } of series) {
    const { entry, on: before } = visited.at(-1) ?? { entry: start, on: today };
    const on = addDays(before, afterDays);
    const step = { action, at: `${on}T01:00:00.000Z` as Instant, by: null, text: '示例达的情况', files: [] };
    const given = { today: on, calendar: {}, noncompliant: [], criteria: { id: 'example@1', criteria: [] } };
    const taken = takeListEntryStep(entry, step, { ...given, grounds: isMet ? [aGround()] : [] });
    visited.push({ entry: taken.ok ? taken.value : entry, on });
    if (isEnded(entry)) expect(taken.ok).toBe(false);
  }
  return visited;
}

describe('whatever steps are tried on whichever day', () => {
  it('nobody is public as non-compliant who was not checked, told, left its time, and decided on in that order', () => {
    let shown = 0;
    fc.assert(
      fc.property(moves, (series) => {
        for (const { entry, on } of walk('NONCOMPLIANT', series)) {
          if (findPublishedEntry(entry, on) === null) continue;
          shown += 1;
          const [checked, told, decided] = (['CHECK', 'GIVE_NOTICE', 'LIST'] as const).map((action) =>
            entry.steps.findIndex((step) => step.action === action),
          );
          expect(checked).toBeGreaterThanOrEqual(0);
          expect(told).toBeGreaterThan(checked ?? 0);
          expect(decided).toBeGreaterThan(told ?? 0);
          const noticeOn = findListStepDay(entry, 'GIVE_NOTICE') ?? on;
          expect((findListStepDay(entry, 'LIST') ?? on) > countListClock('HEARING', noticeOn).endsOn).toBe(true);
          expect(entry.grounds.length).toBeGreaterThan(0);
        }
      }),
    );
    expect(shown).toBeGreaterThan(0);
  });

  it.each(Object.keys(listKinds) as ListKind[])(
    '%s: what has ended is not public, names nobody and takes no step',
    (list) => {
      fc.assert(
        fc.property(moves, (series) => {
          for (const { entry, on } of walk(list, series)) {
            if (!isEnded(entry)) continue;
            expect(findPublishedEntry(entry, on)).toBeNull();
            if (listKinds[list].namesPerson) expect(JSON.stringify(entry)).not.toContain('示例达');
          }
        }),
      );
    },
  );
});
