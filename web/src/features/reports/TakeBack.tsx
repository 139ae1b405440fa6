import type { FormEvent } from 'react';
import { ConfirmButton } from '../../shared/ConfirmButton.tsx';
import { Failure } from '../../shared/Failure.tsx';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { RefusalNote } from '../../shared/RefusalNote.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import { useKeptText } from '../../shared/useKeptText.ts';
import { useMay } from '../../shared/useMay.ts';
import { useSend } from '../../shared/useSend.ts';
import type { ReportProps } from './ReportPage.tsx';
import { ReviseReportDocument, WithdrawReportDocument } from './reports.graphql.ts';

/** Revises a report that is not signed, or withdraws one that is not filed. Both end a publicity that is under way. */
export function TakeBack({ report, onChange }: ReportProps) {
  const revise = useSend(ReviseReportDocument);
  const withdraw = useSend(WithdrawReportDocument);
  const [measures, setMeasures, forgetMeasures] = useKeptText(`measures.${report.id}`, report.measures ?? '');
  const [conclusion, setConclusion, forgetConclusion] = useKeptText(`conclusion.${report.id}`, report.conclusion ?? '');
  const [because, setBecause, forgetBecause] = useKeptText(`because.${report.id}`);
  const refusal = revise.refusal ?? withdraw.refusal;
  const problems = [...revise.problems, ...withdraw.problems];
  const isRevisable = report.state !== 'SIGNED';
  const mayWithdraw = useMay('withdrawReport');
  const take = async (sent: Promise<object | null>): Promise<void> => {
    revise.clearRefusal();
    withdraw.clearRefusal();
    if ((await sent) === null) return;
    for (const forget of [forgetMeasures, forgetConclusion, forgetBecause]) forget();
    onChange();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isRevisable) return;
    void take(revise.send({ reportId: report.id, measures, conclusion, because: because.trim() }));
  };
  if (!isRevisable && !mayWithdraw) return null;
  return (
    <details className="screen">
      <summary>{mayWithdraw ? '修改或撤回报告' : '修改报告'}</summary>
      <p>
        修改后按最近一次评估和今日台账重新生成，回到草稿，须重新公示、重新计算期限。撤回后报告留在档案里，不能恢复，可以重新编制。
      </p>
      <form onSubmit={submit}>
        {isRevisable && (
          <>
            <LongTextField label="整改措施" rows={3} maxLength={2000} value={measures} onChange={setMeasures} />
            <LongTextField label="评估结论" rows={3} maxLength={2000} value={conclusion} onChange={setConclusion} />
          </>
        )}
        <TextField
          label="修改或撤回的原因"
          fault={findProblem(problems, 'because') ?? findProblem(problems, 'reason')}
          required
          maxLength={500}
          value={because}
          onChange={setBecause}
        />
        <RefusalNote refusal={refusal} />
        <Failure failure={revise.failure ?? withdraw.failure} />
        <div className="actions">
          {isRevisable && (
            <button type="submit" disabled={revise.isSending}>
              修改报告
            </button>
          )}
          {mayWithdraw && (
            <ConfirmButton
              label="撤回报告"
              question="撤回这份报告？"
              yes="撤回，不能恢复"
              no="不撤回"
              isSending={withdraw.isSending || because.trim() === ''}
              onYes={() => take(withdraw.send({ reportId: report.id, reason: because.trim() }))}
            >
              <p>撤回后报告留在档案里，不能恢复，可以重新编制。原因：{because}</p>
            </ConfirmButton>
          )}
        </div>
      </form>
    </details>
  );
}
