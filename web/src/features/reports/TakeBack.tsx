import type { FormEvent } from 'react';
import { Failure } from '../../shared/Failure.tsx';
import { Field } from '../../shared/Field.tsx';
import { RefusalNote } from '../../shared/RefusalNote.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { useKeptText } from '../../shared/useKeptText.ts';
import { useMay } from '../../shared/useMay.ts';
import { useSend } from '../../shared/useSend.ts';
import type { ReportProps } from './ReportPage.tsx';
import { ReviseReportDocument, WithdrawReportDocument } from './reports.graphql.ts';

/** Revises a report that is not signed, or withdraws one that is not filed. Both end a publicity that is under way. */
export function TakeBack({ report, onChange }: ReportProps) {
  const revise = useSend(ReviseReportDocument);
  const withdraw = useSend(WithdrawReportDocument);
  const [measures, setMeasures] = useKeptText(`measures.${report.id}`, report.measures ?? '');
  const [conclusion, setConclusion] = useKeptText(`conclusion.${report.id}`, report.conclusion ?? '');
  const [because, setBecause, forget] = useKeptText(`because.${report.id}`);
  const refusal = revise.refusal ?? withdraw.refusal;
  const problems = [...revise.problems, ...withdraw.problems];
  const isRevisable = report.state !== 'SIGNED';
  const mayWithdraw = useMay('withdrawReport');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    revise.clearRefusal();
    withdraw.clearRefusal();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const isRevision = (submitter as HTMLButtonElement | null)?.value === 'revise';
    const answer = isRevision
      ? await revise.send({ reportId: report.id, measures, conclusion, because: because.trim() })
      : await withdraw.send({ reportId: report.id, reason: because.trim() });
    if (answer === null) return;
    forget();
    onChange();
  };
  if (!isRevisable && !mayWithdraw) return null;
  return (
    <details className="screen">
      <summary>{mayWithdraw ? '修改或撤回报告' : '修改报告'}</summary>
      <p>
        修改后按最近一次评估和今日台账重新生成，回到草稿，须重新公示、重新计算期限。撤回后报告留在档案里，不能恢复，可以重新编制。
      </p>
      <form onSubmit={(event) => void submit(event)}>
        {isRevisable && (
          <>
            <Field label="整改措施">
              {(tie) => (
                <textarea
                  {...tie}
                  rows={3}
                  maxLength={2000}
                  value={measures}
                  onChange={({ target }) => setMeasures(target.value)}
                />
              )}
            </Field>
            <Field label="评估结论">
              {(tie) => (
                <textarea
                  {...tie}
                  rows={3}
                  maxLength={2000}
                  value={conclusion}
                  onChange={({ target }) => setConclusion(target.value)}
                />
              )}
            </Field>
          </>
        )}
        <Field label="修改或撤回的原因" fault={findProblem(problems, 'because') ?? findProblem(problems, 'reason')}>
          {(tie) => (
            <input
              {...tie}
              required
              maxLength={500}
              value={because}
              onChange={({ target }) => setBecause(target.value)}
            />
          )}
        </Field>
        <RefusalNote refusal={refusal} />
        <Failure failure={revise.failure ?? withdraw.failure} />
        <div className="actions">
          {isRevisable && (
            <button type="submit" value="revise" disabled={revise.isSending}>
              修改报告
            </button>
          )}
          {mayWithdraw && (
            <button type="submit" value="withdraw" disabled={withdraw.isSending}>
              撤回报告
            </button>
          )}
        </div>
      </form>
    </details>
  );
}
