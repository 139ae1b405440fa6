import type { FormEvent } from 'react';
import { Failure } from '../../shared/Failure.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useKeptText } from '../../shared/useKeptText.ts';
import { useStep } from '../../shared/useStep.ts';
import type { FindingStepProps } from './FindingPage.tsx';
import { WithdrawDecisionDocument } from './findings.graphql.ts';

export function WithdrawDecision({ finding, onAnswer }: FindingStepProps) {
  const { take, isSending, failure } = useStep(WithdrawDecisionDocument, onAnswer);
  const [reason, setReason, forget] = useKeptText(`withdraw.${finding.id}`);
  const withdraw = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await take({ findingId: finding.id, reason: reason.trim() })) forget();
  };
  return (
    <form className="screen" onSubmit={(event) => void withdraw(event)}>
      <p>决定已经撤销，须在 3 个工作日内撤回公开（行政处罚法第四十八条第二款）。</p>
      <TextField label="撤回公开的理由" required maxLength={1000} value={reason} onChange={setReason} />
      <Failure failure={failure} />
      <div className="actions">
        <button className="main" type="submit" disabled={isSending}>
          撤回公开
        </button>
      </div>
    </form>
  );
}
