import { ConfirmButton } from '../../shared/ConfirmButton.tsx';
import { Failure } from '../../shared/Failure.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useKeptText } from '../../shared/useKeptText.ts';
import { useStep } from '../../shared/useStep.ts';
import type { VisitStepProps } from './VisitSteps.tsx';
import { CancelVisitDocument } from './visits.graphql.ts';

export function CancelVisit({ visit, onAnswer }: VisitStepProps) {
  const { take, isSending, failure } = useStep(CancelVisitDocument, onAnswer);
  const [reason, setReason, forget] = useKeptText(`cancel.${visit.id}`);
  const cancel = async (): Promise<void> => {
    if (await take({ visitId: visit.id, reason: reason.trim() })) forget();
  };
  return (
    <details>
      <summary>取消检查</summary>
      <TextField label="取消的理由" maxLength={500} value={reason} onChange={setReason} />
      <Failure failure={failure} />
      <div className="actions">
        <ConfirmButton
          label="取消检查"
          question="取消这次检查？"
          yes="取消检查"
          no="不取消"
          isSending={isSending || reason.trim() === ''}
          onYes={cancel}
        >
          <p>取消后留在档案里，不能恢复；需要检查的须另行登记。</p>
        </ConfirmButton>
        {reason.trim() === '' && <span className="quiet">请先写明理由。</span>}
      </div>
    </details>
  );
}
