import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { type AskFailure, ask } from '../../shared/ask.ts';
import { Failure } from '../../shared/Failure.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { StatisticsWorkbookDocument, type StatisticsWorkbookQuery } from './dashboards.graphql.ts';
import { toWanted } from './wanted.ts';

type Workbook = NonNullable<StatisticsWorkbookQuery['statisticsWorkbook']>;

/** All figures of the dashboard as a workbook, and the page on paper. */
export function ExportButton() {
  const { token } = useSession();
  const [address] = useSearchParams();
  const [made, setMade] = useState<{ readonly of: string; readonly workbook: Workbook } | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const make = async (): Promise<void> => {
    setAsking(true);
    setFailure(null);
    try {
      const { statisticsWorkbook } = await ask(StatisticsWorkbookDocument, toWanted(address), token);
      setMade(statisticsWorkbook && { of: String(address), workbook: statisticsWorkbook });
    } catch (fault) {
      setFailure(fault as AskFailure);
    }
    setAsking(false);
  };
  // Another body or month is another workbook.
  const workbook = made?.of === String(address) ? made.workbook : null;
  return (
    <>
      <div className="actions">
        {workbook ? (
          <a href={workbook.url} target="_blank" rel="noreferrer">
            下载 {workbook.fileName}
          </a>
        ) : (
          <button type="button" disabled={isAsking} onClick={() => void make()}>
            {isAsking ? '正在生成……' : '导出表格（Excel）'}
          </button>
        )}
        <button type="button" onClick={() => print()}>
          打印（A4 横向一页）
        </button>
      </div>
      <Failure failure={failure} />
    </>
  );
}
