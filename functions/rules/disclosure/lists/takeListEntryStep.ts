import { addMonths, dayOf } from '../../kernel/plainDate.ts';
import { accepted, type Result } from '../../kernel/result.ts';
import { maskPersons } from '../maskPersons.ts';
import type { CriteriaInForce } from './criteriaVersion.ts';
import { judgeListStep, type ListStepFacts, toToldGrounds } from './judgeListStep.ts';
import { toTermMonths } from './judgeNonCompliance.ts';
import { isEnded, type ListEntry, type ListStep } from './listEntry.ts';
import type { ListAction } from './listLifecycle.ts';
import type { ListRefusal } from './listRefusals.ts';

/** Steps that settle anew which criteria an entry rests on. */
const settling: readonly ListAction[] = ['CHECK', 'GIVE_NOTICE', 'LIST'];

/**
 * The entry as a step leaves it. Checking, notice and decision rest on what is met that day, the decision on nothing that
 * the employer was not told of. The term runs from the day of publication to the corresponding day, both included. An
 * entry that has ended names nobody. Refusals: see `judgeListStep`.
 * @param criteria in force today
 * @source listLifecycle；个人信息保护法 第四十七条
 */
export function takeListEntryStep<E extends ListEntry>(
  entry: E,
  step: Omit<ListStep, 'on'>,
  facts: ListStepFacts & { readonly criteria: CriteriaInForce },
): Result<E, ListRefusal> {
  const { today } = facts;
  const judged = judgeListStep(entry, step.action, facts);
  if (!judged.ok) return judged;
  const state = judged.value;
  const stateSince = state === entry.state ? entry.stateSince : today;
  const stepped = { ...entry, state, stateSince, steps: [...entry.steps, { ...step, on: dayOf(step.at) }] };
  const settled = settling.includes(step.action) ? settleGrounds(entry, facts) : {};
  const term = step.action === 'PUBLISH' ? { from: today, until: addMonths(today, entry.termMonths) } : entry.term;
  const after = { ...stepped, ...settled, term };
  return accepted(isEnded(after) ? withoutPerson(after) : after);
}

/** Nobody named, neither as the person of the entry nor in what was written about it. */
function withoutPerson<E extends ListEntry>(entry: E): E {
  const { person, nominatedFor, steps } = entry;
  if (person === null) return entry;
  const mask = (text: string | null): string | null => text && maskPersons(text, [person.name]);
  const masked = steps.map((step) => ({ ...step, text: mask(step.text) }));
  return { ...entry, person: null, nominatedFor: mask(nominatedFor), steps: masked };
}

function settleGrounds(
  entry: ListEntry,
  { grounds, criteria }: ListStepFacts & { readonly criteria: CriteriaInForce },
): Partial<ListEntry> {
  const settled = toToldGrounds(entry, grounds);
  return { grounds: settled, criteriaId: criteria.id, termMonths: toTermMonths(settled) };
}
