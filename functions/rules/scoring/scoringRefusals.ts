import type { LegalSource } from '../kernel/legalSource.ts';
import type { PlainDate } from '../kernel/plainDate.ts';

/** Refusals of scoring with their data. */
export type ScoringRefusal =
  | { readonly code: 'SCORE_PERIOD_NOT_OVER'; readonly endsOn: PlainDate }
  | { readonly code: 'SCORES_FIXED_ALREADY'; readonly period: string }
  | { readonly code: 'OBJECTION_ANSWERED' }
  | { readonly code: 'SCORE_ENTRY_WITHDRAWN' };

type RefusalOf<C extends ScoringRefusal['code']> = Extract<ScoringRefusal, { readonly code: C }>;

type Sentences = {
  readonly [C in ScoringRefusal['code']]: {
    readonly message: (refusal: RefusalOf<C>) => string;
    readonly source: LegalSource;
  };
};

const ours: LegalSource = { instrument: '平台规定', clause: '考核评分的办理（自定）', confidence: 'D' };

/** Code → sentence and source; joined with the others in `kernel/refusals.ts`. */
export const scoringSentences = {
  SCORE_PERIOD_NOT_OVER: {
    message: ({ endsOn }) => `考核期至 ${endsOn} 届满，次日起方可定分。现在可以先查看试算结果。`,
    source: ours,
  },
  SCORES_FIXED_ALREADY: {
    message: ({ period }) => `${period} 的评分已经确定。有异议的，请对具体的扣分记录提出异议。`,
    source: ours,
  },
  OBJECTION_ANSWERED: { message: () => '该异议已经答复，答复不能更改。', source: ours },
  SCORE_ENTRY_WITHDRAWN: { message: () => '该登记已经撤回。', source: ours },
} as const satisfies Sentences;
