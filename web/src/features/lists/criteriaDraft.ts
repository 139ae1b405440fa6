import type { Criterion } from '../../../../functions/rules/disclosure/lists/criteria.ts';
import type { CriteriaDecision } from '../../../../functions/rules/disclosure/lists/criteriaVersion.ts';
import type { PlainDate } from '../../../../functions/rules/kernel/plainDate.ts';
import type { CriterionFragment, ListCriterionInput } from './lists.graphql.ts';

/** Criteria as they are being written: as the API takes them. */
export type CriteriaDraft = {
  readonly effectiveOn: string;
  readonly decision: string;
  readonly criteria: readonly ListCriterionInput[];
};

/** Begins from what is in force. */
export function toDraft(inForce: readonly CriterionFragment[]): CriteriaDraft {
  const criteria = inForce.map(({ repair, source, ...rest }) => ({
    ...rest,
    repairText: repair.text,
    repairAfterMonths: repair.afterMonths,
    mustBeCured: repair.mustBeCured,
    basis: source.clause.slice(0, 100),
  }));
  return { effectiveOn: '', decision: '', criteria };
}

/** A further criterion, with an id that none of the others has. */
export function addCriterion(draft: CriteriaDraft): CriteriaDraft {
  const taken = new Set(draft.criteria.map(({ id }) => id));
  let number = draft.criteria.length + 1;
  while (taken.has(`C${number}`)) number += 1;
  const added: ListCriterionInput = {
    ...{ id: `C${number}`, title: '', fact: 'OVERDUE_DAYS', atLeast: 1, withinMonths: null, categories: null },
    ...{ termMonths: 6, repairText: '', repairAfterMonths: 0, mustBeCured: true, basis: '' },
  };
  return { ...draft, criteria: [...draft.criteria, added] };
}

/** As the rules judge it. */
export function toDecision({ effectiveOn, decision, criteria }: CriteriaDraft): CriteriaDecision {
  return {
    effectiveOn: effectiveOn as PlainDate,
    decision,
    criteria: criteria.map(
      ({ repairText, repairAfterMonths, mustBeCured, basis, withinMonths, categories, ...rest }): Criterion => ({
        ...rest,
        id: String(rest.id),
        withinMonths: withinMonths ?? null,
        categories: categories ?? null,
        repair: { text: repairText, afterMonths: repairAfterMonths, mustBeCured },
        source: { instrument: decision, clause: basis, confidence: 'H' },
      }),
    ),
  };
}
