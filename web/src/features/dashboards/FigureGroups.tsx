import { getMeasure, type SourceKind } from '../../../../functions/rules/statistics/measures.ts';
import { Definition } from './Definition.tsx';
import type { CountedFragment } from './dashboards.graphql.ts';
import { LinkedNumber } from './LinkedNumber.tsx';

const groups: readonly { readonly title: string; readonly of: readonly SourceKind[] }[] = [
  { title: '用人单位', of: ['employer'] },
  { title: '公示与报送', of: ['report'] },
  { title: '检查执法', of: ['visit', 'finding'] },
  { title: '巡查', of: ['patrolRound', 'patrolRecord'] },
];

type FigureGroupsProps = { readonly figures: readonly CountedFragment[]; readonly isLinked?: boolean };

/** Totals by what is counted; what is counted by category stands in that table. */
export function FigureGroups({ figures, isLinked = true }: FigureGroupsProps) {
  const totals = figures.filter(({ measure }) => !measure.startsWith('CATEGORY_'));
  return groups.map(({ title, of }) => {
    const own = totals.filter(({ measure }) => of.includes(getMeasure(measure).of));
    if (own.length === 0) return null;
    return (
      <section key={title} aria-label={title}>
        <h2>{title}</h2>
        <ul className="tiles">
          {own.map((figure) => (
            <li key={figure.measure}>
              <span>{figure.title}</span>
              <strong>
                {isLinked ? <LinkedNumber {...figure} /> : figure.value} <small>{figure.unit}</small>
              </strong>
              <Definition text={figure.definition} source={figure.source} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
