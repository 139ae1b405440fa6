import type { LegalSource } from '../kernel/legalSource.ts';

/** Refusals of circulars with their data. */
export type CircularRefusal =
  | { readonly code: 'CIRCULAR_ISSUED' }
  | { readonly code: 'CIRCULAR_WITHDRAWN' }
  | { readonly code: 'NO_ANSWER_ASKED' }
  | { readonly code: 'CIRCULAR_ANSWERED' };

type Sentences = {
  readonly [C in CircularRefusal['code']]: { readonly message: () => string; readonly source: LegalSource };
};

const ours: LegalSource = { instrument: '平台规定', clause: '通报的办理（自定）', confidence: 'D' };

/** Code → sentence and source; joined with the others in `kernel/refusals.ts`. */
export const circularSentences = {
  CIRCULAR_ISSUED: { message: () => '该通报已经印发，不能更改。需要补充的，请另行通报。', source: ours },
  CIRCULAR_WITHDRAWN: { message: () => '该通报草稿已经撤销。需要通报的，请另行起草。', source: ours },
  NO_ANSWER_ASKED: { message: () => '该通报没有要求本单位整改，或者尚未印发。', source: ours },
  CIRCULAR_ANSWERED: { message: () => '本单位已经报送整改情况，不能更改。', source: ours },
} as const satisfies Sentences;
