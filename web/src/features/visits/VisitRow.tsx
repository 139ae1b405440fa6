import { Link } from 'react-router';
import { visitStateNames } from '../../../../functions/rules/inspections/visitLifecycle.ts';
import type { ListedVisitFragment } from './visits.graphql.ts';
import { causeLabel, weightWords } from './words.ts';
import '../../shared/form.css';

type VisitRowProps = {
  readonly visit: ListedVisitFragment;
  /** Where one reads on: `/visit` or `/mine/visit`. */
  readonly at: string;
  /** What the link says. */
  readonly title: string;
};

export function VisitRow({ visit, at, title }: VisitRowProps) {
  const { id, state, cause, on, weight, matters } = visit;
  return (
    <div className="entry">
      <h2>
        <Link to={`${at}/${encodeURIComponent(id)}`}>{title}</Link>
      </h2>
      <p>
        {on}（{weightWords[weight]}），{visitStateNames[state]}
      </p>
      <p className="quiet">
        {matters.join('、')}；来源：{causeLabel(cause)}
      </p>
    </div>
  );
}
