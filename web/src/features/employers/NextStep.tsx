import { Link } from 'react-router';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { MyDraftDocument } from './employers.graphql.ts';
import { useActingFor } from './useActingFor.ts';
import type { OwnEmployer } from './WhatIsDue.tsx';

/** The one thing to do now. */
export function NextStep({ employer }: { readonly employer: OwnEmployer }) {
  const { token } = useSession();
  const { base } = useActingFor();
  const { data } = useAnswer(MyDraftDocument, { id: employer.id }, { token });
  const report = employer.reports.nodes.find(({ state }) => ['DRAFT', 'IN_PUBLICITY', 'SIGNED'].includes(state));
  const isFilling = data?.assessmentDraft?.state === 'OPEN';
  const [latest] = employer.assessments.nodes;
  const [latestReport] = employer.reports.nodes;
  const isUnreported =
    latest !== undefined &&
    (latestReport === undefined || ['WITHDRAWN', 'RETURNED'].includes(latestReport.state)) &&
    !report;
  return (
    <section aria-labelledby="now">
      <h2 id="now">现在可以办</h2>
      <div className="actions">
        {report && (
          <Link className="main" to={`${base}/report/${report.id}`}>
            {toReportTitle(report)}
          </Link>
        )}
        {isUnreported && (
          <Link className="main" to={`${base}/report/new`}>
            编制评估报告
          </Link>
        )}
        <Link className={report || isUnreported ? '' : 'main'} to={`${base}/assessment/basics`}>
          {isFilling ? '接着填自查评估' : '做自查评估'}
        </Link>
        <Link to={`${base}/assessment/workbook`}>用 Excel 填写</Link>
      </div>
    </section>
  );
}

function toReportTitle({ state, publicity }: OwnEmployer['reports']['nodes'][number]): string {
  if (state === 'DRAFT') return '公示评估报告';
  if (state === 'SIGNED') return '报送评估报告';
  return publicity?.ended ? '公示期已满：签字盖章' : `公示中，还有 ${publicity?.daysLeft ?? 0} 个工作日`;
}
