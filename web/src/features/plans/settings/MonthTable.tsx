import { WideTable } from '../../../shared/WideTable.tsx';
import type { EstimateProps } from './EstimateResult.tsx';

/** What each month asks of the officers and what they can do. */
export function MonthTable({ before, after }: EstimateProps) {
  return (
    <WideTable label="各月负荷（人次：一名执法人员检查一家）" isCaptioned>
      <thead>
        <tr>
          <th scope="col">月份</th>
          <th scope="col">工作日</th>
          {before && <th scope="col">现行需要</th>}
          <th scope="col">试算需要</th>
          <th scope="col">可以承担</th>
        </tr>
      </thead>
      <tbody>
        {after.months.map(({ month, workingDays, needed, possible }) => (
          <tr key={month}>
            <th scope="row">{month}</th>
            <td>{workingDays}</td>
            {before && <td>{before.months.find((row) => row.month === month)?.needed ?? 0}</td>}
            <td className={needed > possible ? 'warning' : ''}>{needed}</td>
            <td>{possible}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
