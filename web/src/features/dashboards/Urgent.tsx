import { Definition } from './Definition.tsx';
import type { CountedFragment, FigureMeasure, SharedFragment } from './dashboards.graphql.ts';
import { LinkedNumber } from './LinkedNumber.tsx';
import { ShareBar } from './ShareBar.tsx';

/** What is past its day. */
export const overdueMeasures: readonly FigureMeasure[] = ['OVERDUE', 'FILED_LATE', 'ORDER_OVERDUE', 'PATROLS_LATE'];

type UrgentProps = { readonly rates: readonly SharedFragment[]; readonly figures: readonly CountedFragment[] };

/** What whoever answers for the county asks first: how much was done in time, and what is overdue. */
export function Urgent({ rates, figures }: UrgentProps) {
  const overdue = figures.filter(({ measure }) => overdueMeasures.includes(measure));
  if (rates.length + overdue.length === 0) return null;
  return (
    <section aria-labelledby="urgent">
      <h2 id="urgent">按期和逾期</h2>
      <ul className="tiles">
        {overdue.map((figure) => (
          <li key={figure.measure} className={figure.value > 0 ? 'due' : ''}>
            <span>{figure.title}</span>
            <strong>
              <LinkedNumber {...figure} /> <small>{figure.unit}</small>
            </strong>
            <Definition text={figure.definition} source={figure.source} />
          </li>
        ))}
        {rates.map(({ rate, title, value, definition }) => (
          <li key={rate}>
            <span>{title}</span>
            <ShareBar share={value} />
            <Definition text={definition} />
          </li>
        ))}
      </ul>
    </section>
  );
}
