import { Link } from 'react-router';
import { WideTable } from '../../shared/WideTable.tsx';
import { categoryWords } from '../../shared/words.ts';
import type { Trial } from './tryWholeCounty.ts';

type Range = Pick<Trial['shifts'][number], 'from' | 'best' | 'worst'>;

/** As long as the list is read; the counts above are of all. */
const mostShown = 200;

/** What a table would change for the employers' categories. Nothing is changed yet. */
export function TrialResult({ trial }: { readonly trial: Trial }) {
  const { shifts, affected } = trial;
  return (
    <section aria-labelledby="trial">
      <h3 id="trial">试算结果</h3>
      <p>
        新表 {trial.itemCount} 项，共 {trial.totalMarks} 分。{trial.employers} 家中，{trial.unassessed} 家尚未评估；
        <strong>{trial.changing} 家类别一定改变</strong>，{trial.undecided} 家要看新增项目的结果。
      </p>
      <details>
        <summary>怎么算的</summary>
        <p>
          编号和内容都没有变的项目，沿用最近一次自查的结论；其余项目还没有结论，“最好”按全部符合算，“最差”按全部不符合算。
        </p>
      </details>
      {shifts.length > 0 && (
        <WideTable label="类别变化" isCaptioned>
          <thead>
            <tr>
              <th scope="col">现在</th>
              <th scope="col">按新表</th>
              <th scope="col">家数</th>
            </tr>
          </thead>
          <tbody>
            {shifts.map((shift) => (
              <tr key={`${shift.from} ${shift.best} ${shift.worst}`}>
                <td>{categoryWords[shift.from]}</td>
                <td>{toRange(shift)}</td>
                <td>{shift.employers}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
      {affected.length > 0 && (
        <details>
          <summary>受影响的单位（{affected.length} 家）</summary>
          <ul>
            {affected.slice(0, mostShown).map((employer) => (
              <li key={employer.employerId}>
                <Link to={`/employer/${encodeURIComponent(employer.employerId)}`}>{employer.name}</Link>：
                {categoryWords[employer.from]} → {toRange(employer)}
              </li>
            ))}
          </ul>
          {affected.length > mostShown && <p className="quiet">这里列出前 {mostShown} 家。</p>}
        </details>
      )}
    </section>
  );
}

function toRange({ from, best, worst }: Range): string {
  if (best === worst) return best === from ? '不变' : categoryWords[best];
  return `最好${categoryWords[best]}，最差${categoryWords[worst]}`;
}
