import { toCanonicalJson } from '../kernel/canonicalJson.ts';
import { commitSeed, enterBeaconValue, makeSeed, revealSeed } from './contributeSeed.ts';
import type { DrawFile, OpenContribution } from './drawFile.ts';
import { drawPlan } from './drawPlan.ts';
import { freezePlan } from './freezePlan.ts';
import { substituteEmployers } from './substituteEmployers.ts';

/** What is computed again, in this order. */
export const recountSteps = ['FREEZE', 'CONTRIBUTION', 'SEED', 'DRAW', 'SUBSTITUTION'] as const;

export type RecountStep = (typeof recountSteps)[number];

/** The hash after the last substitution, to be compared with the published one; or the first step that differs. */
export type Recount =
  | { readonly agrees: true; readonly lastHash: string }
  | { readonly agrees: false; readonly step: RecountStep };

/**
 * Computes a published result again with the code that draws: list, settings and roster frozen anew, commitments and
 * reveals taken anew at their times, the seed, the draw with its officers, the substitutions. A file that is no result
 * file differs in the step that cannot read it. It shows that the file is whole, not that this code is right: for that
 * there are two verifiers written from draw.md alone.
 * @source draw.md §3
 */
export function recountDraw(file: DrawFile): Recount {
  for (const step of recountSteps) if (!hasPassed(step, file)) return { agrees: false, step };
  return { agrees: true, lastHash: file.substitutions.at(-1)?.hash ?? file.resultHash };
}

/** A malformed file makes the rules stumble, which is no fault of theirs. */
function hasPassed(step: RecountStep, file: DrawFile): boolean {
  try {
    return recounts[step](file);
  } catch {
    return false;
  }
}

const isSame = (one: unknown, other: unknown): boolean => toCanonicalJson(one) === toCanonicalJson(other);

const recounts: Readonly<Record<RecountStep, (file: DrawFile) => boolean>> = {
  FREEZE: ({ freeze, freezeHash, list, settings, roster }) => {
    const frozen = freezePlan({ ...freeze, list, settings, roster });
    return frozen.ok && isSame(frozen.value, { freeze, freezeHash, list, settings, roster });
  },
  CONTRIBUTION: ({ freeze, freezeHash, contributions, beaconValue }) => {
    const plan = { freeze, freezeHash };
    let open: readonly OpenContribution[] = [];
    for (const { party, commitment, committedAt } of contributions) {
      const committed = commitSeed(plan, open, { party, commitment, at: committedAt });
      if (!committed.ok) return false;
      open = committed.value;
    }
    for (const { party, nonce, revealedAt } of contributions) {
      if (contributions.some(({ committedAt }) => committedAt > revealedAt)) return false;
      const revealed = revealSeed(plan, open, { party, nonce, at: revealedAt });
      if (!revealed.ok) return false;
      open = revealed.value;
    }
    if (!isSame(open, contributions)) return false;
    if (beaconValue === null) return freeze.beacon === null;
    const entered = enterBeaconValue(freeze, null, { value: beaconValue.value, at: beaconValue.enteredAt });
    return entered.ok && isSame(entered.value, beaconValue);
  },
  SEED: (file) => {
    const made = makeSeed(file, file.contributions, file.beaconValue);
    return made.ok && made.value.seed === file.seed;
  },
  DRAW: (file) => {
    const { seed, contributions, beaconValue } = file;
    const drawn = drawPlan(file, { seed, contributions, beaconValue });
    return drawn.ok && isSame(drawn.value, { ...file, substitutions: [] });
  },
  SUBSTITUTION: (file) => {
    const substituted = substituteEmployers({ ...file, substitutions: [] }, file.substitutions);
    return substituted.ok && isSame(substituted.value, file);
  },
};
