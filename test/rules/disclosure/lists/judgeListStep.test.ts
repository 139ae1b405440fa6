import { describe, expect, it } from 'vitest';
import type { CalendarNotice } from '../../../../functions/rules/calendar/calendarNotice.ts';
import { defaultCriteria } from '../../../../functions/rules/disclosure/lists/criteria.ts';
import { findListClock } from '../../../../functions/rules/disclosure/lists/listClocks.ts';
import type { ListEntry, ListStep } from '../../../../functions/rules/disclosure/lists/listEntry.ts';
import { toPartyEntry } from '../../../../functions/rules/disclosure/lists/listEntry.ts';
import type { ListAction } from '../../../../functions/rules/disclosure/lists/listLifecycle.ts';
import { takeListEntryStep } from '../../../../functions/rules/disclosure/lists/takeListEntryStep.ts';
import { type Instant, plainDate } from '../../../../functions/rules/kernel/plainDate.ts';
import { aNotice } from '../../../support/calendarNotice.ts';
import { aGround, anEntry } from './listFixture.ts';

const step = (action: ListAction, on = '2026-03-02'): ListStep => ({
  ...{ action, on: plainDate(on), at: `${on}T01:00:00.000Z` as Instant },
  ...{ by: null, text: null, files: [] },
});

function take(entry: ListEntry, action: ListAction, on: string, grounds = [aGround()]) {
  const criteria = { id: 'example@1', criteria: defaultCriteria };
  const { on: _, ...given } = step(action, on);
  return takeListEntryStep(entry, given, { today: plainDate(on), calendar: {}, grounds, noncompliant: [], criteria });
}

const outcome = (result: ReturnType<typeof take>) => (result.ok ? result.value.state : result.refusal.code);

const heard = (change: Partial<ListEntry> = {}) =>
  anEntry({ state: 'HEARING', steps: [step('GIVE_NOTICE')], ...change });

describe('the hearing: five working days from Monday 2026-03-02, the last is the 9th', () => {
  it.each([
    ['STATE', '2026-03-09', 'HEARING'],
    ['STATE', '2026-03-10', 'LIST_HEARING_CLOSED'],
    ['LIST', '2026-03-09', 'LIST_HEARING_OPEN'],
    ['LIST', '2026-03-10', 'LISTED'],
    ['DECLINE', '2026-03-03', 'DECLINED'],
  ] as const)('%s on %s: %s', (action, on, expected) => {
    expect(outcome(take(heard(), action, on))).toBe(expected);
  });

  it('moves with a holiday notice that is loaded meanwhile', () => {
    // Told on Tuesday 2027-02-02; the Spring Festival of the notice takes 02-05 to 02-12 out of the count.
    const entry = heard({ steps: [step('GIVE_NOTICE', '2027-02-02')] });
    const lastDay = (notices: CalendarNotice[]) => findListClock(entry, { notices })?.period;
    expect(lastDay([])).toMatchObject({ provisional: true });
    expect(lastDay([aNotice()])).toMatchObject({ endsOn: '2027-02-17', provisional: false });
    expect(lastDay([])?.endsOn).not.toBe('2027-02-17');
  });

  it('binds the decision to what the employer was told of', () => {
    const other = aGround({ id: 'OTHER', termMonths: 36 });
    expect(outcome(take(heard(), 'LIST', '2026-03-10', [other]))).toBe('LIST_CRITERIA_NOT_MET');
    const both = take(heard(), 'LIST', '2026-03-10', [aGround(), other]);
    expect(both.ok && both.value).toMatchObject({ termMonths: 6, grounds: [{ criterion: { id: 'UNDECLARED' } }] });
  });
});

describe('a repair', () => {
  const term = { from: plainDate('2026-01-31'), until: plainDate('2026-07-31') };
  const listed = (repair: { mustBeCured: boolean; afterMonths: number }) =>
    anEntry({ state: 'REPAIR_REQUESTED', term, grounds: [aGround({ repair: { text: '示例', ...repair } })] });
  it.each([
    [{ mustBeCured: true, afterMonths: 0 }, '2026-03-02', true, 'LIST_NOT_CURED'],
    [{ mustBeCured: true, afterMonths: 0 }, '2026-03-02', false, 'REPAIRED'],
    [{ mustBeCured: false, afterMonths: 3 }, '2026-04-29', true, 'LIST_NOT_CURED'],
    [{ mustBeCured: false, afterMonths: 3 }, '2026-04-30', true, 'REPAIRED'],
  ] as const)('%j on %s, still met %s: %s', (repair, on, stillMet, expected) => {
    expect(outcome(take(listed(repair), 'GRANT_REPAIR', on, stillMet ? [aGround()] : []))).toBe(expected);
  });
});

describe('a term', () => {
  it('runs from publication to the corresponding day, and is over on the day after', () => {
    const published = take(anEntry({ state: 'LISTED', termMonths: 6 }), 'PUBLISH', '2026-08-31');
    if (!published.ok) throw new Error(published.refusal.code);
    expect(published.value.term).toEqual({ from: '2026-08-31', until: '2027-02-28' });
    expect(outcome(take(published.value, 'EXPIRE', '2027-02-28'))).toBe('WRONG_LIST_STATE');
    expect(outcome(take(published.value, 'EXPIRE', '2027-03-01'))).toBe('EXPIRED');
  });
});

describe('what the employer sees', () => {
  it('is nothing before its notice, and afterwards no step that officers took among themselves', () => {
    expect(toPartyEntry(anEntry({ state: 'CHECKED', steps: [step('CHECK')] }))).toBeNull();
    const told = anEntry({ state: 'HEARING', steps: [step('CHECK'), step('GIVE_NOTICE')] });
    expect(toPartyEntry(told)?.steps.map(({ action }) => action)).toEqual(['GIVE_NOTICE']);
  });
});
