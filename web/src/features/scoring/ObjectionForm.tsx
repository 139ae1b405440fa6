import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { useChange } from '../../shared/useChange.ts';
import { useKeptText } from '../../shared/useKeptText.ts';
import type { CaseOf } from './ScoredCase.tsx';
import { ObjectToScoreDocument } from './scoring.graphql.ts';

type ObjectionFormProps = { readonly of: CaseOf; readonly recordId: string; readonly onClose: () => void };

/** Says why a case should not count. */
export function ObjectionForm({ of, recordId, onClose }: ObjectionFormProps) {
  const { take, isSending, problems, ...outcome } = useChange(ObjectToScoreDocument);
  const [text, setText, forget] = useKeptText(`objection.${of.period}.${of.unitId}.${of.itemId}.${recordId}`);
  const object = async (): Promise<void> => {
    if (!(await take({ ...of, recordId, text: text.trim() }))) return;
    forget();
    onClose();
  };
  return (
    <form
      className="screen"
      onSubmit={(event) => {
        event.preventDefault();
        void object();
      }}
    >
      <LongTextField
        label="异议理由"
        hint="写明为什么这一条不应计分，附上文号或记录编号。"
        fault={findProblem(problems, 'text')}
        rows={3}
        required
        maxLength={500}
        value={text}
        onChange={setText}
      />
      <ChangeNote {...outcome} />
      <div className="actions">
        <button className="main" type="submit" disabled={isSending}>
          提交异议
        </button>
        <button type="button" onClick={onClose}>
          不提了
        </button>
      </div>
    </form>
  );
}
