import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import { useChange } from '../../shared/useChange.ts';
import { useKeptText } from '../../shared/useKeptText.ts';
import { WithdrawScoreDocument } from './scoring.graphql.ts';

type WithdrawScoreProps = { readonly entryId: string; readonly onClose: () => void };

/** Takes an entry back; it stays on record with the reason. */
export function WithdrawScore({ entryId, onClose }: WithdrawScoreProps) {
  const { take, isSending, problems, ...outcome } = useChange(WithdrawScoreDocument);
  const [reason, setReason, forget] = useKeptText(`withdrawScore.${entryId}`);
  const withdraw = async (): Promise<void> => {
    if (!(await take({ entryId, reason: reason.trim() }))) return;
    forget();
    onClose();
  };
  return (
    <form
      className="screen"
      onSubmit={(event) => {
        event.preventDefault();
        void withdraw();
      }}
    >
      <TextField
        label="撤回原因"
        fault={findProblem(problems, 'reason')}
        required
        maxLength={300}
        value={reason}
        onChange={setReason}
      />
      <ChangeNote {...outcome} />
      <div className="actions">
        <button type="submit" disabled={isSending}>
          撤回这条登记
        </button>
        <button type="button" onClick={onClose}>
          不撤回
        </button>
      </div>
    </form>
  );
}
