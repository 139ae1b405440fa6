import { Link, useSearchParams } from 'react-router';
import { SelectField } from '../../shared/SelectField.tsx';
import { listColumns, type TownshipRow, toValue } from './townshipColumns.ts';
import { toPercent } from './wanted.ts';

const firstColumn = 'OVERDUE';

/** The bodies in the county's own order, each the darker the more it has of one figure; the table below says the same. */
export function TownshipTiles({ rows }: { readonly rows: readonly TownshipRow[] }) {
  const [address, setAddress] = useSearchParams();
  const [first] = rows;
  if (!first) return null;
  const columns = listColumns(first);
  const shown = columns.find(({ id }) => id === (address.get('sort') ?? firstColumn)) ?? columns[0];
  if (!shown) return null;
  const isShare = first.rates.some(({ rate }) => rate === shown.id);
  const most = isShare ? 1 : Math.max(1, ...rows.map((row) => toValue(row, shown.id) ?? 0));
  const toAddress = (changes: Readonly<Record<string, string>>): URLSearchParams =>
    new URLSearchParams({ ...Object.fromEntries(address), ...changes });
  return (
    <div className="screen">
      <div className="fields">
        <SelectField
          label="比较"
          hint="颜色越深，数值越大；点单位只看这一个"
          value={shown.id}
          onChange={(sort) =>
            setAddress(toAddress({ sort, order: 'falling' }), {
              replace: true,
              preventScrollReset: true,
            })
          }
          options={columns.map(({ id, title }) => [id, title])}
        />
      </div>
      <ul className="map" aria-label={`各单位的${shown.title}`}>
        {rows.map((row) => {
          const value = toValue(row, shown.id);
          const depth = value === null ? 0 : Math.round((40 * value) / most);
          return (
            <li key={row.key}>
              <Link
                to={`/dashboard?${toAddress({ body: row.key })}`}
                style={{ background: `color-mix(in srgb, var(--accent) ${depth}%, var(--paper))` }}
              >
                {row.label}
                <strong>{isShare ? toPercent(value) : value}</strong>
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
