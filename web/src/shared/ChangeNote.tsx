import type { AskFailure } from './ask.ts';
import { Failure } from './Failure.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import type { Refusal } from './refusal.ts';

type ChangeNoteProps = { readonly refusal: Refusal | null; readonly failure: AskFailure | null };

/** Why a change was not made. */
export function ChangeNote({ refusal, failure }: ChangeNoteProps) {
  return (
    <>
      <RefusalNote refusal={refusal} />
      <Failure failure={failure} />
    </>
  );
}
