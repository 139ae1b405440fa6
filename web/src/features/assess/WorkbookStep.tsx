import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ask } from '../../shared/ask.ts';
import { Failure } from '../../shared/Failure.tsx';
import { FileSender } from '../../shared/FileSender.tsx';
import { postFile, type UploadControl } from '../../shared/postFile.ts';
import { isRefusal } from '../../shared/refusal.ts';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useActingFor } from '../employers/useActingFor.ts';
import { ReadWorkbookDocument, RequestWorkbookDocument, WorkbookDocument } from './assess.graphql.ts';
import { type Content, findItemId, toAnswerPart } from './draftEdits.ts';
import type { StepProps } from './stepProps.ts';
import { type RejectedWorkbook, WorkbookProblems } from './WorkbookProblems.tsx';

/** What a workbook has replaced, carried to the next page so that it can be taken back there. */
export type AfterWorkbook = { readonly replaced: Readonly<Record<string, unknown>> };

const largestBytes = 5 * 1024 * 1024;

/** The assessment as an Excel file: downloaded, filled in without a connection, read back into the draft. */
export function WorkbookStep({ facts, content, keeper }: StepProps) {
  const { token } = useSession();
  const { base } = useActingFor();
  const navigate = useNavigate();
  const employerId = facts.employer.id;
  const { data, error } = useAnswer(WorkbookDocument, { id: employerId }, { token });
  const [rejected, setRejected] = useState<RejectedWorkbook | null>(null);

  const send = async (file: File, control: UploadControl): Promise<string | null> => {
    setRejected(null);
    const { requestAssessmentWorkbookUpload: asked } = await ask(
      RequestWorkbookDocument,
      { input: { employerId, sizeBytes: file.size } },
      token,
    );
    if (isRefusal(asked)) return asked.message;
    await postFile(asked.upload, file, file.name, control);
    const { readAssessmentWorkbook: read } = await ask(
      ReadWorkbookDocument,
      { input: { employerId, uploadId: asked.uploadId } },
      token,
    );
    if (read.__typename === 'WorkbookRejected') {
      setRejected(read);
      return null;
    }
    if (isRefusal(read)) return read.message;
    const answers = read.selfCheck.map(({ itemId, verdict }) => [toAnswerPart(itemId), verdict] as const);
    const given = {
      factors: read.factors.map((factor) => ({ ...factor, points: [] })),
      ...Object.fromEntries(answers),
    };
    const replaced = toReplaced(content, Object.keys(given));
    keeper.edit(given);
    void navigate(`${base}/assessment/result`, { state: { replaced } satisfies AfterWorkbook });
    return null;
  };
  return (
    <>
      <h2>用 Excel 填写</h2>
      <ol>
        <li>
          下载本单位的工作簿：
          {data?.assessmentWorkbook ? (
            <a href={data.assessmentWorkbook.url}>{data.assessmentWorkbook.fileName}</a>
          ) : (
            <span className="quiet">正在准备……</span>
          )}
        </li>
        <li>在电脑上填好，保存为 .xlsx。不必联网。</li>
        <li>在下面上传。读出的内容填入草稿，替换已填的危害因素和自查答案；完成评估前都可以再改。</li>
      </ol>
      <Failure failure={error} />
      <FileSender label="上传填好的工作簿" accept=".xlsx" largestBytes={largestBytes} send={send} />
      <WorkbookProblems rejected={rejected} />
    </>
  );
}

/** The named parts as they stood before. */
function toReplaced({ factors, selfCheck }: Content, parts: readonly string[]): AfterWorkbook['replaced'] {
  const verdictOf = (itemId: string | null) => selfCheck.find((answer) => answer.itemId === itemId)?.verdict ?? null;
  return Object.fromEntries(
    parts.map((part) => [part, part === 'factors' ? factors : verdictOf(findItemId(part))] as const),
  );
}
