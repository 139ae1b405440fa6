import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { categoryLabels } from '../../../../functions/rules/assessments/grades.ts';
import { DayCount } from '../../shared/DayCount.tsx';
import { Opening } from '../../shared/Opening.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useMay } from '../../shared/useMay.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { useActingFor } from '../employers/useActingFor.ts';
import { AssessmentSummary } from './AssessmentSummary.tsx';
import { Comments } from './Comments.tsx';
import { FileReport } from './FileReport.tsx';
import { Publicity } from './Publicity.tsx';
import { Receipt } from './Receipt.tsx';
import { ReportFiles } from './ReportFiles.tsx';
import { ReviewOutcome } from './ReviewOutcome.tsx';
import { OwnReportDocument, type OwnReportFragment } from './reports.graphql.ts';
import { SignOff } from './SignOff.tsx';
import { StartPublicity } from './StartPublicity.tsx';
import { TakeBack } from './TakeBack.tsx';
import { openReportStates, stateWords } from './words.ts';
import '../../shared/form.css';
import './reports.css';

const stages = ['DRAFT', 'IN_PUBLICITY', 'SIGNED', 'FILED'] as const;
const stageTitles = { DRAFT: '编制', IN_PUBLICITY: '公示', SIGNED: '签字盖章', FILED: '报送' } as const;

/** `/work/mine/report/:id`: one report from its drafting to its receipt; shows the step that is possible now. */
export default function ReportPage() {
  const { id = '' } = useParams();
  const { token } = useSession();
  const { base } = useActingFor();
  const questions = useQueryClient();
  const { data, error } = useAnswer(OwnReportDocument, { id }, { token });
  useTitle('评估报告');
  // What is shown stays when asking again fails: somebody may be typing.
  if (!data) return <Opening title="评估报告" failure={error} />;
  const { report } = data;
  if (report === null) {
    return (
      <p>
        没有这份报告，或者它不是本单位的。<Link to={base}>回到单位首页</Link>
      </p>
    );
  }
  return <OneReport report={report} onChange={() => void questions.invalidateQueries()} />;
}

export type ReportProps = {
  readonly report: OwnReportFragment;
  /** The report was changed: what is shown is read anew. */
  readonly onChange: () => void;
};

function OneReport({ report, onChange }: ReportProps) {
  const { state, publicity, filingDue } = report;
  const isOpen = openReportStates.includes(state);
  const { base } = useActingFor();
  const maySign = useMay('signOffReport');
  return (
    <>
      <h1>评估报告</h1>
      <ol className="stages screen" aria-label="办理进度">
        {stages.map((stage) => (
          <li key={stage} aria-current={stage === state ? 'step' : undefined}>
            {stageTitles[stage]}
          </li>
        ))}
      </ol>
      <p role="status">
        <strong>{stateWords[state]}</strong>
        {report.withdrawnBecause && `：${report.withdrawnBecause}`}
      </p>
      {report.supersededBy && (
        <p>
          <Link to={`${base}/report/${report.supersededBy}`}>看取代它的报告</Link>
        </p>
      )}
      <ReviewOutcome report={report} />
      {report.filing && <Receipt report={report} />}
      {publicity && isOpen && <Publicity report={report} onChange={onChange} />}
      {state === 'DRAFT' && <StartPublicity report={report} onChange={onChange} />}
      {state === 'IN_PUBLICITY' && maySign && <SignOff report={report} onChange={onChange} />}
      {state === 'SIGNED' && maySign && <FileReport report={report} onChange={onChange} />}
      {isOpen && !maySign && <p className="notice">签字盖章、报送和撤回须由单位自己办理，受托机构不能代办。</p>}
      {filingDue && isOpen && (
        <section aria-labelledby="filing-due">
          <h2 id="filing-due">报送期限：{filingDue.endsOn}</h2>
          <DayCount deadline={filingDue} />
        </section>
      )}
      {publicity && <Comments reportId={report.id} onAnswered={onChange} />}
      <section aria-labelledby="report-content">
        <h2 id="report-content">报告内容</h2>
        <p>
          {report.employerName}，{report.assessment.assessedOn} 评估，申报类别{' '}
          <strong>{categoryLabels[report.declaredCategory]}</strong>
          {report.declaredDiffers && <span className="warning">（与计算结果不一致）</span>}，版本码{' '}
          <code>{report.versionCode}</code>
        </p>
        <ReportFiles report={report} />
        <AssessmentSummary assessment={report.assessment} />
        {report.measures && (
          <>
            <h3>整改措施</h3>
            <p style={{ whiteSpace: 'pre-line' }}>{report.measures}</p>
          </>
        )}
        {report.conclusion && (
          <>
            <h3>评估结论</h3>
            <p style={{ whiteSpace: 'pre-line' }}>{report.conclusion}</p>
          </>
        )}
      </section>
      {isOpen && <TakeBack report={report} onChange={onChange} />}
    </>
  );
}
