import type { AskFailure } from './ask.ts';
import { Failure } from './Failure.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import type { Refusal } from './refusal.ts';

type StepNoteProps = { readonly refusal: Refusal | null; readonly failure: AskFailure | null };

/** Why a step was not taken. */
export function StepNote({ refusal, failure }: StepNoteProps) {
  return (
    <>
      <RefusalNote refusal={refusal} />
      <Failure failure={failure} />
    </>
  );
}
