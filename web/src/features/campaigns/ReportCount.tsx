import type { FormEvent } from 'react';
import { Failure } from '../../shared/Failure.tsx';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { RefusalNote } from '../../shared/RefusalNote.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { useKeptText } from '../../shared/useKeptText.ts';
import { useSend } from '../../shared/useSend.ts';
import { ReportCountDocument } from './campaigns.graphql.ts';

type ReportCountProps = { readonly campaignId: string; readonly onReported: () => void };

/** Sums the accepted returns into a document; bodies that are missing are named with the reason. */
export function ReportCount({ campaignId, onReported }: ReportCountProps) {
  const { send, isSending, failure, refusal, problems } = useSend(ReportCountDocument);
  const [because, setBecause, forget] = useKeptText(`count.incomplete.${campaignId}`);
  const report = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await send({ campaignId, incompleteBecause: because.trim() || null });
    if (answer === null) return;
    forget();
    onReported();
  };
  return (
    <details className="screen">
      <summary>上报领导小组</summary>
      <p>汇总已通过的报表，生成报告。报告生成后不再改动；有补报的，可以再上报一次。</p>
      <form onSubmit={(event) => void report(event)}>
        <LongTextField
          label="缺报的原因"
          hint="各单位都已通过的不用填"
          fault={findProblem(problems, 'incompleteBecause')}
          rows={2}
          maxLength={500}
          value={because}
          onChange={setBecause}
        />
        <RefusalNote refusal={refusal} />
        {refusal?.__typename === 'CountIncomplete' && (
          <p className="warning">未通过的单位：{refusal.missing.map(({ name }) => name).join('、')}</p>
        )}
        {refusal?.__typename === 'CountedTwice' && (
          <p className="warning">
            重复的单位：{refusal.employers.map(({ name, creditCode }) => `${name}（${creditCode}）`).join('、')}
          </p>
        )}
        <Failure failure={failure} />
        <div className="actions">
          <button className="main" type="submit" disabled={isSending}>
            {isSending ? '正在生成……' : '生成并上报'}
          </button>
        </div>
      </form>
    </details>
  );
}
