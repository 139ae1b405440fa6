import { type CriteriaInForce, findCriteriaOn } from '../../../rules/disclosure/lists/criteriaVersion.ts';
import type { ListStepFacts } from '../../../rules/disclosure/lists/judgeListStep.ts';
import { judgeNonCompliance } from '../../../rules/disclosure/lists/judgeNonCompliance.ts';
import type { StoredEmployer } from '../../../storage/stores.ts';
import type { Context } from '../../context.ts';

/** What a step on an employer's entry is judged by: everything read strongly, today. */
export async function readListFacts(
  { stores, notices, today }: Context,
  employer: StoredEmployer,
): Promise<ListStepFacts & { readonly criteria: CriteriaInForce }> {
  const [register, findings, entries, loaded] = await Promise.all([
    stores.findListCriteria(employer.county),
    stores.readFindingHistory(employer),
    stores.readListEntriesOfEmployer(employer),
    notices.read(employer.county),
  ]);
  const criteria = findCriteriaOn(register, today);
  return {
    today,
    criteria,
    calendar: { notices: loaded },
    grounds: judgeNonCompliance({ employer, findings }, criteria.criteria, today),
    noncompliant: entries.filter(({ list }) => list === 'NONCOMPLIANT'),
  };
}
