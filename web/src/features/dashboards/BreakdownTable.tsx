import { WideTable } from '../../shared/WideTable.tsx';
import type { BrokenDownFragment } from './dashboards.graphql.ts';
import { LinkedNumber } from './LinkedNumber.tsx';
import { toPercent } from './wanted.ts';

type BreakdownTableProps = { readonly breakdown: BrokenDownFragment; readonly isLinked: boolean };

/** The rows of a breakdown, each number leading to its records where these may be seen. */
export function BreakdownTable({ breakdown, isLinked }: BreakdownTableProps) {
  const { dimension, title, rows } = breakdown;
  const [first] = rows;
  if (!first) return <p className="quiet">还没有可以分组的数字。</p>;
  return (
    <WideTable className="figures" label={title}>
      <thead>
        <tr>
          <th scope="col">{title.replace(/^按|（.*$/g, '')}</th>
          {first.figures.map(({ measure, title: column, unit }) => (
            <th key={measure} scope="col">
              {column}（{unit}）
            </th>
          ))}
          {first.rates.map(({ rate, title: column }) => (
            <th key={rate} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, figures, rates }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            {figures.map(({ measure, value, title: column }) => (
              <td key={measure}>
                {isLinked ? (
                  <LinkedNumber {...{ measure, dimension, key, value }} title={`${label}${column}`} />
                ) : (
                  value
                )}
              </td>
            ))}
            {rates.map(({ rate, value }) => (
              <td key={rate}>{toPercent(value)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
