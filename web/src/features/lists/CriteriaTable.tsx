import { criterionFacts } from '../../../../functions/rules/disclosure/lists/criterionFacts.ts';
import { categoryWords } from '../../shared/words.ts';
import type { CriterionFragment } from './lists.graphql.ts';

type CriteriaTableProps = { readonly title: string; readonly criteria: readonly CriterionFragment[] };

/** The criteria of one version. */
export function CriteriaTable({ title, criteria }: CriteriaTableProps) {
  return (
    <section aria-label={title}>
      {criteria.map((one) => (
        <article key={one.id} className="entry">
          <h2>{one.title}</h2>
          <p>
            {criterionFacts[one.fact].title}达到 {one.atLeast} {criterionFacts[one.fact].unit}
            {one.withinMonths != null && `（${one.withinMonths} 个月内）`}
            {one.categories && `，适用于${one.categories.map((category) => categoryWords[category]).join('、')}`}
            ；公布 {one.termMonths} 个月
          </p>
          <p>
            如何修复：{one.repair.text}
            {one.repair.afterMonths > 0 && `；公布满 ${one.repair.afterMonths} 个月后`}
            {one.repair.mustBeCured && '；须已消除'}
          </p>
          <p className="quiet">
            {one.source.instrument} {one.source.clause}
          </p>
        </article>
      ))}
    </section>
  );
}
