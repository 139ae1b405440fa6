import { Link } from 'react-router';
import { categoryLabels } from '../../../../functions/rules/assessments/grades.ts';
import { toDay } from '../../shared/moments.ts';
import { useMay } from '../../shared/useMay.ts';
import { stateWords } from '../reports/words.ts';
import type { EmployerFile } from './EmployerPage.tsx';

/** The latest reports, newest first. */
export function FiledReports({ employer }: { readonly employer: EmployerFile }) {
  const isReviewer = useMay('readReview');
  const { nodes } = employer.reports;
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">评估报告</h2>
      {nodes.length === 0 && <p className="quiet">还没有编制报告。</p>}
      <ul>
        {nodes.map(({ id, state, draftedAt, declaredCategory, filing }) => {
          const title = `${toDay(draftedAt)} 编制，${categoryLabels[declaredCategory]}`;
          return (
            <li key={id}>
              {isReviewer ? <Link to={`/review/${encodeURIComponent(id)}`}>{title}</Link> : title}：{stateWords[state]}
              {filing && `，${filing.filedOn} 报送，受理编号 ${filing.receiptNumber}${filing.late ? '（逾期）' : ''}`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
