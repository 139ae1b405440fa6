import { Link } from 'react-router';
import { WideTable } from '../../shared/WideTable.tsx';
import type { WorkRow } from './workKinds.ts';

/** What waits, oldest or first due first. */
export function WorkRows({ rows, title }: { readonly rows: readonly WorkRow[]; readonly title: string }) {
  return (
    <WideTable label={title}>
      <thead>
        <tr>
          <th scope="col">单位</th>
          <th scope="col">内容</th>
          <th scope="col">期限</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, to, who, what, when, isLate }) => (
          <tr key={key}>
            <th scope="row">
              <Link to={to}>{who}</Link>
            </th>
            <td>{what}</td>
            <td className={isLate ? 'warning' : ''}>
              {when}
              {isLate && '（逾期）'}
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
