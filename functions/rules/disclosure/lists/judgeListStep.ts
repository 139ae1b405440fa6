import type { CountyCalendar } from '../../enforcement/enforcementClocks.ts';
import { addMonths, type PlainDate } from '../../kernel/plainDate.ts';
import { accepted, type Result, refused } from '../../kernel/result.ts';
import type { Ground } from './judgeNonCompliance.ts';
import { countListClock } from './listClocks.ts';
import { findListStepDay, isEnded, type ListEntry } from './listEntry.ts';
import { type ListAction, type ListPrecondition, type ListTransition, listLifecycle } from './listLifecycle.ts';
import type { ListRefusal } from './listRefusals.ts';
import type { ListState } from './listStates.ts';

/** What a step is judged by besides the entry. */
export type ListStepFacts = {
  readonly today: PlainDate;
  readonly calendar: CountyCalendar;
  /** Criteria that the employer meets today. */
  readonly grounds: readonly Ground[];
  /** The employer's entries on the non-compliant list. */
  readonly noncompliant: readonly ListEntry[];
};

type Precondition = (entry: ListEntry, facts: ListStepFacts) => ListRefusal | null;

function endOfHearing(entry: ListEntry, { today, calendar }: ListStepFacts): PlainDate {
  return countListClock('HEARING', findListStepDay(entry, 'GIVE_NOTICE') ?? today, calendar).endsOn;
}

const preconditions: Readonly<Record<ListPrecondition, Precondition>> = {
  HEARING_OPEN: (entry, facts) => {
    const endedOn = endOfHearing(entry, facts);
    return facts.today <= endedOn ? null : { code: 'LIST_HEARING_CLOSED', endedOn };
  },
  HEARING_OVER: (entry, facts) => {
    const endsOn = endOfHearing(entry, facts);
    return facts.today > endsOn ? null : { code: 'LIST_HEARING_OPEN', endsOn };
  },
  CRITERIA_MET: (entry, { grounds }) =>
    toToldGrounds(entry, grounds).length > 0 ? null : { code: 'LIST_CRITERIA_NOT_MET' },
  NOT_NONCOMPLIANT: ({ list }, { noncompliant }) => (list === 'NONCOMPLIANT' ? null : findBar(noncompliant)),
  CURED: judgeCured,
  TERM_OVER: ({ list, state, term }, { today }) =>
    term !== null && today > term.until ? null : { code: 'WRONG_LIST_STATE', list, state, action: 'EXPIRE' },
};

/**
 * Of the criteria met today those that the employer may be listed for: until it is told, all of them; from the notice on
 * only those that it was told of, since it could state its case on no other.
 * @source 行政处罚法（2021年修订）第四十四条（比照适用，D）
 */
export function toToldGrounds(entry: ListEntry, current: readonly Ground[]): readonly Ground[] {
  if (findListStepDay(entry, 'GIVE_NOTICE') === null) return current;
  const told = new Set(entry.grounds.map(({ criterion }) => criterion.id));
  return current.filter(({ criterion }) => told.has(criterion.id));
}

/** What keeps an employer from being honoured: an entry on the non-compliant list that it was told of and that goes on. */
export function findBar(noncompliant: readonly ListEntry[]): ListRefusal | null {
  const bar = noncompliant.find((one) => !isEnded(one) && findListStepDay(one, 'GIVE_NOTICE') !== null);
  return bar ? { code: 'ALREADY_ON_LIST', list: 'NONCOMPLIANT', state: bar.state } : null;
}

/** Of the grounds that it was listed for, those that must be cured are, and the time to wait is over; by today's criteria. */
function judgeCured({ grounds, term }: ListEntry, { today, grounds: current }: ListStepFacts): ListRefusal | null {
  const stillMet = new Set(current.map(({ criterion }) => criterion.id));
  const uncured = grounds.filter(({ criterion: { id, repair } }) => repair.mustBeCured && stillMet.has(id));
  const months = Math.max(0, ...grounds.map(({ criterion }) => criterion.repair.afterMonths));
  const possibleFrom = term && addMonths(term.from, months);
  const isEarly = possibleFrom !== null && today < possibleFrom;
  if (uncured.length === 0 && !isEarly) return null;
  const titles = uncured.map(({ criterion }) => criterion.title);
  return { code: 'LIST_NOT_CURED', titles, possibleFrom: isEarly ? possibleFrom : null };
}

/**
 * Decides whether a step may be taken on an entry today. The last day of the hearing is the employer's; the decision may
 * follow on the next. A repair is possible from its day on. A term is over on the day after its last. Refusals:
 * WRONG_LIST_STATE, LIST_HEARING_OPEN, LIST_HEARING_CLOSED, LIST_CRITERIA_NOT_MET, LIST_NOT_CURED, ALREADY_ON_LIST.
 * @returns the state after the step
 * @source listLifecycle
 */
export function judgeListStep(
  entry: ListEntry,
  action: ListAction,
  facts: ListStepFacts,
): Result<ListState, ListRefusal> {
  const { lists, from, to, needs }: ListTransition = listLifecycle[action];
  const { list, state } = entry;
  if (!lists.includes(list) || !from.includes(state)) return refused({ code: 'WRONG_LIST_STATE', list, state, action });
  for (const name of needs) {
    const refusal = preconditions[name](entry, facts);
    if (refusal !== null) return refused(refusal);
  }
  return accepted(to === 'SAME' ? state : to);
}
