import { type FormEvent, useState } from 'react';
import { Failure } from '../../shared/Failure.tsx';
import { Field } from '../../shared/Field.tsx';
import { RefusalNote } from '../../shared/RefusalNote.tsx';
import { findProblem, isRefusal } from '../../shared/refusal.ts';
import { useKeptText } from '../../shared/useKeptText.ts';
import { useSend } from '../../shared/useSend.ts';
import { ReportCountDocument, type ReportCountMutation } from './campaigns.graphql.ts';

type Refused = Exclude<ReportCountMutation['reportCount'], { readonly __typename: 'CountReport' }>;

type ReportCountProps = { readonly campaignId: string; readonly onReported: () => void };

/** Sums the accepted returns into a document; bodies that are missing are named with the reason. */
export function ReportCount({ campaignId, onReported }: ReportCountProps) {
  const { send, isSending, failure } = useSend(ReportCountDocument);
  const [because, setBecause, forget] = useKeptText(`count.incomplete.${campaignId}`);
  const [refused, setRefused] = useState<Refused | null>(null);
  const report = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setRefused(null);
    const answer = await send({ campaignId, incompleteBecause: because.trim() || null });
    if (answer === null) return;
    if (isRefusal(answer)) return setRefused(answer);
    forget();
    onReported();
  };
  const problems = refused?.__typename === 'InvalidInput' ? refused.problems : [];
  return (
    <details className="screen">
      <summary>上报领导小组</summary>
      <p>汇总已通过的报表，生成报告。报告生成后不再改动；有补报的，可以再上报一次。</p>
      <form onSubmit={(event) => void report(event)}>
        <Field label="缺报的原因" hint="各单位都已通过的不用填" fault={findProblem(problems, 'incompleteBecause')}>
          {(tie) => (
            <textarea
              {...tie}
              rows={2}
              maxLength={500}
              value={because}
              onChange={({ target }) => setBecause(target.value)}
            />
          )}
        </Field>
        <RefusalNote refusal={refused} />
        {refused?.__typename === 'CountIncomplete' && (
          <p className="warning">未通过的单位：{refused.missing.map(({ name }) => name).join('、')}</p>
        )}
        {refused?.__typename === 'CountedTwice' && (
          <p className="warning">
            重复的单位：{refused.employers.map(({ name, creditCode }) => `${name}（${creditCode}）`).join('、')}
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
