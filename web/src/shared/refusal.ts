/** A named refusal as every mutation's union carries it. */
export type Refusal = {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly source?: { readonly instrument: string; readonly clause: string } | null;
  readonly problems?: readonly Problem[];
};

export type Problem = { readonly path?: string; readonly message: string };

/** The members of a union that are refusals. */
export type Refused<Answer> = Extract<Answer, { readonly code: string; readonly message: string }>;

export function isRefusal<Answer extends object>(answer: Answer): answer is Refused<Answer> {
  return 'code' in answer && 'message' in answer;
}

/** What is wrong at one place of the input. */
export function findProblem(problems: readonly Problem[], path: string): string | null {
  return problems.find((problem) => problem.path === path)?.message ?? null;
}
