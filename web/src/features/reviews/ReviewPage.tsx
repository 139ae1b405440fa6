import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { categoryLabels } from '../../../../functions/rules/assessments/grades.ts';
import { Opening } from '../../shared/Opening.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { AssessmentSummary } from '../reports/AssessmentSummary.tsx';
import { Comments } from '../reports/Comments.tsx';
import { ReportFiles } from '../reports/ReportFiles.tsx';
import { stateWords } from '../reports/words.ts';
import { Decision } from './Decision.tsx';
import { OnSite } from './OnSite.tsx';
import { Outcome } from './Outcome.tsx';
import { ReviewFacts } from './ReviewFacts.tsx';
import { ReviewItems } from './ReviewItems.tsx';
import { ReviewedReportDocument, type ReviewedReportQuery } from './reviews.graphql.ts';
import { StartReview } from './StartReview.tsx';
import '../../shared/form.css';
import './reviews.css';

export type ReviewedReport = NonNullable<ReviewedReportQuery['report']>;
export type Review = NonNullable<ReviewedReportQuery['review']>;

/** `/work/review/:reportId`: a report as the bureau sees it, and its review item by item. */
export default function ReviewPage() {
  const { reportId = '' } = useParams();
  const { token } = useSession();
  const questions = useQueryClient();
  const { data, error } = useAnswer(ReviewedReportDocument, { id: reportId }, { token });
  useTitle('报告复核');
  // What is shown stays when asking again fails: somebody may be typing.
  if (!data) return <Opening title="报告复核" failure={error} />;
  const { report, review } = data;
  if (report === null) return <NoReport />;
  const onChange = (): Promise<void> => questions.invalidateQueries();
  const { state, publicity, assessment, declaredCategory, computedCategory } = report;
  return (
    <>
      <h1>报告复核：{report.employerName}</h1>
      <p role="status">
        <strong>{stateWords[state]}</strong>，在这一状态已 {report.daysInState} 日
      </p>
      <Outcome report={report} />
      <ReviewFacts report={report} review={review} />
      <ReportFiles report={report} />
      {state === 'FILED' && <StartReview reportId={reportId} onChange={onChange} />}
      {review && <ReviewItems report={report} review={review} onChange={onChange} />}
      {review && <OnSite report={report} review={review} onChange={onChange} />}
      {review && <Decision report={report} review={review} onChange={onChange} />}
      <section aria-labelledby="report-content">
        <h2 id="report-content">报告内容</h2>
        <p>
          {assessment.assessedOn} 评估，申报{categoryLabels[declaredCategory]}，计算结果为
          {categoryLabels[computedCategory]}，版本码 <code>{report.versionCode}</code>
        </p>
        <AssessmentSummary assessment={assessment} />
        <Text title="整改措施" text={report.measures} />
        <Text title="评估结论" text={report.conclusion} />
      </section>
      {publicity && <Comments reportId={report.id} onAnswered={null} />}
    </>
  );
}

function Text({ title, text }: { readonly title: string; readonly text: string | null }) {
  if (!text) return null;
  return (
    <>
      <h3>{title}</h3>
      <p style={{ whiteSpace: 'pre-line' }}>{text}</p>
    </>
  );
}

function NoReport() {
  return (
    <>
      <h1>报告复核</h1>
      <p>
        没有这份报告，或者它不在本县。<Link to="/worklist">回到待办</Link>
      </p>
    </>
  );
}
