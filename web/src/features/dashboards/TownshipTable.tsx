import { Link, useSearchParams } from 'react-router';
import { WideTable } from '../../shared/WideTable.tsx';
import { LinkedNumber } from './LinkedNumber.tsx';
import { ShareBar } from './ShareBar.tsx';
import { TownshipTiles } from './TownshipTiles.tsx';
import { listColumns, type TownshipRow, toValue, townshipMeasures } from './townshipColumns.ts';

function sortRows(rows: readonly TownshipRow[], column: string | null, isRising: boolean): readonly TownshipRow[] {
  if (column === null) return rows;
  const sign = isRising ? 1 : -1;
  // Bodies that have nothing to take a share of stand last either way.
  return rows.toSorted((one, other) => {
    const [a, b] = [toValue(one, column), toValue(other, column)];
    return a === null || b === null ? Number(a === null) - Number(b === null) : sign * (a - b);
  });
}

/** The bodies of the county side by side, sorted by any column; the order stands in the address. */
export function TownshipTable({ rows }: { readonly rows: readonly TownshipRow[] }) {
  const [address, setAddress] = useSearchParams();
  const column = address.get('sort');
  const isRising = address.get('order') === 'rising';
  const [first] = rows;
  if (!first) return null;
  const columns = listColumns(first);
  const sort = (id: string): void => {
    const next = new URLSearchParams(address);
    next.set('sort', id);
    next.set('order', column === id && !isRising ? 'rising' : 'falling');
    setAddress(next, { replace: true, preventScrollReset: true });
  };
  const toBody = (id: string): string => {
    const next = new URLSearchParams(address);
    next.set('body', id);
    return `/dashboard?${next}`;
  };
  return (
    <section aria-labelledby="by-body">
      <h2 id="by-body">各乡镇、园区</h2>
      <TownshipTiles rows={rows} />
      <p className="quiet screen">点列名排序，点名称只看这一个单位，点数字看明细。</p>
      <WideTable className="figures" label="各乡镇、园区">
        <thead>
          <tr>
            <th scope="col">巡查单位</th>
            {columns.map(({ id, title }) => (
              <th key={id} scope="col" {...(column === id && { 'aria-sort': isRising ? 'ascending' : 'descending' })}>
                <button className="sort" type="button" onClick={() => sort(id)}>
                  {title} {column === id ? (isRising ? '↑' : '↓') : '↕'}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sortRows(rows, column, isRising).map(({ key, label, figures, rates }) => (
            <tr key={key}>
              <th scope="row">
                <Link to={toBody(key)}>{label}</Link>
              </th>
              {figures
                .filter(({ measure }) => townshipMeasures.includes(measure))
                .map(({ measure, value, title }) => (
                  <td key={measure}>
                    <LinkedNumber {...{ measure, key, value }} dimension="body" title={`${label}${title}`} />
                  </td>
                ))}
              {rates.map(({ rate, value }) => (
                <td key={rate}>
                  <ShareBar share={value} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  );
}
