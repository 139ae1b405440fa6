import { useState } from 'react';
import type { AskFailure } from '../../shared/ask.ts';
import { ask } from '../../shared/ask.ts';
import { Failure } from '../../shared/Failure.tsx';
import { toMegabytes } from '../../shared/postFile.ts';
import { useSession } from '../../shared/sessionContext.ts';
import { type ReportDocumentKind, ReportFileDocument, type ReportFileQuery } from './reports.graphql.ts';

const kinds = [
  ['REPORT_PDF', '评估报告（PDF，打印签字用）'],
  ['REPORT_DOCX', '评估报告（Word）'],
  ['NOTICE_PDF', '公示（PDF，张贴用，带二维码）'],
  ['RECEIPT_PDF', '报送回执（PDF）'],
] as const satisfies readonly (readonly [ReportDocumentKind, string])[];

type Composed = NonNullable<ReportFileQuery['reportDocument']>;

type ReportFilesProps = {
  readonly report: { readonly id: string; readonly publicity: object | null; readonly filing: object | null };
};

/** The report's files; each is composed when it is asked for. */
export function ReportFiles({ report }: ReportFilesProps) {
  const { token } = useSession();
  const [composed, setComposed] = useState<Readonly<Record<string, Composed>>>({});
  const [isAsking, setAsking] = useState<ReportDocumentKind | null>(null);
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const compose = async (kind: ReportDocumentKind): Promise<void> => {
    setAsking(kind);
    setFailure(null);
    try {
      const { reportDocument } = await ask(ReportFileDocument, { id: report.id, kind }, token);
      if (reportDocument) setComposed((all) => ({ ...all, [kind]: reportDocument }));
    } catch (fault) {
      setFailure(fault as AskFailure);
    }
    setAsking(null);
  };
  const isOffered: Readonly<Record<ReportDocumentKind, boolean>> = {
    REPORT_PDF: true,
    REPORT_DOCX: true,
    NOTICE_PDF: report.publicity !== null,
    RECEIPT_PDF: report.filing !== null,
  };
  return (
    <div className="screen">
      <ul className="files">
        {kinds
          .filter(([kind]) => isOffered[kind])
          .map(([kind, title]) => {
            const file = composed[kind];
            return (
              <li key={kind}>
                {file ? (
                  <a href={file.url} target="_blank" rel="noreferrer">
                    打开 {file.fileName}（{toMegabytes(file.sizeBytes)}）
                  </a>
                ) : (
                  <button type="button" disabled={isAsking !== null} onClick={() => void compose(kind)}>
                    {isAsking === kind ? '正在生成……' : `生成${title}`}
                  </button>
                )}
              </li>
            );
          })}
      </ul>
      <Failure failure={failure} />
    </div>
  );
}
