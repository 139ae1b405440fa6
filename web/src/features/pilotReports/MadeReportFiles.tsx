import { toMegabytes } from '../../shared/postFile.ts';
import type { PilotReportQuery } from './pilotReports.graphql.ts';

export type MadeReport = Extract<PilotReportQuery['pilotReport'], { readonly __typename: 'PilotReport' }>;

/** The report and the figures behind it, to download. */
export function MadeReportFiles({ report }: { readonly report: MadeReport }) {
  const { title, asOf, dueOn, daysLate, document, figures } = report;
  return (
    <section aria-labelledby="made">
      <h2 id="made">{title}</h2>
      <p>
        数字截至 {asOf}。{dueOn && `应于 ${dueOn} 前报送。`}
        {daysLate > 0 && <span className="warning">已过期限 {daysLate} 日。</span>}
      </p>
      <ul>
        <li>
          <a href={document.url} target="_blank" rel="noreferrer">
            下载 {document.fileName}（{toMegabytes(document.sizeBytes)}）
          </a>
        </li>
        <li>
          <a href={figures.url} target="_blank" rel="noreferrer">
            下载 {figures.fileName}（{toMegabytes(figures.sizeBytes)}，报告所用的数字）
          </a>
          <br />
          <span className="quiet">
            摘要 <code>{figures.sha256}</code>，与报告里所印的一致
          </span>
        </li>
      </ul>
    </section>
  );
}
