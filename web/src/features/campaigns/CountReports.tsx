import { useQueryClient } from '@tanstack/react-query';
import { Failure } from '../../shared/Failure.tsx';
import { toMoment } from '../../shared/moments.ts';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { CountReportsDocument } from './campaigns.graphql.ts';
import { ReportCount } from './ReportCount.tsx';
import { toFigureWords } from './words.ts';

/** What was reported to the leading group, and the next report. */
export function CountReports({ campaignId }: { readonly campaignId: string }) {
  const { token, role } = useSession();
  const questions = useQueryClient();
  const { data, error } = useAnswer(CountReportsDocument, { campaignId }, { token });
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">摸底报告</h2>
      <Failure failure={error} />
      {data?.countReports.length === 0 && <p className="quiet">还没有上报领导小组。</p>}
      <ul>
        {data?.countReports.map(({ number, reportedAt, figures, incompleteBecause, document }) => (
          <li key={number}>
            第 {number} 次，{toMoment(reportedAt)}：{toFigureWords(figures)}。
            <a href={document.url}>{document.fileName}</a>
            {incompleteBecause && <span className="hint quiet">缺报原因：{incompleteBecause}</span>}
          </li>
        ))}
      </ul>
      {role === 'BUREAU' && (
        <ReportCount campaignId={campaignId} onReported={() => void questions.invalidateQueries()} />
      )}
    </section>
  );
}
