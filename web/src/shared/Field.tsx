import { type ReactNode, useId } from 'react';
import './form.css';

export type FieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | null | undefined;
  /** Gets what ties the control to its label, hint and fault. */
  readonly children: (tie: { readonly id: string; readonly 'aria-describedby'?: string }) => ReactNode;
};

/** A labelled control with its hint and, beside it, what is wrong with it. */
export function Field({ label, hint, fault, children }: FieldProps) {
  const id = useId();
  const isDescribed = Boolean(hint || fault);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, ...(isDescribed && { 'aria-describedby': `${id}-about` }) })}
      {isDescribed && (
        <span id={`${id}-about`}>
          {hint && <span className="quiet hint">{hint}</span>}
          {fault && <span className="warning hint">{fault}</span>}
        </span>
      )}
    </div>
  );
}
