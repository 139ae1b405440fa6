import { Link } from 'react-router';
import { toDay } from '../../shared/moments.ts';
import { categoryWords } from '../../shared/words.ts';
import { stateWords } from '../reports/words.ts';
import { useActingFor } from './useActingFor.ts';
import type { OwnEmployer } from './WhatIsDue.tsx';

/** The latest reports, newest first. */
export function ReportList({ reports }: { readonly reports: OwnEmployer['reports']['nodes'] }) {
  const { base } = useActingFor();
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">评估报告</h2>
      {reports.length === 0 && <p className="quiet">还没有报告。完成自查评估后编制。</p>}
      <ul>
        {reports.map(({ id, state, draftedAt, declaredCategory, filing }) => (
          <li key={id}>
            <Link to={`${base}/report/${id}`}>
              {toDay(draftedAt)} 编制，
              {categoryWords[declaredCategory]}
            </Link>
            ：{stateWords[state]}
            {filing && `，受理编号 ${filing.receiptNumber}${filing.late ? '，逾期报送' : ''}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
