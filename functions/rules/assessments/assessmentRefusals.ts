import { type InputProblem as AnyInputProblem, type RefusalOf, toMessage } from '../kernel/refusals.ts';

/** One fault in what was handed in: where (`factors[0].exposed`), which kind, and a Chinese sentence for the person who filled it in. */
export type InputProblem = AnyInputProblem & { readonly code: InputProblemCode };

/** Kinds of fault; never reused for another meaning. */
export type InputProblemCode =
  | 'HEADCOUNT_INVALID'
  | 'NATURE_UNKNOWN'
  | 'LEVEL_UNKNOWN'
  | 'CLASS_DUPLICATE'
  | 'CLASS_BELOW_FACTOR'
  | 'SCORE_OUT_OF_RANGE'
  | 'ITEM_MISSING'
  | 'ITEM_UNKNOWN'
  | 'ITEM_DUPLICATE'
  | 'VERDICT_UNKNOWN'
  | 'NOT_APPLICABLE_NOT_ALLOWED'
  | 'NOTHING_APPLICABLE';

/** What was handed in cannot be judged; every fault is named, not only the first. */
export type InvalidInput = RefusalOf<'INVALID_INPUT'> & { readonly problems: readonly InputProblem[] };

/** The employer has no hazard factor: the scheme does not apply and there is no grade, in particular not 甲类. */
export type OutOfScope = RefusalOf<'OUT_OF_SCOPE'> & { readonly message: string };

/** Makes the refusal that carries all the faults found. */
export function invalidInput(problems: readonly InputProblem[]): InvalidInput {
  return { code: 'INVALID_INPUT', problems };
}

/** The refusal of an employer without hazard factors. */
export const outOfScope: OutOfScope = { code: 'OUT_OF_SCOPE', message: toMessage({ code: 'OUT_OF_SCOPE' }) };
