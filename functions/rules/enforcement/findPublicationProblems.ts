import type { InputProblem } from '../kernel/refusals.ts';
import { findingLimits, findTextProblems, problem } from './findingLimits.ts';

/** Most natural persons that a publication names to be masked. */
const mostPersons = 50;

/** Names what is wrong with the names to be masked, or with the reason of a withdrawal. */
export function findPublicationProblems(said: {
  readonly persons?: readonly string[];
  readonly reason?: string;
}): readonly InputProblem[] {
  const { persons = [], reason = '' } = said;
  return [
    ...(persons.length > mostPersons ? [problem('persons', 'TOO_MANY', `自然人姓名最多 ${mostPersons} 个`)] : []),
    ...persons
      .slice(0, mostPersons)
      .flatMap((name, at) => findTextProblems(`persons[${at}]`, name, findingLimits.name)),
    // An empty reason is the law's to refuse.
    ...(reason.trim() === '' ? [] : findTextProblems('reason', reason, findingLimits.text)),
  ];
}
