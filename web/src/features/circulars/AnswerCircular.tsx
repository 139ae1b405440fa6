import { circularLimits } from '../../../../functions/rules/circulars/circular.ts';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { useChange } from '../../shared/useChange.ts';
import { useKeptText } from '../../shared/useKeptText.ts';
import { AnswerCircularDocument } from './circulars.graphql.ts';

type AnswerCircularProps = {
  readonly circularId: string;
  readonly recipientId: string;
  /** The last day that has passed; null: it has not. */
  readonly lateSince: string | null;
  readonly onClose: () => void;
};

/** Reports what was put right, once; late reports are taken too. */
export function AnswerCircular({ circularId, recipientId, lateSince, onClose }: AnswerCircularProps) {
  const { take, isSending, problems, ...outcome } = useChange(AnswerCircularDocument);
  const [text, setText, forget] = useKeptText(`circular.${circularId}.${recipientId}`);
  const answer = async (): Promise<void> => {
    if (!(await take({ circularId, recipientId, text: text.trim() }))) return;
    forget();
    onClose();
  };
  return (
    <form
      className="screen"
      onSubmit={(event) => {
        event.preventDefault();
        void answer();
      }}
    >
      {lateSince && <p className="warning">整改期限 {lateSince} 已过，仍可报送，将记为逾期。</p>}
      <LongTextField
        label="整改情况"
        hint="写明怎么整改的、结果如何。报送后不能再改。"
        fault={findProblem(problems, 'text')}
        rows={4}
        required
        maxLength={circularLimits.answer}
        value={text}
        onChange={setText}
      />
      <ChangeNote {...outcome} />
      <div className="actions">
        <button className="main" type="submit" disabled={isSending}>
          报送
        </button>
        <button type="button" onClick={onClose}>
          以后再报
        </button>
      </div>
    </form>
  );
}
