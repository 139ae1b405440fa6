import { WideTable } from '../../shared/WideTable.tsx';
import { categoryWords } from '../../shared/words.ts';
import type { Dashboard } from './DashboardPage.tsx';

/** Visits made beside those that the county's sampling ratios ask for. */
export function CoverageTable({ coverage }: Pick<Dashboard, 'coverage'>) {
  return (
    <>
      <p className="quiet">应抽查数按本县现行抽查比例和现有单位数计算；没有登记抽查比例的，不列应抽查数。</p>
      <WideTable className="figures" label="各类别检查情况">
        <thead>
          <tr>
            <th scope="col">类别</th>
            <th scope="col">现有单位（家）</th>
            <th scope="col">抽查比例</th>
            <th scope="col">应抽查（家）</th>
            <th scope="col">完成检查（次）</th>
          </tr>
        </thead>
        <tbody>
          {coverage.map(({ category, employers, ratio, wanted, visits }) => (
            <tr key={category}>
              <th scope="row">{categoryWords[category]}</th>
              <td>{employers}</td>
              <td>{ratio === null ? '—' : `${ratio / 100}%`}</td>
              <td>{wanted ?? '—'}</td>
              <td>{visits}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
}
