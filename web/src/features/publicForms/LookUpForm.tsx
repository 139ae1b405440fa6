import { type FormEvent, type ReactNode, useState } from 'react';
import { TextField } from '../../shared/TextField.tsx';

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
          <TextField label={label} required maxLength={40} autoComplete="off" value={number} onChange={setNumber} />
          <TextField label="查询码" required maxLength={40} autoComplete="off" value={code} onChange={setCode} />
        </div>
        <button type="submit">查询</button>
      </form>
      <div role="status" aria-live="polite">
        {children}
      </div>
    </section>
  );
}
