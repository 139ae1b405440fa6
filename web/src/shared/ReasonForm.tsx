import type { FormEvent } from 'react';
import type { AskFailure } from './ask.ts';
import { ChangeNote } from './ChangeNote.tsx';
import { LongTextField } from './LongTextField.tsx';
import { findProblem, type Refusal } from './refusal.ts';
import { useKeptText } from './useKeptText.ts';

type ReasonFormProps = {
  /** Under which what is typed is kept. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly button: string;
  readonly mostLetters: number;
  /** Of `useSend`. */
  readonly sending: {
    readonly isSending: boolean;
    readonly failure: AskFailure | null;
    readonly refusal: Refusal | null;
  };
  /** What the server answered when it was done, otherwise null. */
  readonly send: (reason: string) => Promise<object | null>;
  readonly onDone: () => void;
};

/** A step that takes a reason and nothing else. */
export function ReasonForm({ name, label, hint, button, mostLetters, sending, send, onDone }: ReasonFormProps) {
  const [reason, setReason, forget] = useKeptText(name);
  const { refusal, failure, isSending } = sending;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if ((await send(reason.trim())) === null) return;
    forget();
    onDone();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <LongTextField
        label={label}
        hint={hint}
        fault={findProblem(refusal?.problems ?? [], 'reason')}
        required
        rows={2}
        maxLength={mostLetters}
        value={reason}
        onChange={setReason}
      />
      <ChangeNote refusal={refusal} failure={failure} />
      <div className="actions">
        <button type="submit" disabled={isSending || reason.trim() === ''}>
          {button}
        </button>
      </div>
    </form>
  );
}
