import { type FormEvent, useState } from 'react';
import type { AskFailure } from './ask.ts';
import { Failure } from './Failure.tsx';
import { Field } from './Field.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import { findProblem, isRefusal, type Refusal } from './refusal.ts';
import { useKeptText } from './useKeptText.ts';

type ReasonFormProps = {
  /** Under which what is typed is kept. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly button: string;
  readonly mostLetters: number;
  /** Of `useSend`. */
  readonly sending: { readonly isSending: boolean; readonly failure: AskFailure | null };
  /** The answer, a refusal or not; null where there was none. */
  readonly send: (reason: string) => Promise<object | null>;
  readonly onDone: () => void;
};

/** A step that takes a reason and nothing else. */
export function ReasonForm({ name, label, hint, button, mostLetters, sending, send, onDone }: ReasonFormProps) {
  const [reason, setReason, forget] = useKeptText(name);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setRefusal(null);
    const answer = await send(reason.trim());
    if (answer === null) return;
    if (isRefusal(answer)) return setRefusal(answer as Refusal);
    forget();
    onDone();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Field label={label} hint={hint} fault={findProblem(refusal?.problems ?? [], 'reason')}>
        {(tie) => (
          <textarea
            {...tie}
            required
            rows={2}
            maxLength={mostLetters}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <RefusalNote refusal={refusal} />
      <Failure failure={sending.failure} />
      <div className="actions">
        <button type="submit" disabled={sending.isSending || reason.trim() === ''}>
          {button}
        </button>
      </div>
    </form>
  );
}
