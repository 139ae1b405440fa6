import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { ConfirmButton } from '../../shared/ConfirmButton.tsx';
import { useSend } from '../../shared/useSend.ts';
import type { ReportProps } from './ReportPage.tsx';
import { FileReportDocument } from './reports.graphql.ts';

/** Files the signed report; what was signed is shown once more. */
export function FileReport({ report, onChange }: ReportProps) {
  const { send, isSending, failure, refusal } = useSend(FileReportDocument);
  const { signOff, filingDue } = report;
  const file = async (): Promise<void> => {
    const answer = await send({ reportId: report.id });
    if (answer === null) return;
    onChange();
  };
  return (
    <section aria-labelledby="file">
      <h2 id="file">下一步：报送</h2>
      {signOff && (
        <p>
          {signOff.signedOn} 由 {signOff.signatoryName} 签字，签章件“{signOff.document.fileName}”，
          {signOff.document.pages} 页，{signOff.document.kind === 'ELECTRONIC' ? '电子签章' : '扫描件'}。
        </p>
      )}
      {signOff?.document.signatures.map(({ verdict, explanation, signer }) => (
        <p key={`${signer?.name} ${verdict}`} className="quiet">
          电子签名{signer?.name && `（${signer.name}）`}：{verdict === 'INTACT' ? '完好' : (explanation ?? '未能校验')}
        </p>
      ))}
      <p>
        向县卫生健康监督机构报送{filingDue && `，期限 ${filingDue.endsOn}`}
        。逾期仍可报送，但会标注逾期。
      </p>
      <ChangeNote refusal={refusal} failure={failure} />
      <div className="actions">
        <ConfirmButton
          label="报送"
          question="报送这份报告？"
          yes="报送，不再修改"
          no="先不报送"
          isMain
          isSending={isSending}
          onYes={file}
        >
          <p>报送后不能撤回，也不能再改。</p>
        </ConfirmButton>
      </div>
    </section>
  );
}
