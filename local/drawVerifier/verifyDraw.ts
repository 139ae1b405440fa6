import { computedChecks, type Work } from './computedChecks.ts';
import { publishedChecks } from './publishedChecks.ts';
import type { VerifiedFile } from './verifiedFile.ts';

/** The steps of draw.md section 3, in their order. */
export const drawSteps = [
  'FORMAT',
  'LIST',
  'SETTINGS',
  'ROSTER',
  'FREEZE',
  'CONTRIBUTION',
  'SEED',
  'EXCLUSION',
  'STRATA',
  'RANK',
  'SELECTION',
  'OFFICERS',
  'RESULT',
  'SUBSTITUTION',
] as const;

export type DrawStep = (typeof drawSteps)[number];

/** `at` says which part of the file departs from what was computed. `lastHash` is to be compared with the published one. */
export type DrawVerdict =
  | { readonly valid: true; readonly employers: number; readonly drawn: number; readonly lastHash: string }
  | { readonly valid: false; readonly step: DrawStep; readonly at: string };

const checks: Record<DrawStep, (file: VerifiedFile, work: Work) => string | null> = {
  ...publishedChecks,
  ...computedChecks,
};

/** Verifies a draw's result from the text of its file alone. Written from draw.md; shares no code with the engine. */
export function verifyDraw(text: string): DrawVerdict {
  let file: VerifiedFile;
  try {
    file = JSON.parse(text) as VerifiedFile;
  } catch {
    return { valid: false, step: 'FORMAT', at: 'JSON' };
  }
  const work: Work = { members: new Map(), orders: new Map() };
  for (const step of drawSteps) {
    const at = checks[step](file, work);
    if (at !== null) return { valid: false, step, at };
  }
  const lastHash = file.substitutions.at(-1)?.hash ?? file.resultHash;
  return { valid: true, employers: file.list.length, drawn: file.drawn.length, lastHash };
}
