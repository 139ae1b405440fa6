import { type ReactNode, useId, useRef } from 'react';
import './form.css';

type ConfirmButtonProps = {
  readonly label: string;
  readonly question: string;
  /** What happens, and that it cannot be undone. */
  readonly children: ReactNode;
  readonly yes: string;
  readonly no: string;
  readonly isMain?: boolean;
  readonly isSending: boolean;
  readonly onYes: () => Promise<void>;
};

/** A button for what cannot be undone: asked once more before it is done. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, question, children, yes, no, isMain = false, isSending, onYes } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = (): void => dialog.current?.close();
  return (
    <>
      <button
        className={isMain ? 'main' : ''}
        type="button"
        disabled={isSending}
        onClick={() => dialog.current?.showModal()}
      >
        {label}
      </button>
      <dialog ref={dialog} aria-labelledby={id}>
        <h3 id={id}>{question}</h3>
        {children}
        <div className="actions">
          <button type="button" disabled={isSending} onClick={() => void onYes().then(close)}>
            {yes}
          </button>
          <button className="main" type="button" onClick={close}>
            {no}
          </button>
        </div>
      </dialog>
    </>
  );
}
