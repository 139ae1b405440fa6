import { useState } from 'react';
import { type AskFailure, ask } from '../../shared/ask.ts';
import { Failure } from '../../shared/Failure.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { WideTable } from '../../shared/WideTable.tsx';
import type { PlanProps } from './PlanPage.tsx';
import { PlanNoticeTableDocument, PlanWorkbookFileDocument } from './plans.graphql.ts';
import { ScheduleVisits } from './ScheduleVisits.tsx';
import './plans.css';

/** The days on which the drawn are visited: laid, published by township and month, downloaded. */
export function PlanVisits({ plan, onChange }: PlanProps) {
  const { token, role } = useSession();
  const { data, error } = useAnswer(PlanNoticeTableDocument, { id: plan.id }, { token });
  const notice = data?.planNotice;
  return (
    <section aria-labelledby="visits">
      <h2 id="visits">检查安排</h2>
      {role === 'BUREAU' && <ScheduleVisits plan={plan} onChange={onChange} />}
      {error && <Failure failure={error} />}
      {notice === null && <p className="quiet">还没有安排检查日期。</p>}
      {notice && (
        <>
          {role !== 'PATROL_BODY' && <WorkbookFile planId={plan.id} />}
          <details className="plan-notice">
            <summary>检查安排公告（展开后可打印）</summary>
            <h3>{notice.title}</h3>
            {notice.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <WideTable label="各地各月检查家数" isCaptioned>
              <thead>
                <tr>
                  {notice.columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {notice.rows.map(([place, ...counts]) => (
                  <tr key={place}>
                    <th scope="row">{place}</th>
                    {counts.map((count, at) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no name but its column
                      <td key={at}>{count}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </WideTable>
          </details>
        </>
      )}
    </section>
  );
}

function WorkbookFile({ planId }: { readonly planId: string }) {
  const { token } = useSession();
  const [file, setFile] = useState<{ readonly url: string; readonly fileName: string } | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const compose = async (): Promise<void> => {
    setAsking(true);
    setFailure(null);
    try {
      const { planWorkbook } = await ask(PlanWorkbookFileDocument, { id: planId }, token);
      setFile(planWorkbook ?? null);
    } catch (fault) {
      setFailure(fault as AskFailure);
    }
    setAsking(false);
  };
  return (
    <div className="actions">
      {file ? (
        <a href={file.url} download={file.fileName}>
          下载 {file.fileName}
        </a>
      ) : (
        <button type="button" disabled={isAsking} onClick={() => void compose()}>
          {isAsking ? '正在生成……' : '生成检查安排表（Excel）'}
        </button>
      )}
      <Failure failure={failure} />
    </div>
  );
}
