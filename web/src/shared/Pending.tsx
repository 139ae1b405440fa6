import type { AskFailure } from './ask.ts';
import { Failure } from './Failure.tsx';

/** Where the answer to a question will stand: that it is being read, or why there is none. */
export function Pending({ failure }: { readonly failure: AskFailure | null }) {
  return failure ? <Failure failure={failure} /> : <p className="quiet">正在读取……</p>;
}
