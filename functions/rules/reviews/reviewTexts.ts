import type { InputProblem } from '../kernel/refusals.ts';

/** Texts of a review's steps: most characters, whether it must be given, what is asked for. */
export const reviewTexts = {
  because: { most: 500, required: true, what: '现场核查的原因' },
  findings: { most: 2_000, required: true, what: '核查情况' },
  reason: { most: 500, required: false, what: '认定类别的理由' },
  guidance: { most: 2_000, required: true, what: '退回的意见和重新填报的指导' },
  opinion: { most: 2_000, required: false, what: '复核意见' },
} as const satisfies Record<string, { readonly most: number; readonly required: boolean; readonly what: string }>;

/** Names every text that is missing where it must be given, or longer than it may be; exactly the most is right. */
export function findReviewTextProblems(
  texts: Readonly<Partial<Record<keyof typeof reviewTexts, string | null>>>,
): readonly InputProblem[] {
  return Object.entries(texts).flatMap(([path, text]) => {
    const { most, required, what } = reviewTexts[path as keyof typeof reviewTexts];
    if (required && !text?.trim()) return [{ path, code: 'TEXT_MISSING', message: `请填写${what}` }];
    return (text?.length ?? 0) > most ? [{ path, code: 'TOO_LONG', message: `${what}不能超过 ${most} 字` }] : [];
  });
}
