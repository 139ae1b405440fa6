import { Link } from 'react-router';
import { categoryLabels } from '../../../../functions/rules/assessments/grades.ts';
import { useActingFor } from '../employers/useActingFor.ts';
import type { ReportProps } from './ReportPage.tsx';

/** How the review ended, and what to do after a return. */
export function ReviewOutcome({ report }: Pick<ReportProps, 'report'>) {
  const { reviewOutcome } = report;
  const { base } = useActingFor();
  if (reviewOutcome === null) return null;
  const { decision, decidedOn, opinion, category } = reviewOutcome;
  return (
    <section className="notice" aria-label="复核结果">
      {decision === 'ACCEPTED' ? (
        <p>
          {decidedOn} 卫生健康局采信本报告{category && `，确认类别为${categoryLabels[category]}`}。
        </p>
      ) : (
        <p className="warning">
          {decidedOn} 卫生健康局退回本报告。请按意见<Link to={`${base}/assessment/basics`}>重新评估</Link>
          ，或按原评估<Link to={`${base}/report/new`}>重新编制报告</Link>。
        </p>
      )}
      {opinion && <p style={{ whiteSpace: 'pre-line' }}>意见：{opinion}</p>}
    </section>
  );
}
