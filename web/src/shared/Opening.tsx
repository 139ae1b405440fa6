import type { AskFailure } from './ask.ts';
import { Pending } from './Pending.tsx';

type OpeningProps = { readonly title: string; readonly failure: AskFailure | null };

/** A page whose question has no answer yet, or got none. */
export function Opening({ title, failure }: OpeningProps) {
  return (
    <>
      <h1>{title}</h1>
      <Pending failure={failure} />
    </>
  );
}
