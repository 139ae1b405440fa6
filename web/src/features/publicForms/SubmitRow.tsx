import type { AskFailure } from '../../shared/ask.ts';
import { RefusalNote } from '../../shared/RefusalNote.tsx';
import type { Problem, Refusal } from '../../shared/refusal.ts';

type SubmitRowProps = {
  readonly label: string;
  readonly problems: readonly Problem[];
  readonly refusal: Refusal | null;
  readonly failure: AskFailure | null;
  readonly isSending: boolean;
};

/** The end of a form: why it was not taken, its button, and how much is to be put right. */
export function SubmitRow({ label, problems, refusal, failure, isSending }: SubmitRowProps) {
  return (
    <>
      <RefusalNote refusal={refusal} />
      {failure && (
        <p className="notice warning" role="alert">
          {failure.message}
        </p>
      )}
      <p className="actions">
        <button className="main" type="submit" disabled={isSending}>
          {isSending ? '正在提交……' : label}
        </button>
        {problems.length > 0 && (
          <span className="warning" role="alert">
            有 {problems.length} 处需要改正，见各项下方。
          </span>
        )}
      </p>
    </>
  );
}
