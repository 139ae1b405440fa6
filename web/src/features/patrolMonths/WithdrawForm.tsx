import { ReasonForm } from '../../shared/ReasonForm.tsx';
import { useSend } from '../../shared/useSend.ts';
import { WithdrawFormDocument } from './patrolMonths.graphql.ts';

type WithdrawFormProps = { readonly formId: string; readonly onChange: () => void };

/** Takes the latest form back, until two days before its first month. */
export function WithdrawForm({ formId, onChange }: WithdrawFormProps) {
  const withdrawal = useSend(WithdrawFormDocument);
  return (
    <details>
      <summary>撤回这一版</summary>
      <p>启用月份的前两日以前可以撤回；撤回后仍用上一版。</p>
      <ReasonForm
        name={`withdraw.${formId}`}
        label="撤回的原因"
        button="撤回"
        mostLetters={300}
        sending={withdrawal}
        send={(reason) => withdrawal.send({ formId, reason })}
        onDone={onChange}
      />
    </details>
  );
}
