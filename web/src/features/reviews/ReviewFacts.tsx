import { Link } from 'react-router';
import { categoryLabels } from '../../../../functions/rules/assessments/grades.ts';
import { Fact } from '../../shared/Fact.tsx';
import { toMegabytes } from '../../shared/postFile.ts';
import type { Review, ReviewedReport } from './ReviewPage.tsx';

/** What is reviewed, and how far the review has come. */
export function ReviewFacts({ report, review }: { readonly report: ReviewedReport; readonly review: Review | null }) {
  const { filing, signOff, publicity, previousReportId, supersededBy, declaredCategory, computedCategory } = report;
  return (
    <dl>
      <Fact label="用人单位">
        <Link to={`/employer/${encodeURIComponent(report.employer.id)}`}>{report.employerName}</Link>
      </Fact>
      <Fact label="申报类别">
        {categoryLabels[declaredCategory]}
        {report.declaredDiffers && (
          <span className="warning">（计算结果为{categoryLabels[computedCategory]}，不一致）</span>
        )}
      </Fact>
      {publicity && (
        <Fact label="公示">
          {publicity.postedOn} 至 {publicity.deadline.endsOn}
        </Fact>
      )}
      {filing && (
        <Fact label="报送">
          {filing.filedOn}，受理编号 {filing.receiptNumber}
          {filing.late && <span className="warning">（逾期 {filing.workingDaysLate} 个工作日）</span>}
        </Fact>
      )}
      {signOff && (
        <Fact label="签章件">
          <a href={signOff.document.downloadUrl} target="_blank" rel="noreferrer">
            {signOff.document.fileName}
          </a>
          （{toMegabytes(signOff.document.sizeBytes)}）
        </Fact>
      )}
      {previousReportId && (
        <Fact label="前次报告">
          <Link to={`/review/${encodeURIComponent(previousReportId)}`}>看被退回的报告</Link>
        </Fact>
      )}
      {supersededBy && (
        <Fact label="取代它的报告">
          <Link to={`/review/${encodeURIComponent(supersededBy)}`}>看新的报告</Link>
        </Fact>
      )}
      {review && (
        <Fact label="复核进度">
          共 {review.progress.items} 项：属实 {review.progress.truthful}，不属实 {review.progress.untrue}，待核实{' '}
          {review.progress.toVerify}，未判定 {review.progress.missing}
        </Fact>
      )}
    </dl>
  );
}
