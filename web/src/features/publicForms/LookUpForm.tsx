import { type FormEvent, type ReactNode, useState } from 'react';
import { Field } from '../../shared/Field.tsx';

export type LookedUp = { readonly number: string; readonly code: string };

type LookUpFormProps = {
  readonly title: string;
  readonly label: string;
  readonly onLookUp: (given: LookedUp) => void;
  /** What came of it. */
  readonly children: ReactNode;
};

/** Reads with number and code what came of something; the code never stands in the address. */
export function LookUpForm({ title, label, onLookUp, children }: LookUpFormProps) {
  const [number, setNumber] = useState('');
  const [code, setCode] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onLookUp({ number: number.trim(), code: code.trim() });
  };
  return (
    <section className="screen">
      <h2>{title}</h2>
      <form onSubmit={submit}>
        <div className="fields">
          <Field label={label}>
            {(tie) => (
              <input
                {...tie}
                value={number}
                required
                maxLength={40}
                autoComplete="off"
                onChange={({ target }) => setNumber(target.value)}
              />
            )}
          </Field>
          <Field label="查询码">
            {(tie) => (
              <input
                {...tie}
                value={code}
                required
                maxLength={40}
                autoComplete="off"
                onChange={({ target }) => setCode(target.value)}
              />
            )}
          </Field>
        </div>
        <button type="submit">查询</button>
      </form>
      <div role="status" aria-live="polite">
        {children}
      </div>
    </section>
  );
}
