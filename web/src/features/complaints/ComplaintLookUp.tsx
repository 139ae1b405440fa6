import { useState } from 'react';
import { complaintStateNames } from '../../../../functions/rules/disclosure/complaintLifecycle.ts';
import { toDay } from '../../shared/moments.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { type LookedUp, LookUpForm } from '../publicForms/LookUpForm.tsx';
import { type ComplaintAction, ComplaintFeedbackDocument } from './complaints.graphql.ts';

const actionWords: Readonly<Record<ComplaintAction, string>> = {
  ACCEPT: '受理',
  DECLINE: '不予受理',
  HANDLE: '办结',
};

/** What came of one's own complaint, by number and code. */
export function ComplaintLookUp({ county }: { readonly county: string }) {
  const [given, setGiven] = useState<LookedUp | null>(null);
  const variables = { county, number: given?.number ?? '', code: given?.code ?? '' };
  const { data, error, isFetching } = useAnswer(ComplaintFeedbackDocument, variables, { enabled: given !== null });
  const found = data?.complaintFeedback;
  return (
    <LookUpForm title="查询办理情况" label="投诉举报编号" onLookUp={setGiven}>
      {isFetching && <p className="quiet">正在查询……</p>}
      {error && <p className="warning">{error.message}</p>}
      {found === null && <p className="warning">编号或查询码有误，请核对。</p>}
      {found && (
        <>
          <p>
            <strong>{complaintStateNames[found.state]}</strong>
            {found.dueOn != null && `，${found.dueOn} 届满${found.overdue ? '，已逾期' : ''}`}。
          </p>
          {found.steps.map(({ action, text, takenAt }) => (
            <div key={takenAt}>
              <p>
                {toDay(takenAt)} {actionWords[action]}：
              </p>
              <blockquote className="said">{text}</blockquote>
            </div>
          ))}
        </>
      )}
    </LookUpForm>
  );
}
